import Attributions
import Claims
import Documents
import Support
import Testing
import Vocabulary
import Ground

/// Contents that join main clauses: each clause is a claim of its own beside the whole, with its parent.
@Suite struct PartsTests {
  @Test(arguments: [
    (
      "[S:Mara Velk] [C:said] [X:the bridge is safe and the tunnel may be closed].",
      ["the bridge is safe: certain", "the tunnel may be closed: possible"]
    ),
    (
      "[S:Mara Velk] [C:said] [X:that the bridge was safe and that the tunnel would open].",
      ["the bridge was safe: certain", "the tunnel would open: certain"]
    ),
    (
      "[S:Mara Velk] [C:said] [X:the city would pay, but the state has not agreed].",
      ["the city would pay: certain", "the state has not agreed: certain"]
    ),
    (
      "[X:“The bridge is safe,”] [S:Mara Velk] [C:said], [X:“and we will open it”].",
      ["The bridge is safe: certain", "we will open it: certain"]
    ),
    ("[X:“It is old; it isn’t safe,”] [S:Mara Velk] [C:said].", ["It is old: certain", "it isn’t safe: certain"]),
    // One clause with two nouns or two verbs stays whole.
    ("[S:Mara Velk] [C:said] [X:the bridge and the tunnel are safe].", []),
    ("[S:Mara Velk] [C:said] [X:he would cut taxes and raise wages].", []),
    ("[S:Mara Velk] [C:said] [X:issues like trade and immigration are hard].", []),
    ("[S:Mara Velk] [C:said] [X:it is hard, but issues like trade and immigration are harder].", []),
    // What the conjunction joins is not plain: the second may be inside the first.
    ("[S:Mara Velk] [C:said] [X:it failed because the wall was weak and the gates were shut].", []),
    ("[S:Mara Velk] [C:said] [X:if it rains, the dam will break and the city will flood].", []),
    ("[X:“I think the bridge is safe and the tunnel is open,”] [S:Mara Velk] [C:said].", []),
    ("[S:Mara Velk] [C:said] [X:Tom Oduya told staff the bridge is safe and the tunnel is open].", []),
    ("[S:Mara Velk] [C:said] [X:they have all the papers we can read and all the maps we can buy].", []),
    // A condition, a denial, a hedge or a report may govern both.
    ("[S:Mara Velk] [C:said] [X:the town would be lost and the harbor would be closed if the dam failed].", []),
    ("[S:Mara Velk] [C:said] [X:it is not the case the dam is weak and the mayor is drunk].", []),
    ("[S:Mara Velk] [C:said] [X:there is no proof the dam is weak and the mayor is drunk].", []),
    ("[S:Mara Velk] [C:said] [X:the dam is weak and the mayor is drunk, police say].", []),
    ("[S:Mara Velk] [C:said] [X:according to police, the dam is weak and the mayor is drunk].", []),
    ("[S:Mara Velk] [C:said] [X:in the worst case, the dam is lost and the town is flooded].", []),
    ("[S:Mara Velk] [C:said] [X:perhaps the dam is weak and the mayor is drunk].", []),
    ("[S:Mara Velk] [C:said] [X:the idea the dam is safe and the mayor is sober is wrong].", []),
    ("[S:Mara Velk] [C:said] [X:assuming the vote is fair, she will win and the council will change].", []),
    (
      "[S:Mara Velk] [C:said] [X:in 2019, the dam was old and the wall was weak].",
      ["in 2019, the dam was old: certain", "the wall was weak: certain"]
    ),
    // A question asks as a whole.
    ("[X:“Is the bridge safe and will the tunnel open?”] [S:Mara Velk] [C:asked].", []),
  ])
  func parts(text: String, expected: [String]) {
    let marked = MarkedText(text)
    let claims = claims(from: marked.attributions, names: [], in: marked.document)
    let parts = claims.filter(\.isPart)
    #expect(parts.map { "\($0.attribution.content.map(marked.document.text).joined(separator: " ")): \($0.certainty)" } == expected)
    #expect(claims.count { !$0.isPart } == 1)
    for part in parts {
      #expect(part.parent == claims.firstIndex { !$0.isPart })
      #expect(part.speaker.name == "Mara Velk")
      #expect(Set(part.because.keys) == Set(Claim.Field.allCases))
    }
  }
}
