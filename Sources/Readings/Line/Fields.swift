import Ground

/// The members of one object of a line, read by their names; every fault is told with its place.
struct Fields {
  let json: JSON
  /// Where the object stands in the line ("claims[3].speaker"); empty for the line itself.
  let path: String

  init(_ json: JSON, at path: String) throws(LineError) {
    guard case .object = json else { throw LineError("\(path.isEmpty ? "the line" : path) is no object") }
    self.json = json
    self.path = path
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
  func fault(_ key: String, _ message: String) -> LineError { LineError("\(place(key)): \(message)") }

  /// The member's value; nil where there is none or it is null.
  subscript(key: String) -> JSON? { json[key].flatMap { $0 == .null ? nil : $0 } }

  private func value(_ key: String) throws(LineError) -> JSON {
    guard let value = self[key] else { throw fault(key, "it is missing") }
    return value
  }

  func optionalString(_ key: String) throws(LineError) -> String? {
    guard let value = self[key] else { return nil }
    guard let string = value.string else { throw fault(key, "it is no string") }
    return string
  }

  func string(_ key: String) throws(LineError) -> String {
    guard let string = try optionalString(key) else { throw fault(key, "it is missing") }
    return string
  }

  func optionalInt(_ key: String) throws(LineError) -> Int? {
    guard let value = self[key] else { return nil }
    guard let number = value.int, number >= 0 else { throw fault(key, "it is no whole number from 0 on") }
    return number
  }

  func optionalBool(_ key: String) throws(LineError) -> Bool? {
    guard let value = self[key] else { return nil }
    guard case .bool(let flag) = value else { throw fault(key, "it is neither true nor false") }
    return flag
  }

  func bool(_ key: String) throws(LineError) -> Bool {
    guard let flag = try optionalBool(key) else { throw fault(key, "it is missing") }
    return flag
  }

  /// A share, 0...1.
  func share(_ key: String) throws(LineError) -> Double {
    guard let number = try value(key).number, (0...1).contains(number) else { throw fault(key, "it is no number from 0 to 1") }
    return number
  }

  func optionalWord<Word: RawRepresentable<String>>(_ key: String, of type: Word.Type = Word.self) throws(LineError) -> Word? {
    guard let text = try optionalString(key) else { return nil }
    guard let word = Word(rawValue: text) else { throw fault(key, "“\(text.prefix(40))” is none of its words") }
    return word
  }

  func word<Word: RawRepresentable<String>>(_ key: String, of type: Word.Type = Word.self) throws(LineError) -> Word {
    guard let word = try optionalWord(key, of: type) else { throw fault(key, "it is missing") }
    return word
  }

  func optionalDate(_ key: String) throws(LineError) -> CivilDate? {
    guard let text = try optionalString(key) else { return nil }
    guard let date = CivilDate(iso: text) else { throw fault(key, "“\(text.prefix(40))” is no date") }
    return date
  }

  func date(_ key: String) throws(LineError) -> CivilDate {
    guard let date = try optionalDate(key) else { throw fault(key, "it is missing") }
    return date
  }

  func optionalObject(_ key: String) throws(LineError) -> Fields? {
    guard let value = self[key] else { return nil }
    return try Fields(value, at: place(key))
  }

  func object(_ key: String) throws(LineError) -> Fields { try Fields(value(key), at: place(key)) }

  /// The elements of a list; none where it is missing.
  func list<Element>(_ key: String, _ read: (JSON, String) throws(LineError) -> Element) throws(LineError) -> [Element] {
    guard let value = self[key] else { return [] }
    guard case .array(let elements) = value else { throw fault(key, "it is no list") }
    var out: [Element] = []
    out.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() { out.append(try read(element, "\(place(key))[\(index)]")) }
    return out
  }

  /// The strings of an object by the words that name them; members of other names are left alone.
  func strings<Key: RawRepresentable<String> & Hashable>(_ key: String, by type: Key.Type = Key.self) throws(LineError) -> [Key: String] {
    guard case .object(let members)? = self[key] else { return [:] }
    var out: [Key: String] = [:]
    for member in members {
      guard let name = Key(rawValue: member.key), let text = member.value.string else { continue }
      out[name] = text
    }
    return out
  }

  /// The lists of strings of an object by the words that name them; members of other names are left alone.
  func stringLists<Key: RawRepresentable<String> & Hashable>(
    _ key: String, by type: Key.Type = Key.self
  ) throws(LineError) -> [Key: [String]] {
    guard case .object(let members)? = self[key] else { return [:] }
    var out: [Key: [String]] = [:]
    for member in members {
      guard let name = Key(rawValue: member.key) else { continue }
      out[name] = member.value.elements.compactMap(\.string)
    }
    return out
  }

  // MARK: Positions

  /// A span of a text of so many scalars; nil where the member is null.
  func optionalSpan(_ key: String, within count: Int) throws(LineError) -> TextRange? {
    guard let value = self[key] else { return nil }
    return try Fields.span(value, place(key), within: count)
  }

  func span(_ key: String, within count: Int) throws(LineError) -> TextRange {
    guard let span = try optionalSpan(key, within: count) else { throw fault(key, "it is missing") }
    return span
  }

  func spans(_ key: String, within count: Int) throws(LineError) -> [TextRange] {
    try list(key) { value, place throws(LineError) in try Fields.span(value, place, within: count) }
  }

  func bytes(_ key: String = "bytes") throws(LineError) -> [ByteRange] {
    try list(key) { value, place throws(LineError) in
      let (start, end) = try Fields.pair(value, place)
      return ByteRange(start, end)
    }
  }

  private static func span(_ value: JSON, _ place: String, within count: Int) throws(LineError) -> TextRange {
    let (start, end) = try pair(value, place)
    guard end <= count else { throw LineError("\(place): it is no part of the text") }
    return TextRange(start, end)
  }

  private static func pair(_ value: JSON, _ place: String) throws(LineError) -> (Int, Int) {
    guard case .array(let ends) = value, ends.count == 2, let start = ends[0].int, let end = ends[1].int, 0 <= start, start <= end else {
      throw LineError("\(place): it is no pair of offsets")
    }
    return (start, end)
  }
}
