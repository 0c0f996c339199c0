/// The article's title, and the block in which it stands.
///
/// Readers see a heading, machines a declaration; most pages have both, and one of them may be written for search engines or be the site's
/// name. In order: a heading that says what a declaration says; a part of the title element that the page shows as a line; the first
/// heading of the first level where it is about the same thing as a declaration; a heading inside a declaration; a declaration; the first
/// heading.
struct Headline {
  let text: String
  let signal: String
  /// Nil where no heading has it.
  let block: Int?

  /// - Parameters:
  ///   - declared: titles that the page declares, without the site's name, with their signals.
  ///   - shown: the title element, where a part of it is a line of the page.
  ///   - isSite: whether words are the site's name alone.
  init?(_ headings: Headings, declared: [(text: String, signal: String)], shown: TitleParts?, isSite: (WordSequence) -> Bool) {
    let declared = declared.filter { !isSite(WordSequence($0.text)) }
    let sequences = declared.map { WordSequence($0.text) }
    func isOther(_ heading: Heading) -> Bool { !isSite(heading.words) }
    func heading(_ holds: (Heading) -> Bool) -> Heading? { headings.first { isOther($0) && holds($0) } }

    func isInside(_ heading: Heading) -> Bool { heading.text.utf8.count >= 8 && sequences.contains { $0.contains(heading.words) } }
    let top = headings.all.first { $0.level == 1 && isOther($0) }

    if let same = heading({ sequences.contains($0.words) }) {
      self.init(same, signal: "headline on the page, as declared")
    } else if let shown {
      self.init(text: shown.headline, signal: "headline on the page, as declared", block: shown.block)
    } else if let top, sequences.contains(where: { $0.isKin(to: top.words) }) {
      self.init(top, signal: "headline on the page, close to the declared title")
    } else if let part = heading(isInside) {
      self.init(part, signal: "headline on the page, a part of the declared title")
    } else if let first = declared.first {
      self.init(text: first.text, signal: first.signal, block: top?.block)
    } else if let first = top ?? headings.first(where: isOther) {
      self.init(first, signal: "first heading")
    } else if let line = headings.firstLine {
      self.init(text: line, signal: "first line", block: 0)
    } else {
      return nil
    }
  }

  private init(_ heading: Heading, signal: String) { self.init(text: heading.text, signal: signal, block: heading.block) }

  private init(text: String, signal: String, block: Int?) {
    self.text = text
    self.signal = signal
    self.block = block
  }
}
