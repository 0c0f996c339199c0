import Foundation
import SystemPackage
import Testing

@testable import Intake
@testable import Pages

/// Files and streams without end, that grow, and that are many (issue 14).
@Suite struct StreamTests {
  /// A file of its own for each test, removed with it.
  private final class File {
    let path: FilePath
    init(_ bytes: some Sequence<UInt8>) throws {
      path = FilePath("/tmp/hearsay-stream-\(UInt64.random(in: .min ... .max))")
      try append(bytes)
    }
    func append(_ bytes: some Sequence<UInt8>) throws {
      let file = try FileDescriptor.open(path, .writeOnly, options: [.create, .append], permissions: .ownerReadWrite)
      try file.closeAfter { _ = try file.writeAll(bytes) }
    }
    deinit { try? FileManager.default.removeItem(atPath: path.string) }
    func stream() throws -> ByteStream {
      let file = try FileDescriptor.open(path, .readOnly)
      return ByteStream(file, limit: ByteStream.length(of: file))
    }
  }

  @Test func aFileIsReadToTheLengthThatItHad() throws {
    let file = try File("one\ntwo".utf8)
    var stream = try file.stream()
    try file.append("\nthree\n".utf8)
    #expect(try stream.rest(atMost: 100).map { String(decoding: $0, as: UTF8.self) } == "one\ntwo")
  }

  @Test func manySmallFilesDoNotKeepAChunkEach() throws {
    let file = try File("A small page.".utf8)
    #expect(try contents(of: file.path, atMost: 1000).capacity < 1000)
    var stream = try file.stream()
    #expect(try #require(try stream.rest(atMost: 1000)).capacity < 1000)
  }

  @Test func aLineWithoutEndIsAnError() throws {
    var stream = try ByteStream(named: "/dev/zero")
    #expect(throws: InputError("cannot read x: a line is more than the limit of 1000000 bytes")) {
      try stream.record(of: "x", atMost: 1_000_000)
    }
  }

  /// Every chunk of it was looked at again with each that came, and nothing bounded their number.
  @Test func whiteSpaceBehindARecordIsLookedAtOnce() throws {
    let record = Array(#"{"id":"a","text":"One."}"#.utf8) + [UInt8](repeating: 32, count: 30 << 20)
    var stream = try File(record).stream()
    #expect(try stream.kind(atMost: 1 << 16) == .jsonLines)
    #expect(stream.waiting.count < 1 << 20)
  }

  @Test func anyNumberOfJobs() async throws {
    let file = try File(#"{"id":"a","text":"One."}"#.utf8)
    let inputs = Inputs(inputs: [.file(file.path, id: "r")], format: .jsonl, maximumBytes: 1000)
    var count = 0
    try await inputs.inOrder(jobs: 1 << 62, work: { _ in 1 }, then: { count += $0 })
    #expect(count == 1)
  }

  @Test(arguments: [
    (#"{"schema":"hearsay/1","id":"a"}"#, FileKind.written(.extract)), (#" {"id":"a", "schema" : "hearsay/27"}"#, .written(.extract)),
    (#"{"schema":"hearsay-claim/1"}"#, .written(.claims)), (#"{"id":"a","text":"{\"schema\":\"hearsay/1\"}"}"#, .jsonLines),
    (#"{"id":"a","error":{"kind":"x"}}"# + "\n" + #"{"schema":"hearsay/1"}"#, .written(.extract)),
    (#"{"id":"a","text":"x"}"# + "\n" + #"{"schema":"hearsay/1"}"#, .jsonLines), (#"{"a":{"schema":"hearsay/1"},"id":"b"}"#, .jsonLines),
    ("<!DOCTYPE html><meta name=\"generator\" content=\"hearsay 0.1.0\">", .written(.report)),
    ("<!DOCTYPE html><meta name=\"generator\" content=\"WordPress\">", .page), ("SQLite format 3\0", .written(.project)), ("", .empty),
    ("BZh is how the text begins", .page), ("WARC/1.0\r\n", .archive(.warc)),
  ])
  func whatAFileIs(text: String, kind: FileKind) throws {
    let file = try File(text.utf8)
    let told = try FileKind(of: file.path)
    #expect(told == kind)
    withExtendedLifetime(file) {}
  }
}
