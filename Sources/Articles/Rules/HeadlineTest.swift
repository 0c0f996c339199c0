internal import Vocabulary

/// Whether a line is the article's headline, which the metadata give and the text leaves out.
struct HeadlineTest {
  private let region: Region
  private let title: TitleOfPage?
  /// In the region.
  private let firstHeading: Int?
  private let firstProse: Int?

  /// Shorter headlines may be a part of the title by chance.
  private static let fewestWords = 4
  /// What a mark or a space may add to a headline, in bytes.
  private static let slack = 8

  init(_ lines: [Line], _ region: Region, _ title: TitleOfPage?) {
    self.region = region
    self.title = title
    firstHeading = lines.first { region.contains[$0.index] && $0.isHeading }?.index
    firstProse = lines.first { region.contains[$0.index] && $0.isProse }?.index
  }

  func holds(of line: Line) -> Bool {
    if case .heading(1) = line.shape {
      if !region.contains[line.index] { return true }
      // One that says something else, behind the article's first words, is a section's.
      return line.index == firstHeading && !speaksOfOtherThings(line)
    }
    guard let title, !title.normal.isEmpty, line.length <= Line.longestLabel else { return false }
    let (own, given) = (line.normal, title.normal)
    if own == given { return true }
    guard line.words >= HeadlineTest.fewestWords else { return false }
    if abs(own.utf8.count - given.utf8.count) <= HeadlineTest.slack, WordSequence(own) == title.words { return true }
    // A title element with the site's name before or after the headline.
    return (given.hasSuffix(own) || given.hasPrefix(own)) && own.utf8.count * 2 > given.utf8.count
  }

  private func speaksOfOtherThings(_ line: Line) -> Bool {
    guard let title, let firstProse, firstProse < line.index else { return false }
    return !WordSequence(line.normal).isKin(to: WordSequence(title.normal))
  }
}
