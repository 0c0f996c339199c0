internal import Pages
internal import SystemPackage

/// What an input is said to be.
package enum InputFormat: String, CaseIterable, Sendable {
  case html, xml, text, mhtml, jsonl, warc

  /// Whether an input is one page, or else many records.
  var isPage: Bool { self != .jsonl && self != .warc }
  /// Nil where what is inside says it itself.
  var payload: Payload.Format? { Payload.Format(rawValue: rawValue) }
}

extension InputFormat {
  /// What a file of many records is by its ending.
  init?(ending path: FilePath) {
    let name = path.lastComponent?.string.lowercased() ?? ""
    switch path.extension?.lowercased() {
    case "jsonl": self = .jsonl
    case "warc", "wacz": self = .warc
    case "gz" where name.hasSuffix(".warc.gz"): self = .warc
    default: return nil
    }
  }
}
