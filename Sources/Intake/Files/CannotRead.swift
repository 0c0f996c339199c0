internal import SystemPackage

/// A file that was named and cannot be read: nothing can go on without it.
package struct CannotRead: Error, Sendable, Hashable {
  /// “cannot read pages.jsonl: No such file or directory”
  package let message: String

  package init(_ name: String, _ reason: any Error) { message = "cannot read \(name): \(reason)" }
}

extension ByteStream {
  /// The file that a path names, or standard input for “-”.
  package init(named path: String) throws(CannotRead) {
    if path == "-" {
      self.init(.standardInput)
      return
    }
    do { self.init(try .open(FilePath(path), .readOnly, options: .closeOnExec)) } catch { throw CannotRead(path, error) }
  }

  /// The next line of a file of records, however long; nil at its end.
  /// - Parameter name: of the file, for the message.
  package mutating func record(of name: String) throws(CannotRead) -> [UInt8]? {
    do {
      guard case .whole(let line)? = try line(atMost: Int.max) else { return nil }
      return line
    } catch {
      throw CannotRead(name, error)
    }
  }
}
