/// The lines that one list has and another lacks, as a diff that a failure can print; empty where they are the same.
package func difference(_ expected: [String], _ got: [String]) -> String {
  got.difference(from: expected).map { change in
    switch change {
    case .insert(_, let line, _): "+ \(line)"
    case .remove(_, let line, _): "- \(line)"
    }
  }.joined(separator: "\n")
}
