extension AttributionScore {
  /// The figures in percent, laid out as `score_attributions.py` prints them.
  package var table: String {
    var lines = ["articles \(articles)  gold \(gold)  system \(system)  aligned \(aligned)", "role     metric      P     R     F1"]
    for role in Role.allCases {
      for measure in Measure.allCases {
        lines.append("\(padded(role.rawValue, 8)) \(padded(measure.rawValue, 8)) \(row(agreement(role, measure)))")
      }
      lines.append("\(padded(role.rawValue, 8)) jacc                 \(percent(jaccard(role)))")
    }
    for threshold in Self.thresholds { lines.append("attribution @\(padded(name(threshold), 4))  \(row(relations(threshold)))") }
    for form in Form.allCases {
      let counts = relations(.any, form)
      lines.append(
        "  \(padded(form.rawValue, 9)) gold \(right(counts.gold, 5)) sys \(right(counts.system, 5)) | attribution@\(name(Self.threshold)) "
          + "\(row(relations(Self.threshold, form))) | content exact \(row(exactContents(form)))")
    }
    if matchedContents.count > 0 {
      func share(_ count: Int) -> String { decimal(Double(count) / Double(matchedContents.count)) }
      lines.append(
        "source right given content matched (jaccard>=\(name(Self.threshold))): any-overlap \(share(matchedContents.rightSource))  exact "
          + "\(share(matchedContents.exactSource))  of \(matchedContents.count)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(_ threshold: Threshold) -> String {
    switch threshold {
    case .any: "any"
    case .share(let share): "\(share)"
    }
  }

  private func row(_ agreement: Agreement) -> String {
    [agreement.precision, agreement.recall, agreement.f1].map(percent).joined(separator: " ")
  }
  private func percent(_ share: Double) -> String { padded(left: decimal(share), 5) }
  private func right(_ count: Int, _ width: Int) -> String { padded(left: "\(count)", width) }

  /// Percent with one decimal, half to even on the exact value as C prints it.
  private func decimal(_ share: Double) -> String {
    let tenths = (share * 100 * 10).rounded(.toNearestOrEven)
    return "\(Int(tenths) / 10).\(Int(tenths) % 10)"
  }

  private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
  private func padded(left text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
}
