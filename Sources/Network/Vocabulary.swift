/// The pieces that the network knows, and how a word is folded before it is looked up: BERT's uncased vocabulary and normalisation
/// (lower case, accents dropped after canonical decomposition), both from tables that the training script wrote.
@safe package struct Vocabulary: @unchecked Sendable {
  static let unknown: UInt16 = 100
  static let classify: UInt16 = 101
  static let separate: UInt16 = 102
  /// `[unused1]`, which stands for the break between two paragraphs.
  static let paragraphBreak: UInt16 = 2

  /// Open addressing: a piece's number plus one at the place of its hash or after it, 0 where nothing is.
  private let slots: UnsafeBufferPointer<UInt32>
  /// Where each piece begins in `letters`, and the end.
  private let offsets: UnsafeBufferPointer<UInt32>
  private let letters: UnsafeBufferPointer<UInt8>
  /// Scalars beyond ASCII that fold to something else, in order, with up to three scalars each, padded with zeros.
  private let foldKeys: UnsafeBufferPointer<UInt32>
  private let foldValues: UnsafeBufferPointer<UInt32>
  private let longestPiece: Int

  init(_ file: FlatFile) throws(FlatFile.Fault) {
    guard let slotCount = file.extents("vocabulary.slots")?.first, slotCount & (slotCount - 1) == 0, slotCount > 1,
      let offsetCount = file.extents("vocabulary.offsets")?.first, let letterCount = file.extents("vocabulary.letters")?.first,
      let foldCount = file.extents("fold.keys")?.first
    else { throw .missing("vocabulary") }
    unsafe slots = try file.words("vocabulary.slots", [slotCount])
    unsafe offsets = try file.words("vocabulary.offsets", [offsetCount])
    unsafe letters = try file.bytes("vocabulary.letters", [letterCount])
    unsafe foldKeys = try file.words("fold.keys", [foldCount])
    unsafe foldValues = try file.words("fold.values", [foldCount, 3])
    // What is looked up later stands in bounds: checked once, trusted afterwards.
    guard offsetCount > 1, offsetCount <= 1 << 16, unsafe offsets[offsetCount - 1] == letterCount,
      unsafe slots.allSatisfy({ $0 < offsetCount }), unsafe slots.contains(0)
    else { throw .wrongShape("vocabulary") }
    var longest = 0
    for index in 1..<offsetCount {
      guard unsafe offsets[index - 1] <= offsets[index] else { throw .wrongShape("vocabulary") }
      unsafe longest = max(longest, Int(offsets[index] - offsets[index - 1]))
    }
    longestPiece = longest
  }

  /// A vocabulary without a network, for cutting training data; its memory is never freed.
  package init(bytes: [UInt8]) throws(FlatFile.Fault) {
    try self.init(try FlatFile(copying: bytes))
  }

  // MARK: - Pieces

  /// Words of more scalars than this are unknown, as in the reference.
  private static let longestWord = 100

  /// The pieces of a folded word in UTF-8: always the longest that fits, `unknown` alone where some part has none.
  func appendPieces(of word: [UInt8], to pieces: inout [UInt16]) {
    let first = pieces.count
    var start = 0
    guard word.count(where: { $0 & 0xC0 != 0x80 }) <= Self.longestWord else {
      pieces.append(Self.unknown)
      return
    }
    while start < word.count {
      guard let found = longestPiece(of: word, from: start) else {
        pieces.removeSubrange(first...)
        pieces.append(Self.unknown)
        return
      }
      pieces.append(found.piece)
      start = found.end
    }
  }

  private static let hashStart: UInt32 = 2_166_136_261
  private static let hashPrime: UInt32 = 16_777_619
  /// Goes before a piece that continues a word.
  private static let continuation = Array("##".utf8)

  private func longestPiece(of word: [UInt8], from start: Int) -> (piece: UInt16, end: Int)? {
    var hash = Self.hashStart
    let prefix = start == 0 ? [] : Self.continuation
    for byte in prefix { hash = (hash ^ UInt32(byte)) &* Self.hashPrime }
    let limit = min(word.count, start + longestPiece - prefix.count)
    var found: (piece: UInt16, end: Int)?
    for end in start..<max(start, limit) {
      hash = (hash ^ UInt32(word[end])) &* Self.hashPrime
      let isBoundary = end + 1 == word.count || word[end + 1] & 0xC0 != 0x80
      if isBoundary, let piece = piece(word[start...end], prefix: prefix.count, hash: hash) { found = (piece, end + 1) }
    }
    return found
  }

  private func piece(_ part: ArraySlice<UInt8>, prefix: Int, hash: UInt32) -> UInt16? {
    let mask = unsafe slots.count - 1
    var place = Int(hash) & mask
    while true {
      let entry = unsafe Int(slots[place])
      if entry == 0 { return nil }
      let start = unsafe Int(offsets[entry - 1])
      let end = unsafe Int(offsets[entry])
      if end - start == part.count + prefix, unsafe prefix == 0 || letters[start] == 35 && letters[start + 1] == 35,
        unsafe part.elementsEqual(letters[start + prefix..<end])
      {
        return UInt16(entry - 1)
      }
      place = (place + 1) & mask
    }
  }

  // MARK: - Folding

  /// Appends a scalar of a word, folded, in UTF-8.
  func appendFolded(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      word.append(65...90 ~= byte ? byte | 0x20 : byte)
    } else if 0xAC00...0xD7A3 ~= scalar.value {
      appendJamo(of: scalar.value - 0xAC00, to: &word)
    } else if let place = foldPlace(scalar.value) {
      for index in 3 * place..<3 * place + 3 {
        if let folded = unsafe Unicode.Scalar(foldValues[index]), folded.value != 0 { word.append(contentsOf: UTF8.encode(folded)!) }
      }
    } else {
      word.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  private func foldPlace(_ value: UInt32) -> Int? {
    var low = 0
    var high = unsafe foldKeys.count
    while low < high {
      let middle = (low + high) / 2
      if unsafe foldKeys[middle] < value { low = middle + 1 } else { high = middle }
    }
    return unsafe low < foldKeys.count && foldKeys[low] == value ? low : nil
  }

  /// Hangul syllables decompose by arithmetic (Unicode Standard, 3.12).
  private func appendJamo(of index: UInt32, to word: inout [UInt8]) {
    for jamo in [0x1100 + index / 588, 0x1161 + index % 588 / 28, index % 28 == 0 ? 0 : 0x11A7 + index % 28] {
      if jamo != 0, let scalar = Unicode.Scalar(jamo) { word.append(contentsOf: UTF8.encode(scalar)!) }
    }
  }
}
