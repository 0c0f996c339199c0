import Testing

@testable import Compression
#if Zlib
  @Suite struct GzipMembersTests {
    static let one: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0xCF, 0x4B, 0x55, 0x00, 0x00, 0x49, 0x61, 0xAC, 0x23, 0x04, 0x00,
      0x00, 0x00,
    ]
    /// `<p>café café café</p>` as raw deflate.
    static let raw: [UInt8] = [
      0xB3, 0x29, 0xB0, 0x4B, 0x4E, 0x4C, 0x3B, 0xBC, 0x52, 0x01, 0x89, 0xB4, 0xD1, 0x2F, 0xB0, 0x03, 0x00,
    ]
    static let two: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2B, 0x29, 0xCF, 0x57, 0x00, 0x00, 0xA2, 0xC1, 0xAC, 0x4D, 0x04, 0x00,
      0x00, 0x00,
    ]
    static let three: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2B, 0xC9, 0x28, 0x4A, 0x4D, 0x05, 0x00, 0xF5, 0xD8, 0xC5, 0x46, 0x05,
      0x00, 0x00, 0x00,
    ]

    /// What the members hold, and each fault in brackets.
    private func read(_ file: [UInt8], pieces: Int = 1000) throws -> String {
      var members = try GzipMembers()
      var text = ""
      func add(_ piece: Unpacked) {
        switch piece {
        case .bytes(let bytes): text += String(decoding: bytes, as: UTF8.self)
        case .broken(let message): text += "[\(message)]"
        }
      }
      for start in stride(from: 0, to: file.count, by: pieces) {
        members.append(Array(file[start..<min(start + pieces, file.count)]))
        while let piece = members.next() { add(piece) }
      }
      members.finish()
      while let piece = members.next() { add(piece) }
      return text
    }

    @Test func membersFollowOneAnother() throws {
      let file = GzipMembersTests.one + GzipMembersTests.two + GzipMembersTests.three
      for size in 1...file.count { #expect(try read(file, pieces: size) == "one two three") }
      #expect(try read(file + [0, 0, 0, 0]) == "one two three")
      #expect(try read([]) == "")
    }

    /// A broken member is one fault, and the next member is read.
    @Test func aBrokenMemberIsPassedOver() throws {
      for (index, reason) in [(10, ""), (16, "incorrect data check"), (20, "incorrect length check")] {
        var broken = GzipMembersTests.two
        broken[index] ^= 0xFF
        let file = GzipMembersTests.one + broken + GzipMembersTests.three
        for size in 1...file.count {
          let text = try read(file, pieces: size)
          #expect(text.hasPrefix("one [the gzip member at byte 24 is broken: \(reason)"))
          #expect(text.hasSuffix("; nothing could be read up to byte 48]three"))
        }
      }
    }

    @Test func whatIsNoMemberIsPassedOver() throws {
      let text = try read(GzipMembersTests.one + Array("junk".utf8) + GzipMembersTests.two)
      #expect(text == "one [no gzip member begins at byte 24; nothing could be read up to byte 28]two ")
    }

    @Test func aFileThatEndsInAMember() throws {
      let text = try read(GzipMembersTests.one + GzipMembersTests.two.dropLast(3))
      #expect(text.hasPrefix("one "))
      #expect(text.contains("[the gzip member at byte 24 is broken: it ends with the file"))
    }

    @Test func anEntryOfAZipFile() throws {
      for size in 1...20 {
        var entry = try DeflatedEntry()
        var bytes: [UInt8] = []
        func take() {
          while case .bytes(let piece)? = entry.next() { bytes += piece }
        }
        for start in stride(from: 0, to: GzipMembersTests.raw.count, by: size) {
          entry.append(Array(GzipMembersTests.raw[start...].prefix(size)))
          take()
        }
        entry.finish()
        take()
        #expect(String(decoding: bytes, as: UTF8.self) == "<p>café café café</p>")
      }
    }
  }
#else
  @Suite struct GzipMembersTests {
    @Test func whatIsMissingIsNamed() {
      #expect(throws: CompressionError.missing("Zlib", for: "gzip")) { _ = try GzipMembers() }
    }
  }
#endif
