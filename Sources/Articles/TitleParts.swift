/// A title element taken apart: the part that the page shows as a line of its own is the headline, the other one the site's name. The page may show
/// the site's name as well, so the headline must be the part of more words.
struct TitleParts {
  let headline: String
  /// Nil where the other part is too long for a name.
  let site: String?

  private static let separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", ": "]
  private static let longestSiteName = 6

  /// Nil where no part is a line of the page.
  init?(_ title: String, headlineOn page: PageBlocks) {
    for separator in TitleParts.separators {
      guard let at = title.firstRange(of: separator) else { continue }
      let sides = (String(title[..<at.lowerBound]), String(title[at.upperBound...]))
      for (headline, site) in [sides, (sides.1, sides.0)] {
        let words = (headline.split(separator: " ").count, site.split(separator: " ").count)
        guard words.0 >= 3, words.0 > words.1, page.shows(headline) else { continue }
        self.headline = headline
        self.site = words.1 <= TitleParts.longestSiteName && !site.contains("|") ? site : nil
        return
      }
    }
    return nil
  }

  /// The outlet's name without the words for a part of its feeds ("The Daily Fen: Latest").
  static func feedName(_ title: String) -> String {
    for separator in [": ", " - ", " | ", " – "] {
      guard let at = title.firstRange(of: separator) else { continue }
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
  /// Whether a text is a whole line of the page.
  func shows(_ text: String) -> Bool {
    let wanted = Wording.normal(text)
    return blocks.contains { abs($0.length - wanted.utf8.count) <= 8 && Wording.normal(self.text($0)) == wanted }
  }
}
