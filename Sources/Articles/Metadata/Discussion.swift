internal import Ground
internal import Pages
import Vocabulary

/// What shows that a page is a discussion: a thread of a forum, a question with its answers. Its posts are what it says, and not comments on something else.
struct Discussion {
  let evidence: String

  /// What schema.org calls such pages.
  static let types: Set<String> = ["DiscussionForumPosting", "QAPage"]

  /// How the software of forums names the folder or program that its threads stand under.
  private static let folders: Set<String> = ["thread", "threads", "showthread.php", "viewtopic.php"]

  /// Nil for any page that declares itself an article.
  init?(_ page: Page, _ metadata: Metadata, _ linked: LinkedData, _ tags: MetaTags) {
    if let type = linked.type {
      guard Discussion.types.contains(type) else { return nil }
      evidence = "JSON-LD \(type)"
      return
    }
    if let type = Discussion.declared(in: page) {
      evidence = "microdata \(type)"
      return
    }
    guard tags.first("og:type")?.value.lowercased() != "article", let url = metadata.url,
      let folder = url.split(separator: "?")[0].split(separator: "/").dropFirst(2).first(where: {
        Discussion.folders.contains($0.lowercased())
      })
    else { return nil }
    evidence = "“\(folder)” in its address"
  }

  private static func declared(in page: Page) -> String? {
    for node in page.nodes {
      if let type = page.tree.attribute(.itemtype, of: node)?.split(separator: "/").last, types.contains(String(type)) {
        return String(type)
      }
    }
    return nil
  }
}
