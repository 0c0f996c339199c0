import Vocabulary
import Documents
import Ground

/// Words that are not the writer's though no quotation marks stand round them: whose they are, where that is plain.
extension Resolver {
  /// Who speaks in the passage that holds a word: who signs it, else the one whom its introduction names; nil where the writer speaks.
  func owner(ofPassageAt word: Int, index: Int) -> Reference? {
    let paragraph = wording.paragraphIndex(of: word)
    let place = passages.partitionPoint { $0.paragraphs.upperBound > paragraph }
    guard place < passages.count, passages[place].paragraphs.contains(paragraph) else { return nil }
    let passage = passages[place]
    if let signer = passage.signer {
      var reference = namedPerson(signer) ?? nominal(signer, index: index)
      reference.because = Reason(.passageSigned, wording.text(signer))
      return reference
    }
    let reason = Reason(.passageOfNobody)
    guard let introduction = passage.introduction else { return Self.unresolved(.person, .namedPerson, reason) }
    return speaker(of: introduction, index: index) ?? Self.unresolved(.person, .namedPerson, reason)
  }

  /// "In a statement, Mara Velk said:": the one who speaks in the sentence, else the only person whom it names.
  private func speaker(of introduction: Range<Int>, index: Int) -> Reference? {
    let because = Reason(.passageIntroduced, wording.text(introduction))
    let from = sources.partitionPoint { $0.word >= introduction.lowerBound }
    let speaking = sources[from...].prefix { $0.word < introduction.upperBound }.map(\.index).filter { $0 != index }
    let known = speaking.compactMap { references[$0] }.filter { $0.status == .resolved }
    if let first = known.first, known.allSatisfy({ $0.target == first.target }) {
      var reference = first
      reference.because = because
      return reference
    }
    let persons = Set(cast.mentions(in: introduction).map(\.person))
    // One of several speakers may be read as a group: "the union’s convener, Rhodri Blease, did not hide what he thought:".
    guard persons.count == 1, let only = persons.first, known.isEmpty || known.contains(where: { $0.target == .person(only) }) else {
      return nil
    }
    return Self.person(only, cast, because: because)
  }
}
