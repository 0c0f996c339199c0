package import Attributions
package import Documents
import Ground
import Vocabulary

/// A text with the spans of attributions marked in it: `[S:Jo Lee] [C:said] [X:it rains]`. A second attribution numbers its marks
/// (`[S2:She] [C2:added] [X2:it pours]`), and the number of another behind a dot says where it belongs: `[X2.1:…]` lies inside the first,
/// `[X2+1:…]` goes on from it.
package struct MarkedText {
  package let document: Document
  /// In the order of their numbers.
  package let attributions: [FoundAttribution]

  /// - Parameter published: an ISO 8601 day, or a moment with its zone.
  package init(_ marked: String, published: String? = nil) {
    var text = String.UnicodeScalarView()
    var found: [Int: Spans] = [:]
    var open: [(number: Int, role: Unicode.Scalar, start: Int)] = []
    var rest = Array(marked.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "[", let mark = Mark(rest) {
        rest = rest.dropFirst(mark.length)
        open.append((mark.number, mark.role, text.count))
        var spans = found[mark.number] ?? Spans()
        spans.parent = spans.parent ?? mark.parent
        spans.continues = spans.continues ?? mark.continues
        found[mark.number] = spans
      } else if scalar == "]", let last = open.popLast() {
        rest = rest.dropFirst()
        found[last.number]?.add(TextRange(last.start, text.count), as: last.role)
      } else {
        text.append(scalar)
        rest = rest.dropFirst()
      }
    }
    let document = Support.document(String(text), published: published)
    self.document = document
    attributions = found.sorted { $0.key < $1.key }.map { _, spans in
      FoundAttribution(
        source: spans.source, cue: spans.cue, content: spans.content, form: Attribution.Form(document.coverage(of: spans.content)),
        parent: spans.parent, continues: spans.continues, confidence: 1, because: Reason(.givenSpans))
    }
  }

  private struct Spans {
    var source: [TextRange] = []
    var cue: [TextRange] = []
    var content: [TextRange] = []
    var parent: Int?
    var continues: Int?

    mutating func add(_ range: TextRange, as role: Unicode.Scalar) {
      switch role {
      case "S": source.append(range)
      case "C": cue.append(range)
      default: content.append(range)
      }
    }
  }

  /// "[X2.1:"
  private struct Mark {
    let role: Unicode.Scalar
    let number: Int
    var parent: Int?
    var continues: Int?
    let length: Int

    init?(_ rest: ArraySlice<Unicode.Scalar>) {
      let head = rest.dropFirst().prefix { $0 != ":" && $0 != "]" && $0 != " " }
      guard let role = head.first, ["S", "C", "X"].contains(role), rest.dropFirst(1 + head.count).first == ":" else { return nil }
      var numbers = String(String.UnicodeScalarView(head.dropFirst()))
      if let dot = numbers.firstIndex(of: ".") {
        parent = Int(numbers[numbers.index(after: dot)...]).map { $0 - 1 }
        numbers = String(numbers[..<dot])
      } else if let plus = numbers.firstIndex(of: "+") {
        continues = Int(numbers[numbers.index(after: plus)...]).map { $0 - 1 }
        numbers = String(numbers[..<plus])
      }
      guard numbers.isEmpty || Int(numbers) != nil else { return nil }
      self.role = role
      number = Int(numbers) ?? 1
      length = head.count + 2
    }
  }
}
