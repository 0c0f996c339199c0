import Support
import Testing

/// Issue 14: what steers a terminal or turns the direction of writing is shown by its number wherever people read.
@Suite struct ShownTextTests {
  private let page = """
    <html lang="en"><head><title>Survey</title></head><body><article><h1>Survey</h1>
    <p>The harbour board said on Tuesday that it would pay for \u{202E}another\u{202C} survey of the channel before the winter.</p>
    <p>The town council had asked for it twice, and the harbour master said that nobody had answered until last week.</p>
    </article></body></html>
    """

  @Test(arguments: ["markdown", "html"])
  func renderingsShowIt(format: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.html", page)
    let output = try sandbox.run("hearsay clean --format \(format) a.html").output
    #expect(output.contains("⟨U+202E⟩another⟨U+202C⟩"))
    #expect(!output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func textInAPipeIsTheArticles() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.html", page)
    #expect(try sandbox.run("hearsay clean a.html").output.contains("\u{202E}another\u{202C}"))
  }

  @Test func listsAndMessagesShowIt() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.html", page)
    #expect(try sandbox.run("hearsay extract --format table a.html").output.contains("⟨U+202E⟩another"))
    let errors = try sandbox.run("hearsay clean 'a\u{202E}b.html'").errors
    #expect(errors.contains("a⟨U+202E⟩b.html") && !errors.unicodeScalars.contains("\u{202E}"))
  }
}
