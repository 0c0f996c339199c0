import Testing

import Ground
@testable import Intake
@testable import Pages

@Suite struct ZipTests {
  private static func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  /// A zip file of one stored entry; with ZIP64 every number stands in the wide fields.
  private func zip(isWide: Bool = false, comment: String = "") -> [UInt8] {
    let n = ZipTests.number
    let name = Array("archive/a.warc".utf8)
    let data = Array("WARC/1.0".utf8)
    let narrow = { isWide ? 0xFFFF_FFFF : $0 }
    let head = n(0x0403_4B50, 4) + n(0, 22) + n(name.count, 2) + n(0, 2) + name
    let extra = isWide ? n(1, 2) + n(24, 2) + n(data.count, 8) + n(data.count, 8) + n(0, 8) : []
    let directory =
      n(0x0201_4B50, 4) + n(0, 16) + n(narrow(data.count), 4) + n(narrow(data.count), 4) + n(name.count, 2) + n(extra.count, 2) + n(0, 10)
      + n(narrow(0), 4) + name + extra
    let at = head.count + data.count
    let end64 = n(0x0606_4B50, 4) + n(44, 8) + n(0, 28) + n(directory.count, 8) + n(at, 8)
    let locator = n(0x0706_4B50, 4) + n(0, 4) + n(at + directory.count, 8) + n(1, 4)
    let end =
      n(0x0605_4B50, 4) + n(0, 6) + n(isWide ? 0xFFFF : 1, 2) + n(narrow(directory.count), 4) + n(narrow(at), 4) + n(comment.utf8.count, 2)
      + Array(comment.utf8)
    return head + data + directory + (isWide ? end64 + locator : []) + end
  }

  /// The data of the entries.
  private func read(_ bytes: [UInt8]) throws -> [String] {
    let place: Zip.Place
    switch try Zip.directory(tail: Array(bytes.suffix(Zip.endBytes)), fileSize: bytes.count) {
    case .at(let known): place = known
    case .zip64End(let at): place = try Zip.directory(zip64End: Array(bytes[at..<at + Zip.end64Bytes]), fileSize: bytes.count)
    }
    return try Zip.entries(directory: Array(bytes[place])).map { entry in
      let head = Array(bytes.dropFirst(entry.head).prefix(Zip.entryHeadBytes))
      let data = try Zip.data(of: entry, head: head, fileSize: bytes.count)
      return "\(entry.name) \(entry.method) \(String(decoding: bytes[data], as: UTF8.self))"
    }
  }

  @Test(arguments: [false, true], ["", "a comment PK\u{5}\u{6}"])
  func entriesAreFound(isWide: Bool, comment: String) throws {
    #expect(try read(zip(isWide: isWide, comment: comment)) == ["archive/a.warc stored WARC/1.0"])
  }

  /// Wherever it is cut, there is an error and no trap.
  @Test(arguments: [false, true])
  func aCutFileIsAnError(isWide: Bool) {
    let whole = zip(isWide: isWide)
    for count in 0..<whole.count { #expect(throws: PageError.self) { try read(Array(whole[..<count])) } }
  }

  @Test func brokenNumbersAreErrors() {
    let whole = zip(isWide: true)
    for index in whole.indices {
      var broken = whole
      broken[index] ^= 0xFF
      // Many bytes mean nothing here; none of them may trap.
      _ = try? read(broken)
    }
    var far = zip()
    far.replaceSubrange(far.count - 6..<far.count - 2, with: [0xFF, 0xFF, 0xFF, 0x7F])
    #expect(throws: PageError.self) { try read(far) }
  }

  /// Issue 14: a message said "other(12)".
  @Test func aMethodThatIsNotReadHasAName() {
    #expect("\(Zip.Entry.Method.other(12))" == "bzip2 (method 12)")
    #expect("\(Zip.Entry.Method.other(77))" == "method 77")
  }
}
