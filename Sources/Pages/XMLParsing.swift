internal import CLibXML2
import Ground

extension Tree {
  /// Parses XML. No entity of the document's own is expanded and nothing is loaded, so that no bomb goes off.
  /// - Returns: nil where the bytes are not well-formed; `notes` then says what is wrong.
  init?(xml source: [UInt8], notes: inout [Note]) {
    guard !source.isEmpty else { return nil }
    var tree: Tree?
    var bytes = source
    HiddenReferences.hideNames(in: &bytes)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var builder = unsafe TreeBuilder(source: bytes, keepsNames: true)
      guard unsafe Tree.parseXML(bytes, into: &builder, notes: &notes) else { return }
      if builder.unplaced > 0 {
        notes.append(Note(.malformed, "\(builder.unplaced) pieces of text were left out: they stand nowhere in the file"))
      }
      tree = builder.finish()
    }
    guard let tree else { return nil }
    self = tree
  }

  private static func parseXML(_ bytes: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder, notes: inout [Note]) -> Bool {
    initialiseParser
    let start = unsafe bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress }
    guard let context = unsafe xmlCreateMemoryParserCtxt(start, CInt(bytes.count)) else { return false }
    unsafe builder.context = context
    defer {
      unsafe builder.context = nil
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe xmlFreeParserCtxt(context)
    }
    let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, CInt(options))
    unsafe fill(&builder, from: context) { unsafe xmlParseDocument($0) }
    if builder.stoppedAt != nil {
      notes.append(Note(.depthCapped, "elements are nested deeper than \(TreeBuilder.maximumDepth): the file is not read as XML"))
      return false
    }
    if unsafe context.pointee.wellFormed == 0 {
      notes.append(Note(.malformed, "the file is not well-formed XML (line \(unsafe context.pointee.lastError.line)); it is read as HTML"))
      return false
    }
    return true
  }
}
