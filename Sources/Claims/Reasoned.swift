import Vocabulary

/// A value of a field with the reason for it.
struct Reasoned<Value: Sendable>: Sendable {
  let value: Value
  let because: Reason

  init(_ value: Value, _ rule: Rule, _ evidence: String...) { self.init(value, Reason(rule, evidence)) }

  init(_ value: Value, _ because: Reason) {
    self.value = value
    self.because = because
  }
}
