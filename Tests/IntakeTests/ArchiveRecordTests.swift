import Foundation
import SystemPackage
import Testing

@testable import Intake
@testable import Pages
@testable import Vocabulary

/// Where a page lies in its archive, so that it is found again without reading the archive from its beginning.
@Suite struct ArchiveRecordTests {
  @Test func thePlaceBeginsTheRecord() async throws {
    func record(_ id: String, _ block: String) -> String {
      "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:\(id)>\r\nWARC-Date: 2026-03-05T09:00:00Z\r\n"
        + "WARC-Target-URI: https://fen.example/\(id)\r\nContent-Type: text/html\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
        + "\(block)\r\n\r\n"
    }
    let file = record("1", "<p>One.") + record("2", "<p>Two.</p>")
    let path = "/tmp/hearsay-archive-\(UInt64.random(in: .min ... .max)).warc"
    try Data(file.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let inputs = Inputs(inputs: [.file(FilePath(path), id: "x.warc")], format: nil, maximumBytes: 1000)
    let reading = RecordReading(format: nil, date: nil, maximumBytes: 1000, cleansText: false)
    var places: [ArchiveRecord] = []
    try await inputs.forEachRecord { record in
      if let place = try reading.payload(of: record)?.given.record { places.append(place) }
    }
    #expect(places.map(\.file) == ["x.warc", "x.warc"])
    #expect(places.map(\.id) == ["urn:uuid:1", "urn:uuid:2"])
    #expect(places.map(\.target) == ["https://fen.example/1", "https://fen.example/2"])
    #expect(places.map(\.date) == ["2026-03-05T09:00:00Z", "2026-03-05T09:00:00Z"])
    for (place, block) in zip(places, ["<p>One.", "<p>Two.</p>"]) {
      let (start, length) = (try #require(place.offset), try #require(place.length))
      let text = String(decoding: Array(file.utf8)[start..<start + length], as: UTF8.self)
      #expect(text.hasPrefix("WARC/1.1\r\n") && text.hasSuffix("\(block)\r\n\r\n"))
    }
  }
}
