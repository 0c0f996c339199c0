internal import Ground
import Vocabulary

/// What stands together under a label or behind one: other stories, and the article's own lists of sources.
extension Judge {
  // MARK: 3. The article's own lists

  /// Over a list of links, these say that it gives the article's sources.
  private static let sourceLabels: Set<String> = [
    "source", "sources", "documents", "document", "references", "our sources", "the sources", "list of sources", "the documents",
    "source documents", "original documents", "evidence", "notes and sources", "sources and notes", "sources and links", "quellen",
    "quelle",
    "dokumente", "belege", "quellen und links", "fuentes", "documentos", "referencias", "fontes", "referências", "fonti", "documenti",
    "bronnen", "bron", "źródła", "źródło", "источники", "документы", "出典", "参考文献", "資料", "출처", "참고자료",
  ]

  /// A list under "Sources:" is the article's own, links or not.
  mutating func judgeSources() {
    for label in page.blocks.indices
    where region.contains[label] && verdicts[label] == nil && page.blocks[label].words <= 5 && page.blocks[label].shape != .listItem
      && Judge.sourceLabels.contains(normals[label])
    {
      var end = label + 1
      while end < page.blocks.count, region.contains[end], verdicts[end] == nil, page.blocks[end].shape == .listItem { end += 1 }
      guard end > label + 1 else { continue }
      let evidence = "the article's sources, under “\(texts[label])”"
      verdicts[label] = .kept(page.blocks[label].isHeading ? .heading : .body, evidence: evidence)
      for item in label + 1..<end { verdicts[item] = .kept(.listItem, evidence: evidence) }
    }
  }

  // MARK: 7. Sections

  mutating func judgeSections() {
    var index = 0
    while index < page.blocks.count {
      judgeLabelled(index)
      let items = isSectionLabel(index) ? items(below: index) : index + 1..<index + 1
      let open = items.filter { verdicts[$0] == nil }
      let heads = items.contains { verdicts[$0].map { $0.reason == Verdict.Removed.links.rawValue } ?? true }
      if heads {
        for item in open { remove(item, .related, "under the label “\(normals[index])”") }
        remove(index, .label, "heads a list of other stories")
      }
      index = items.upperBound
    }
  }

  /// A line that is a label with its headline: "READ ALSO: …", "[관련기사] …". A sentence that goes on in small letters and ends, without a link, is
  /// the article's own: "Related: a stiff neck may appear."
  private mutating func judgeLabelled(_ index: Int) {
    let block = page.blocks[index]
    guard verdicts[index] == nil, region.contains[index], !normals[index].isEmpty,
      let headline = OtherStories.headline(inLine: normals[index]), !goesOnAsASentence(index)
    else { return }
    if block.linkShare > 0.2 || Teasers.stem(of: texts[index]) != nil || !block.endsSentence || "?!".contains(headline.last ?? " ") {
      remove(index, .related, "a label, and the headline of another story behind it")
    }
  }

  /// Whether what stands behind a label's colon is a sentence that goes on in small letters, without a link.
  func goesOnAsASentence(_ index: Int) -> Bool {
    guard page.blocks[index].endsSentence, page.blocks[index].linkBytes == 0, Teasers.stem(of: texts[index]) == nil,
      let colon = texts[index].firstIndex(where: { ":]】".contains($0) })
    else { return false }
    return texts[index][colon...].first(where: \.isLetter)?.isLowercase ?? false
  }

  private func isSectionLabel(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard region.contains[index], block.length <= 80, block.words <= 8, !block.endsSentence else { return false }
    let label = OtherStories.label(at: normals[index].utf8)
    // A place, a section, a name may follow: three words.
    guard label > 0, normals[index].utf8.dropFirst(label).count(where: { $0 == 32 }) <= 3 else { return false }
    // Set as a label: a heading, bold, with a colon, in capitals, or very short.
    return block.isHeading || block.boldBytes * 10 >= block.length * 8 || texts[index].utf8.last == UInt8(ascii: ":") || block.words <= 4
      || Wording.labels.contains(normals[index]) || block.words <= 5 && !texts[index].utf8.contains { (97...122).contains($0) }
  }

  /// The blocks below a label that look like other stories: cut off, linked, or short and no sentence. A whole sentence without a link is the
  /// article's own again, and so is what stands below the next heading; unless the label itself is a heading, and of a higher level.
  private func items(below label: Int) -> Range<Int> {
    var next = label + 1
    while next < page.blocks.count, region.contains[next] {
      let block = page.blocks[next]
      if block.isHeading, next > label + 1, block.linkShare <= 0.5, !isDeeper(next, than: label) { break }
      let isItem =
        verdicts[next].map { !$0.isKept } ?? (Teasers.stem(of: texts[next]) != nil || block.linkShare > 0.5 || isHeadline(next))
      if !isItem { break }
      next += 1
    }
    return label + 1..<next
  }

  /// Short, no sentence, no list typed by hand, and the line below it does not go on in small letters.
  private func isHeadline(_ index: Int) -> Bool {
    guard page.blocks[index].length < 160, !page.blocks[index].endsSentence, !opensQuotation(index), !texts[index].hasPrefix("- ") else {
      return false
    }
    return index + 1 >= page.blocks.count || !(texts[index + 1].unicodeScalars.first?.properties.isLowercase ?? false)
  }

  private func isDeeper(_ index: Int, than label: Int) -> Bool {
    if case .heading(let outer) = page.blocks[label].shape, case .heading(let inner) = page.blocks[index].shape {
      inner > outer
    } else {
      false
    }
  }
}
