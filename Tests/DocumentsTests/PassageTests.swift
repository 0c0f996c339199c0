import Vocabulary
import Articles
import Documents
import Ground
import Pages
import Support
import Testing

/// Whose words lines without quotation marks are, each rule with its trap.
@Suite struct PassageTests {
  /// The passages of a text: first words of its lines | signer | introduction.
  private func passages(_ document: Document) -> [String] {
    func text(_ tokens: Range<Int>?) -> String {
      tokens.map { document.text(TextRange(document.tokens[$0.lowerBound].range.start, document.tokens[$0.upperBound - 1].range.end)) }
        ?? "-"
    }
    return document.passages.map { passage in
      let lines = document.paragraphs[passage.paragraphs].map { text($0.tokens.prefix(2)) }
      return [lines.joined(separator: " / "), text(passage.signer), text(passage.introduction)].joined(separator: " | ")
    }
  }

  /// A document whose lines that begin with ">" the page marks as quoted, and those that begin with "#" as headings.
  private func marked(_ lines: [String]) -> Document {
    var text = ""
    var blocks: [Block] = []
    for line in lines {
      let kept = line.drop { "># ".contains($0) }
      if !text.isEmpty { text += "\n" }
      let start = text.unicodeScalars.count
      text += kept
      blocks.append(
        Block(
          text: String(kept), span: TextRange(start, text.unicodeScalars.count), bytes: [],
          verdict: .kept(.body, by: nil, evidence: "a test"),
          shape: line.first == ">" ? .quotation : line.first == "#" ? .heading(2) : .paragraph))
    }
    return Document(Article(id: "x", kind: .article, metadata: Metadata(), text: text, blocks: blocks))
  }

  @Test func blockQuotations() {
    #expect(passages(marked(["It rained.", "> We hope so.", "> I do.", "It snowed."])) == ["We hope / I do | - | -"])
    #expect(
      passages(marked(["It rained. In a statement, Mara Velk said:", "> We hope so.", "It snowed."]))
        == ["We hope | - | In a statement, Mara Velk said:"])
    // Each ends with its signature, which may stand behind the run.
    #expect(
      passages(marked(["It rained.", "> We hope so.", "> — Mara Velk, engineer", "> I do.", "> — Tom (@oduya) March 4, 2026"]))
        == ["We hope | Mara Velk | -", "I do | Tom | -"])
    #expect(passages(marked(["> We hope so.", "— Mara Velk", "It snowed."])) == ["We hope | Mara Velk | -"])
    // "— Advertisement" signs nothing.
    #expect(passages(marked(["> We hope so.", "— Advertisement"])) == ["We hope | - | -"])
  }

  @Test(arguments: [
    ("We hope so.\n— Mara Velk (@velk) March 4, 2026\nIt rained.", ["We hope | Mara Velk | -"]),
    ("It rained.\nWe hope so. — velk writes (@velk) 10:15 AM - Mar 4, 2026", ["We hope | velk writes | -"]),
    // A handle in the middle of a sentence, a dash without one.
    ("Velk — Tom Oduya (@oduya) said — slept.", []), ("We hope so.\n— Mara Velk\nIt rained.", []), ("— Mara Velk (@velk)", []),
  ])
  func posts(_ text: String, _ expected: [String]) { #expect(passages(document(text)) == expected) }

  @Test(arguments: [
    (
      ["It rained.", "# Full statement from Mara Velk", "We hope so.", "I do.", "# Weather", "It snowed."],
      ["We hope / I do | - | Full statement from Mara Velk"]
    ),
    (["It rained.", "Mara Velk’s letter in full:", "We hope so."], ["We hope | - | Mara Velk’s letter in full:"]),
    // A heading about a statement, one that leads over to a quotation in marks, a plain paragraph.
    (["It rained.", "# A statement that shook the town", "We hope so."], []), (["Statement from Mara Velk", "We hope so."], []),
    (["In a statement Mara Velk said:", "“We hope so.”", "I slept."], []), (["It rained.", "# Statement from Mara Velk"], []),
  ])
  func statements(_ lines: [String], _ expected: [String]) { #expect(passages(marked(lines)) == expected) }
}
