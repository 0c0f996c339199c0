import Articles
import Ground
import Pages
import Reports
import Support
import Testing
import Vocabulary

/// Articles for people to read: links and emphasis stay, and nothing of a page becomes mark-up of ours.
@Suite struct CleanMarkupTests {
  private func article(_ html: String, _ cleaning: Cleaning = Cleaning(findsMarks: true)) throws -> TracedArticle {
    let prose = """
      <p>The harbour board met on Tuesday evening and talked for three hours about the dredging of the northern channel.</p>
      <p>It voted five to two to ask for a second survey, which will cost the town some forty thousand crowns.</p>
      """
    let page =
      "<html lang=en><head><base href='https://quay.test/news/'><title>Survey</title></head><body><article>\(prose)\(html)</article></body></html>"
    return try traced(html: page, cleaning)
  }

  private func markdown(_ html: String) throws -> String {
    // What the page of the tests has before.
    try article(html).markdown.components(after: "forty thousand crowns.\n")
  }

  @Test(arguments: [
    (
      "<p>The <a href=/survey>first survey</a> found <em>no</em> sand, <b>it</b> said in its long report of last year.</p>",
      "The [first survey](https://quay.test/survey) found *no* sand, **it** said in its long report of last year."
    ),
    // Where it would not be read as an emphasis there is none.
    (
      "<p>A town<b>“wide”</b>survey is what the board wants, and the harbour master asked for it twice.</p>",
      "A town“wide”survey is what the board wants, and the harbour master asked for it twice."
    ),
    (
      "<p>The board asked for <b><a href='?q=1&copy;=(2) \"'>it</a></b> at once, and the town council would not say why.</p>",
      "The board asked for **[it](https://quay.test/news/?q=1%C2%A9=%282%29%20%22)** at once, and the town council would not say why."
    ),
    // A page's script is not run, and its picture not fetched.
    (
      "<p>What!<a href=//quay.test/p.png>see</a> the <a href='java\nscript:alert(1)'>harbour</a> master said to them all at the end.</p>",
      "What\\![see](https://quay.test/p.png) the harbour master said to them all at the end."
    ),
    (
      "<p>* [a](b) _c_ `d` &lt;b&gt; said the harbour master, and nobody at the long table understood what it meant.</p>",
      "\\* \\[a\\](b) \\_c\\_ \\`d\\` \\<b> said the harbour master, and nobody at the long table understood what it meant."
    ),
    (
      "<p><b>All of it is bold, which is no emphasis at all, as the harbour master would say.</b></p>",
      "All of it is bold, which is no emphasis at all, as the harbour master would say."
    ),
  ])
  func lines(_ html: String, _ expected: String) throws { #expect(try markdown(html) == "\n\(expected)\n") }

  @Test func listsTablesAndCode() throws {
    let html = """
      <h3>What it asks</h3>
      <p>The board of the harbour asks three things of the town, and it asks them in this order:</p>
      <ol><li>A survey of the <i>northern</i> channel, to be paid by the town.</li><li>A new buoy at the mouth of the river, lit at night.</li></ol>
      <p>The costs were laid on the table by the clerk, who had written them down in the morning:</p>
      <table><tr><td>Survey|one</td><td>40,000</td></tr><tr><td>Buoy</td><td><b>9</b>,000</td><td>lit</td></tr></table>
      <p>The clerk also read out the signal that ships would get, and it was put down as it is here:</p>
      <pre>``` one
        two</pre>
      <p>Nobody spoke against it, and the meeting was closed by the harbour master at ten.</p>
      """
    #expect(
      try markdown(html) == """

        ### What it asks

        The board of the harbour asks three things of the town, and it asks them in this order:

        1. A survey of the *northern* channel, to be paid by the town.
        2. A new buoy at the mouth of the river, lit at night.

        The costs were laid on the table by the clerk, who had written them down in the morning:

        | Survey\\|one | 40,000 |  |
        | --- | --- | --- |
        | Buoy | **9**,000 | lit |

        The clerk also read out the signal that ships would get, and it was put down as it is here:

        ````
        ``` one two
        ````

        Nobody spoke against it, and the meeting was closed by the harbour master at ten.

        """)
    let rendered = try article(html).html
    #expect(rendered.contains("<h3>What it asks</h3>\n"))
    #expect(rendered.contains("<ol>\n<li value=\"1\">A survey of the <em>northern</em> channel"))
    #expect(rendered.contains("<tr><td>Buoy</td><td><strong>9</strong>,000</td><td>lit</td></tr>"))
  }

  @Test func htmlIsEscaped() throws {
    let html = try article(
      "<p>The <a href='https://quay.test/&quot;onclick=x>'>survey &lt;script&gt;</a> of the channel was read out by the clerk, line by line.</p>"
    ).html
    #expect(
      html.contains(
        "<a href=\"https://quay.test/&quot;onclick=x&gt;\" rel=\"noopener noreferrer nofollow\">survey &lt;script&gt;</a> of the channel"))
  }

  /// A block carries its marks as ranges of its own text.
  @Test func marksCountScalars() throws {
    let marks = try #require(
      article("<p>Zoë’s <b>naïve <i>plan</i></b> for the harbour of the town was read out by the clerk.</p>").marks.last)
    #expect(
      marks == [
        InlineMark(range: TextRange(6, 16), kind: .strong), InlineMark(range: TextRange(12, 16), kind: .emphasis),
      ])
  }

  @Test func whatIsAskedForComesBack() throws {
    let figure = "<figure><img src=a.png><figcaption>The channel at low water, seen from the quay.</figcaption></figure>"
    let plain = try article(figure).article
    #expect(!plain.text.contains("low water"))
    let kept = try article(figure, Cleaning(restored: [.caption])).article
    let block = try #require(kept.blocks.last)
    #expect(kept.text == plain.text + "\nThe channel at low water, seen from the quay.")
    #expect(block.verdict.reason == "restored")
    #expect(block.verdict.evidence.contains("(caption)"))
    let span = try #require(block.span)
    #expect(String(kept.text.unicodeScalars.dropFirst(span.start)) == block.text)
  }

  /// Issue 14: two escapers, of which one let marks through that turn the direction of writing.
  @Test func nothingTurnsTheDirection() throws {
    let html = """
      <p>The board \u{202E}reversed\u{202C} \u{2066}the <b>sur\u{200F}vey</b> of <a href='/a\u{202E}b'>the channel</a> twice, said the harbour master.</p>
      <pre>one \u{202B}two three</pre><h3>What \u{2067}it asks</h3>
      <p>Nobody spoke against it, and the meeting was closed by the harbour master at ten.</p>
      """
    let article = try article(html)
    for rendered in [article.markdown, article.html, shown(article.article.plainText)] {
      #expect(rendered.unicodeScalars.allSatisfy { !$0.isDeceptive })
      #expect(rendered.contains("The board ⟨U+202E⟩reversed⟨U+202C⟩ ⟨U+2066⟩the"))
    }
    #expect(article.markdown.contains("**sur⟨U+200F⟩vey**") && article.markdown.contains("one ⟨U+202B⟩two"))
    #expect(article.html.contains("<strong>sur⟨U+200F⟩vey</strong>"))
    // For programs the text stays what it is, so that places in it are those of the receipts.
    #expect(article.article.plainText == article.article.text + "\n")
  }

  @Test func commentsAreToldApart() throws {
    let html = """
      <section class=comments><h2>Comments</h2>
      <ol><li><p>Bo Lund</p><p>They should have asked the fishermen first, before they pay for another one.</p>
      <ol><li><p>I did ask them, and they said no to it.</p></li></ol></li>
      <li><p>Nobody needs the channel any more, as far as I can see from my window.</p></li></ol></section>
      """
    #expect(
      try article(html).article.commentText == """
        Comments

        Bo Lund
        They should have asked the fishermen first, before they pay for another one.

        I did ask them, and they said no to it.

        Nobody needs the channel any more, as far as I can see from my window.

        """)
  }
}

extension String {
  fileprivate func components(after mark: String) throws -> String {
    let range = try #require(firstRange(of: mark))
    return String(self[range.upperBound...])
  }
}
