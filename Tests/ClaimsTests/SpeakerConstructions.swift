import Support

/// Whom a source stands for, and of which kind and level it is.
extension Construction {
  static let speakers = [
    // What a participle or adjective says of the noun stands behind it; by whom it was published belongs to the name, when does not.
    Construction(
      "[S:A report commissioned by the school board] [C:said] [X:it held].", "name report commissioned by the school board", "kind document"
    ),
    Construction("[S:A letter sent to parents by the district] [C:said] [X:it held].", "kind document", "level unnamedDocument"),
    Construction("[S:A source close to the inquiry] [C:said] [X:it held].", "name source close to the inquiry", "kind person"),
    Construction("[S:Two people familiar with the talks] [C:said] [X:it held].", "name Two people familiar with the talks", "kind group"),
    Construction("[S:Several hundred of the voters] [C:said] [X:it held].", "kind group", "level unnamedGroup"),
    Construction("[S:A poll released in late August] [C:found] [X:it held].", "name poll", "kind document"),
    Construction("[S:A poll published on Wednesday by the board] [C:found] [X:it held].", "name poll published on Wednesday by the board"),
    Construction("[S:A report published by the board this week] [C:said] [X:it held].", "name report published by the board"),
    Construction(
      "[S:A source close to the inquiry] [C:said] [X:it held]. [S2:The source] [C2:added] [X2:it broke].",
      "name source close to the inquiry"),
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
    Construction(
      "[S:The former foreign minister] [C:said] [X:it held]. Mara Velk, a former foreign minister, slept.", "level unnamedOfficial"),
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
    Construction(
      "Mr. Oduya and Mrs. Oduya came. Tom Oduya spoke, Ruth Oduya slept. [S:Mrs. Oduya] [C:said] [X:it held].", "name Ruth Oduya"),
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
    Construction(
      "[S:Undersecretary for Education Mr. Velkoni] [C:said] [X:it held].", "name Velkoni", "roles Undersecretary for Education"),
    Construction("[S:A spokesman for Texas Gov. Mara Velk] [C:said] [X:it held].", "level unnamedOfficial"),
    Construction("[S:Attorney for Pfc. Mara Velk] [C:said] [X:it held].", "level unnamedOfficial"),
    Construction("[S:Lawyer for Reverend Mara Velk] [C:said] [X:it held].", "level unnamedGroup"),
    Construction("[S:Supporters of President Mara Velk] [C:said] [X:it held].", "level unnamedGroup"),
    Construction(
      "[S:The secretary general of CEI (Council of Engineers in Islay), Mara Velk,] [C:said] [X:it held].", "name Mara Velk",
      "roles secretary general", "affiliations CEI"),
    // The bare surname is whose the article called so first, unless another bearer was just named in full.
    Construction(
      "Velk Hid Cracks in the Dam, Former Engineer Says.\nMara Velk built it.\nThen Jon Velk rose. [S:Velk] [C:said] [X:it held].",
      "name -",
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
}
