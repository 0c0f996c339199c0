import Articles
import Ground
import Pages
import Support
import Testing
import Vocabulary

@Suite struct DiscussionTests {
  private static let posts = """
    <div class=comments><div class=comment><p>Has anyone had a moped of this kind repaired in the harbour quarter, and was it dear?</p></div>
    <div class=comment><p>I had mine done by the widow at the lock. It took her two days and she asked for very little.</p></div></div>
    """

  private func article(_ head: String, url: String? = nil) throws -> TracedArticle {
    let html = "<html lang=en><head><title>Mopeds</title>\(head)</head><body>\(Self.posts)</body></html>"
    var given = Given()
    given.url = url
    return try traced(html: html, given: given)
  }

  private static let forum = "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\",\"headline\":\"Mopeds\"}</script>"
  private static let news = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Mopeds\"}</script>"

  /// What a thread's software names as comments are its posts.
  @Test func postsOfAThreadAreItsText() throws {
    for page in [try article(Self.forum), try article("", url: "https://mopeds.test/threads/repair.17/")] {
      #expect(page.article.text.hasPrefix("Has anyone had a moped"))
      #expect(page.article.text.hasSuffix("asked for very little."))
      #expect(page.notes.contains { $0.kind == .discussion })
    }
  }

  @Test func commentsOnAnArticleAreNot() throws {
    for page in [try article(Self.news), try article(Self.news, url: "https://mopeds.test/forum/repair.html"), try article("")] {
      #expect(!page.notes.contains { $0.kind == .discussion })
    }
  }
}
