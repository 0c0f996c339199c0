extension Set<String> {
  /// The words of a table that is written as running text.
  init(words table: String) { self.init(table.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
