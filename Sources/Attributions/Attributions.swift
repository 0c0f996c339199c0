package import Documents
package import Network
import Ground
import Vocabulary

/// Who is said to have said what in a document, as the network reads it: windows of paragraphs, spans of source, cue and content in each, linked;
/// then what the layout of lines makes certain, quotations made whole, those that go on joined, and what a content itself reports read inside it.
///
/// What the network finds no cue for is left out, and a source is empty where the text names none. Linear in the document.
package func attributions(in document: Document) -> [FoundAttribution] { foundAttributions(in: document).attributions }

package func foundAttributions(in document: Document) -> FoundAttributions {
  var reader = Reader()
  return foundAttributions(in: document, &reader)
}

/// The same with a reader of the caller's (another model, other kernels, or one arena for many documents) and another least confidence.
package func foundAttributions(
  in document: Document, _ reader: inout Reader, leastConfidence: Double = Evidence.leastConfidence
) -> FoundAttributions {
  let input = NetworkInput(document, vocabulary: reader.model.vocabulary)
  var reading = NetworkReading(input)
  var entities: [NamedEntity] = []
  for window in input.windows {
    reading.read(window, &reader)
    entities += input.entities(&reader)
  }
  let isSure = { (relation: Relation) in relation.evidence.confidence >= leastConfidence }
  var relations = reading.relations.filter(isSure)
  let quoted = QuotedTokens(document)
  let laidOut = laidOutRelations(in: quoted)
  relations = relations.apart(from: laidOut)
  let open = quoted.without(laidOut)
  completeQuotations(&relations, in: open)
  let continuations = joinContinuations(&relations, in: open)
  relations += laidOut
  let inner = innerRelations(of: relations, input, quoted, &reader)
  let found = assemble(relations, continuations, inner, quoted)
  let unsure = reading.relations.filter { !isSure($0) }.flatMap(\.content).sorted().filter {
    document.tokens(in: $0).count > longestFragment
  }
  return FoundAttributions(attributions: found, unsure: unsure.apart(from: found.flatMap(\.content).sorted()), entities: entities)
}

/// A source less probable than this is no rival that a reader should know of.
private let leastTold = 0.05

/// Tokens of a content left out that is not worth a note: no statement is so short.
private let longestFragment = 2

/// Everything in the order of the contents.
private func assemble(
  _ relations: [Relation], _ continuations: [Continuation], _ inner: [InnerRelation], _ quoted: QuotedTokens
) -> [FoundAttribution] {
  let starts =
    relations.map { $0.content[0].start } + continuations.map { $0.content[0].start } + inner.map { $0.relation.content[0].start }
  let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
  var place = Array(repeating: 0, count: starts.count)
  for (index, item) in order.enumerated() { place[item] = index }
  return order.map { index in
    if index < relations.count { return attribution(relations[index], parent: nil, quoted) }
    if index < relations.count + continuations.count {
      let continuation = continuations[index - relations.count]
      return FoundAttribution(
        source: [], cue: [], content: continuation.content, form: Attribution.Form(quoted.document.coverage(of: continuation.content)),
        continues: place[continuation.relation], confidence: relations[continuation.relation].evidence.confidence,
        because: Reason(.continuedParagraph))
    }
    let inner = inner[index - relations.count - continuations.count]
    return attribution(inner.relation, parent: place[inner.outer], quoted)
  }
}

private func attribution(_ relation: Relation, parent: Int?, _ quoted: QuotedTokens) -> FoundAttribution {
  let document = quoted.document
  let runnerUp = relation.rival.flatMap { rival in
    rival.source.map { FoundAttribution.RunnerUp(source: $0, probability: rival.probability) }
  }
  var evidence = [document.text(relation.cue)] + [relation.source].compactMap { $0.map(document.text) }
  if let runnerUp, runnerUp.probability >= leastTold {
    evidence += [document.text(runnerUp.source), "\(Int((100 * runnerUp.probability).rounded()))"]
  }
  return FoundAttribution(
    source: relation.source.map { [$0] } ?? [], cue: [relation.cue], content: relation.content,
    form: Attribution.Form(document.coverage(of: relation.content)), parent: parent,
    runnerUp: runnerUp,
    confidence: relation.evidence.confidence, evidence: relation.because == nil ? relation.evidence : nil,
    because: relation.because
      ?? Reason(relation.source == nil ? .networkWithoutSource : .networkWithSource, evidence))
}
