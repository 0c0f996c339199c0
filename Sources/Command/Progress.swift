/// How far the run is, on one line of stderr that rewrites itself; silent where nobody watches.
struct Progress {
  private let isShown: Bool
  /// What the run is doing, where it is not simply reading.
  private let label: String
  private let total: (files: Int, bytes: Int)?
  private var records = 0
  private var bad = 0
  private var bytes = 0
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant

  /// - Parameters:
  ///   - isQuiet: `--quiet`.
  ///   - sharesTerminal: the data go to the terminal too, and show by themselves how far the run is.
  static func isWatched(isQuiet: Bool, sharesTerminal: Bool) -> Bool { !isQuiet && Terminal.showsErrors && !sharesTerminal }

  init(isShown: Bool, label: String, total: (files: Int, bytes: Int)?) {
    self.isShown = isShown
    self.label = label
    self.total = total
    next = clock.now
  }

  mutating func advance(bytes: Int, isBad: Bool) {
    records += 1
    self.bytes += bytes
    if isBad { bad += 1 }
    // Ten times a second is often enough to read.
    guard isShown, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    say("\r\(line)\u{1B}[K")
  }

  func finish() { if isShown { say("\r\(line)\u{1B}[K\n") } }

  private var line: String {
    var line = "\(label)\(records) records, \(megabytes(bytes))"
    if let total { line += " of \(megabytes(total.bytes)) MB in \(total.files) files" } else { line += " MB" }
    return line + (bad > 0 ? ", \(bad) bad" : "")
  }

  private func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }
}
