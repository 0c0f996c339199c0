import Pages
internal import Ground
import Vocabulary

extension Metadata {
  /// The article's authors, from the first signal that has a name of a person: those that speak of the article before those that speak of
  /// the site.
  ///
  /// The plain `author` of a `<meta>` element may be who owns the site or keeps its pages, and the author of a JSON-LD item that is no
  /// article may be any of the site's, so what the page shows goes before them. A name of one word may be one that somebody logs in by: it
  /// counts last.
  mutating func readAuthors(_ from: Signals) {
    let linked = (authors: from.linked.authors.flatMap { Byline.authors($0.name) }, signal: "JSON-LD author")
    let byline = (authors: from.visible.authors, signal: "byline on the page")
    let loginNames = from.linked.authors.filter { $0.isPerson && Byline.isPenName($0.name) }.map { Author(name: $0.name) }
    func meta(_ names: String...) -> [(authors: [Author], signal: String)] {
      names.map { name in (from.tags.all(name).filter { !$0.contains("/") }.flatMap { Byline.authors($0) }, "meta \(name)") }
    }
    let ranked =
      [((from.page.item?.authors ?? []).flatMap { Byline.authors($0.value) }, from.page.item?.authors.first?.signal ?? "")]
      + (from.linked.isArticle ? [linked] : [])
      + meta("article:author", "article_author", "citation_author", "parsely-author", "sailthru.author", "byl", "byline")
      + [(from.marked.authors, "marked as author"), byline]
      + meta("author", "dc.creator")
      + [linked, (loginNames, "JSON-LD author")]
    let known = ranked.map { (authors: $0.authors.compactMap(withoutOutlet), signal: $0.signal) }
    guard var chosen = known.first(where: { !$0.authors.isEmpty }) else { return }
    // A byline with all of those names and more is the whole list.
    let names = Set(chosen.authors.map(\.name))
    let shown = byline.authors.compactMap(withoutOutlet)
    if shown.count > names.count, names.isSubset(of: shown.map(\.name)) { chosen = (shown, byline.signal) }
    // A byline of the same names has their role words as well.
    var seen: Set<String> = []
    authors = chosen.authors
      .map { author in byline.authors.first { $0.name == author.name && $0.role != nil } ?? author }
      .filter { seen.insert($0.name).inserted }
    signals[.authors] = chosen.signal
  }

  /// Nil where the name is the outlet's; without the outlet's name behind it ("Ana Roth The Daily Fen").
  private func withoutOutlet(_ author: Author) -> Author? {
    guard let outlet else { return author }
    let (name, site) = (Labels.normal(author.name), Labels.normal(outlet))
    if name == site { return nil }
    guard !site.isEmpty, name.hasSuffix(" " + site) else { return author }
    let rest = author.name.split(separator: " ").dropLast(site.split(separator: " ").count).joined(separator: " ")
    return Byline.isName(rest) ? Author(name: rest, role: author.role) : author
  }
}
