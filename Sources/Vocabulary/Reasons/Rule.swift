/// The rules that decide the fields of a claim, by names that stay the same from version to version: scripts, reviews and scores go by them.
///
/// What makes a name a person or a body stands behind another rule ("namedInSource.givenName") or decides the level alone.
package enum Rule: String, Sendable, CaseIterable {
  // MARK: Attribution: that somebody is said to have said it
  case networkWithSource, networkWithoutSource
  case continuedParagraph, signedWithDash, transcriptTurn, givenSpans, mainClause
  case writersSentence, untouchedSentence

  // MARK: Names: what a run of capitals names
  case ownOutlet, knownOrganisation, knownOutlet, newsAgency, outletNoun, organisationNoun, plainOrganisation, abbreviation, place
  case readAsPerson, readAsSurname, readAsOrganisation, readAsPlace
  case givenName, titleBefore, familyNameFirst, turnLabel, speaksAndPronounFollows, relativesTitle
  case ageBehind, phraseBehind, roleBefore, roleAndCommaBefore, titledElsewhere, nameSpeaks
  case unknownName

  // MARK: Speaker: a quotation or a cue without a source
  case continuedQuotation, bareQuotation, sameSentence, passiveCue, cueWithoutSource, neitherSourceNorCue, circle, unresolvedByAll
  case writer

  // MARK: Speaker: words of others without quotation marks
  case passageSigned, passageIntroduced, passageOfNobody

  // MARK: Speaker: names
  case namedInSource, fullestName, bareSurname, severalBearers, jointSource

  // MARK: Speaker: noun phrases
  case roleHolder, titleHolder, speakerByEpithet, partyMember
  case shorterPhrase, onlyBodyCalledSo, onlyBodyNear, bodyThatSpoke
  case bodyByName, textByNumber, headNoun, sourceWithoutNoun

  // MARK: Speaker: pronouns
  case innerFirstPerson, writersFirstPerson, readersAddressed
  case jointSpeakersBefore, nobodyTogether, oneOfThem
  case onlyBodyInSentence, othersBefore, nobodySpokeBefore
  case subjectOfSentence, speakerBefore, unnamedSpeakerBefore, subjectBefore, onlyOneNear, nobodyNear, severalNear
  case nameBeforeRelative, appositionBeforeRelative, nothingBeforeRelative

  // MARK: Level
  case asMentionShows, personNamed, writerSpeaks, noOtherSpeaker, nobodyNamed, firstOfSeveral, placeForGovernment, numberedText
  case office, offices, occupation, peopleOfBody, peopleOfNamedBody, membersOfNamedBody, people, somebody
  case namedDocument, namelessDocument, namedOutlet, namelessOutlet
  case somebodysPeople, knownBody, namedBody, namelessBody, nameOfNoPerson, noOffice

  // MARK: Roles and affiliations
  case saidInArticle, noRole, noBody

  // MARK: Certainty
  case noCue, markAsCue, unlistedCue, flatCue
  case beliefCue, possibilityCue, wishCue, demandCue, questionCue, silenceCue, withdrawalCue, topicCue
  case attitudeCue, oppositionCue, pledgeCue, denialCue, permissionCue
  case orderByInfinitive, suggestingDocument, negatedStatement
  case hypothesis, modalOverCue, question, leftOpen, order, ownWish, ownQuestion, indirectQuestion, subjunctive
  case permissionAfterRuling, hedgeOverVerb, hedgeOverContent

  // MARK: Polarity
  case questionAffirmsNothing, wishAffirmsNothing, demandAffirmsNothing, orderAffirmsNothing, silenceAffirmsNothing
  case withdrawalAffirmsNothing, topicAffirmsNothing
  case unwanted, noEvidenceFound, turnedDown, negatedPassive, mixedClauses, deniedByCue, doubt, hardlyAnybody, negatedCue
  case negatedPredicate, affirmed

  // MARK: Stance
  case stanceWithoutCue, stanceOfMark, distancingCue, endorsingCue, neutralCue

  // MARK: Date of the statement
  case dateBesideCue, dateOfDocument, dateRunsOn, dateOfTranscript, onlyDateOfSpeaker, dateOfOccasion, noDate

  // MARK: Chain
  case nobodyBetween, reportedThrough
}
