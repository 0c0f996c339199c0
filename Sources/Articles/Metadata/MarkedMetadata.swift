internal import Ground
internal import Pages
import Vocabulary

/// What elements of the page are marked as: its authors and dates by microdata, by the classes of hAtom and hCard, by `rel=author`, by
/// `<time>`, by links to an author's page.
///
/// A page marks the authors of other stories, too. A mark in the article's head counts before one elsewhere, and one elsewhere only where
/// all there say the same.
struct MarkedMetadata {
  private(set) var authors: [Metadata.Author] = []
  var published: String? { publications.chosen }
  var modified: String? { changes.chosen }
  private var publications = Moments()
  private var changes = Moments()
  /// A `<time>` in the head that does not say what it is the time of.
  private(set) var moment: String?

  /// How an author is marked, the surest first.
  private enum Mark: Int, CaseIterable { case microdata, card, link, name }
  private struct Candidate {
    let mark: Mark
    let authors: [Metadata.Author]
    let isNear: Bool
  }

  private struct Moments {
    private var near: String?
    private var elsewhere: Set<String> = []
    var chosen: String? { near ?? (elsewhere.count == 1 ? elsewhere.first : nil) }

    mutating func add(_ value: String, isNear: Bool) {
      if isNear { near = near ?? value } else { elsewhere.insert(value) }
    }
  }

  /// The text of an element with more nodes than this is no name.
  private static let mostNodes = 24
  private static let elsewhere: Hints = [.related, .comments, .navigation, .advertisement, .sidebar]

  init(_ page: Page, _ blocks: PageBlocks, _ head: ArticleHead) {
    let tree = page.tree
    var candidates: [Candidate] = []
    for node in page.nodes where tree.nodes[node].tag != .text {
      let isNear = head.nodes.contains(node)
      // Outside the head a mark is an attribute of the element itself.
      guard isNear || tree.nodes[node].first < tree.nodes[node].last else { continue }
      let hints = blocks.hints[node]
      if hints.contains(.comments) || hints.contains(.related) { continue }
      if let property = tree.bytes(.itemprop, of: node), property.starts(with: "date".utf8) {
        readDate(String(decoding: property, as: UTF8.self), node, isNear: isNear, page)
      }
      let isElsewhere = !hints.intersection(MarkedMetadata.elsewhere).isEmpty
      if tree.nodes[node].tag == .time, !isElsewhere { readTime(node, isNear: isNear, page) }
      if hints.contains(.date), isNear, !isElsewhere { readDateClass(node, page) }
      guard !isElsewhere, let mark = MarkedMetadata.mark(of: node, hints, isNear: isNear, tree) else { continue }
      if mark != .microdata, !Byline.leadsIn(tree.label(before: node, of: page)) { continue }
      let authors = MarkedMetadata.authors(of: node, mark, page)
      if !authors.isEmpty { candidates.append(Candidate(mark: mark, authors: authors, isNear: isNear)) }
    }
    authors = MarkedMetadata.choose(candidates)
  }

  private mutating func readDate(_ property: String, _ node: Int, isNear: Bool, _ page: Page) {
    guard page.tree.speaksOfArticle(node) else { return }
    let value = page.tree.attribute(.content, of: node) ?? page.tree.attribute(.datetime, of: node) ?? page.text(of: node)
    switch property {
    case "datePublished", "dateCreated": publications.add(value, isNear: isNear)
    case "dateModified": changes.add(value, isNear: isNear)
    default: break
    }
  }

  private mutating func readTime(_ node: Int, isNear: Bool, _ page: Page) {
    guard let value = page.tree.attribute(.datetime, of: node) else { return }
    let names = (page.tree.attribute(.class, of: node) ?? "").lowercased()
    let label = DateLabel(in: page.tree.label(before: node, of: page)[...], after: "")
    if names.holds("modif") || names.holds("updat") || label == .modified {
      changes.add(value, isNear: isNear)
    } else if names.holds("publ") || names.holds("entry-date") || label == .published {
      publications.add(value, isNear: isNear)
    } else if isNear {
      moment = moment ?? value
    }
  }

  /// The classes of hAtom: `published` and `updated`, and `entry-date`, which blogs' templates write for the first.
  private mutating func readDateClass(_ node: Int, _ page: Page) {
    guard let names = page.tree.attribute(.class, of: node)?.split(separator: " "),
      names.contains("published") || names.contains("entry-date")
    else { return }
    let text = page.text(of: node)
    if text.utf8.count <= 60, DateReading.field(text) != nil { publications.add(text, isNear: true) }
  }

  private static func mark(of node: Int, _ hints: Hints, isNear: Bool, _ tree: Tree) -> Mark? {
    if let property = tree.bytes(.itemprop, of: node), property.elementsEqual("author".utf8) {
      return tree.speaksOfArticle(node) ? .microdata : nil
    }
    if let rel = tree.bytes(.rel, of: node), rel.split(separator: 32).contains(where: { $0.elementsEqual("author".utf8) }) { return .card }
    if hints.contains(.byline) {
      if let names = tree.attribute(.class, of: node)?.split(separator: " ") {
        if names.contains("fn") || names.contains("vcard") && names.contains("author") { return .card }
      }
      if isNear, [.a, .span, .p, .div, .li].contains(tree.nodes[node].tag) { return .name }
    }
    if isNear, tree.nodes[node].tag == .a, let address = tree.attribute(.href, of: node), leadsToAuthor(address) { return .link }
    return nil
  }

  /// Whether a part of a link's path is a word for authors, and another follows.
  private static func leadsToAuthor(_ address: String) -> Bool {
    let parts = address.split(whereSeparator: { $0 == "/" || $0 == "?" || $0 == "=" })
    guard let at = parts.firstIndex(where: { authorPaths.contains($0.lowercased()) }) else { return false }
    return at > 0 || !address.holds("://") ? at + 1 < parts.count : false
  }

  private static let authorPaths: Set<String> = [
    "author", "authors", "autor", "autoren", "auteur", "auteurs", "autore", "autori", "autores", "contributor", "contributors", "editors",
    "journalist", "journalists", "journaliste", "columnist", "columnists", "reporter", "reporters", "people", "person", "profile",
    "profiles",
    "staff", "writers", "writer", "by", "redakteure", "redaktion",
  ]

  private static func authors(of node: Int, _ mark: Mark, _ page: Page) -> [Metadata.Author] {
    let tree = page.tree
    let end = Int(tree.nodes[node].end)
    guard end - node <= (mark == .microdata ? 4 * mostNodes : mostNodes) else { return [] }
    // A person of microdata has its name in an element of its own.
    let named = mark == .microdata ? (node + 1..<end).first { tree.bytes(.itemprop, of: $0)?.elementsEqual("name".utf8) ?? false } : nil
    let text = tree.attribute(.content, of: named ?? node) ?? page.firstLine(of: named ?? node)
    guard text.utf8.count <= 120 else { return [] }
    switch mark {
    case .microdata, .card:
      let authors = Byline.authors(text)
      if authors.isEmpty, Byline.isPenName(text) { return [Metadata.Author(name: text)] }
      return authors
    case .link: return Byline.isName(text) ? Byline.authors(text) : []
    case .name: return Byline.isName(text) || Byline.isByline(text) ? Byline.authors(text) : []
    }
  }

  private static func choose(_ candidates: [Candidate]) -> [Metadata.Author] {
    for mark in Mark.allCases {
      let near = distinct(candidates.filter { $0.mark == mark && $0.isNear })
      if !near.isEmpty { return near }
    }
    for mark in Mark.allCases {
      let far = candidates.filter { $0.mark == mark && !$0.isNear }
      if let first = far.first {
        return far.allSatisfy { $0.authors.map(\.name) == first.authors.map(\.name) } ? first.authors : []
      }
    }
    return []
  }

  private static func distinct(_ candidates: [Candidate]) -> [Metadata.Author] {
    var seen: Set<String> = []
    return candidates.flatMap(\.authors).filter { seen.insert($0.name).inserted }
  }
}
