import Exports
import Pages
import Readings

/// Reads the bytes of pages: what the article is, who says what in it, and where each word stands.
///
/// Pure: the same bytes give the same readings, whatever was read before. A reader may be copied, and used from several tasks at once.
public struct Reader: Sendable {
  /// A reader with the network that is part of the program.
  public init() {}

  /// The readings of one payload: one for a page, one for each item of a feed.
  /// - Parameters:
  ///   - bytes: a page as it was archived: HTML, a feed, news XML or JSON, or plain text, in any charset. Receipts count in these bytes.
  ///   - id: names the page in the readings; the items of a feed get `#1`, `#2`, … behind it.
  ///   - published: the day of publication, where the page gives none; weekdays in the text are dated from it.
  /// - Throws: `UnreadablePage` where the bytes hold no page. Odd input is no error: it leaves a note in the reading.
  public func read(_ bytes: [UInt8], id: String, published: CivilDate? = nil) throws(UnreadablePage) -> [Reading] {
    var given = Given()
    given.date = published
    let payload = Payload(id: id, bytes: bytes, given: given)
    do throws(PageError) {
      let digest = Digest(of: bytes)
      return try readings(of: payload).map { $0.identified(by: digest) }
    } catch {
      throw UnreadablePage(message: error.message)
    }
  }
}

/// Why bytes could not be read as a page.
public struct UnreadablePage: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence for people.
  public let message: String
  /// The message.
  public var description: String { message }
}
