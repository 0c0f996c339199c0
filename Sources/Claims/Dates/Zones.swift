/// Minutes east of universal time at the places that datelines name.
enum Zones {
  /// The least and the greatest over the year, summer time included; of the state or country behind the comma, where there is one. Nil where
  /// that is not known.
  static func minutes(at place: String) -> ClosedRange<Int>? {
    let parts = place.lowercased().split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    return parts.last.flatMap { byPlace[$0] ?? ($0.hasPrefix("the ") ? byPlace[String($0.dropFirst(4))] : nil) }
  }

  private static let byPlace: [String: ClosedRange<Int>] = {
    var out: [String: ClosedRange<Int>] = [:]
    for (name, places) in Lexicon.zones.sections {
      let ends = name.split(separator: " ").filter { $0 != "to" }.map { minutes(east: $0.dropFirst("utc".count)) }
      for place in places { out[place] = ends[0]...ends[ends.count - 1] }
    }
    return out
  }()

  /// "+5:30", "-3".
  private static func minutes(east text: Substring) -> Int {
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    precondition(!parts.isEmpty, "“\(text)” is no distance from universal time")
    return (text.hasPrefix("-") ? -1 : 1) * (parts[0] * 60 + (parts.count > 1 ? parts[1] : 0))
  }
}
