extension Inputs {
  /// Works on up to `jobs` records at once and hands on the results in the order of the records.
  ///
  /// Memory: no record is read while `jobs` are being worked on, nor while four times as many results wait for a slow one before them.
  package func inOrder<Value: Sendable>(
    jobs: Int, work: @escaping @Sendable (Record) -> Value, then: (Value) throws -> Void
  ) async throws {
    if jobs == 1 { return try await forEachRecord { try then(work($0)) } }
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      var waiting: [Int: Value] = [:]
      var started = 0
      var finished = 0
      var handedOn = 0

      func takeNext() async throws {
        guard let (number, value) = try await group.next() else { return }
        finished += 1
        waiting[number] = value
        while let value = waiting.removeValue(forKey: handedOn) {
          handedOn += 1
          try then(value)
        }
      }

      try await forEachRecord { record in
        while started - finished >= jobs || (started - handedOn) / 4 >= jobs { try await takeNext() }
        let number = started
        group.addTask { (number, work(record)) }
        started += 1
      }
      while finished < started { try await takeNext() }
    }
  }
}
