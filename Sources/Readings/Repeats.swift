import Ground
package import Vocabulary

extension [Reading] {
  /// Each article once, as it is read first: a page and its line of `extract`, or lines of several runs, may tell of the same.
  ///
  /// Readings are of the same article where their pages have the same bytes, and their ids differ in nothing but the folder from which a run
  /// named the page or the number by which it told equal ids apart ("x.html~2"). Two outlets that print the same bytes keep their ids, and so both
  /// count.
  package var withoutRepeats: [Reading] {
    var known: [PageName: [Substring]] = [:]
    return filter { reading in
      guard let page = reading.page else { return true }
      let id = reading.article.id.withoutNumber
      let name = PageName(page: page, last: id.split(separator: "/").last ?? "")
      if known[name, default: []].contains(where: { $0.isPath(endingIn: id) || id.isPath(endingIn: $0) }) { return false }
      known[name, default: []].append(id)
      return true
    }
  }
}

private struct PageName: Hashable {
  let page: Digest
  /// The id without its folders.
  let last: Substring
}

extension String {
  /// An id without the number that tells it from equal ones: "x.html~2" is "x.html".
  fileprivate var withoutNumber: Substring {
    guard let mark = lastIndex(of: "~"), let number = Int(self[index(after: mark)...]), number > 1 else { return self[...] }
    return self[..<mark]
  }
}

extension Substring {
  /// Whether a path leads to the other from a folder further out, or is the other.
  fileprivate func isPath(endingIn other: Substring) -> Bool { self == other || hasSuffix("/" + other) }
}
