/// Why a line is no reading.
package struct LineError: Error, Sendable, Hashable {
  /// A sentence with the place of the fault ("claims[3].certainty: “maybe” is none of its words").
  package let message: String

  init(_ message: String) { self.message = message }
}
