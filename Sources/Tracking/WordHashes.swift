import Ground

/// The words of a text as numbers, as texts are compared across pages: whatever stands between them, and with ASCII letters in small ones.
///
/// A word is a run of letters and digits; in scripts without spaces each ideograph or kana is one. Each is given as 32-bit FNV-1a of its bytes, so
/// that an opening takes 4 bytes a word, and a cut in mid-word costs no more than that word.
package struct WordHashes: Sendable, Hashable {
  @usableFromInline var words: [UInt32] = []

  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - limit: no more words are taken.
  @inlinable
  package init(_ text: some Sequence<UInt8>, atMost limit: Int = .max) {
    var word = WordHashes.basis
    var isInside = false
    // A first byte that tells its character's kind only together with the second; else 0.
    var lead: UInt8 = 0

    func end() {
      if isInside, words.count < limit { words.append(word) }
      word = WordHashes.basis
      isInside = false
    }
    func add(_ byte: UInt8) {
      word = (word ^ UInt32(byte)) &* WordHashes.prime
      isInside = true
    }

    for byte in text {
      switch byte {
      case 65...90: add(byte | 32)
      case 48...57, 97...122: add(byte)
      case ..<128: end()
      case 0xC2, 0xE2, 0xE3...0xE9, 0xEF:
        // Decided by the byte that follows.
        lead = byte
        continue
      default:
        switch (lead, byte) {
        // U+0080 to U+00BF: signs and punctuation. The same of U+2000 to U+2BFF, U+3000 to U+303F, and fullwidth ones.
        case (0xC2, _), (0xE2, 0x80...0xAF), (0xE3, 0x80), (0xEF, 0xBC...0xBD): end()
        case (0xE3...0xE9, _):
          end()
          add(lead)
          add(byte)
        case (0xE2, _), (0xEF, _):
          add(lead)
          add(byte)
        default: if isInside || byte >= 0xC0 { add(byte) }
        }
      }
      lead = 0
      if words.count >= limit { return }
    }
    end()
  }

  @usableFromInline static let basis: UInt32 = 0x811C_9DC5
  @usableFromInline static let prime: UInt32 = 0x0100_0193

  private init(words: [UInt32]) { self.words = words }

  /// How many words there are.
  package var count: Int { words.count }

  /// Without the last word, which a cut may have hit.
  package var beforeLast: WordHashes { WordHashes(words: Array(words.dropLast())) }

  /// All words, or so many of the first, as one number.
  package func hash(ofFirst count: Int = .max) -> UInt64 {
    var fingerprint = Fingerprint()
    for word in words.prefix(count) { fingerprint.add(UInt64(word)) }
    return fingerprint.value
  }
}
