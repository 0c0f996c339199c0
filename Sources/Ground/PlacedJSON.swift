/// A JSON value with the place of itself and of all that it holds, in the bytes that it was read from.
package struct PlacedJSON: Sendable {
  struct Place: Sendable {
    let range: Range<Int>
    /// Of an array's elements, or of the values of an object's members.
    let children: [Place]
  }

  package let value: JSON
  private let place: Place
  /// From its first byte to behind its last; a string's quotation marks are in it.
  package var range: Range<Int> { place.range }

  /// Reads one value that fills the bytes.
  package init(reading bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: bytes, isLenient: false, keepsPlaces: true)
    value = try reader.document()
    place = reader.places?.first ?? Place(range: 0..<bytes.count, children: [])
  }

  private init(_ value: JSON, _ place: Place) {
    self.value = value
    self.place = place
  }

  /// The value where it is a string.
  package var string: String? { value.string }

  /// The elements of an array; nil where this is none.
  package var elements: [PlacedJSON]? {
    guard case .array(let elements) = value else { return nil }
    return zip(elements, place.children).map { PlacedJSON($0, $1) }
  }

  /// The members of an object with their keys; none where this is no object.
  package var members: [(key: String, value: PlacedJSON)] {
    guard case .object(let members) = value else { return [] }
    return zip(members, place.children).map { ($0.key, PlacedJSON($0.value, $1)) }
  }

  /// The first member of a name, which may be written in capitals and small letters (ninjs 2 has "versioncreated", ninjs 3 "versionCreated"); null is
  /// none.
  package subscript(name: String) -> PlacedJSON? {
    members.first { $0.key.lowercased() == name && $0.value.value != .null }?.value
  }
}
