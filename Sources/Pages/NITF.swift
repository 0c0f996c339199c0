import Ground

/// A document of the News Industry Text Format (IPTC, NITF 3.x): `nitf` with `head` and `body`.
///
/// Its body is read as the HTML that its elements stand for: `hl1` is the headline, `abstract` the standfirst, `body.content` the article, and what `media`
/// holds are captions. Notes are for editors, not shown to readers.
struct NITF {
  private let document: Element

  /// Nil where the element is no NITF.
  init?(_ element: Element) {
    guard element.name == "nitf" else { return nil }
    document = element
  }

  var body: ItemBody {
    guard let body = document.first("body") else {
      var none = ItemBody.none(document.page.source)
      none.facts = facts
      return none
    }
    return ItemBody(source: document.page.source, tree: document.page.tree.part(body.node, as: NITF.equivalents), root: 0, facts: facts)
  }

  private static let equivalents: [String: Equivalent] = [
    "body.head": Equivalent(.div), "hedline": Equivalent(.div), "hl1": Equivalent(.h1), "hl2": Equivalent(.h2),
    "note": Equivalent(.div, "hidden"), "note/body.content": Equivalent(.div), "rights": Equivalent(.div, "copyright"),
    "byline": Equivalent(.div, "byline"), "byttl": Equivalent(.div), "distributor": Equivalent(.div, "byline"),
    "dateline": Equivalent(.div, "dateline"),
    "abstract": Equivalent(.div, "standfirst"), "series": Equivalent(.div),
    "body.content": Equivalent(.div, "articlebody"), "block": Equivalent(.div), "fn": Equivalent(.div), "bq": Equivalent(.blockquote),
    "bq/credit": Equivalent(.p), "datasource": Equivalent(.p, "caption"), "nitf-table": Equivalent(.div), "custom-table": Equivalent(.div),
    "nitf-table-metadata": Equivalent(.template),
    "media": Equivalent(.figure), "media-caption": Equivalent(.figcaption), "media-producer": Equivalent(.figcaption),
    "media-reference": Equivalent(.figcaption), "media-metadata": Equivalent(.template), "media-object": Equivalent(.object),
    "body.end": Equivalent(.footer), "tagline": Equivalent(.p), "bibliography": Equivalent(.p),
  ]

  private var facts: ItemFacts {
    var facts = ItemFacts()
    let head = document.first("head")
    let data = head?.first("docdata")
    let publication = head?.first("pubdata")
    let top = document.first("body", "body.head")
    facts.title = Fact(top?.first("hedline", "hl1")?.text, "NITF hl1") ?? Fact(head?.first("title")?.text, "NITF title")
    facts.authors = (top?.all("byline") ?? []).flatMap { NITF.names(in: $0) }.compactMap { Fact($0, "NITF byline") }
    facts.published =
      Fact(data?.first("date.issue")?.attribute(.norm), "NITF date.issue")
      ?? Fact(publication?.attribute(.publicationDate), "NITF date.publication")
      ?? Fact(data?.first("date.release")?.attribute(.norm), "NITF date.release")
      ?? Fact(top?.first("dateline", "story.date")?.attribute(.norm), "NITF story.date")
    facts.modified = Fact(head?.all("revision-history").last?.attribute(.norm), "NITF revision-history")
    facts.section = Fact(publication?.attribute(.section), "NITF position.section")
    facts.outlet =
      Fact(publication?.attribute(.name), "NITF pubdata name") ?? Fact(
        data?.first("doc.copyright")?.attribute(.holder), "NITF doc.copyright")
      ?? Fact(top?.first("distributor")?.text, "NITF distributor")
    facts.language = Fact(document.attribute(.lang) ?? document.first("body")?.attribute(.lang), "NITF xml:lang")
    facts.credit = Fact(top?.first("distributor")?.text, "NITF distributor").flatMap { $0.value == facts.outlet?.value ? nil : $0 }
    return facts
  }

  /// The note on a document that its outlet has called back.
  var status: Note? { Note(publishingStatus: document.first("head", "docdata")?.attribute(.managementStatus)) }

  /// The names of a byline, the role of `byttl` behind the only one.
  private static func names(in byline: Element) -> [String] {
    let role = byline.first("byttl")?.text.map { ", " + $0 } ?? ""
    let persons = byline.below("person").compactMap(\.text)
    if !persons.isEmpty { return persons.count == 1 ? [persons[0] + role] : persons }
    let words = byline.page.tree.children(of: byline.node).filter { byline.page.tree.localName(of: $0) != "byttl" }
      .map { byline.page.text(of: $0) }.filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? [] : [words + role]
  }
}

/// The page of a NITF document; nil where the root is none.
func nitfPages(_ document: Page) -> [Page]? {
  guard let root = Element.root(of: document), let nitf = NITF(root) else { return nil }
  let notes = document.notes + (nitf.status.map { [$0] } ?? [])
  return [
    Page(id: document.id, body: nitf.body, given: document.given, item: ItemFacts(), holdsOnlyArticle: true, notes: notes)
  ]
}
