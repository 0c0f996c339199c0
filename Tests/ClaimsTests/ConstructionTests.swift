import Attributions
import Claims
import Pages
import Testing

/// One construction: a text, and what the last of its claims must say, as `field value` lines; other fields are not asked about.
struct Construction: CustomTestStringConvertible, Sendable {
  let text: String
  let published: String?
  let expected: [String]
  var testDescription: String { text }

  init(_ text: String, _ expected: String..., published: String? = nil) {
    self.text = text
    self.expected = expected
    self.published = published
  }
}

/// The fields of a claim as the table writes them.
private func lines(_ claim: Claim) -> [String] {
  let speaker = claim.speaker
  var out = [
    "name \(speaker.name ?? "-")", "status \(speaker.status)", "kind \(speaker.kind)", "level \(speaker.level)",
    "certainty \(claim.certainty)",
    "polarity \(claim.polarity)", "stance \(claim.stance)", "date \(claim.statementDate?.value.iso ?? "-")",
    "roles \(speaker.roles.map { ($0.modifier.map { "(\($0)) " } ?? "") + $0.text }.joined(separator: ", "))",
    "affiliations \(speaker.affiliations.map(\.text).joined(separator: ", "))", "chain \(claim.chain.map(\.name).joined(separator: " > "))",
  ]
  if speaker.isMetonym { out.append("metonym") }
  return out
}

@Suite struct ConstructionTests {
  @Test(arguments: speakers + roles + certainties + clauses + chains + stances + statementDates)
  func construction(_ construction: Construction) throws {
    let marked = MarkedText(construction.text, published: construction.published)
    let claims = claims(from: marked.attributions, names: namedEntities(in: marked.document), in: marked.document)
    let claim = try #require(claims.last { !$0.isPart })
    let lines = lines(claim)
    for expected in construction.expected {
      let field = expected.prefix { $0 != " " }
      #expect(lines.contains(expected), "\(construction.text): got \(lines.first { $0.hasPrefix(field) } ?? "no \(field)")")
    }
    for claim in claims { #expect(Set(claim.because.keys) == Set(Claim.Field.allCases), "every field is explained") }
  }
}

private let speakers = [
  // What a participle or adjective says of the noun stands behind it; by whom it was published belongs to the name, when does not.
  Construction(
    "[S:A report commissioned by the school board] [C:said] [X:it held].", "name report commissioned by the school board", "kind document"),
  Construction("[S:A letter sent to parents by the district] [C:said] [X:it held].", "kind document", "level unnamedDocument"),
  Construction("[S:A source close to the inquiry] [C:said] [X:it held].", "name source close to the inquiry", "kind person"),
  Construction("[S:Two people familiar with the talks] [C:said] [X:it held].", "name Two people familiar with the talks", "kind group"),
  Construction("[S:A poll released in late August] [C:found] [X:it held].", "name poll", "kind document"),
  Construction("[S:A poll published on Wednesday by the board] [C:found] [X:it held].", "name poll published on Wednesday by the board"),
  Construction("[S:A report published by the board this week] [C:said] [X:it held].", "name report published by the board"),
  Construction(
    "[S:A source close to the inquiry] [C:said] [X:it held]. [S2:The source] [C2:added] [X2:it broke].", "name source close to the inquiry"),
  // A member of the group that spoke right before; of a person's words nobody is one of.
  Construction(
    "[S:Two Velkan officials] [C:said] [X:it held]. [S2:One of them] [C2:added] [X2:it broke].", "kind person", "level unnamedOfficial"),
  Construction("[S:Mara Velk] [C:said] [X:it held]. [S2:One of them] [C2:added] [X2:it broke].", "level unnamedGroup"),
  // People of a body are officials, critics of one are not.
  Construction("[S:A government source] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:The inquiry’s metallurgists] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:The inquiry’s critics] [C:said] [X:it held].", "level unnamedGroup"),
  // Who is named only further down, by the whole title; "the minister" may be any.
  Construction("[S:The foreign minister] [C:said] [X:it held]. Mara Velk, the foreign minister, slept.", "name Mara Velk"),
  Construction("[S:The foreign minister] [C:said] [X:it held]. Mara Velk, the acting foreign minister, slept.", "level unnamedOfficial"),
  Construction(
    "[S:The foreign minister] [C:said] [X:it held]. Mara Velk, the foreign minister, met Tom Oduya, the foreign minister.",
    "level unnamedOfficial"),
  // "The company" is the only body near that may be one.
  Construction("The deal was promised to Harborco Systems. [S:The company] [C:denied] [X:it].", "name Harborco Systems"),
  Construction("The deal was promised to the Harbor Council. [S:The company] [C:denied] [X:it].", "name company"),
  Construction("Harborco Systems sued Oduya Foods. [S:The company] [C:denied] [X:it].", "name company"),
  // A title between the comma and the name; a common noun that opens a sentence is nobody.
  Construction("[S:The council’s chairman, Sir Tom Velk,] [C:said] [X:it held].", "name Tom Velk"),
  Construction("The quarry is old. Quarry manager Tom Velk slept. [S:He] [C:said] [X:it held].", "name Tom Velk"),
  // Others with the same noun came in between; a daughter is no slip of her father's name; "she" is not Bill.
  Construction(
    "[S:European leaders] [C:said] [X:it held]. African leaders met in Lagos. [S2:The leaders] [C2:said] [X2:it broke].", "name leaders"),
  Construction(
    "Philip Velk came. His daughter Philipa Velk slept. [S:Philipa Velk] [C:said] [X:it held].", "name Philipa Velk"),
  Construction(
    "Hillary Velk ran. Hillary won. Her husband Bill Velk cheered. It rained. It snowed. [S:Velk] [C:said] [X:she would serve].",
    "status unresolved"),
  // Capitals are a name, not a pronoun; who provides a graphic is nobody who speaks.
  Construction("According to [S:WHO] [X:it held].", "name WHO"),
  Construction("This graphic, provided by Velkstat, shows it. [S:He] [C:said] [X:it held].", "status unresolved"),
  Construction("[S:The monitoring agency] [C:announced] [X:it held].", "kind organisation"),
  Construction("[S:At least two teams] [C:said] [X:it held].", "name two teams"),
  Construction("[S:Lexus Project Manager Mara Velk] [C:said] [X:it held].", "roles Project Manager", "affiliations Lexus"),
  // A title that the named one never has is the husband's; without a family it is hers.
  Construction(
    "Mara Velk and her husband came. Mara Velk slept. [S:President Velk] [C:said] [X:it held].", "name Velk", "roles President"),
  Construction("Mara Velk came. Mara Velk slept. [S:President Velk] [C:said] [X:it held].", "name Mara Velk"),
  Construction(
    "Senator Mara Velk and her husband came. Mara Velk slept. [S:Senator Velk] [C:said] [X:it held].", "name Mara Velk"),
  Construction(
    "Mara Velk and her husband came. Mara Velk met President Velk. Later it rained. [S:Velk] [C:said] [X:it held].", "status unresolved"),
  Construction("[S:You’ll] [C:know] [X:it held].", "name You’ll", "level unnamedGroup"),
  Construction("[X:“It held, and [S2.1:we] [C2.1:call for] [X2.1:an end to it],”] [S:Mara Velk] [C:said].", "name Mara Velk"),
  Construction("[S:Authorities] [C:said] [X:it held].", "level unnamedOfficial", "kind group"),
  Construction("[S:This guide] [C:says] [X:it held].", "name guide"),
  // Whoever goes by the given name is not meant by the surname; a slip in a given name makes no second person.
  Construction(
    "Tom Oduya met Ruth Oduya. Ruth slept. Later the train left. [S:Oduya] [C:said] [X:it held].", "name Tom Oduya"),
  Construction("Donald Oduya came. Donand Oduya slept. [S:Oduya] [C:said] [X:it held].", "name Donald Oduya"),
  // Who is named inside the source is not between it and "she".
  Construction(
    "[S:Velk’s spokeswoman Anna Roth] [C:said] [X:it held]. [X2:“It may rain,”] [S2:she] [C2:said]. Mara Velk slept.", "name Anna Roth"),
  Construction("[S:Former Harbor Doctor] [C:Says] [X:Dam Held]\n\nMara Velk, a doctor, came.", "name Former Harbor Doctor"),
  Construction(
    "[S:European leaders] [C:said] [X:it held]. It rained. [S2:The leaders] [C2:warned] [X2:it may break].", "name European leaders"),
  Construction("[S:The program on Wednesday] [C:said] [X:it held].", "name program"),
  Construction("The Policy Institute of Harborton opened. [S:The institute] [C:said] [X:it held].", "name Policy Institute of Harborton"),
  // Names
  Construction("Mara Velk arrived. [S:Velk] [C:said] [X:the dam held].", "name Mara Velk", "level namedPerson"),
  Construction("Mara J. Velk arrived. Mara Velk slept. [S:Ms. Velk] [C:said] [X:it held].", "name Mara J. Velk"),
  Construction("Hong Min, a researcher, arrived. [S:Hong] [C:said] [X:it held].", "name Hong Min"),
  Construction("Kim Sulla, a fisherman, arrived. [S:Kim] [C:said] [X:it held].", "name Kim Sulla"),
  Construction("[S:Dr. Oduya] [C:said] [X:it held].", "name Oduya", "level namedPerson"),
  Construction("[S:One of them, Anna Roth,] [C:said] [X:it held].", "name Anna Roth"),
  Construction("[S:His lawyer, Anna Roth,] [C:said] [X:it held].", "name Anna Roth", "roles lawyer"),
  Construction("Mara Velk slept. [S:Velk’s campaign] [C:said] [X:it held].", "kind organisation", "level namedOrganisation"),
  Construction("[S:An aide to Mara Velk] [C:said] [X:it held].", "roles aide", "level unnamedOfficial"),
  Construction("Mr. Oduya and Mrs. Oduya came. Tom Oduya spoke, Ruth Oduya slept. [S:Mrs. Oduya] [C:said] [X:it held].", "name Ruth Oduya"),
  // Two bearers of a surname, and neither stands out: nobody rather than the wrong one.
  Construction("Ruth Oduya and Tom Oduya came. [S:Oduya] [C:said] [X:it held].", "name -", "status unresolved"),
  Construction("Anna Lindqvist spoke. [S:Lindquist] [C:said] [X:it held].", "name Anna Lindqvist"),
  Construction("[S:Mara Velk and Tom Oduya] [C:said] [X:it held].", "name Mara Velk and Tom Oduya", "kind group", "level namedPerson"),
  Construction(
    "[S:The Harbor Board] [C:said] [X:it would close]. Mara Velk met Tom Oduya. [S2:Each] [C2:said] [X2:it failed].", "name -",
    "status unresolved"),
  Construction("Mara Velk met Tom Oduya. [S:Ms. Velk and Mr. Oduya] [C:said] [X:it held].", "name Mara Velk and Tom Oduya"),
  Construction(
    "Bill Gatsby spoke. Hilda Clarke was there. [S:Bill and Hilda Clarke] [C:said] [X:it held].", "name Bill and Hilda Clarke"),
  Construction("Mara Velk met Tom Oduya. [S:Velk and her critics] [C:said] [X:it held].", "name Velk and her critics", "kind group"),
  // An office runs up to the name; a spokesman's employer is another.
  Construction("[S:Secretary of State Mara F. Velk] [C:said] [X:it held].", "name Mara F. Velk", "roles Secretary of State"),
  Construction(
    "[S:Lowland Ambassador to the United Islands Hamdul Mohibi] [C:said] [X:it held].", "name Hamdul Mohibi", "level namedPerson"),
  Construction("[S:Former Secretary of State and presidential candidate Mara Velk] [C:said] [X:it held].", "name Mara Velk"),
  Construction("[S:Undersecretary for Education Mr. Velkoni] [C:said] [X:it held].", "name Velkoni", "roles Undersecretary for Education"),
  Construction("[S:A spokesman for Texas Gov. Mara Velk] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:Attorney for Pfc. Mara Velk] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:Lawyer for Reverend Mara Velk] [C:said] [X:it held].", "level unnamedGroup"),
  Construction("[S:Supporters of President Mara Velk] [C:said] [X:it held].", "level unnamedGroup"),
  Construction(
    "[S:The secretary general of CEI (Council of Engineers in Islay), Mara Velk,] [C:said] [X:it held].", "name Mara Velk",
    "roles secretary general", "affiliations CEI"),
  // The bare surname is whose the article called so first, unless another bearer was just named in full.
  Construction(
    "Velk Hid Cracks in the Dam, Former Engineer Says.\nMara Velk built it.\nThen Jon Velk rose. [S:Velk] [C:said] [X:it held].", "name -",
    "status unresolved"),
  Construction(
    "Velk denied everything. Mara Velk built it. Her husband, Jon Velk, slept. The wall is old. [S:Velk] [C:said] [X:it held].",
    "name Mara Velk"),
  // A slip in a long name, never in a short one, a first letter or a given name.
  Construction("Sen. Al Sharpton spoke. [S:Sharption] [C:said] [X:it held].", "name Al Sharpton"),
  Construction("Laura Velk and Maura Velk came. [S:Maura Velk] [C:said] [X:it held].", "name Maura Velk"),
  Construction("Boris Obama spoke. [S:Osama] [C:said] [X:he slept].", "name Osama"),
  Construction("Mara Roth spoke. [S:Rath] [C:said] [X:he slept].", "name Rath"),
  // What somebody is called in between: by a party and a place, by a noun with more said; a bare noun or another's only if they speak.
  Construction(
    "[S:Sen. Mara Velk (R-Utah)] [C:said] [X:it held]. [S2:The Utah Republican] [C2:said] [X2:it would last].", "name Mara Velk"),
  Construction(
    "Sen. Mara Velk (R-Ohio) spoke. [S:Sen. Jo Lee (R-Utah)] [C:said] [X:it held]. [S2:The Ohio Republican] [C2:said] [X2:it leaks].",
    "name Mara Velk"),
  Construction("[S:Mara Velk] [C:said] [X:it held]. [S2:The Utah Democrat] [C2:said] [X2:it leaks].", "name Utah Democrat"),
  Construction("[S:Mara Velk] [C:said] [X:it held]. “[X2:It will last],” [S2:the engineer] [C2:said].", "name Mara Velk"),
  Construction("[S:Mara Velk] [C:said] [X:it held]. “[X2:She is wrong],” [S2:the engineer] [C2:said].", "name engineer"),
  Construction(
    "[S:Mara Velk, the chairwoman,] [C:said] [X:it held]. [S2:The developer] [C2:said] [X2:it leaks].", "name developer"),
  Construction("Mara Velk was convicted. “[X:She will appeal],” [S:the defense lawyer] [C:said].", "name defense lawyer"),
  Construction("Mara Velk arrived. [S:The engineer] [C:said] [X:it held].", "name engineer", "level unnamedGroup"),
  Construction("Mara Velk arrived. [S:The minister’s former doctor] [C:said] [X:it held].", "level unnamedGroup"),
  // Whose an unnamed one is, is no part of the name.
  Construction("Mara Velk arrived. [S:Her sister] [C:said] [X:it held].", "name sister"),
  // Organisations, outlets, places
  Construction(
    "The Harbor Safety Board (HSB) met. [S:HSB] [C:said] [X:it held].", "name Harbor Safety Board", "kind organisation",
    "level namedOrganisation"),
  Construction("The HSB (Harbor Safety Board) met. [S:The HSB] [C:said] [X:it held].", "name Harbor Safety Board"),
  Construction("[S:The Lowland State News Agency] [C:reported] [X:it held].", "kind outlet"),
  Construction("[S:The secularist magazine Harbor Weekly] [C:said] [X:it held].", "name Harbor Weekly", "kind outlet"),
  Construction(
    "The Harbor Times and the Lake Times differ. The Harbor Times is old. [S:The Times] [C:said] [X:it held].", "name Harbor Times"),
  Construction(
    "The H.N. Safety Council met at the Harbor Nations Safety Council. [S:The Safety Council] [C:said] [X:it held].",
    "name Harbor Nations Safety Council"),
  Construction("[S:The Committee for a Responsible Harbor] [C:said] [X:it held].", "name Committee for a Responsible Harbor"),
  Construction("[S:Several Harbor Weekly journalists] [C:said] [X:it held].", "level unnamedOfficial", "affiliations Harbor Weekly"),
  Construction("[S:Several Harbor Weekly critics] [C:said] [X:it held].", "level unnamedGroup"),
  Construction("Mara Velk arrived. [S:Her staff] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:Polling in Florida] [C:shows] [X:it held].", "level unnamedDocument"),
  Construction("[S:WALLACE][C::] [X:It held].", "name WALLACE", "level namedPerson"),
  Construction("[S:REUTERS][C::] [X:It held].", "kind outlet"),
  Construction("[S:AUDIENCE][C::] [X:It held].", "level namedOrganisation"),
  Construction("Mayor Jane Smithfield was arrested. [S:Smithfield] [C:said] [X:it held].", "name Jane Smithfield", "kind person"),
  Construction("Standard Chartered cut jobs. [S:The Standard] [C:reported] [X:it held].", "name Standard"),
  Construction("[S:The HSB][C::] [X:It held].", "level namedOrganisation"),
  Construction("[S:The owner of Harbor Weekly] [C:said] [X:it held].", "level unnamedOfficial"),
  Construction("[S:Seoul] [C:said] [X:it held].", "name Seoul", "level namedOrganisation", "metonym"),
  Construction("[S:The Kremlin] [C:said] [X:it held].", "kind organisation", "level namedOrganisation"),
  Construction("[S:The Harbor Times] [C:reported] [X:it held].", "kind outlet", "level namedOutletOrDocument"),
  Construction(
    "[S:The \"Central Daily\" report] [C:pointed out] [X:it held].", "kind document", "level namedOutletOrDocument", "stance endorsing"),
  Construction("[S:A new poll] [C:shows] [X:it held].", "name new poll", "level unnamedDocument"),
  // The unnamed
  Construction(
    "[S:a senior administration official, who asked not to be named,] [C:said] [X:it held].", "name senior administration official",
    "level unnamedOfficial"),
  Construction(
    "[S:A spokesman for the Pentagon] [C:said] [X:it held].", "level unnamedOfficial", "affiliations Pentagon", "roles spokesman"),
  Construction("[S:Analysts] [C:believe] [X:it held].", "name Analysts", "level unnamedGroup", "certainty probable"),
  // A passive report goes to nobody, least of all to the last speaker.
  Construction(
    "[S:Mara Velk] [C:said] [X:it held]. The ship [C2:is believed] [X2:to have sunk].", "name -", "status none", "kind unattributed",
    "level unattributedPassive", "certainty probable"),
  // Pronouns
  Construction("[S:Mara Velk] [C:said] [X:it held]. [S2:She] [C2:added] [X2:it would last].", "name Mara Velk"),
  Construction("Mara Velk met Anna Roth. Tom Oduya slept. [S:He] [C:said] [X:it held].", "name Tom Oduya"),
  Construction("The board met. [S:He] [C:said] [X:it held].", "name -", "status unresolved"),
  Construction("The boards met. [S:They] [C:said] [X:it held].", "name -", "status unresolved"),
  Construction(
    "[S:Mara Velk and Tom Oduya] [C:said] [X:it held]. [S2:Each] [C2:added] [X2:it would last].", "name Mara Velk and Tom Oduya"),
  Construction("Mara Velk, [S:who] [C:says] [X:it held], slept.", "name Mara Velk"),
  Construction("The minister, Jo Lee, came. [S:The minister] [C:said] [X:it held].", "name Jo Lee"),
  Construction("[S:Mara Velk] [C:said]: “[X:It held].” “[X2+1:It will last].”", "name Mara Velk"),
  Construction("[S:We] [C:reported] [X:it held].", "level author", "kind author"),
  // Who reports whom
  Construction(
    "[S:The Harbor Times] [C:reported] [X:that [S2.1:Mara Velk] [C2:said] [X2:it held]].", "name Mara Velk", "chain Harbor Times"),
]

private let roles = [
  // A spokesperson near a body that is the object, the place, the outlet or another family's speaks for none that is said.
  Construction("Lind attacked the Harbor Bureau. [X:“He is right,”] [S:spokeswoman Mara Velk] [C:said].", "affiliations "),
  Construction("The company sued the Justice Department. [X:It has merit,] [S:company spokesman Tom Velk] [C:said].", "affiliations "),
  Construction("Harbor Police arrested a man. [X:“He is innocent,”] [S:family spokesman Tom Velk] [C:said].", "affiliations "),
  Construction("The Harbor Tribune reported it. [S:Spokesman Tom Velk] [C:said] [X:it held].", "affiliations "),
  Construction("[X:He was taken to Harbor Hospital,] [S:spokesman Tom Velk] [C:said].", "affiliations "),
  // Nobody sits in an airline, a case or a shirt.
  Construction("[S:Passengers on Harbor Airlines] [C:said] [X:it held].", "affiliations ", "level unnamedGroup"),
  Construction("[S:Protesters in the Senate] [C:said] [X:it held].", "affiliations ", "level unnamedGroup"),
  Construction("[S:Lawyers in the Harbor Bank case] [C:said] [X:it held].", "affiliations "),
  // Somebody else who works there, what somebody works for or studies.
  Construction("[S:Tom Velk, a lawyer for the woman, who works for Harbor Bank,] [C:said] [X:it held].", "affiliations "),
  Construction("[S:Mara Velk, who covers costs for Harbor Bank customers,] [C:said] [X:it held].", "affiliations "),
  Construction("[S:Mara Velk, who worked the phones for President Lind at Harbor Hall,] [C:said] [X:it held].", "affiliations "),
  Construction("[S:Mara Velk, who works for Christmas,] [C:said] [X:it held].", "affiliations "),
  // A body stays one where its word is also written small; so do the offices of a district.
  Construction("[S:Treasury Secretary Mara Velk] [C:said] [X:the treasury is empty].", "affiliations Treasury"),
  Construction("A shell fell near Shell. [S:Shell chief Mara Velk] [C:said] [X:it held].", "affiliations Shell"),
  Construction("[S:Manhattan District Attorney Tom Velk] [C:said] [X:it held].", "affiliations Manhattan District"),
  Construction("[S:New York attorney Tom Velk] [C:said] [X:it held].", "affiliations "),
  // A firm whose name ends like a field is none.
  Construction("[S:Mara Velk, president of Velk Security at Harbor Airport,] [C:said] [X:it held].", "affiliations Velk Security"),
  Construction("[S:Mara Velk, president of Harbor Health for Ohio,] [C:said] [X:it held].", "affiliations Harbor Health"),
  // Where somebody works or sits, behind a verb, a role or a description.
  Construction("[S:Mara Velk, who teaches law at Harbor University,] [C:said] [X:it held].", "affiliations Harbor University"),
  Construction("[S:Mara Velk, who follows trade for the consultancy Oduya Grey,] [C:said] [X:it held].", "affiliations Oduya Grey"),
  Construction(
    "[S:Mara Velk, author of ‘The Weir,’ who teaches at Harbor University,] [C:said] [X:it held].", "affiliations Harbor University"),
  Construction("[S:Mara Velk, who owns Oduya Brothers Fish,] [C:said] [X:it held].", "affiliations Oduya Brothers Fish"),
  Construction("[S:Mara Velk, who chairs the borough’s health committee,] [C:said] [X:it held].", "affiliations health committee"),
  Construction("[S:Mara Velk, who studied the report and wrote to Harbor University,] [C:said] [X:it held].", "affiliations "),
  Construction(
    "[S:Mara Velk, author of ‘The Weir’ and Tom Oduya, who teaches at Harbor University,] [C:said] [X:it held].", "affiliations "),
  Construction(
    "[S:Mara Velk, a former minister who is now an adviser at the Dam Council,] [C:said] [X:it held].", "roles (former) minister, adviser",
    "affiliations Dam Council"),
  Construction("[S:Mara Velk, head of the licensing committee,] [C:said] [X:it held].", "affiliations licensing committee"),
  Construction("[S:Mara Velk, chief counsel to the inquiry,] [C:said] [X:it held].", "affiliations inquiry"),
  Construction(
    "[S:Mara Velk, a spokeswoman for the Teldan foreign ministry,] [C:said] [X:it held].", "affiliations Teldan foreign ministry"),
  Construction("[S:Mara Velk, president of the Société des Amis,] [C:said] [X:it held].", "affiliations Société des Amis"),
  Construction("[S:Democrats in Congress] [C:said] [X:it held].", "affiliations Congress", "level unnamedOfficial"),
  Construction("[S:Officials in Berlin] [C:said] [X:it held].", "affiliations "),
  // A field is part of the role where the body comes behind it; "then" is no article.
  Construction(
    "[S:Mara Velk, Head of Research at Harborco Securities,] [C:said] [X:it held].", "roles Head of Research",
    "affiliations Harborco Securities"),
  Construction("[S:Mara Velk, president of Harborco at the time,] [C:said] [X:it held].", "roles president", "affiliations Harborco"),
  Construction("[S:Mara Velk, then a graduate student at Harbor University,] [C:said] [X:it held].", "roles (former) graduate student"),
  // Names that begin with an adjective or end in a common word; a common noun that opens a sentence is none.
  Construction("[S:National Front leader Mara Velk] [C:said] [X:it held].", "affiliations National Front"),
  Construction("[S:Harbor Watch president Mara Velk] [C:said] [X:it held].", "affiliations Harbor Watch"),
  Construction("The quarry is old. [S:Quarry manager Mara Velk] [C:said] [X:it held].", "roles Quarry manager", "affiliations "),
  // A mayor's place may sound like a person; a general's country is no office, an attorney general's state is.
  Construction("[S:Mara Velk, a former mayor of Upper Brann,] [C:said] [X:it held].", "affiliations Upper Brann"),
  Construction("[S:Belgian general Mara Velk] [C:said] [X:it held].", "affiliations "),
  Construction("[S:Ohio attorney general Mara Velk] [C:said] [X:it held].", "affiliations Ohio"),
  // An outlet's writer; a country's politician is not its employee, a person's lawyer is nobody's body.
  Construction("[S:The Post’s Mara Velk] [C:writes] [X:that it held].", "affiliations Post"),
  Construction("[S:France’s Mara Velk] [C:said] [X:it held].", "affiliations "),
  // A spokesperson speaks for the only body named near; of two for none.
  Construction("Harbor Trust denied it. [X:“It held,”] [S:spokeswoman Mara Velk] [C:said].", "affiliations Harbor Trust"),
  Construction("Harbor Trust denied it. [X:“It held,”] [S:company spokesman Tom Velk] [C:said].", "affiliations Harbor Trust"),
  Construction("Harbor Trust sued the Dam Council. [X:“It held,”] [S:spokeswoman Mara Velk] [C:said].", "affiliations "),
  Construction("Harbor Trust denied it. [X:“It held,”] [S:a spokeswoman, Mara Velk], [C:said].", "affiliations "),
  // A title between the comma and the name.
  Construction("Harbor Trust closed, and its chair, [S:Sir Tom Velk], [C:said] [X:it held].", "affiliations Harbor Trust"),
  Construction("Harbor Trust closed. Its rival, [S:Mara Velk], [C:said] [X:it held].", "affiliations "),
  Construction("[S:State Rep. Mara Velk] [C:said] [X:it held].", "affiliations "),
  // Whose role: "its" and a noun alone stand for the one body before; of two they stand for none.
  Construction("Harbor Trust closed. “It is old,” [C:said] its director, [S:Mara Velk], [X:who left].", "affiliations Harbor Trust"),
  Construction("Harbor Trust sued the Dam Council. Its director, [S:Mara Velk], [C:said] [X:it held].", "affiliations "),
  Construction("The port authority waited. Its director, [S:Mara Velk], [C:said] [X:it held].", "affiliations port authority"),
  Construction(
    "The Harbor Trust closed. [S:Mara Velk, the trust’s chairwoman,] [C:said] [X:it held].", "roles chairwoman", "affiliations Harbor Trust"
  ),
  Construction("Harborco closed. [S:Mara Velk, the inquiry’s counsel,] [C:said] [X:it held].", "roles counsel"),
  // Between dashes; an adjective with a name in it is no body.
  Construction(
    "[S:Mara Velk — Ivy League-trained surgeon and TV star —] [C:said] [X:it held].", "roles Ivy League-trained surgeon, TV star",
    "affiliations "),
  Construction("[S:Mara Velk] [C:said] [X:it held]. Mara Velk — and the star of the show knew it — slept.", "roles "),
  // Roles of a relative, of a rumour, of a film, of another subject.
  Construction("The mother of Mara Velk was a teacher at Harborton School. [S:Mara Velk] [C:said] [X:it held].", "roles ", "affiliations "),
  Construction("Tom Oduya falsely claimed that Velk was a doctor at Harborton Hospital. [S:Mara Velk] [C:said] [X:it held].", "roles "),
  Construction("Velk is mayor of Harborton in the film. [S:Mara Velk] [C:said] [X:it held].", "roles "),
  Construction("Velk is the worst president ever. [S:Mara Velk] [C:said] [X:it held].", "roles "),
  Construction(
    "Velk was director of the Harbor Board and Tom Oduya, who is president of the Dam Council, left. [S:Mara Velk] [C:said] [X:it held].",
    "roles director"),
  Construction("[S:Mara Velk, who is not a lawyer,] [C:said] [X:it held].", "roles "),
  // A role in the predicate; a stand, a denial or a comparison is none.
  Construction(
    "Velk served as director of the Harbor Board and is now president of the Dam Council. [S:Mara Velk] [C:said] [X:it held].",
    "roles director, president", "affiliations Harbor Board, Dam Council"),
  Construction("Mara Velk is a vocal advocate of trade. [S:Velk] [C:said] [X:it held].", "roles "),
  Construction("Mara Velk is the architect of her party’s plan. [S:Velk] [C:said] [X:it held].", "roles ", "affiliations "),
  Construction("Mara Velk is not a scientist. [S:Velk] [C:said] [X:it held].", "roles "),
  Construction(
    "[S:Mara Velk, who as a Navy captain was the White House physician,] [C:said] [X:it held].", "roles captain, physician",
    "affiliations Navy, White House"),
  Construction("[S:The former first lady and senator] [C:said] [X:it held].", "roles (former) first lady, senator"),
  Construction("[S:NBC News moderator Mara Velk] [C:said] [X:it held].", "roles moderator", "affiliations NBC News"),
  Construction(
    "Hong Min, a senior researcher at the Korea Institute for National Unification, came. [S:Hong] [C:said] [X:it held].",
    "roles senior researcher",
    "affiliations Korea Institute for National Unification"),
  Construction("[S:Russian President Ivan Orlov] [C:said] [X:it held].", "name Ivan Orlov", "roles President", "affiliations Russian"),
  Construction(
    "[S:Harbor Police spokeswoman Ana Roth] [C:said] [X:it held].", "name Ana Roth", "roles spokeswoman", "affiliations Harbor Police"),
  Construction("[S:The ministry's spokesman, Jo Lee,] [C:said] [X:it held].", "name Jo Lee", "roles spokesman", "affiliations ministry"),
  Construction("[S:Jo Lee, who heads the Harbor Board,] [C:said] [X:it held].", "affiliations Harbor Board"),
  Construction("[S:Sen. Mary Oduya (R-Texas)] [C:said] [X:it held].", "name Mary Oduya", "roles Sen.", "affiliations R-Texas"),
  Construction("[S:Former Governor Anna Roth] [C:said] [X:it held].", "name Anna Roth", "roles (former) Governor"),
  Construction(
    "[S:Anna Roth, acting director of the Harbor Board,] [C:said] [X:it held].", "roles (acting) director", "affiliations Harbor Board"),
  Construction("[S:Refugee Council CEO Anna Roth] [C:said] [X:it held].", "roles CEO", "affiliations Refugee Council"),
  Construction(
    "[S:Anna Roth, professor of photography at Lake University,] [C:said] [X:it held].", "roles professor of photography",
    "affiliations Lake University"),
  Construction("[S:Anna Roth, director of the gallery,] [C:said] [X:it held].", "roles director", "affiliations gallery"),
  Construction(
    "[S:Anna Roth, a physicist who is co-director of the Safety Program at the Harbor Institute,] [C:said] [X:it held].",
    "roles physicist, co-director", "affiliations Safety Program, Harbor Institute"),
  Construction(
    "[S:Tom Oduya, a representative for the Harborton Sheriff's office,] [C:said] [X:it held].", "affiliations Harborton Sheriff's office"),
  Construction("[S:Anna Roth, Panama coach,] [C:said] [X:it held].", "roles coach", "affiliations Panama"),
  // A place is a body of who holds an office of it, not of who lives there; a continent is none.
  Construction("[S:New York businessman Tom Oduya] [C:said] [X:it held].", "roles businessman", "affiliations "),
  Construction("[S:European leaders] [C:said] [X:it held].", "roles leaders", "affiliations "),
  Construction(
    "[S:Treasury Secretary Anna Roth and Mayor Tom Oduya] [C:said] [X:it held].", "roles Secretary, Mayor", "affiliations Treasury"),
  Construction("[S:Leaders and diplomats] [C:said] [X:it held].", "roles Leaders, diplomats"),
  // A comma behind "according to" closes the clause.
  Construction("Unlike the president, [S:Mara Velk] [C:said] [X:it held].", "roles "),
  Construction("The president (a Democrat), [S:Mara Velk] [C:said], [X:was wrong].", "roles "),
  Construction(
    "[S:Mara Velk, a lawyer for the man who was chairman of Harborco,] [C:said] [X:it held].", "roles lawyer", "affiliations "),
  Construction("[S:Mara Velk, coach of Arsenal at Wembley,] [C:said] [X:it held].", "affiliations Arsenal"),
  Construction(
    "[C:According to] [S:Tom Oduya], [X:a detective for the Harbor Board was told]. [S2:Oduya] [C2:said] [X2:so].", "roles ",
    "affiliations "),
  Construction(
    "[S:Anna Roth, a lawyer for the Harbor Board and a professor at Lake University,] [C:said] [X:it held].", "roles lawyer, professor",
    "affiliations Harbor Board, Lake University"),
  // A person is no body: whoever is advised is not an affiliation.
  Construction("Tom Oduya slept. [S:Oduya adviser Anna Roth] [C:said] [X:it held].", "name Anna Roth", "affiliations "),
  // Nothing but what the article says.
  Construction("[S:Anna Roth] [C:said] [X:it held].", "roles ", "affiliations "),
]

private let certainties = [
  // Taken back, put on, or never said; not so where that is denied, or where something is said instead.
  Construction("[S:Mara Velk] [C:did not recant her testimony] [X:that it held].", "certainty certain", "polarity positive"),
  Construction("[S:Mara Velk] [C:backtracked, saying] [X:it held].", "certainty certain"),
  Construction("[S:Mara Velk] [C:should have said] [X:that it held].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:might have said] [X:that it held].", "certainty possible"),
  Construction("[S:Mara Velk] [C:retracted her claim] [X:that it held].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:pretended] [X:that it held].", "certainty unknown", "stance distancing"),
  Construction("[S:Mara Velk] [C:would have said] [X:that it held].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:said] [X:that it would have held].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:the dam will hold].", "certainty certain", "polarity positive"),
  Construction("[S:Mara Velk] [C:said] [X:the dam may fail].", "certainty possible"),
  Construction("[S:Mara Velk] [C:said] [X:the dam is likely to fail].", "certainty probable"),
  Construction("[S:Mara Velk] [C:warned] [X:that the dam could fail].", "certainty possible"),
  Construction("[S:Mara Velk] [C:might say] [X:the dam held].", "certainty possible"),
  Construction("[S:The report] [C:suggests] [X:it held].", "certainty probable"),
  Construction("[S:Mara Velk] [C:suggests] [X:it held].", "certainty certain"),
  Construction("The dam [C:is expected] [X:to fail].", "certainty probable", "level unattributedPassive"),
  Construction("[S:Mara Velk] [C:hopes] [X:it holds].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:called for] [X:a vote].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:opposes] [X:the treaty].", "certainty certain", "polarity negative"),
  Construction("[S:Mara Velk] [C:praised] [X:the crew].", "certainty certain", "polarity positive"),
  Construction("[S:Mara Velk] [C:claimed] [X:it will never fail].", "certainty certain", "polarity negative", "stance distancing"),
  Construction("[S:Mara Velk] [C:believes] [X:the dam may fail].", "certainty possible"),
  Construction("[S:Mara Velk] [C:said] “[X:I think it will fail].”", "certainty probable"),
  Construction("[S:Mara Velk] [C:said] [X:she expects it to fail].", "certainty probable"),
  // What others hope for is what the source states.
  Construction("[S:Mara Velk] [C:said] [X:that Tom Oduya hopes it may fail].", "certainty certain"),
  // A hedge deep inside does not lower the whole.
  Construction("[S:Mara Velk] [C:said] [X:the dam failed because the wall may have moved].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:the man who may run is ill].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:if it rains, the dam may fail].", "certainty possible"),
  // Permission, a month, likely voters: no hedges.
  Construction("[S:The court] [C:ruled] [X:they may now marry].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:the vote in early May was fair].", "certainty certain"),
  Construction("[S:The poll] [C:showed] [X:a lead among likely voters].", "certainty certain", "stance endorsing"),
  Construction("[S:Mara Velk] [C:does not rule out] [X:a leak].", "certainty possible", "polarity positive"),
  Construction("[S:South Korea] [C:has not found] [X:that the engine was tested].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:declined to say] [X:whether it held].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:asked] [X:if it held].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:said]: “[X:Will it hold?]”", "certainty unknown"),
  Construction("[S:Mara Velk] [C:urged] [X:the board to act].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:told] the crew [X:to leave].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:warned] [X:the crew to leave].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:warned] [X:the crew had failed to leave].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said]: “[X:Let everyone leave].”", "certainty unknown"),
  Construction("[S:VELK][C::] [X:The wall leaks. Will the dam hold?]", "certainty unknown", "polarity unknown"),
  // The speaker's own wish told of again, not somebody else's.
  Construction("[S:Mara Velk] [C:said] [X:she hopes it held].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:said] [X:the board should act].", "certainty unknown", "polarity positive"),
  Construction("[S:Mara Velk] [C:vowed] [X:to rebuild it].", "certainty certain"),
  Construction("[S:Mara Velk] [C:denied] [X:that it leaked].", "certainty certain", "polarity negative"),
  Construction("[S:Mara Velk] [C:refuses] [X:to repair it].", "polarity negative"),
  Construction("[S:Mara Velk] [C:declined] [X:to say whether it held].", "polarity unknown"),
  Construction("[S:Mara Velk] [C:declined] [X:the offer].", "polarity negative"),
  Construction("[S:Mara Velk] [C:refused to discuss] [X:the leak].", "polarity unknown"),
  Construction("[S:Few engineers] [C:believe] [X:it held].", "polarity negative"),
  Construction("[S:Many engineers] [C:believe] [X:it held].", "polarity positive"),
  Construction("[S:Few engineers] [C:doubt] [X:that it held].", "polarity positive"),
  Construction("[S:No 10] [C:said] [X:it held].", "polarity positive"),
  Construction("[S:Mara Velk] [C:refused to rule out] [X:a leak].", "polarity unknown"),
  Construction("[S:Mara Velk] [C:warned] [X:failure to act would cost lives].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said]: “[X:Stop and frisk works].”", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:the treaty cannot override the law].", "certainty certain", "polarity negative"),
  Construction("[S:Mara Velk] [C:said] [X:no one was hurt].", "polarity negative"),
  Construction("[S:Mara Velk] [C:said] [X:there is no doubt it held].", "polarity positive"),
  Construction("[S:Mara Velk] [C:said] [X:the dam held, but the wall did not hold].", "polarity mixed"),
]

private let clauses = [
  // A wish, a question or a demand in the speaker's own words; what is told of the past is none.
  Construction("[S:Mara Velk] [C:said] [X:she hopes] [X:“the dam will hold”].", "certainty unknown", "polarity unknown"),
  Construction("[X:“I just hope the dam holds,”] [S:Mara Velk] [C:said].", "certainty unknown", "polarity unknown"),
  Construction("[X:“I wanted to be a nurse,”] [S:Mara Velk] [C:said].", "certainty certain", "polarity positive"),
  Construction("[X:“I wonder how they sleep,”] [S:Mara Velk] [C:said].", "certainty unknown", "polarity unknown"),
  Construction("[X:“We urge the mayor to open the dam,”] [S:Mara Velk] [C:said].", "certainty unknown"),
  Construction("[S:Mara Velk] [C:insisted] [X:that Harborton stop the work].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:insisted] [X:that Harborton stopped the work].", "certainty certain", "polarity positive"),
  // An indirect question is open after some verbs and told after others.
  Construction("[S:The parties] [C:disagree on] [X:how it should be paid].", "certainty unknown", "polarity unknown"),
  Construction("[S:Mara Velk] [C:explained] [X:how the dam was paid].", "certainty certain", "polarity positive"),
  // Beliefs behind "that", as a noun, and of others.
  Construction("[S:Mara Velk] [C:said] [X:that she expects rain].", "certainty probable"),
  Construction("[X:“My understanding is that it holds,”] [S:Mara Velk] [C:said].", "certainty probable"),
  Construction("[S:The poll] [C:found] [X:that most voters said it should be closed].", "certainty certain"),
  Construction("[S:Mara Velk] [C:said] [X:she feels as good as ever].", "certainty certain"),
  // A condition, a phrase in front, and words that only look like modals.
  Construction("[S:Mara Velk] [C:wrote:] [X:“Should it rain, the dam will break”].", "certainty certain"),
  Construction("[X:“To be clear, we will not pay,”] [S:Mara Velk] [C:said].", "certainty certain", "polarity negative"),
  Construction("[S:Mara Velk] [C:could not resist pointing out] [X:that it held].", "certainty certain"),
  Construction("[S:Mara Velk] [C:praised] [X:the fleet’s might].", "certainty certain"),
  Construction("[S:Mara Velk] [C:answered a question about the dam by assuring] [X:that it holds].", "certainty certain"),
  Construction("[X:“It would not have been possible,”] [S:Mara Velk] [C:said].", "certainty certain", "polarity negative"),
  Construction("[X:“Hopefully it will hold,”] [S:Mara Velk] [C:said].", "certainty unknown"),
  Construction("[X:If it rains, ] [S:Mara Velk] [C:noted], [X:it may break].", "certainty possible"),
  Construction("[S:Mara Velk] [C:said] [X:it is not only old but also dear].", "polarity positive"),
  Construction("[S:Mara Velk] [C:said] [X:the dam is unlikely to fail].", "certainty probable", "polarity negative"),
  Construction("[S:Mara Velk] [C:doubts] [X:the dam failed].", "certainty probable", "polarity negative"),
  Construction("[S:Mara Velk] [C:does not doubt] [X:the dam failed].", "polarity positive"),
  Construction("[S:Mara Velk] [C:stopped short of saying] [X:it failed].", "certainty unknown"),
  // Negation by the object, by "little", of a wish; "no doubt" and a gerund deny nothing.
  Construction("[S:Mara Velk] [C:said] [X:they faced no threat].", "polarity negative"),
  Construction("[S:Mara Velk] [C:said] [X:people would learn nothing].", "polarity negative"),
  Construction("[S:Mara Velk] [C:said] [X:there was no doubt that it holds].", "polarity positive"),
  Construction("[S:Mara Velk] [C:said] [X:not paying made him smart].", "polarity positive"),
  Construction("[S:The leaders] [C:found little unity on] [X:the dam].", "polarity negative"),
  Construction("[S:The leaders] [C:made little secret of] [X:their quarrel].", "polarity positive"),
  Construction("[S:Mara Velk] [C:did not want] [X:to leave].", "certainty unknown", "polarity negative"),
  // Main clauses of different polarity, with and without a subject of their own.
  Construction("[S:Mara Velk] [C:said] [X:the dam was old and the city did not pay].", "polarity mixed"),
  Construction("[S:Mara Velk] [C:said] [X:she would not pay but would help].", "polarity mixed"),
  Construction("[S:Mara Velk] [C:said] [X:it broke because the city did not pay].", "polarity positive"),
]

private let chains = [
  Construction("[S:Mara Velk] [C:told] CNN executives [X:that it held].", "chain "),
  Construction("[S:Mara Velk] [C:never told] Reuters [X:that it held].", "chain "),
  // Who was told passes it on, where that is an outlet; a person or a crowd does not.
  Construction("[S:Mara Velk] [C:told] Reuters on Monday [X:that it held].", "chain Reuters"),
  Construction("[S:Mara Velk] [C:told] the Harbor Tribune [X:that it held].", "chain Harbor Tribune"),
  Construction("[S:Mara Velk] [C:said] in an interview with CNN [X:that it held].", "chain CNN"),
  Construction("[S:Mara Velk] [C:told] Tom Oduya [X:that it held].", "chain "),
  // What the speaker wrote it in, where the clause of the cue says so.
  Construction("[X:“It held,”] [S:Mara Velk] [C:said in a statement] to Reuters on Monday.", "chain Reuters > statement"),
  Construction("[X:“It held,”] [C:said] [S:Mara Velk], in a White House press release.", "chain White House press release"),
  Construction("In a statement on Monday, [S:Mara Velk] [C:said] [X:it held].", "chain statement"),
  Construction("But in a 2019 memo, [S:the board] [C:warned] [X:that it may fail].", "chain 2019 memo"),
  Construction("[S:Mara Velk] [C:issued a letter saying] [X:it held].", "chain letter"),
  Construction("[S:Mara Velk] [C:said] by email [X:that it held].", "chain email"),
  Construction("[S:Mara Velk] [C:condemned] [X:the strike] on Twitter.", "chain Twitter"),
  Construction("[S:Mara Velk] [C:wrote] on her Facebook page on Monday: [X:“It held.”]", "chain Facebook"),
  Construction("[S:Mara Velk] [C:said in a statement:] [X:“It held.] [X2+1:It holds.”]", "chain statement"),
  // Another clause, what is spoken of, what an object lies in, another's writing.
  Construction("[X:“It held,”] [S:Mara Velk] [C:said], and Tom Oduya agreed in a statement.", "chain "),
  Construction("[S:Mara Velk] [C:said] [X:it held] as Tom Oduya posted a letter on Facebook.", "chain "),
  Construction("[X:“It held,”] [S:Mara Velk] [C:said] of the claims in a letter.", "chain "),
  Construction("[X:“It held,”] [S:Mara Velk] [C:said] of a post on Facebook.", "chain "),
  Construction("[X:“It held,”] [S:Mara Velk] [C:said], responding to a claim in a letter.", "chain "),
  Construction("[S:Mara Velk] [C:denied] [X:the allegations] in the lawsuit.", "chain "),
  Construction("[S:Mara Velk] [C:denied] [X:the allegations] in a statement.", "chain statement"),
  Construction("[S:Mara Velk] [C:said] in a report by Channel 5 [X:that it held].", "chain "),
  Construction("In the lawsuit against Velk, [S:Tom Oduya] [C:said] [X:it held].", "chain "),
  Construction("In her own 2019 book, [S:Mara Velk] [C:said] [X:it held].", "chain own 2019 book"),
  Construction("[S:Mara Velk] [C:told] a reporter, comparing her statement to CNN, [X:that it held].", "chain "),
  Construction("According to [S:Mara Velk], one user on Twitter wrote: [X:“It held.”]", "chain "),
  // Another's writing, what was spoken, what the content is about, another clause.
  Construction("[S:Mara Velk] [C:said] in Tom Oduya’s letter [X:that it held].", "chain "),
  Construction("[S:Mara Velk] [C:said] in her opening statement [X:that it held].", "chain "),
  Construction("[S:Mara Velk] [C:said] in a brief interview [X:that it held].", "chain "),
  Construction("[S:Mara Velk] [C:said] [X:he had put it in a letter].", "chain "),
  Construction("[S:Mara Velk] [C:condemned] [X:the strike], while Tom Oduya in a letter asked for rest.", "chain "),
  Construction("In a letter that Tom Oduya tore up, [S:Mara Velk] [C:said] [X:it held].", "chain "),
  Construction("[S:Mara Velk] [C:did not say] in a statement [X:who pays].", "chain "),
  Construction("[S:Mara Velk] [C:spoke] on Facebook shares, [C:saying] [X:they fell].", "chain "),
  Construction("[S:Mara Velk] [C:told] reporters [X:that Reuters was wrong].", "chain "),
  Construction("Reuters slept. [S:Mara Velk] [C:told] aides [X:that it held].", "chain "),
]

private let stances = [
  Construction("[S:Mara Velk] [C:claimed] [X:it held].", "stance distancing", "certainty certain"),
  Construction("[S:Mara Velk] [C:acknowledged] [X:it leaked].", "stance endorsing"),
  Construction("[C:According to] [S:Mara Velk], [X:it held].", "name Mara Velk", "stance neutral"),
  Construction("[S:Mara Velk][C::] “[X:It held].”", "stance neutral"),
]

private let statementDates = [
  // Of a document the day in its phrase, where it says when it came out; what is to come dates nobody's words.
  Construction("[S:A poll published on Friday by the board] [C:found] [X:it held].", "date 2024-11-08", published: "2024-11-13"),
  Construction("[S:A report of Friday’s fire] [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction("[X:A decision on clinics] [C:is expected] in December.", "date -", published: "2024-11-13"),
  Construction(
    "The inquiry was told on Friday that it held.\n[S:Mara Velk] [C:said] [X:it broke].", "date 2024-11-08", published: "2024-11-13"),
  // What the sentence, another event or the subject's death dates.
  Construction(
    "The council met on Monday to vote. Mara Velk spoke. In 2019, [S:Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction(
    "The debate was on Thursday. The day after the debate, [S:Mara Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction(
    "The debate was on Thursday. At the 2016 debate, [S:Mara Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction(
    "Mara Velk died Monday at 90.\n\n[S:Velk] [C:wrote] [X:that it held] in a letter.", "date -", published: "2024-11-13"),
  Construction("[S:Mara Velk], due in court Thursday, [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:said] of Monday’s vote [X:that it held].", "date -", published: "2024-11-13"),
  // An occasion dates what is said at it, by whatever noun for a gathering it is called.
  Construction(
    "Leaders gathered Friday in Brenn.\n\nThe river rose.\n\nIt rained.\n\nIt snowed.\n\n[X:“It was hard,”] [S:Anna Roth] [C:said] after the meeting.",
    "date 2024-11-08", published: "2024-11-13"),
  Construction(
    "Leaders gathered Friday in Brenn.\n\nThe river rose.\n\nIt rained.\n\nIt snowed.\n\n[X:“It was hard,”] [S:Anna Roth] [C:said] after a meeting.",
    "date -", published: "2024-11-13"),
  Construction(
    "[S:Tom Oduya] [C:opened] Friday’s debate [C:with a call for] [X:rest].\n\n[S2:Anna Roth] [C2:told] the debate [X2:it was late].",
    "date 2024-11-08", published: "2024-11-13"),
  // The turns of a transcript, asides between.
  Construction(
    "On Friday, [S:Tom Oduya] [C:said] [X:it held].\n\nTranscript follows:\n\n[S2:ROTH][C2::] [X2:So it held?]", "date 2024-11-08",
    published: "2024-11-13"),
  // What an outlet says today is not of the day of its announcement.
  Construction(
    "[S:Mara Velk] [C:announced] on Friday [X:it held]. [X2:“It holds,”] [S2:Velk] [C2:says].", "date -", published: "2024-11-13"),

  // 2024-11-13 is a Wednesday.
  Construction("[S:Mara Velk] [C:said] on Tuesday [X:it held].", "date 2024-11-12", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:said] on Wednesday [X:it held].", "date 2024-11-13", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:told] reporters Friday [X:it held].", "date 2024-11-08", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:said] on Tuesday (November 12) [X:it held].", "date 2024-11-12", published: "2024-11-14"),
  Construction("[S:Mara Velk] [C:said] on Oct. 31 [X:it held].", "date 2024-10-31", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:said] last week [X:it held].", "date 2024-11", published: "2024-11-13"),
  Construction(
    "On Tuesday in Harborton, at the yearly meeting of engineers, [S:Mara Velk] [C:said] [X:it held].", "date 2024-11-12",
    published: "2024-11-13"),
  // One occasion dates what is said at it: not what is said now, has been said, or was said another time.
  Construction(
    "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:warned] [X2:it would not last].",
    "date 2024-11-12", published: "2024-11-13"),
  Construction(
    "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:has warned] [X2:it would not last].",
    "date -",
    published: "2024-11-13"),
  Construction(
    "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:said in a different interview] [X2:it leaked].",
    "date -", published: "2024-11-13"),
  Construction(
    "[S:Mara Velk] [C:said] on Tuesday [X:it held]. [S2:Velk] [C2:said] on Monday [X2:it leaked].\nThe wall is old.\nIt stands.\n[S3:Velk] [C3:warned] [X3:it would not last].",
    "date -", published: "2024-11-13"),
  Construction(
    "Velk Warns of Leaks.\nMara Velk and Tom Oduya met the engineers Tuesday.\nThe wall is old.\n[S:Oduya] [C:said] [X:it held].",
    "date 2024-11-12", published: "2024-11-13"),
  Construction(
    "[S:VELK][C::] [X:It held Tuesday].\n[S2:Tom Oduya] [C2:said] on Monday [X2:it leaked].\n[S3:RHEE][C3::] [X3:It did].",
    "date 2024-11-11",
    published: "2024-11-13"),
  // What lies ahead or long ago dates nobody's words.
  Construction("Mara Velk is due in court on Friday.\n[S:Velk] [C:told] reporters [X:it held].", "date -", published: "2024-11-13"),
  Construction("Mara Velk was born on March 3, 1960.\n[S:Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
  Construction(
    "[S:Mara Velk] [C:said] last week [X:it held].\nThe wall is old.\nOn Tuesday, [S2:Velk] [C2:said] [X2:it leaked].", "date 2024-11-12",
    published: "2024-11-13"),
  Construction(
    "[S:Mara Velk] [C:has long said] [X:it held]. On Tuesday, [S2:Tom Oduya] [C2:said] [X2:it leaked]. [S3:Velk] [C3:has said] [X3:so].",
    "date -",
    published: "2024-11-13"),
  // A date inside what was said is not the date of saying it; without an anchor there is no date.
  Construction("[S:Mara Velk] [C:said] [X:it held on Tuesday].", "date -", published: "2024-11-13"),
  Construction("[S:Mara Velk] [C:said] on Tuesday [X:it held].", "date -"),
]
