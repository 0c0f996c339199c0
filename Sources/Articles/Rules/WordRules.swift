internal import Vocabulary

/// What a line says: labels, prompts, credits, bylines and dates. Lines that are longer than any label are not asked.
extension Rules {
  private static func short(_ name: Verdict.Rule, _ judge: @escaping @Sendable (Line, JudgedPage) -> Opinion?) -> LineRule {
    LineRule(name) { line, page in line.length <= Line.longestLabel && !line.range.isEmpty ? judge(line, page) : nil }
  }

  static let ofWords: [LineRule] = [
    short(.ornament) { line, _ in
      isOrnament(line.normal) && line.length < longestOrnament ? .remove(.label, "an ornament") : nil
    },
    short(.label) { line, _ in
      guard Labels.labels.contains(line.normal) else { return nil }
      return .remove(line.normal.hasPrefix("ad") ? .advertisement : .label, "a label: “\(line.normal)”")
    },
    short(.lead) { line, _ in
      guard let lead = Labels.lead(of: line.normal), line.words <= mostWordsOfLead, !(lead.hasSuffix(":") && line.goesOnAsASentence)
      else { return nil }
      return .remove(
        lead.hasPrefix("©") || lead.hasPrefix("copyright") ? .footer : .label,
        "begins with “\(lead.trimming)”, which leads to something else")
    },
    short(.pictureCredit) { line, _ in
      guard line.words <= mostWordsOfCredit, Labels.isCredit(line.normal) || Labels.endsInSlashedCredit(line.text) else { return nil }
      return .remove(.caption, "a caption with the credit of its picture")
    },
    short(.signature) { line, page in
      // A standfirst and some teasers may stand before the byline.
      guard line.index < page.prose.fourth ?? page.prose.first ?? page.lines.count, line.shape == .paragraph,
        !line.endsSentence || line.words <= mostWordsOfSignature,
        Byline.isNameWithDate(line.text) || Byline.isNameWithRole(line.text)
      else { return nil }
      return .remove(.byline, "a name, and a date or role")
    },
    short(.bylineWords) { line, page in
      let isAtTheEdge = line.index < page.prose.first ?? page.lines.count || line.index > page.prose.last ?? 0
      guard isAtTheEdge || !line.endsSentence && line.words <= mostWordsOfByline, line.isByline else { return nil }
      return .remove(.byline, "a byline")
    },
    short(.address) { line, page in
      guard line.index > page.prose.first ?? page.lines.count,
        line.index >= page.prose.last ?? 0 && line.words <= mostWordsOfAddress || line.words == 1, Byline.givesAddress(line.text),
        !page.lines[line.index - 1].endsInColon
      else { return nil }
      return .remove(.byline, "gives the author's address")
    },
    short(.dateLine) { line, page in
      guard
        Byline.isDateLine(line.normal)
          ? !isTimeOfAnEntry(line, on: page) : Byline.isSectionWithDate(line.normal) || Byline.isSectionWithDay(line.text)
      else { return nil }
      return .remove(.dateline, "a line that gives only a date or time")
    },
    short(.breadcrumbs) { line, page in
      guard line.index <= page.prose.first ?? page.lines.count, let parts = parts(of: line.text, by: [" > ", " » ", " › "]),
        parts.allSatisfy({ $0 <= mostWordsOfCrumb })
      else { return nil }
      return .remove(.navigation, "the way to this page from the site's first one")
    },
    short(.entriesWithDate) { line, page in
      guard line.index <= page.prose.first ?? page.lines.count, parts(of: line.text, by: [" | ", " • "]) != nil,
        DateReading.written(line.text) != nil
      else { return nil }
      return .remove(.dateline, "a line of short entries, a date among them")
    },
  ]

  /// An ornament that is longer, in bytes, may be a text in a script that is not known here.
  private static let longestOrnament = 12
  /// With more words than these a line says something of its own.
  private static let mostWordsOfLead = 30
  private static let mostWordsOfCredit = 30
  private static let mostWordsOfSignature = 6
  private static let mostWordsOfByline = 12
  private static let mostWordsOfAddress = 40
  private static let mostWordsOfCrumb = 4

  /// Without a letter or a digit.
  private static func isOrnament(_ normal: String) -> Bool {
    !normal.utf8.contains { (97...122).contains($0) || (48...57).contains($0) }
      && normal.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
  }

  /// How many words each part of a line has that one of these signs divides into three or more; nil where none does.
  private static func parts(of text: String, by separators: [String]) -> [Int]? {
    separators.lazy.map { text.parts(by: $0) }.first { $0.count >= 3 }?.map { $0.split(separator: " ").count }
  }

  /// The longest time over an entry, in bytes ("21:04:30 CET"); its entry has so many words.
  private static let longestTime = 12
  private static let fewestWordsOfEntry = 5

  /// A heading of nothing but a time ("21:04") over a paragraph, and not the only one: a timeline's.
  private static func isTimeOfAnEntry(_ line: Line, on page: JudgedPage) -> Bool {
    func isTime(_ line: Line) -> Bool {
      guard line.isHeading, page.isInRegion(line), line.length <= longestTime else { return false }
      let digits = line.normal.split(whereSeparator: { ":.h".contains($0) })
      return digits.count >= 2 && digits[0].utf8.count <= 2 && digits[1].utf8.count >= 2 && digits[0].allSatisfy(\.isNumber)
        && digits[1].prefix(2).allSatisfy(\.isNumber) && digits.count <= 4
    }
    guard isTime(line), line.index + 1 < page.lines.count else { return false }
    let entry = page.lines[line.index + 1]
    guard !entry.isHeading, entry.words >= fewestWordsOfEntry else { return false }
    return page.lines.contains { $0.index != line.index && $0.shape == line.shape && isTime($0) }
  }
}

extension Line {
  /// Whether what stands behind a label's colon is a sentence that goes on in small letters, without a link.
  var goesOnAsASentence: Bool {
    guard endsSentence, linkBytes == 0, cut == nil, let colon = text.firstIndex(where: { ":]】".contains($0) }) else { return false }
    return text[colon...].first(where: \.isLetter)?.isLowercase ?? false
  }
}
