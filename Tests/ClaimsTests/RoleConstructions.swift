import Support

/// The roles and affiliations that the words around a name give.
extension Construction {
  static let roles = [
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
      "[S:Mara Velk, a former minister who is now an adviser at the Dam Council,] [C:said] [X:it held].",
      "roles (former) minister, adviser",
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
      "The Harbor Trust closed. [S:Mara Velk, the trust’s chairwoman,] [C:said] [X:it held].", "roles chairwoman",
      "affiliations Harbor Trust"
    ),
    Construction("Harborco closed. [S:Mara Velk, the inquiry’s counsel,] [C:said] [X:it held].", "roles counsel"),
    // Between dashes; an adjective with a name in it is no body.
    Construction(
      "[S:Mara Velk — Ivy League-trained surgeon and TV star —] [C:said] [X:it held].", "roles Ivy League-trained surgeon, TV star",
      "affiliations "),
    Construction("[S:Mara Velk] [C:said] [X:it held]. Mara Velk — and the star of the show knew it — slept.", "roles "),
    // Roles of a relative, of a rumour, of a film, of another subject.
    Construction(
      "The mother of Mara Velk was a teacher at Harborton School. [S:Mara Velk] [C:said] [X:it held].", "roles ", "affiliations "),
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
      "[S:Tom Oduya, a representative for the Harborton Sheriff's office,] [C:said] [X:it held].", "affiliations Harborton Sheriff's office"
    ),
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
}
