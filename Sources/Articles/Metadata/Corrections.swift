import Ground
import Vocabulary
internal import Pages

/// The note of a correction, which stands over or under an article's text.
enum Corrections {
  private static let openings = [
    "correction:", "correction (", "corrections:", "clarification:", "editor's note:", "editors' note:", "this article was amended",
    "this article has been amended", "this article was corrected", "this article has been corrected",
    "this story was corrected", "this story has been corrected", "this story was updated to correct", "this article was updated to correct",
    "this story has been updated to correct", "this story has been updated to reflect", "this article has been updated to correct",
    "this article has been updated to reflect", "this post has been updated to correct", "this post has been updated to reflect",
    "this sentence has been updated", "this sentence has been corrected", "an earlier version of this", "a previous version of this",
    "due to an editing error",
  ]

  /// The notes' first three letters: most blocks begin with none of them.
  private static let firstLetters = Set(openings.map { firstLetters(of: $0.utf8) })

  private static func firstLetters(of text: some Sequence<UInt8>) -> UInt32 {
    text.lazy.drop { $0 == UInt8(ascii: "*") || $0 == 32 }.prefix(3).reduce(0) { $0 << 8 | UInt32((65...90).contains($1) ? $1 | 32 : $1) }
  }

  private static func mayBeNote(_ text: some Sequence<UInt8>) -> Bool { firstLetters.contains(firstLetters(of: text)) }

  /// Whether a block is a note on a correction.
  static func isNote(_ text: String) -> Bool {
    guard mayBeNote(text.utf8) else { return false }
    let normal = Labels.normal(String(text.prefix(80)))
    return openings.contains { normal.hasPrefix($0) }
      || normal.hasPrefix("correction") && text.prefix(14).contains { ":.,(–—".contains($0) }
  }

  /// The page's note on a correction.
  static func note(on page: PageBlocks) -> String? {
    for block in page.lines where block.length <= 800 && block.hints.intersection([.comments, .related]).isEmpty {
      guard mayBeNote(page.flow.bytes[block.range]) else { continue }
      let text = block.text
      if isNote(text) { return text }
    }
    return nil
  }
}
