package import Pages
package import Vocabulary

/// A page as an archive holds it: its body still in the codings that it was sent with.
package struct ArchivedPage: Sendable {
  package let url: String?
  /// Plain text is taken as such; all else is told from the bytes, since servers often name the wrong type.
  package let format: Payload.Format?
  /// The charset that came with the page.
  package let charset: String?
  /// What was done to the body, in the order in which it was done (RFC 9110, 8.4).
  package let contentCodings: [String]
  package let body: [UInt8]
  /// Where it lies, as far as the archive tells it.
  package internal(set) var record: ArchiveRecord?

  init(url: String?, type: MediaType?, codings: [String] = [], body: [UInt8]) {
    self.url = url
    format = type?.essence == "text/plain" ? .text : nil
    charset = type?["charset"]
    contentCodings = codings.filter { $0 != "identity" }
    self.body = body
  }
}
