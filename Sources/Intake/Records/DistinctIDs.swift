internal import Ground

/// Sees to it that no two records of a run have one id, since receipts are looked up by it. Memory: 8 bytes and a little for each record.
struct DistinctIDs {
  private var seen: Set<Fingerprint> = []
  /// How often an id has come again.
  private var again: [Fingerprint: Int] = [:]

  /// Which one of its id this is: 1 where there was none before it.
  mutating func occurrence(of id: some StringProtocol) -> Int {
    let key = Fingerprint(id.utf8)
    if seen.insert(key).inserted { return 1 }
    again[key, default: 1] += 1
    return again[key, default: 1]
  }
}

/// The id of the n-th record of one id: “x.html~2”.
func distinctID(_ id: String, _ occurrence: Int) -> String { occurrence == 1 ? id : "\(id)~\(occurrence)" }

/// The parts of an id of the form `x~n`; nil where it is none.
func occurrence(in id: String) -> (id: String, number: Int)? {
  guard let mark = id.lastIndex(of: "~"), let number = Int(id[id.index(after: mark)...]), number > 1 else { return nil }
  return (String(id[..<mark]), number)
}

extension Note {
  /// What is said of a record whose id another had before it.
  static func equalID(_ id: String) -> Note {
    Note(.equalID, "“\(id)” is the id of another record of this run too; this one is told by “~” and a number")
  }
}
