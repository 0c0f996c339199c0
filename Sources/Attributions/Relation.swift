import Network
package import Vocabulary
package import Ground

/// What the network reads of one attribution, before quotation marks are looked at and confidence is weighed.
package struct Relation {
  package var source: TextRange?
  package var cue: TextRange
  package var content: [TextRange]
  var evidence: Evidence
  /// The source that would be next, with its probability by the linker.
  var rival: (source: TextRange?, probability: Double)?
  /// Why, where it is not the network that says so.
  package var because: Reason?

  package init(
    source: TextRange?, cue: TextRange, content: [TextRange], evidence: Evidence = Evidence(),
    rival: (source: TextRange?, probability: Double)? = nil, because: Reason? = nil
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.evidence = evidence
    self.rival = rival
    self.because = because
  }
}

/// How sure the network was of each part of an attribution, as probabilities.
package struct Evidence: Sendable, Hashable {
  package var source = 1.0
  package var cue = 1.0
  /// The least of its spans, as is the link's.
  package var content = 1.0
  package var contentLink = 1.0
  package var sourceLink = 1.0

  package init() {}
}

/// A document as the network reads it, window by window.
struct NetworkReading {
  private(set) var relations: [Relation] = []
  private let input: NetworkInput

  init(_ input: NetworkInput) { self.input = input }

  /// Reads a window and keeps its relations: a cue with the contents that point to it and the source that it points to.
  ///
  /// A content that points to no cue is left out, as is a cue without content: better nobody's words than another's.
  mutating func read(_ window: Range<Int>, _ reader: inout Reader) {
    reader.read(input.units, marks: input.markNumbers, window: window)
    let spans = reader.spans()
    let sources = spans.filter { $0.role == .source }.map(insideSentence)
    let cues = spans.filter { $0.role == .cue }
    let contents = spans.filter { $0.role == .content }
    if cues.isEmpty || contents.isEmpty { return }
    let cueLinks = reader.cues(of: contents.map(\.units), among: cues.map(\.units))
    let sourceLinks = reader.sources(of: cues.map(\.units), among: sources.map(\.units))
    for (number, cue) in cues.enumerated() {
      let own = contents.indices.filter { best(cueLinks[$0]) == number + 1 }
      if own.isEmpty { continue }
      var evidence = Evidence()
      evidence.cue = Double(cue.probability)
      for index in own {
        evidence.content = min(evidence.content, Double(contents[index].probability))
        evidence.contentLink = min(evidence.contentLink, probability(cueLinks[index][number + 1]))
      }
      // A source stands in the sentence of its cue: of those that the network sought in another one, PolNeAR's annotators shared one in ten.
      var links = sourceLinks[number]
      for (index, source) in sources.enumerated() where sentence(of: source) != sentence(of: cue) { links[index + 1] = -.infinity }
      let head = best(links)
      evidence.sourceLink = probability(links[head])
      if head > 0 { evidence.source = Double(sources[head - 1].probability) }
      let next = links.indices.filter { $0 != head && links[$0] > -.infinity }.max { links[$0] < links[$1] }
      relations.append(
        Relation(
          source: head > 0 ? text(sources[head - 1].units) : nil, cue: text(cue.units),
          content: own.map { text(nearest(contents[$0].units, to: cue.units)) },
          evidence: evidence,
          rival: next.map { (source: $0 > 0 ? text(sources[$0 - 1].units) : nil, probability: probability(links[$0])) }))
    }
  }

  private func sentence(of span: Reader.Span) -> Int { input.sentences[span.units.lowerBound] }

  /// The span up to the end of the sentence that it begins in.
  private func insideSentence(_ span: Reader.Span) -> Reader.Span {
    let end = span.units.firstIndex { input.sentences[$0] != sentence(of: span) } ?? span.units.upperBound
    return Reader.Span(role: span.role, units: span.units.lowerBound..<end, probability: span.probability)
  }

  /// The part of a content that is nearest to its cue where the content runs over the end of a sentence outside quotation marks: PolNeAR's
  /// annotators let one in two hundred do so.
  private func nearest(_ content: Range<Int>, to cue: Range<Int>) -> Range<Int> {
    let ends = content.dropFirst().filter { unit in
      input.sentences[unit - 1] != input.sentences[unit] && (input.marks[unit - 1] == .outside || input.marks[unit] == .outside)
    }
    guard let first = ends.first, let last = ends.last else { return content }
    return cue.lowerBound < content.lowerBound ? content.lowerBound..<first : last..<content.upperBound
  }

  private func best(_ logs: [Float]) -> Int { logs.indices.max { logs[$0] < logs[$1] } ?? 0 }

  private func probability(_ log: Float) -> Double { exponential(Double(log)) }

  private func text(_ units: Range<Int>) -> TextRange { input.text(units) }
}
