import Foundation
import Support
import Testing

/// A zip file whose entries all lie in one place makes much of little (issue 14, hostile input 19).
@Suite struct OverlapTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  @Test func entriesThatAreMoreThanTheFile() throws {
    let page = Sandbox.page("Mara Velk")
    let record =
      "WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
    try file(record, times: 50).write(to: sandbox.folder.appending(path: "x.wacz"))
    let run = try sandbox.run("hearsay clean x.wacz")
    #expect(run.code == 3)
    #expect(run.errors.contains("the entries of the zip file are more than the file: they overlap"))
    #expect(run.output.ranges(of: "Mara Velk").count <= 5)
  }

  /// A zip file (APPNOTE 6.3) with one stored entry that its directory names many times.
  private func file(_ text: String, times: Int) -> Data {
    let name = Array("archive/a.warc".utf8)
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 255) } }
    let body = Array(text.utf8)
    let sizes = number(body.count, 4) + number(body.count, 4) + number(name.count, 2) + number(0, 2)
    var bytes = number(0x0403_4B50, 4) + number(20, 2) + number(0, 12) + sizes + name + body
    let start = bytes.count
    for _ in 0..<times {
      bytes += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 12) + sizes + number(0, 14) + name
    }
    let directory = bytes.count - start
    bytes +=
      number(0x0605_4B50, 4) + number(0, 4) + number(times, 2) + number(times, 2) + number(directory, 4) + number(start, 4) + number(0, 2)
    return Data(bytes)
  }
}
