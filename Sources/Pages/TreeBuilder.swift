internal import CLibXML2
internal import Glibc

/// What libxml2's SAX callbacks fill: a `Tree`, through a raw pointer to this struct. (A class in its place costs a fifth of the parse, by its
/// dynamic exclusivity checks.)
///
/// The text of a callback is not copied. Its place in the input is found instead, from the parser's own counters, and proved by comparing the bytes; references
/// are decoded later, from the page's own bytes, so that every text has its receipt by construction.
@safe struct TreeBuilder: ~Copyable {
  /// Elements nested deeper than this end the parse: libxml2 takes time proportional to depth for each stray end tag. The caller reads
  /// the rest as text without structure, so that nothing is lost.
  static let maximumDepth = 1024

  let source: UnsafeBufferPointer<UInt8>
  /// XML: all names that `Tag` does not list are kept; of HTML, those of custom elements, which have a hyphen (HTML Living Standard, 4.13.3).
  let keepsNames: Bool
  var context: xmlParserCtxtPtr?
  private(set) var tree = Tree()
  /// Where the parse was stopped because of its depth; nil where it was not.
  private(set) var stoppedAt: Int?
  /// Callbacks whose text could not be found in the input.
  private(set) var unplaced = 0
  private var open: [Int32] = []
  private var lastEnd = 0
  private var textIsOpen = false
  /// libxml2 interns names, so a name is known by its address.
  private var tags: [UInt: Tag] = [:]
  private var attributeNames: [UInt: AttributeName?] = [:]

  init(source: UnsafeBufferPointer<UInt8>, keepsNames: Bool) {
    unsafe self.source = source
    self.keepsNames = keepsNames
    tree.nodes.reserveCapacity(source.count / 40)
    tree.runs.reserveCapacity(source.count / 80)
  }

  private var position: Int {
    guard let context = unsafe self.context, let input = unsafe context.pointee.input else { return lastEnd }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if stoppedAt != nil { return }
    textIsOpen = false
    let node = Int32(truncatingIfNeeded: tree.nodes.count)
    let firstAttribute = Int32(truncatingIfNeeded: tree.attributes.count)
    let tag = unsafe self.tag(name)
    if tag == .other, unsafe keepsNames || strchr(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), 0x2D) != nil {
      tree.names[node] = unsafe String(cString: name)
    }
    if var attribute = unsafe attributes {
      while let key = unsafe attribute[0] {
        if let known = unsafe attributeName(key), let value = unsafe attribute[1] {
          let start = Int32(truncatingIfNeeded: tree.values.count)
          unsafe tree.values.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
          tree.attributes.append(
            Tree.Attribute(name: known, start: start, end: Int32(truncatingIfNeeded: tree.values.count)))
        }
        unsafe attribute += 2
      }
    }
    tree.nodes.append(
      Tree.Node(
        tag: tag, parent: open.last ?? -1, end: node + 1, first: firstAttribute, last: Int32(truncatingIfNeeded: tree.attributes.count)))
    open.append(node)
    if open.count > TreeBuilder.maximumDepth {
      stoppedAt = position
      unsafe xmlStopParser(context)
    }
  }

  mutating func end() {
    textIsOpen = false
    if let node = open.popLast() { tree.nodes[Int(node)].end = Int32(truncatingIfNeeded: tree.nodes.count) }
  }

  mutating func text(_ bytes: UnsafePointer<UInt8>, count: Int, isLiteral: Bool = false) {
    if count <= 0 || stoppedAt != nil { return }
    guard let range = unsafe place(of: bytes, count: count, isLiteral: isLiteral) else {
      unplaced += 1
      return
    }
    if !range.isEmpty { add(range, isLiteral: isLiteral) }
  }

  /// Adds a run of text under the innermost open element.
  mutating func add(_ range: Range<Int>, isLiteral: Bool) {
    if !textIsOpen {
      let node = Int32(truncatingIfNeeded: tree.nodes.count)
      let run = Int32(truncatingIfNeeded: tree.runs.count)
      tree.nodes.append(Tree.Node(tag: .text, parent: open.last ?? -1, end: node + 1, first: run, last: run))
      textIsOpen = true
    }
    let node = tree.nodes.count - 1
    let last = tree.runs.count - 1
    if tree.nodes[node].last > tree.nodes[node].first, Int(tree.runs[last].end) == range.lowerBound, tree.runs[last].isLiteral == isLiteral
    {
      tree.runs[last].end = Int32(truncatingIfNeeded: range.upperBound)
    } else {
      tree.runs.append(
        Tree.Run(
          start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound), isLiteral: isLiteral))
      tree.nodes[node].last += 1
    }
    lastEnd = range.upperBound
  }

  /// Begins a new text node with the next text.
  mutating func breakText() { textIsOpen = false }

  /// Closes what is open.
  consuming func finish() -> Tree {
    while !open.isEmpty { end() }
    return tree
  }

  /// Where the bytes of a callback stand in the input; empty where an earlier run has them already.
  ///
  /// Usually they end at the parser's position; the XML parser, in its quick path, has not yet
  /// moved from where they begin, nor has the HTML parser for a `<` that opens no tag. A long text comes in
  /// pieces, at whose ends the last character is not yet passed; CDATA ends before its `]]>`; a decoded reference stands for the bytes from its
  /// ampersand on; and the name of a reference that libxml2 does not know comes after its ampersand, which has brought it along.
  private func place(of bytes: UnsafePointer<UInt8>, count: Int, isLiteral: Bool) -> Range<Int>? {
    let length = unsafe source.count
    let position = min(self.position, length)
    func stands(_ start: Int) -> Bool {
      guard start >= 0, start + count <= length, let base = unsafe source.baseAddress else { return false }
      return unsafe memcmp(base + start, bytes, count) == 0
    }
    func matches(_ start: Int) -> Bool { start >= lastEnd && stands(start) }
    let isStrayBracket = unsafe count == 1 && bytes[0] == UInt8(ascii: "<")
    if keepsNames || isStrayBracket, matches(position) { return position..<position + count }
    if matches(position - count) { return position - count..<position }
    if count >= TreeBuilder.shortestPiece {
      for shift in 1...4 where matches(position - count + shift) { return position - count + shift..<position + shift }
    }
    if isLiteral, matches(position - count - 3) { return position - count - 3..<position - 3 }
    if position <= lastEnd, stands(position - count) { return lastEnd..<lastEnd }
    if !isLiteral {
      var at = position - 1
      while at >= lastEnd, position - at <= 64 {
        if unsafe source[at] == UInt8(ascii: "&") { return at..<position }
        at -= 1
      }
    }
    // A character that the parser left out (it is none of XML's) makes the piece shorter than its place.
    var at = lastEnd
    while at + count <= position {
      if matches(at) { return at..<at + count }
      at += 1
    }
    return nil
  }

  /// libxml2 hands a long text out in pieces of at least this many bytes.
  private static let shortestPiece = 500

  private mutating func tag(_ name: UnsafePointer<UInt8>) -> Tag {
    let key = UInt(bitPattern: name)
    if let known = tags[key] { return known }
    let tag = Tag.byName[unsafe String(cString: name)] ?? .other
    tags[key] = tag
    return tag
  }

  private mutating func attributeName(_ name: UnsafePointer<UInt8>) -> AttributeName? {
    let key = UInt(bitPattern: name)
    if let known = attributeNames[key] { return known }
    let attribute = AttributeName.byName[unsafe String(cString: name)]
    attributeNames[key] = .some(attribute)
    return attribute
  }
}

/// Must run once before any thread parses.
let initialiseParser: Void = { xmlInitParser() }()

/// Lets a parser fill a builder; the parser's own handler is put back before it is freed.
func fill(_ builder: inout TreeBuilder, from context: xmlParserCtxtPtr, by parse: (xmlParserCtxtPtr) -> CInt) {
  let own = unsafe context.pointee.sax
  var handler = unsafe treeBuilding()
  unsafe withUnsafeMutablePointer(to: &handler) { handler in
    unsafe withUnsafeMutablePointer(to: &builder) { builder in
      unsafe context.pointee.sax = handler
      unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
      _ = unsafe parse(context)
      unsafe context.pointee.sax = own
    }
  }
}

/// The handler whose callbacks fill the `TreeBuilder` that is the parser's user data.
private func treeBuilding() -> xmlSAXHandler {
  var handler = unsafe xmlSAXHandler()
  unsafe handler.startElement = { data, name, attributes in
    if let name = unsafe name { unsafe data?.assumingMemoryBound(to: TreeBuilder.self).pointee.start(name, attributes) }
  }
  unsafe handler.endElement = { data, _ in unsafe data?.assumingMemoryBound(to: TreeBuilder.self).pointee.end() }
  unsafe handler.characters = { data, bytes, count in
    if let bytes = unsafe bytes { unsafe data?.assumingMemoryBound(to: TreeBuilder.self).pointee.text(bytes, count: Int(count)) }
  }
  unsafe handler.ignorableWhitespace = handler.characters
  unsafe handler.cdataBlock = { data, bytes, count in
    if let bytes = unsafe bytes {
      unsafe data?.assumingMemoryBound(to: TreeBuilder.self).pointee.text(bytes, count: Int(count), isLiteral: true)
    }
  }
  return unsafe handler
}
