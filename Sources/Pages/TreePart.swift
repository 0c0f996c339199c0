/// What an element of a newsroom's vocabulary is in HTML's terms, by which stages after this one know it.
struct Equivalent {
  let tag: Tag
  /// A class that HTML would name it with.
  let className: String?

  init(_ tag: Tag, _ className: String? = nil) {
    self.tag = tag
    self.className = className
  }
}

extension Tree {
  /// An element and what stands below it as a tree of its own, so that nothing that is read from it comes from a neighbour. Prefixes of names fall away.
  /// - Parameter equivalents: by the name of an element, or by its parent's and its own ("hedline/hl2"), which goes first.
  func part(_ root: Int, as equivalents: [String: Equivalent] = [:], keepsNames: Bool = false) -> Tree {
    var part = Tree()
    let end = Int(nodes[root].end)
    part.nodes.reserveCapacity(end - root)
    for node in root..<end {
      let old = nodes[node]
      let parent = node == root ? -1 : old.parent - Int32(root)
      if old.tag == .text {
        let first = Int32(part.runs.count)
        part.runs.append(contentsOf: runs(of: node))
        part.nodes.append(Node(tag: .text, parent: parent, end: old.end - Int32(root), first: first, last: Int32(part.runs.count)))
        continue
      }
      let name = localName(of: node)
      let outer = node == root ? "" : localName(of: Int(old.parent))
      let equivalent = equivalents["\(outer)/\(name)"] ?? equivalents[name] ?? Equivalent(Tag.byName[name] ?? .other)
      let first = Int32(part.attributes.count)
      // The first of a name counts.
      if let className = equivalent.className { part.add(.class, Array(className.utf8)[...]) }
      for attribute in attributes[Int(old.first)..<Int(old.last)] {
        part.add(attribute.name, values[Int(attribute.start)..<Int(attribute.end)])
      }
      if keepsNames, equivalent.tag == .other { part.names[Int32(node - root)] = name }
      part.nodes.append(
        Node(tag: equivalent.tag, parent: parent, end: old.end - Int32(root), first: first, last: Int32(part.attributes.count)))
    }
    return part
  }

  private mutating func add(_ name: AttributeName, _ value: ArraySlice<UInt8>) {
    let start = Int32(values.count)
    values.append(contentsOf: value)
    attributes.append(Attribute(name: name, start: start, end: Int32(values.count)))
  }
}
