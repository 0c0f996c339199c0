import Ground
import Vocabulary

extension Selection {
  /// Whether it may leave claims out.
  package var leavesOut: Bool {
    var ordered = Selection()
    ordered.order = order
    return self != ordered
  }

  /// What is asked for, in words: “speaker “Velk”, certainty probable or possible”; empty where nothing is.
  package var words: String {
    var parts: [String] = []
    func add(_ field: String, _ values: [String]) { if !values.isEmpty { parts.append("\(field) \(values.joined(separator: " or "))") } }
    add("speaker", speakers.map { "“\($0.text)”" })
    add("body", bodies.map { "“\($0.text)”" })
    add("level", Speaker.Level.allCases.filter(levels.contains).map(\.rawValue))
    add("certainty", Claim.Certainty.allCases.filter(certainties.contains).map(\.rawValue))
    add("type", Claim.Kind.allCases.filter(types.contains).map(\.rawValue))
    add("outlet", outlets.map { "“\($0.text)”" })
    add("published", [published.words].compactMap { $0 })
    add("said", [said.words].compactMap { $0 })
    if let minimumConfidence { parts.append("confidence from \(percent(minimumConfidence)) % on") }
    switch unsure {
    case .with: break
    case .without: parts.append("no unsure reading")
    case .only: parts.append("unsure readings only")
    }
    if let limit { parts.append("the first \(limit)" + (order.map { " by \($0.rawValue)" } ?? "")) }
    return parts.joined(separator: ", ")
  }
}

extension Selected {
  /// What a reader must know who sees only what was chosen: “speaker “Velk”; 12 of 427 claims”; nil where nothing was left out.
  package func sentence(_ selection: Selection) -> String? {
    Selected.sentence(selection, chosen: candidates.count, matching: matching, of: all, acts: acts)
  }

  /// The same of several choices together.
  package static func sentence(_ selection: Selection, chosen: Int, matching: Int, of all: Int, acts: Int) -> String? {
    if !selection.leavesOut && acts == 0 { return nil }
    let words = selection.leavesOut ? selection.words : "all but acts"
    let cut = chosen < matching ? " (\(matching) would do)" : ""
    let left =
      acts == 0 ? "" : acts == 1 ? "; 1 act is left out, which --type act shows" : "; \(acts) acts are left out, which --type act shows"
    return "\(words); \(chosen) of \(all) claims\(cut)\(left)"
  }
}

extension Period {
  fileprivate var words: String? {
    switch (since, until) {
    case (nil, nil): nil
    case (let since?, nil): "since \(since.iso)"
    case (nil, let until?): "until \(until.iso)"
    case (let since?, let until?): "\(since.iso) to \(until.iso)"
    }
  }
}

/// “70”, “66.5”: three decimals of a share are one of its per cent.
private func percent(_ share: Double) -> String {
  let thousandths = Int((share * 1000).rounded())
  return thousandths.isMultiple(of: 10) ? "\(thousandths / 10)" : "\(thousandths / 10).\(thousandths % 10)"
}
