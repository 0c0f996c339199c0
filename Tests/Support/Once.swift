import Synchronization

/// A value that is made when it is first asked for, and kept for all tests of a run.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Result<Value, any Error>?>(nil)
  private let make: @Sendable () throws -> Value

  package init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  /// The value; throws what making it threw, each time.
  package func get() throws -> Value {
    try made.withLock { made in
      if let made { return try made.get() }
      let result = Result { try make() }
      made = result
      return try result.get()
    }
  }
}
