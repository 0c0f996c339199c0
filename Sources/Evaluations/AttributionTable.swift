extension AttributionScore {
  /// The figures in percent, laid out as `score_attributions.py` prints them.
  package var table: String {
    var lines = ["articles \(articles)  gold \(gold)  system \(system)  aligned \(aligned)", "role     metric      P     R     F1"]
    for role in Role.allCases {
      for measure in Measure.allCases {
        lines.append("\(role.rawValue.padded(to: 8)) \(measure.rawValue.padded(to: 8)) \(row(agreement(role, measure)))")
      }
      lines.append("\(role.rawValue.padded(to: 8)) jacc                 \(percent(jaccard(role)))")
    }
    for threshold in Self.thresholds { lines.append("attribution @\(name(threshold).padded(to: 4))  \(row(relations(threshold)))") }
    for form in Form.allCases {
      let counts = relations(.any, form)
      lines.append(
        "  \(form.rawValue.padded(to: 9)) gold \(right(counts.gold, 5)) sys \(right(counts.system, 5)) | attribution@\(name(Self.threshold)) "
          + "\(row(relations(Self.threshold, form))) | content exact \(row(exactContents(form)))")
    }
    if matchedContents.count > 0 {
      func share(_ count: Int) -> String { decimal(100 * Double(count) / Double(matchedContents.count)) }
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
  private func right(_ count: Int, _ width: Int) -> String { "\(count)".padded(left: width) }
}
