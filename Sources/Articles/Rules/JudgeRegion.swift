internal import Ground
import Vocabulary

/// Where a block stands: the note on a correction, the region, the headline and the standfirst above it, and what its elements are named as.
extension Judge {
  // MARK: Notes

  /// A note on a correction is the article's, wherever the page has put it.
  mutating func judgeNotes() {
    guard let last = region.contains.lastIndex(of: true) else { return }
    for index in page.blocks.indices where index <= last + 12 && page.blocks[index].length <= 800 && page.blocks[index].words >= 6 {
      if page.blocks[index].hints.intersection([.comments, .related, .sidebar]).isEmpty, Dateline.isCorrection(texts[index]) {
        verdicts[index] = .kept(.note, evidence: "a note on a correction")
      }
    }
  }

  // MARK: 1. Region

  mutating func judgeRegion() {
    let normalTitle = title.map { Wording.normal($0) }
    let first = region.contains.firstIndex(of: true) ?? 0
    let firstHeading = page.blocks.indices.first { region.contains[$0] && page.blocks[$0].isHeading }
    var headline: Int?
    for index in page.blocks.indices {
      if isTitle(index, normalTitle, firstHeading) {
        headline = index
        let isGiven = page.blocks[index].shape != .heading(1) || normals[index] == normalTitle
        remove(
          index, .title, isGiven ? "the headline, given as the title" : "a heading of the first level: the headline, or the page's own name"
        )
      } else if !region.contains[index], verdicts[index] == nil {
        if let headline, index < first, isStandfirst(index, below: headline) {
          verdicts[index] = .kept(.standfirst, evidence: "a summary between the headline and the article")
        } else if page.blocks[index].hints.contains(.caption) {
          remove(index, .caption, "a caption outside the article's region")
        } else {
          let (reason, evidence) = Judge.reason(for: page.blocks[index].hints) ?? (.outside, "outside the article's region")
          remove(index, reason, evidence)
        }
      }
    }
  }

  private func isTitle(_ index: Int, _ title: String?, _ firstHeading: Int?) -> Bool {
    let block = page.blocks[index]
    if case .heading(1) = block.shape {
      if !region.contains[index] { return true }
      // One that says something else, behind the article's first words, is a section's.
      return index == firstHeading && !(title.map { speaksOfOtherThings(index, than: $0) } ?? false)
    }
    guard let title, !title.isEmpty, block.length <= Judge.longestLabel else { return false }
    if normals[index] == title { return true }
    if block.words >= 4, abs(normals[index].utf8.count - title.utf8.count) <= 8, WordSequence(normals[index]) == titleWords {
      return true
    }
    // A title element with the site's name before or after the headline.
    return block.words >= 4 && (title.hasSuffix(normals[index]) || title.hasPrefix(normals[index]))
      && normals[index].utf8.count * 2 > title.utf8.count
  }

  private func speaksOfOtherThings(_ index: Int, than title: String) -> Bool {
    page.blocks[..<index].indices.contains { region.contains[$0] && page.blocks[$0].isProse }
      && !WordSequence(normals[index]).isKin(to: WordSequence(title))
  }

  /// A summary between the headline and the region: named as one, the same as the page's description, or right below the headline.
  private func isStandfirst(_ index: Int, below headline: Int) -> Bool {
    let block = page.blocks[index]
    // What the page says of itself, next to the headline, is it whatever its box is named.
    if index <= headline + 3, block.words >= 6, block.length < 600, block.linkBytes == 0, !block.hints.contains(.caption),
      Wording.normal(texts[index]) == description
    {
      return true
    }
    guard block.words >= 6, block.length < 600, block.linkShare < 0.3,
      block.hints.intersection(Hints.boilerplate.subtracting(.header)).isEmpty,
      block.hints.intersection([.caption, .byline, .date]).isEmpty, !block.isHeading || block.shape != .heading(1),
      !Byline.isByline(texts[index]), !Byline.isNameWithDate(texts[index]), !Byline.isDateLine(normals[index])
    else { return false }
    if block.hints.contains(.standfirst) || describes(texts[index]) { return true }
    return index == headline + 1 && block.words >= 8 && DateReading.written(texts[index]) == nil
  }

  /// Whether a text is the page's own description, or begins with it.
  private func describes(_ text: String) -> Bool {
    guard let description, description.utf8.count >= 20 else { return false }
    let text = Wording.normal(text)
    return text.hasPrefix(description) || (text.utf8.count >= 20 && description.hasPrefix(text))
  }

  private static func reason(for hints: Hints) -> (Verdict.Removed, String)? {
    let named: [(Hints, Verdict.Removed, String)] = [
      (.consent, .consent, "a cookie or consent notice"), (.comments, .comments, "a readers' comment"),
      (.advertisement, .advertisement, "an advertisement"), (.newsletter, .newsletter, "a newsletter prompt"),
      (.share, .share, "share and follow buttons"),
      (.related, .related, "a box of related stories"), (.navigation, .navigation, "navigation"), (.tags, .navigation, "tags"),
      (.sidebar, .sidebar, "a sidebar"), (.form, .form, "a form"), (.footer, .footer, "the page's footer"),
      (.hidden, .hidden, "not shown to readers"),
      (.paywall, .paywall, "a subscription notice"), (.header, .header, "the page's header"),
    ]
    return named.first { hints.contains($0.0) }.map { ($0.1, "its element is named as \($0.2)") }
  }

  // MARK: 2. Named

  mutating func judgeNamed() {
    for index in open {
      let block = page.blocks[index]
      if block.hints.contains(.hidden) {
        remove(index, .hidden, "its element is not shown to readers")
      } else if block.hints.contains(.caption) {
        remove(index, .caption, "a caption or credit of a picture")
      } else if block.hints.contains(.byline), block.words <= 30 || !block.isProse {
        remove(index, .byline, "its element is named as the author's")
      } else if block.hints.contains(.paywall), !block.isProse {
        // Class names of paywalls often stand on the very text that they guard.
        remove(index, .paywall, "its element is named as a subscription notice")
      } else if let (reason, evidence) = Judge.reason(for: block.hints.subtracting(.paywall)) {
        if block.isProse, block.hints.intersection(.boilerplate).isSubset(of: .contradictedByProse) { continue }
        remove(index, reason, evidence)
      }
    }
  }
}
