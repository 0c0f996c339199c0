import Vocabulary
import Pages
internal import Ground

/// What stands at the edges of an article's text: the place and agency before its first sentence, the note of a correction after its last.
enum Dateline {
  /// The agency in brackets of a dateline ("PORT ELLIN, March 4 (Norther Press) — …"), before a dash within the first 80 characters.
  static func wire(of text: String) -> String? {
    let head = text.prefix(80)
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else { return nil }
    let after = head[head.index(after: close)...].drop { $0 == " " }
    guard let dash = after.first, "—–-".contains(dash), let first = head.first, first.isUppercase else { return nil }
    let name = String(head[head.index(after: open)..<close])
    guard let initial = name.first, initial.isUppercase || Agencies.isAgency(name), name.count <= 40, !name.contains(where: { $0.isNumber })
    else { return nil }
    // The place before it is in capitals or a name; a sentence would have words without one.
    let place = head[..<open].split(separator: " ")
    return place.count <= 6 && place.allSatisfy { $0.first.map { !$0.isLowercase } ?? false } ? name : nil
  }

  private static let corrections = [
    "correction:", "correction (", "corrections:", "clarification:", "editor's note:", "editors' note:", "this article was amended",
    "this article has been amended", "this article was corrected", "this article has been corrected",
    "this story was corrected", "this story has been corrected", "this story was updated to correct", "this article was updated to correct",
    "this story has been updated to correct", "this story has been updated to reflect", "this article has been updated to correct",
    "this article has been updated to reflect", "this post has been updated to correct", "this post has been updated to reflect",
    "this sentence has been updated", "this sentence has been corrected", "an earlier version of this", "a previous version of this",
    "due to an editing error",
  ]

  /// The notes' first three letters: most blocks begin with none of them.
  private static let firstLetters = Set(corrections.map { firstLetters(of: $0.utf8) })

  private static func firstLetters(of text: some Sequence<UInt8>) -> UInt32 {
    text.lazy.drop { $0 == UInt8(ascii: "*") || $0 == 32 }.prefix(3).reduce(0) { $0 << 8 | UInt32((65...90).contains($1) ? $1 | 32 : $1) }
  }

  private static func mayBeCorrection(_ text: some Sequence<UInt8>) -> Bool { firstLetters.contains(firstLetters(of: text)) }

  /// Whether a block is a note on a correction.
  static func isCorrection(_ text: String) -> Bool {
    guard mayBeCorrection(text.utf8) else { return false }
    let normal = Labels.normal(String(text.prefix(80)))
    return corrections.contains { normal.hasPrefix($0) }
      || normal.hasPrefix("correction") && text.prefix(14).contains { ":.,(–—".contains($0) }
  }

  /// The page's note on a correction.
  static func correction(on page: PageBlocks) -> String? {
    for block in page.lines where block.length <= 800 && block.hints.intersection([.comments, .related]).isEmpty {
      guard mayBeCorrection(page.flow.bytes[block.range]) else { continue }
      let text = block.text
      if isCorrection(text) { return text }
    }
    return nil
  }
}
