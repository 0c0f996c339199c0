/// A title element taken apart: the part that the page shows as a line of its own is the headline, the other one the site's name. The page
/// may show the site's name as well, so the headline must be the part that other declarations have, or the one of more words where there is
/// no other.
struct TitleParts {
  let headline: String
  /// The block that is the headline.
  let block: Int
  /// Nil where the other part is too long for a name.
  let site: String?

  private static let separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", ": "]
  private static let longestSiteName = 6

  /// Nil where no part is a line of the page.
  /// - Parameter others: titles that the page declares elsewhere.
  init?(_ title: String, headlineOn page: PageBlocks, others: [WordSequence]) {
    for separator in TitleParts.separators {
      guard let at = title.place(of: separator) else { continue }
      let sides = (String(title[..<at.lowerBound]), String(title[at.upperBound...]))
      for (headline, site) in [sides, (sides.1, sides.0)] {
        let words = (headline.split(separator: " ").count, site.split(separator: " ").count)
        let isDeclared = others.contains(WordSequence(headline))
        guard isDeclared || words.0 > words.1 && (others.isEmpty || others.contains { $0.isKin(to: WordSequence(headline)) }), words.0 >= 3,
          let block = page.block(of: headline)
        else { continue }
        self.headline = headline
        self.block = block
        self.site = words.1 <= TitleParts.longestSiteName && !site.contains("|") && DateReading.written(site) == nil ? site : nil
        return
      }
    }
    return nil
  }

  /// A title without the site's name before or after a bar or dash: the name where it is known, else a last part of at most four words
  /// behind a bar.
  static func headline(of title: String, sites: Set<WordSequence>) -> String {
    for separator in separators {
      let parts = title.parts(by: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let (front, back) = (WordSequence(String(parts[0])), WordSequence(String(last)))
      if sites.contains(where: { back.contains($0) && back.words.count <= $0.words.count + 3 || $0.contains(back) }) {
        return parts.dropLast().joined(separator: separator)
      }
      if sites.contains(front) { return parts.dropFirst().joined(separator: separator) }
      if separator == " | ", back.words.count <= 4 { return parts.dropLast().joined(separator: separator) }
    }
    return title
  }

  /// The outlet's name without the words for a part of its feeds ("The Daily Fen: Latest").
  static func feedName(_ title: String) -> String {
    for separator in [": ", " - ", " | ", " – "] {
      guard let at = title.place(of: separator) else { continue }
      let tail = title[at.upperBound...].lowercased()
      if feedWords.contains(tail) || tail.hasSuffix(" news") || tail.hasSuffix(" feed") { return String(title[..<at.lowerBound]) }
    }
    return title
  }

  private static let feedWords: Set<String> = [
    "latest", "latest news", "latest stories", "news", "top stories", "headlines", "home", "all", "all stories", "rss", "feed",
    "front page", "articles", "stories",
  ]
}

extension PageBlocks {
  /// The first block that is a text and nothing else.
  func block(of text: String) -> Int? {
    let wanted = Labels.normal(text)
    return lines.firstIndex { abs($0.length - wanted.utf8.count) <= 8 && $0.normal == wanted }
  }
}
