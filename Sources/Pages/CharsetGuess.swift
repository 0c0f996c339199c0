#if Uchardet
  internal import CUchardet

  extension CharsetDecision {
    /// A few accented letters look alike in all charsets of Latin scripts: below this many bytes beyond ASCII nothing is guessed.
    private static let fewestBytes = 24

    /// The charset that uchardet takes bytes for; nil where it has no idea, or one that no browser reads.
    static func guess(_ bytes: [UInt8]) -> String? {
      guard bytes.count(where: { $0 >= 0x80 }) >= fewestBytes else { return nil }
      guard let detector = unsafe uchardet_new() else { return nil }
      defer { unsafe uchardet_delete(detector) }
      let isRead = unsafe bytes.withUnsafeBytes { bytes in
        unsafe uchardet_handle_data(detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count) == 0
      }
      guard isRead else { return nil }
      unsafe uchardet_data_end(detector)
      guard let name = unsafe uchardet_get_charset(detector) else { return nil }
      let label = unsafe String(cString: name).lowercased()
      // Two names of its own.
      return ["uhc": "euc-kr", "mac-cyrillic": "x-mac-cyrillic"][label] ?? CharsetLabels.encoding(of: label)
    }
  }
#else
  extension CharsetDecision {
    /// Nothing is guessed without the trait `Uchardet`.
    static func guess(_ bytes: [UInt8]) -> String? { nil }
  }
#endif
