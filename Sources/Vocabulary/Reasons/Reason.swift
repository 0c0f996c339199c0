/// Why a field of a claim says what it says: the rule that decided, and what it went by. The sentence that a person reads is made from both.
public struct Reason: Sendable, Hashable {
  /// The name of the rule ("fullestName"). Of a rule that rests on another's finding both, the one that decided first, with a dot between
  /// ("continuedQuotation.fullestName"). Nil where a line told a sentence and no rule, as lines of `hearsay/1` do.
  public let rule: String?
  /// What the rule went by, in the order of the sentence: wordings of the article, names, numbers. Behind that what the other rule went by,
  /// where the rule rests on one.
  public let evidence: [String]
  /// The sentence as it was told, where this program's own would be another one: an edited line, or a line of another version.
  private let told: String?

  package init(_ rule: Rule, _ evidence: String...) { self.init(rule, evidence) }

  package init(_ rule: Rule, _ evidence: [String]) {
    self.rule = rule.rawValue
    self.evidence = evidence
    told = nil
  }

  /// The reason of a rule that rests on what another found.
  package init(_ rule: Rule, _ evidence: [String] = [], restingOn other: Reason) {
    self.rule = other.rule.map { "\(rule.rawValue).\($0)" } ?? rule.rawValue
    self.evidence = evidence + other.evidence
    told = nil
  }

  /// A reason as a line of `extract` tells it.
  package init(rule: String?, evidence: [String], sentence: String) {
    self.rule = rule
    self.evidence = evidence
    told = Reason.sentence(of: rule, evidence) == sentence ? nil : sentence
  }

  /// What a fact-checker reads: one sentence, without a capital in front and without a stop.
  public var sentence: String { told ?? Reason.sentence(of: rule, evidence) ?? "" }

  /// The rules by which it was decided, the one that decided first; empty where no rule of this program did.
  package var rules: [Rule] { rule?.split(separator: ".").compactMap { Rule(rawValue: String($0)) } ?? [] }

  /// Nil where a rule is none of this program's.
  private static func sentence(of rule: String?, _ evidence: [String]) -> String? {
    guard let rule else { return nil }
    var rest = evidence[...]
    var sentence = ""
    for name in rule.split(separator: ".", omittingEmptySubsequences: false) {
      guard let rule = Rule(rawValue: String(name)) else { return nil }
      sentence += rule.shape.filled(with: &rest)
    }
    return sentence
  }
}

extension Reason: CustomStringConvertible {
  /// The sentence.
  public var description: String { sentence }
}
