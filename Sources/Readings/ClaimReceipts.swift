import Articles
import Ground
import Vocabulary

extension Claim {
  /// The claim with the bytes behind each of its words, and its shares as a line holds them: three decimals, since more would feign a precision that
  /// no confidence has.
  func withReceipts(from traced: TracedArticle) -> Claim {
    func bytes(_ spans: [TextRange]) -> [ByteRange] { spans.flatMap(traced.bytes) }
    var claim = self
    claim.bytes = Bytes(content: bytes(attribution.content), cue: bytes(attribution.cue), source: bytes(attribution.source))
    claim.speaker.roles = speaker.roles.map { $0.withReceipt(from: traced) }
    claim.speaker.affiliations = speaker.affiliations.map { $0.withReceipt(from: traced) }
    claim.speaker.runnerUp = speaker.runnerUp.map { Speaker.RunnerUp(name: $0.name, margin: rounded($0.margin)) }
    claim.confidence = rounded(confidence)
    return claim
  }
}

extension Speaker.Phrase {
  fileprivate func withReceipt(from traced: TracedArticle) -> Speaker.Phrase {
    var phrase = self
    phrase.bytes = traced.bytes(of: span)
    return phrase
  }
}

private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
