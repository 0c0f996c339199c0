package import Documents
package import Network
import Ground
import Vocabulary

/// A document as the network reads it: units with their pieces and shapes, and what the quotation marks say of each unit.
package struct NetworkInput: Sendable {
  /// How a unit stands to the outermost quotation around it, as the pairing of the marks has it.
  package enum Marks: UInt8, Sendable, CaseIterable {
    case outside, opening, inside, closing, insideUnclosed, nested
  }

  package let units: Units
  package let marks: [Marks]
  /// The same as numbers, made once: a window reads the marks of the whole text in place.
  package let markNumbers: [UInt8]
  /// The sentence that each unit stands in.
  package let sentences: [Int]
  package let windows: [Range<Int>]

  private init(units: Units, marks: [Marks], sentences: [Int], windows: [Range<Int>]) {
    self.units = units
    self.marks = marks
    markNumbers = marks.map(\.rawValue)
    self.sentences = sentences
    self.windows = windows
  }

  package init(_ document: Document, vocabulary: Vocabulary) {
    var units = Units()
    for paragraph in document.paragraphs.lazy.map(\.tokens) {
      let start = document.tokens[paragraph.lowerBound].range.start
      if units.count > 0 { units.appendBreak(at: start) }
      units.append(document.scalars[start..<document.tokens[paragraph.upperBound - 1].range.end], vocabulary: vocabulary)
    }
    self.units = units
    var marks = [Marks](repeating: .outside, count: units.count)
    // Quotations come in the order of their opening marks, so an inner one is written over its outer one.
    for quotation in document.quotations {
      for part in quotation.parts {
        var unit = units.first(atOrAfter: part.start)
        while unit < units.count, units.ranges[unit].lowerBound < part.end {
          if quotation.depth > 0 {
            marks[unit] = .nested
          } else if units.ranges[unit].lowerBound == part.start {
            marks[unit] = .opening
          } else if quotation.isClosed, part == quotation.parts.last, units.ranges[unit].upperBound == part.end {
            marks[unit] = .closing
          } else {
            marks[unit] = quotation.isClosed ? .inside : .insideUnclosed
          }
          unit += 1
        }
      }
    }
    self.marks = marks
    markNumbers = marks.map(\.rawValue)
    var sentence = 0
    sentences = units.ranges.map { range in
      while sentence + 1 < document.sentences.count,
        document.tokens[document.sentences[sentence + 1].lowerBound].range.start <= range.lowerBound
      {
        sentence += 1
      }
      return sentence
    }
    windows = Attributions.windows(of: units, in: document.scalars)
  }
}

extension Units {
  /// The first unit that begins at a place of the text or after it.
  func first(atOrAfter place: Int) -> Int { ranges.partitionPoint { $0.lowerBound >= place } }
}

extension NetworkInput {
  /// The input as the text inside outermost quotations would be if it stood alone: their marks gone, inner quotations outermost.
  var withoutOutermostMarks: NetworkInput {
    NetworkInput(
      units: units,
      marks: marks.map {
        switch $0 {
        case .nested: .inside
        default: .outside
        }
      }, sentences: sentences, windows: [])
  }
}
