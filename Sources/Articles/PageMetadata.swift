internal import Pages

extension Metadata {
  /// Reads every field from the strongest signal that has it: what the record gives, the feed, JSON-LD, `<meta>`, microdata and other marks in the
  /// text, what the page shows, its URL. Where no signal is sure the field stays empty.
  init(_ page: Page, _ blocks: PageBlocks, _ linked: LinkedData, _ tags: MetaTags) {
    self.init()
    let visible = VisibleMetadata(page, blocks)
    description = tags.first("description", "og:description", "twitter:description")?.value
    let parts = tags.titleElement.flatMap { TitleParts($0, headlineOn: blocks) }
    readOutlet(page, linked, tags, parts)
    readTitle(page, linked, tags, visible, parts)
    readAuthors(page, linked, tags, visible)
    readDates(page, linked, tags, visible)
    set(
      \.url, .url,
      [
        (page.given.url, "given"), (page.item?.url, "feed link"), (tags.canonical, "link rel=canonical"),
        (tags.first("og:url")?.value, "og:url"), (linked.url, "JSON-LD url"),
      ])
    set(
      \.section, .section,
      [
        (page.item?.section, "feed category"), (linked.section, "JSON-LD articleSection"),
        (tags.first("article:section")?.value, "article:section"),
      ])
    set(\.wire, .wire, [(visible.wire, "dateline")])
    set(\.correction, .correction, [(visible.correction, "note on the page")])
    set(
      \.language, .language,
      [
        (page.item?.language.flatMap(Language.primary), "feed language"), (tags.documentLanguage.flatMap(Language.primary), "html lang"),
        (linked.language.flatMap(Language.primary), "JSON-LD inLanguage"),
        (tags.first("og:locale", "content-language", "language").flatMap { Language.primary($0.value) }, "meta"),
      ])
    // What the words say counts more than what a template says.
    if let guess = Language.guess(visible.prose), guess != language {
      language = guess
      signals[.language] = "commonest words"
    }
  }

  private mutating func set(_ path: WritableKeyPath<Metadata, String?>, _ field: Field, _ candidates: [(String?, String)]) {
    for case (let value?, let signal) in candidates where !value.trimming.isEmpty {
      self[keyPath: path] = value.trimming
      signals[field] = signal
      return
    }
  }

  private mutating func readOutlet(_ page: Page, _ linked: LinkedData, _ tags: MetaTags, _ parts: TitleParts?) {
    set(
      \.outlet, .outlet,
      [
        (page.item?.feedTitle.map(TitleParts.feedName), "feed title"), (linked.publisher, "JSON-LD publisher"),
        (tags.first("og:site_name")?.value, "og:site_name"),
        (tags.first("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")?.value, "meta"),
        (parts?.site, "title element beside the headline"),
      ])
  }

  private mutating func readTitle(_ page: Page, _ linked: LinkedData, _ tags: MetaTags, _ visible: VisibleMetadata, _ parts: TitleParts?) {
    let declared = [
      (linked.headline, "JSON-LD headline"), (tags.first("og:title", "twitter:title", "dc.title", "parsely-title")?.value, "og:title"),
      (tags.titleElement, "title element"),
    ]
    // The headline that readers see, where a declaration agrees with it: best in full, else as a part of it.
    var candidates: [(String?, String)] = [(page.given.title, "given"), (page.item?.title, "feed title of the item")]
    let headings = visible.headings.filter { heading in outlet.map { Wording.normal($0) != Wording.normal(heading) } ?? true }
    let cut = declared.compactMap { $0.0.map { Wording.normal(withoutSite($0)) } }
    for heading in headings where cut.contains(Wording.normal(heading)) {
      candidates.append((heading, "headline on the page, as declared"))
    }
    for heading in headings where declared.contains(where: { Metadata.agree($0.0, heading) }) {
      candidates.append((heading, "headline on the page, as declared"))
    }
    candidates.append((parts?.headline, "headline on the page, as declared"))
    candidates += declared.map { ($0.0.map { withoutSite($0) }, $0.1) }
    candidates.append((headings.first, "first heading"))
    candidates.append((visible.firstLine, "first line"))
    set(\.title, .title, candidates)
  }

  /// Whether a declared title is the heading, alone or with the site's name round it.
  private static func agree(_ declared: String?, _ heading: String) -> Bool {
    guard let declared else { return false }
    let a = Wording.normal(declared)
    let b = Wording.normal(heading)
    return b.utf8.count >= 8 && a.contains(b)
  }

  /// A title without the site's name after or before a bar or dash.
  private func withoutSite(_ title: String) -> String {
    for separator in [" | ", " – ", " — ", " - ", " :: ", " » ", " · "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1 else { continue }
      // The site's name where it is known, else the shorter end of at most four words.
      if let outlet, let last = parts.last,
        Wording.normal(String(last)).contains(Wording.normal(outlet)) || Wording.normal(outlet).contains(Wording.normal(String(last)))
      {
        return parts.dropLast().joined(separator: separator)
      }
      if let outlet, Wording.normal(String(parts[0])) == Wording.normal(outlet) { return parts.dropFirst().joined(separator: separator) }
      if separator == " | ", let last = parts.last, last.split(separator: " ").count <= 4 {
        return parts.dropLast().joined(separator: separator)
      }
    }
    return title
  }

  private mutating func readAuthors(_ page: Page, _ linked: LinkedData, _ tags: MetaTags, _ visible: VisibleMetadata) {
    var candidates: [([Author], String)] = []
    candidates.append(((page.item?.authors ?? []).flatMap { Byline.authors($0) }, "feed author"))
    candidates.append((linked.authors.flatMap { Byline.authors($0) }, "JSON-LD author"))
    for name in ["author", "article:author", "dc.creator", "sailthru.author", "parsely-author", "byl"] {
      if let value = tags.first(name)?.value, !value.contains("/") { candidates.append((Byline.authors(value), "meta \(name)")) }
    }
    candidates.append((visible.authors, "byline on the page"))
    let known = candidates.map { authors, signal in
      (authors.filter { author in outlet.map { Wording.normal($0) != Wording.normal(author.name) } ?? true }, signal)
    }
    guard let (authors, signal) = known.first(where: { !$0.0.isEmpty }) else { return }
    // A visible byline of the same names has their role words as well.
    var seen: Set<String> = []
    self.authors = authors.map { author in
      visible.authors.first { $0.name == author.name && $0.role != nil } ?? author
    }.filter { seen.insert($0.name).inserted }
    signals[.authors] = signal
  }

  private mutating func readDates(_ page: Page, _ linked: LinkedData, _ tags: MetaTags, _ visible: VisibleMetadata) {
    func choose(_ candidates: [(String?, String)]) -> (CivilDate, String)? {
      for case (let text?, let signal) in candidates {
        if let date = DateReading.field(text) { return (date, signal) }
      }
      return nil
    }
    let published =
      choose([
        (page.item?.published, "feed date"), (linked.published, "JSON-LD datePublished"),
        (
          tags.first(
            "article:published_time", "datepublished", "article:published", "og:published_time", "pubdate", "publishdate", "publish-date",
            "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "date",
            "publication_date", "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate")?.value, "meta published"
        ), (visible.publishedMark, "marked as published"),
      ]) ?? visible.publishedText.map { ($0, "date on the page") }
      ?? page.given.url.flatMap(DateReading.inURL).map { ($0, "URL") } ?? tags.canonical.flatMap(DateReading.inURL).map { ($0, "URL") }
      ?? page.given.date.map { ($0, "given") }
    if let published { (self.published, signals[.published]) = (published.0, published.1) }
    let modified =
      choose([
        (page.item?.modified, "feed date"), (linked.modified, "JSON-LD dateModified"),
        (
          tags.first("article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified", "dcterms.modified")?
            .value, "meta modified"
        ), (visible.modifiedMark, "marked as modified"),
      ]) ?? visible.modifiedText.map { ($0, "date on the page") }
    if let modified { (self.modified, signals[.modified]) = (modified.0, modified.1) }
  }
}
