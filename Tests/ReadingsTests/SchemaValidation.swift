import Ground

/// Checks a value by a JSON Schema, as far as our own schema goes (draft 2020-12).
struct SchemaValidation {
  let schema: JSON
  /// Where the value differs, with why ("/claims/0/cue: it is no object").
  private(set) var faults: [String] = []

  init(_ value: JSON, by schema: JSON) {
    self.schema = schema
    check(value, schema, "")
  }

  private mutating func check(_ value: JSON, _ rule: JSON, _ path: String) {
    guard case .object(let members) = rule else {
      if rule == .bool(false) { faults.append("\(path): it must not be there") }
      return
    }
    for member in members { check(value, member.key, member.value, rule, path) }
  }

  private mutating func check(_ value: JSON, _ keyword: String, _ argument: JSON, _ rule: JSON, _ path: String) {
    switch keyword {
    case "$ref":
      let name = argument.string.flatMap { $0.split(separator: "/").last } ?? ""
      check(value, schema["$defs"]?[String(name)] ?? .bool(false), path)
    case "const": if value != argument { faults.append("\(path): " + "it is not \(argument.line)") }
    case "enum": if !argument.elements.contains(value) { faults.append("\(path): " + "\(value.line) is none of the words") }
    case "type": if !isOf(type: argument.string ?? "", value) { faults.append("\(path): " + "it is no \(argument.string ?? "")") }
    case "oneOf":
      let fitting = argument.elements.count { other in
        var trial = self
        trial.faults = []
        trial.check(value, other, path)
        return trial.faults.isEmpty
      }
      if fitting != 1 { faults.append("\(path): " + "\(fitting) of its schemas hold") }
    case "pattern":
      if let text = value.string, let regex = argument.string.flatMap({ try? Regex($0) }), text.firstMatch(of: regex) == nil {
        faults.append("\(path): " + "“\(text)” has another form")
      }
    case "minimum": if let number = value.number, number < argument.number ?? 0 { faults.append("\(path): " + "it is too small") }
    case "maximum": if let number = value.number, number > argument.number ?? 0 { faults.append("\(path): " + "it is too great") }
    case "required":
      for key in argument.elements.compactMap(\.string) where value[key] == nil { faults.append("\(path): " + "“\(key)” is missing") }
    case "properties":
      guard case .object(let members) = value else { return }
      for member in members { if let own = argument[member.key] { check(member.value, own, "\(path)/\(member.key)") } }
    case "additionalProperties":
      guard case .object(let members) = value else { return }
      for member in members where rule["properties"]?[member.key] == nil { check(member.value, argument, "\(path)/\(member.key)") }
    case "propertyNames":
      guard case .object(let members) = value else { return }
      for member in members { check(.string(member.key), argument, "\(path)/\(member.key)") }
    case "items":
      guard case .array(let elements) = value else { return }
      let first = rule["prefixItems"]?.elements.count ?? 0
      for (index, element) in elements.enumerated().dropFirst(first) { check(element, argument, "\(path)/\(index)") }
    case "prefixItems":
      for (index, pair) in zip(value.elements, argument.elements).enumerated() { check(pair.0, pair.1, "\(path)/\(index)") }
    case "minItems": if value.elements.count < argument.int ?? 0 { faults.append("\(path): " + "it has too few elements") }
    case "$schema", "$id", "$defs", "title", "description": break
    default: faults.append("\(path): " + "the test does not know “\(keyword)”")
    }
  }

  private func isOf(type: String, _ value: JSON) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("boolean", .bool), ("null", .null): true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
