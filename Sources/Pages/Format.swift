extension Payload.Format {
  /// How many bytes of a page it takes to tell its format.
  package static let tellingBytes = 2048

  /// Told from the first bytes: an object of JSON, a declaration or root element of XML, an HTML tag, else plain text.
  package init(of bytes: [UInt8]) {
    // The byte order marks of UTF-8 and UTF-16 are passed over, and the zeros that UTF-16 puts between the letters of tags.
    let head = bytes.prefix(Payload.Format.tellingBytes).drop { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }.filter { $0 != 0 }.drop {
      $0 <= 32
    }
    if head.first == UInt8(ascii: "{"), let next = head.dropFirst().first(where: { $0 > 32 }),
      next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    {
      self = .json
      return
    }
    // How most pages begin.
    if head.starts(with: "<!DOCTYPE html".utf8) || head.starts(with: "<!doctype html".utf8) {
      self = .html
      return
    }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    // Comments and processing instructions before the root say nothing.
    var rest = text[...]
    let isDeclared = rest.hasPrefix("<?xml")
    while rest.hasPrefix("<?") || rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: rest.hasPrefix("<?") ? "?>" : "-->") else { break }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") {
      self = .html
    } else if isDeclared || Payload.Format.roots.contains(where: { rest.hasPrefix($0) }) {
      self = .xml
    } else if Payload.Format.hasTag(text) {
      self = .html
    } else {
      self = .text
    }
  }

  /// What the root elements of known vocabularies begin with, in small letters.
  private static let roots = ["<rss", "<feed", "<rdf:rdf", "<newsmessage", "<newsitem", "<packageitem", "<nitf"]

  /// Whether a text has a tag of HTML's: `<` and a known name, or an end tag.
  private static func hasTag(_ text: String) -> Bool {
    for piece in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let after = piece.dropFirst(name.count + (piece.hasPrefix("/") ? 1 : 0)).first
      if piece.hasPrefix("!doctype") || piece.hasPrefix("!--") { return true }
      if !name.isEmpty, Tag.byName[String(name)] != nil, after == nil || after == ">" || after == " " || after == "\n" || after == "/" {
        return true
      }
    }
    return false
  }
}
