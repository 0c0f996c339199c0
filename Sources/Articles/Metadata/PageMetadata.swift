internal import Ground
internal import Pages
import Vocabulary

/// What a page says about its article, and what of it only the cleaning needs.
struct PageMetadata {
  private(set) var fields = Metadata()
  /// The page's summary of itself.
  let description: String?
  /// The moment of which `fields.published` is the day, where the page gives clock time and zone.
  private(set) var published: Moment?

  init(_ page: Page, _ blocks: PageBlocks, _ linked: LinkedData, _ tags: MetaTags) {
    description = tags.first("description", "og:description", "twitter:description")?.value
    published = fields.read(page, blocks, linked, tags)
  }
}

extension Metadata {
  /// Reads every field from the strongest signal that has it: what the record gives, the feed, JSON-LD, `<meta>`, microdata and other marks
  /// in the text, what the page shows, its URL. Where no signal is sure the field stays empty.
  /// - Returns: the moment of publication, as far as the page gives it.
  fileprivate mutating func read(_ page: Page, _ blocks: PageBlocks, _ linked: LinkedData, _ tags: MetaTags) -> Moment? {
    set(
      \.url, .url,
      [
        (page.given.url, "given"), (page.item?.url).candidate, (tags.canonical, "link rel=canonical"),
        (tags.first("og:url")?.value, "og:url"), (linked.url, "JSON-LD url"),
      ])
    readLanguage(page, blocks, linked, tags)
    let headline = readTitle(page, blocks, linked, tags)
    let head = ArticleHead(page, blocks, headline: headline)
    let order = DayOrder(languageTag: tags.documentLanguage ?? language, host: host)
    let signals = Signals(
      page: page, linked: linked, tags: tags, marked: MarkedMetadata(page, blocks, head),
      visible: VisibleMetadata(page, blocks, head, order: order), order: order)
    readAuthors(signals)
    let moment = readDates(signals)
    set(
      \.section, .section,
      [
        (page.item?.section).candidate, (linked.section, "JSON-LD articleSection"),
        (tags.first("article:section", "parsely-section", "sailthru.section")?.value, "meta section"),
      ])
    set(
      \.wire, .wire,
      [
        (head.lead.flatMap { Dateline.wire(of: blocks.lines[$0].text) }, "dateline"),
        ((linked.organisations + linked.authors.map(\.name)).lazy.compactMap(Agencies.credited).first, "JSON-LD author"),
        (linked.publisher.flatMap { $0 != outlet && Agencies.isAgency($0) ? $0 : nil }, "JSON-LD publisher"),
        (tags.first("author", "byl", "dc.creator").flatMap { Agencies.credited(in: $0.value) }, "meta author"),
        (signals.visible.wire, "byline on the page"), (page.item?.credit).candidate,
      ])
    set(\.correction, .correction, [(Corrections.note(on: blocks), "note on the page")])
    return moment
  }

  /// Where a page speaks of the authors and dates of its article.
  struct Signals {
    let page: Page
    let linked: LinkedData
    let tags: MetaTags
    let marked: MarkedMetadata
    let visible: VisibleMetadata
    let order: DayOrder
  }

  private mutating func set(_ path: WritableKeyPath<Metadata, String?>, _ field: Field, _ candidates: [(String?, String)]) {
    for case (let value?, let signal) in candidates where !value.trimming.isEmpty {
      self[keyPath: path] = value.trimming
      signals[field] = signal
      return
    }
  }

  /// The host of the article's URL, without “www.”.
  var host: Substring? {
    guard let url, let at = url.place(of: "//") else { return nil }
    let host = url[at.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }

  private mutating func readLanguage(_ page: Page, _ blocks: PageBlocks, _ linked: LinkedData, _ tags: MetaTags) {
    set(
      \.language, .language,
      [
        (page.item?.language.flatMap { Language.primary($0.value) }, page.item?.language?.signal ?? ""),
        (tags.documentLanguage.flatMap(Language.primary), "html lang"),
        (linked.language.flatMap(Language.primary), "JSON-LD inLanguage"),
        (tags.first("og:locale", "content-language", "language").flatMap { Language.primary($0.value) }, "meta"),
      ])
    // What the words say counts more than what a template says.
    if let guess = Language.guess(of: blocks), guess != language {
      language = guess
      signals[.language] = "commonest words"
    }
  }

  /// Reads the outlet and the title, each of which helps to tell the other.
  /// - Returns: the block of the headline.
  private mutating func readTitle(_ page: Page, _ blocks: PageBlocks, _ linked: LinkedData, _ tags: MetaTags) -> Int? {
    let social = tags.first("og:title", "twitter:title", "dc.title", "parsely-title")?.value
    let others = [linked.headline, social].compactMap { $0.map(WordSequence.init) }
    let parts = tags.titleElement.flatMap { TitleParts($0, headlineOn: blocks, others: others) }
    // What an agency publishes on a newspaper's site is the newspaper's page.
    let site = tags.first("og:site_name")?.value
    let publisher = linked.publisher.flatMap { Agencies.isAgency($0) && site != nil ? nil : $0 }
    set(
      \.outlet, .outlet,
      [
        (page.given.outlet, "given"), (page.item?.outlet.map { TitleParts.feedName($0.value) }, page.item?.outlet?.signal ?? ""),
        (publisher, "JSON-LD publisher"),
        (site, "og:site_name"),
        (tags.first("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")?.value, "meta"),
        (parts?.site, "title element beside the headline"),
      ])
    let names = [outlet, tags.first("og:site_name", "application-name")?.value, host.map(String.init)]
    let sites = Set(names.compactMap { $0.map(WordSequence.init) }).filter { !$0.isEmpty }
    let declared = [(linked.headline, "JSON-LD headline"), (social, "og:title"), (tags.titleElement, "title element")].compactMap {
      text, signal in text.map { (text: TitleParts.headline(of: $0, sites: sites), signal: signal) }
    }
    let shown = parts.flatMap { sites.contains(WordSequence($0.headline)) ? nil : $0 }
    let headline = Headline(Headings(page, blocks), declared: declared, shown: shown, isSite: sites.contains)
    set(
      \.title, .title,
      [(page.given.title, "given"), (page.item?.title).candidate, (headline?.text, headline?.signal ?? "")])
    return headline?.block
  }
}
