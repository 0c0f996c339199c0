/// What a cue commits its source to.
enum CueClass: Sendable {
  /// Stated flatly: say, tell, announce, claim.
  case assertion
  /// Held to be so, not known: believe, think, expect.
  case belief
  /// Held to be possible: speculate, consider, not rule out.
  case possibility
  /// Wanted: hope, want, seek.
  case wish
  /// Demanded, asked of others, advised: urge, call for, order.
  case demand
  /// Asked: ask, wonder, question.
  case question
  /// Nothing is said: decline, refuse to comment.
  case silence
  /// Stated not to be so: deny, disavow.
  case denial
  /// Held against something: oppose, reject, block.
  case opposition
  /// Held toward something: praise, criticise, support.
  case attitude
  /// A future promised: vow, pledge, threaten.
  case pledge
  /// Only what was talked about: discuss, debate.
  case topic
  /// Said to be permitted, forbidden or ruled by one who can: rule, allow, approve.
  case permission
}

/// Cue words by class: our own compilation, each phrase in one class. A phrase of two words is looked up before its first word.
enum CueLexicon {
  static let entries: [String: CueClass] = {
    var entries: [String: CueClass] = [:]
    for (kind, table) in tables {
      for phrase in table.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace)
        entries[words.joined(separator: " ")] = kind
      }
    }
    return entries
  }()

  private static let tables: KeyValuePairs<CueClass, String> = [
    .assertion: """
    accept, according, accusation, accuse, acknowledge, adamant, add, admission, admit, advertise, affirm, agree, air, allegation,
    allege, analyse, analyze, announce, announcement, answer, argue, argument, assert, assertion, assure, attest, attribute, aware,
    begin, blame, boast, brag, broadcast, calculate, call, cast, caution, certain, certify, chant, characterise, characterize, charge,
    choose, chronicle, cite, claim, clarify, clear, comment, communicate, complain, concede, conclude, conclusion, concur, confident,
    confirm, contend, continue, convey, convince, convinced, count, counter, cover, credit, cry, decide, decision, declaration, declare,
    demonstrate, depict, describe, detail, determine, disclose, discover, dispute that, document, dub, echo, elaborate, emphasise,
    emphasize, estimate at, explain, explanation, express, find, fire back, focus on, gush, hail, hear, highlight, hit back, identify,
    imply, indicate, inform, insist, interject, interrupt, joke, know, label, lament, lay out, learn, lecture, list, maintain, make
    clear, mean, measure, mention, message, murmur, muse, mutter, name, narrate, news, no doubt, note, observe, open, opine, outline,
    paint, persuade, pitch, point out, point to, portray, posit, post, preach, proclaim, pronounce, propound, prove, provide, publish,
    push back, quip, quote, rank, rant, rate, rattle off, rave, read, realise, realize, recall, recognise, recognition, recognize,
    record, recount, refer, reference, reflect, register, reiterate, relate, relay, release, remark, remember, remind, repeat, reply,
    report, represent, resolve, respond, retort, reveal, revelation, say, see, set out, shoot back, shout, show, signal, sing, snap,
    speak about, specify, spell out, state, statement, stipulate, stress, submit, suggest, suggestion, sum up, sure, swear, talk about,
    teach, tell, term, testify, testimony, tick off, tout, tweet, underline, underscore, update, view, voice, warn, weigh in, whisper,
    write, yell
    """,
    .belief: """
    anticipate, apparently, appear, assume, assumption, belief, believe, bet, conjecture, consider, doubt, envision, estimate, expect,
    expectation, feel, feeling, figure, forecast, foresee, guess, hold that, imagine, infer, likely, optimistic, perceive, perception,
    pessimistic, predict, prediction, presumably, presume, probably, project, projection, reckon, seem, seemingly, sense, suppose,
    surmise, suspect, suspicion, think, understand
    """,
    .possibility: """
    considering, contemplate, could, explore, eye, float, hint, may, maybe, might, mull, perhaps, possibility, possible, possibly,
    rumor, rumored, rumour, rumoured, speculate, speculation, think through, toy, under discussion, unsure whether, weigh
    """,
    .wish: """
    aim, ambition, aspire, crave, desire, desperate, desperation, determination, dream, eager, effort, hope, hope for, intend, intention, keen, look,
    look for, need, plan, plot, pray, prefer to, prep, prepare, ready, seek, strive, tempt, wait, want, willing, wish, would like, yearn
    """,
    .demand: """
    advice, advise, advocate, appeal, ask for, beg, call for, call on, call upon, caution against, challenge, coach, coax, command,
    counsel, dare, demand, direct, encourage, entreat, exhort, implore, insist on, instruct, invite, lobby, order, petition, plea,
    plead, press, pressure, proposal, propose, push, push for, recommend, recommendation, remind to, request, require, subpoena, suggest
    that, summon, tell to, urge, warn against
    """,
    .question: """
    ask, ask about, ask if, ask whether, check, debate whether, doubtful, enquire, examine, grill, inquire, investigate, probe, query,
    question, quiz, study, test, uncertain, unclear, undecided, unknown, unsure, wonder, wondering
    """,
    .silence: """
    avoid, balk, decline, demur, dodge, duck, evade, fail, hesitate, ignore, keep secret, mum, no comment, no evidence, not address, not
    answer, not ask, not comment, not confirm, not disclose, not discuss, not elaborate, not explain, not find, not give, not identify,
    not immediately, not know, not mention, not provide, not release, not reply, not respond, not return, not reveal, not say, not see,
    not specify, refrain, refuse, sidestep, silent, unavailable, withhold
    """,
    .denial: """
    contradict, debunk, denial, deny, disagree, disavow, disclaim, disprove, dispute, negate, rebut, rebuttal, refute, repudiate, rule
    out
    """,
    .opposition: """
    block, object, objection, opponent, oppose, opposed, opposition, protest, rebuff, reject, rejection, reluctance, reluctant, resist,
    sceptical, skeptical, spurn, turn against, turn down, veto, wary, withdraw
    """,
    .attitude: """
    admire, advocate of, afraid, alarmed, anger, angry, apologise, apologize, applaud, assail, attack, back, bash, bemoan, blast, brush
    off, celebrate, champion, cheer, chide, commend, concern, concerned, condemn, congratulate, critical, criticise, criticism,
    criticize, decry, defend, denounce, deride, disappointed, dismiss, embrace, endorse, endorsement, excited, favor, favour, fear,
    frustrated, glad, grateful, hammer, happy, hate, insult, knock, lambaste, lash out, laud, like, love, loyal, mock, mourn, outrage,
    outraged, pleased, praise, prefer, proponent, proud, rail, rebuke, regret, resent, respect, ridicule, salute, satisfied, scold,
    shocked, shrug off, skewer, slam, sorry, stand by, support, supporter, supportive, surprised, take aim, take issue, taunt, thank,
    trust, unhappy, upset, value, vouch, welcome, worried, worry
    """,
    .pledge: """
    agree to, commit, guarantee, offer, pledge, promise, promise that, swear to, threat, threaten, undertake, volunteer, vow
    """,
    .topic: """
    address, confer, conversation, debate, deliberate, discuss, discussion, negotiate, question about, questions about
    """,
    .permission: """
    allow, approve, authorise, authorize, ban, bar, enact, entitle, forbid, grant, legalise, legalize, license, order that, permit,
    prohibit, rule, ruling, uphold
    """,
  ]

  /// The class of the words at the front of the list, and how many of them made it.
  static func lookUp(_ words: ArraySlice<String>) -> (kind: CueClass, lemma: String, length: Int)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    for lemma in Lemmas.candidates(for: first) {
      if let second, let kind = entries[lemma + " " + second] { return (kind, lemma + " " + second, 2) }
    }
    for lemma in Lemmas.candidates(for: first) {
      if let kind = entries[lemma] { return (kind, lemma, 1) }
    }
    return nil
  }

  static let endorsing = Set(
    words: """
      acknowledge admission admit clarify concede confirm demonstrate detail disclose disclosure discover document establish expose find
      highlight indicate know learn note prove realise realize recognise recognition recognize remind reveal revelation show uncover
      verify
      """
  ).union(["point out", "point to", "make clear", "spell out"])

  static let distancing = Set(
    words: """
      accusation accuse allegation allege allegedly assertion baselessly boast brag claim contend erroneously falsely fume insist maintain
      misleadingly pretend purport purportedly rant so-called supposedly swear wrongly
      """)
}
