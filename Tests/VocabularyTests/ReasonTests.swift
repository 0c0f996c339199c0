import Testing

@testable import Vocabulary

@Suite struct ReasonTests {
  @Test func theSentenceIsMadeFromRuleAndEvidence() {
    let reason = Reason(.fullestName, "Velk", "Mara Velk")
    #expect(reason.sentence == "“Velk” is “Mara Velk”, the fullest name in the article")
    #expect(reason.rule == "fullestName")
  }

  @Test func whatIsLeftOverIsLeftOut() {
    #expect(Reason(.bareQuotation).sentence == "a quotation without a source goes on from the speaker before it")
    #expect(Reason(.bareQuotation, "Velk").sentence == "a quotation without a source goes on from the speaker before it (“Velk”)")
    #expect(Reason(.reportedThrough, "Reuters", "CNN").sentence == "reported through “Reuters”, then “CNN”")
  }

  /// Of two rules both are told, and so is what each went by.
  @Test func aRuleMayRestOnAnother() {
    let reason = Reason(.continuedQuotation, restingOn: Reason(.namedInSource, ["Mara Velk"], restingOn: Reason(.givenName, "Mara")))
    #expect(
      reason.sentence
        == "the quotation goes on, and its speaker with it: the source names “Mara Velk”; “Mara” is a given name")
    #expect(reason.rule == "continuedQuotation.namedInSource.givenName")
    #expect(reason.rules == [.continuedQuotation, .namedInSource, .givenName])
    #expect(reason.evidence == ["Mara Velk", "Mara"])
  }

  @Test(arguments: Rule.allCases)
  func everyRuleComesBackFromItsLine(_ rule: Rule) {
    let reason = Reason(rule, ["[a]", "{b}", "“c” – “d”"])
    #expect(Reason(rule: reason.rule, evidence: reason.evidence, sentence: reason.sentence) == reason)
    #expect(!reason.sentence.isEmpty && !reason.sentence.contains("{}"))
  }

  /// A line of another version, or one that a person edited, is shown as it stands.
  @Test func aSentenceThatIsNotOursStaysAsItWasTold() {
    let edited = Reason(rule: "fullestName", evidence: ["Velk", "Mara Velk"], sentence: "her mother")
    #expect(edited.sentence == "her mother")
    #expect(edited != Reason(.fullestName, "Velk", "Mara Velk"))
    let unknown = Reason(rule: "ruleToCome", evidence: ["x"], sentence: "a sentence to come")
    #expect(unknown.sentence == "a sentence to come" && unknown.rules.isEmpty)
    #expect(Reason(rule: nil, evidence: [], sentence: "of an old line").sentence == "of an old line")
  }

  /// Scripts and reviews keep the names: they are letters and digits, and none holds the dot that joins two.
  @Test func namesAreLowerCamelCase() {
    for rule in Rule.allCases {
      #expect(rule.rawValue.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && rule.rawValue.first?.isLowercase == true)
    }
  }
}
