package import Pages

/// A date expression of the text with the day, month or year that it stands for.
package struct DateMention: Sendable, Hashable {
  package let span: TextRange
  package let value: CivilDate
  package let anchor: String
  package init(span: TextRange, value: CivilDate, anchor: String) {
    self.span = span
    self.value = value
    self.anchor = anchor
  }
}
