import Testing

import Ground
@testable import Intake
@testable import Pages

/// Bodies as servers send them: `<p>café café café</p>` in each coding.
@Suite struct ContentCodingTests {
  static let text = "<p>café café café</p>"
  static let gzip: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0xB0, 0x4B, 0x4E, 0x4C, 0x3B, 0xBC, 0x52, 0x01, 0x89, 0xB4,
    0xD1, 0x2F, 0xB0, 0x03, 0x00, 0xAB, 0x3D, 0xD2, 0xDF, 0x18, 0x00, 0x00, 0x00,
  ]
  static let zlib: [UInt8] = [
    0x78, 0xDA, 0xB3, 0x29, 0xB0, 0x4B, 0x4E, 0x4C, 0x3B, 0xBC, 0x52, 0x01, 0x89, 0xB4, 0xD1, 0x2F, 0xB0, 0x03, 0x00, 0x7D, 0x07, 0x0A,
    0x06,
  ]
  static let raw: [UInt8] = [
    0xB3, 0x29, 0xB0, 0x4B, 0x4E, 0x4C, 0x3B, 0xBC, 0x52, 0x01, 0x89, 0xB4, 0xD1, 0x2F, 0xB0, 0x03, 0x00,
  ]
  static let br: [UInt8] = [
    0x8B, 0x0B, 0x80, 0x3C, 0x70, 0x3E, 0x63, 0x61, 0x66, 0xC3, 0xA9, 0x20, 0x63, 0x61, 0x66, 0xC3, 0xA9, 0x20, 0x63, 0x61, 0x66, 0xC3,
    0xA9, 0x3C, 0x2F, 0x70, 0x3E, 0x03,
  ]
  static let zstd: [UInt8] = [
    0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x18, 0x9D, 0x00, 0x00, 0x68, 0x3C, 0x70, 0x3E, 0x63, 0x61, 0x66, 0xC3, 0xA9, 0x20, 0x3C, 0x2F, 0x70,
    0x3E, 0x01, 0x00, 0x31, 0xCA, 0x11,
  ]

  private func decoded(_ codings: String, _ body: [UInt8], atMost maximum: Int = 1000) throws(PageError) -> String {
    let page = ArchivedPage(url: nil, type: nil, codings: codings.split(separator: " ").map(String.init), body: body)
    return String(decoding: try page.payload(id: "x", date: nil, atMost: maximum).bytes, as: UTF8.self)
  }

  private func error(_ codings: String, _ body: [UInt8], atMost maximum: Int = 1000) -> PageError? {
    do throws(PageError) {
      _ = try decoded(codings, body, atMost: maximum)
      return nil
    } catch { return error }
  }

  @Test func noCodingAndUnknownOnes() throws {
    #expect(try decoded("", Array(ContentCodingTests.text.utf8)) == ContentCodingTests.text)
    #expect(try decoded("identity", Array(ContentCodingTests.text.utf8)) == ContentCodingTests.text)
    #expect(error("compress", [1])?.message == "the content coding “compress” is not known")
    #expect(error("", [1, 2, 3], atMost: 2)?.kind == .tooLarge)
  }

  #if Zlib
    @Test(arguments: [("gzip", gzip), ("x-gzip", gzip + gzip), ("gzip", gzip + [0, 0]), ("deflate", zlib), ("deflate", raw)])
    func zlibsCodings(coding: String, body: [UInt8]) throws {
      let text = try decoded(coding, body)
      #expect(text.hasPrefix(ContentCodingTests.text))
      #expect(text.utf8.count == (coding == "x-gzip" ? 48 : 24))
    }

    @Test func brokenAndLargeBodies() {
      for count in 3..<ContentCodingTests.gzip.count {
        #expect(error("gzip", Array(ContentCodingTests.gzip.prefix(count)))?.kind == .badRecord)
      }
      #expect(error("gzip", ContentCodingTests.gzip, atMost: 23)?.kind == .tooLarge)
      #expect(error("deflate", Array(ContentCodingTests.zlib.dropLast(5)))?.kind == .badRecord)
    }

    @Test func bodiesThatTheArchiverUndid() throws {
      let body = Array("<html><p>as it is</p>".utf8)
      for coding in ["gzip", "deflate"] { #expect(try decoded(coding, body) == "<html><p>as it is</p>") }
    }
  #else
    @Test func whatIsMissingIsNamed() {
      #expect(error("gzip", ContentCodingTests.gzip)?.kind == .unsupported)
      #expect(error("gzip", ContentCodingTests.gzip)?.message.contains("lacks the trait Zlib") == true)
      #expect(error("deflate", ContentCodingTests.zlib)?.message.contains("lacks the trait Zlib") == true)
    }
  #endif

  #if Brotli
    @Test func brotli() throws {
      #expect(try decoded("br", ContentCodingTests.br) == ContentCodingTests.text)
      #expect(try decoded("br", Array("<html><p>as it is</p>".utf8)) == "<html><p>as it is</p>")
      #expect(error("br", [0xFF, 0xFF, 0xFF])?.kind == .badRecord)
    }
  #else
    @Test func brotliIsMissing() {
      #expect(error("br", ContentCodingTests.br)?.message.contains("lacks the trait Brotli") == true)
    }
  #endif

  #if Zstd
    @Test func zstandard() throws {
      #expect(try decoded("zstd", ContentCodingTests.zstd) == ContentCodingTests.text)
      #expect(error("zstd", Array(ContentCodingTests.zstd.dropLast()))?.kind == .badRecord)
    }
  #else
    @Test func zstandardIsMissing() {
      #expect(error("zstd", ContentCodingTests.zstd)?.message.contains("lacks the trait Zstd") == true)
    }
  #endif
}
