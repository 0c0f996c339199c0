import Ground

/// The members of an object in the order in which they are written.
func members(_ pairs: KeyValuePairs<String, JSON>) -> [JSON.Member] { pairs.map { JSON.Member($0.key, $0.value) } }
func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON { .object(members(pairs)) }

/// Values by the fields that they explain, in the order of the fields; fields without any are left out.
func object<Field: RawRepresentable<String> & CaseIterable & Hashable>(_ values: [Field: JSON]) -> JSON {
  .object(Field.allCases.compactMap { field in values[field].map { JSON.Member(field.rawValue, $0) } })
}

extension JSON {
  static func optional(_ value: Int?) -> JSON { value.map(JSON.int) ?? .null }
  static func optional(_ value: Bool?) -> JSON { value.map(JSON.bool) ?? .null }
  static func span(_ range: TextRange) -> JSON { .array([.int(range.start), .int(range.end)]) }
  static func optional(_ range: TextRange?) -> JSON { range.map(JSON.span) ?? .null }
  static func bytes(_ ranges: [ByteRange]) -> JSON { .array(ranges.map { .array([.int($0.start), .int($0.end)]) }) }
}
