import Articles
import Ground
import Pages
import Support
import Testing
import Vocabulary

@Suite struct HeadlessPageTests {
  /// A valid page without `head` and `body` tags whose first element HTML 4 did not know.
  @Test(arguments: ["article", "main", "section", "div", "p-story"]) func page(_ element: String) throws {
    let html = """
      <!doctype html><title>Council closes bridge</title><meta name="author" content="Ana Roth"><style>p { color: red }</style><\(element)>
      <h1>Council closes bridge</h1><p>The council met on Monday and talked for hours about the bridge over the river.</p>
      <p>It voted, after a debate of four hours, to close the bridge for the winter.</p></\(element)>
      """
    let page = try Support.page(html: html)
    #expect(
      Article(page).text == """
        The council met on Monday and talked for hours about the bridge over the river.
        It voted, after a debate of four hours, to close the bridge for the winter.
        """)
  }
}
