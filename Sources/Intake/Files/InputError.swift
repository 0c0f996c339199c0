internal import SystemPackage

/// An input that was named and cannot be one: the run ends, since nothing can go on without it.
package struct InputError: Error, Sendable, Hashable {
  /// One line for people: “cannot read pages.jsonl: No such file or directory”.
  package let message: String

  package init(_ message: String) { self.message = message }

  /// What the system says against reading it.
  package init(_ name: String, _ reason: any Error) { self.init("cannot read \(name): \(reason)") }
}
