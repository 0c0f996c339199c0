internal import Pages
internal import Vocabulary

/// What is counted in a text, character by character, in one pass over its bytes.
struct TextCounts: Sendable {
  /// Runs between spaces; of scripts without spaces, half as many as there are ideographs.
  var words = 0
  /// Ends of sentences: `.`, `!`, `?`, `…` and their like before a space, a closing mark or the end.
  var sentenceEnds = 0
  /// Whether the text ends as a sentence does.
  var endsSentence = false
  var capitals = 0
  var digits = 0
  var commas = 0

  /// - Parameter range: the text's bytes in the flow.
  init(_ range: Range<Int>, in flow: Flow) {
    var inWord = false
    var ideographs = 0
    // Whether the last character that is no closing mark ends a sentence.
    var isEnd = false
    let bytes = flow.bytes
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte == 32 {
        if isEnd { sentenceEnds += 1 }
        inWord = false
        isEnd = false
        continue
      }
      if !inWord {
        words += 1
        inWord = true
      }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): isEnd = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
      case 0xE2...0xEF where at + 1 < range.upperBound:
        let tail = (bytes[at], bytes[at + 1])
        at += 2
        switch (byte, tail.0, tail.1) {
        case (0xE2, 0x80, 0xA6): isEnd = true  // …
        case (0xE2, 0x80, 0x98...0x9F): break  // closing quotation marks
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):  // 。！？, after which no space stands
          isEnd = false
          sentenceEnds += 1
        default:
          isEnd = false
          if byte >= 0xE3 { ideographs += 1 }
        }
      case 65...90:
        isEnd = false
        capitals += 1
      case 48...57:
        isEnd = false
        digits += 1
      case UInt8(ascii: ","):
        isEnd = false
        commas += 1
      default: isEnd = false
      }
    }
    endsSentence = isEnd || (ideographs > 0 && TextCounts.isFullStop(bytes[range].suffix(3)))
    if isEnd { sentenceEnds += 1 }
    words += ideographs / 2
  }

  /// Whether three bytes are a full stop of a script without spaces: 。！？
  private static func isFullStop(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xE3, 0x80, 0x82]) || bytes.elementsEqual([0xEF, 0xBC, 0x81]) || bytes.elementsEqual([0xEF, 0xBC, 0x9F])
  }
}
