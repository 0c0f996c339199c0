package import Ground

/// The pages of a JSON document of a known vocabulary: JSON Feed or ninjs.
func jsonPages(_ payload: Payload, _ source: Source, notes: [Note]) throws(PageError) -> [Page] {
  let document: PlacedJSON
  do { document = try PlacedJSON(reading: source.bytes) } catch {
    throw PageError(.badRecord, "no JSON: \(error.message) (byte \(error.offset))")
  }
  if JSONFeed.describes(document.value) { return try JSONFeed(document, payload, source, notes).pages() }
  if NinJS.describes(document.value) { return [NinJS(JSONItem(document, source, notes)).page(payload)] }
  throw PageError(.unsupported, "JSON of no known vocabulary: neither a JSON Feed nor ninjs")
}

/// Whether bytes are a JSON document of a known vocabulary, rather than a record of JSON Lines.
package func isNewsJSON(_ bytes: [UInt8]) -> Bool {
  guard let value = try? JSON(reading: bytes) else { return false }
  return isNewsJSON(value)
}

/// Whether a JSON value is a document of a known vocabulary.
package func isNewsJSON(_ value: JSON) -> Bool { JSONFeed.describes(value) || NinJS.describes(value) }

/// An object of a JSON document that describes an item. A member of the wrong type is as none, with a note.
struct JSONItem {
  let object: PlacedJSON
  let source: Source
  private(set) var notes: [Note]

  init(_ object: PlacedJSON, _ source: Source, _ notes: [Note]) {
    self.object = object
    self.source = source
    self.notes = notes
    if case .object = object.value { return }
    self.notes.append(Note(.malformed, "the item is no JSON object"))
  }

  mutating func note(_ note: Note) { notes.append(note) }

  /// A string with its place.
  mutating func text(_ name: String, of parent: PlacedJSON? = nil) -> PlacedJSON? {
    guard let value = (parent ?? object)[name] else { return nil }
    if value.string != nil { return value }
    notes.append(Note(.malformed, "“\(name)” is no string"))
    return nil
  }

  mutating func string(_ name: String, of parent: PlacedJSON? = nil) -> String? { text(name, of: parent)?.string }

  /// The elements of an array.
  mutating func list(_ name: String) -> [PlacedJSON] {
    guard let value = object[name] else { return [] }
    if let elements = value.elements { return elements }
    notes.append(Note(.malformed, "“\(name)” is no list"))
    return []
  }

  /// The body that a string holds.
  mutating func body(_ text: PlacedJSON, mediaType: String?) -> ItemBody {
    ItemBody.text(InnerText.of(jsonString: text.range, in: source), mediaType: mediaType, notes: &notes)
  }
}
