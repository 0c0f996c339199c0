import Testing
import Vocabulary

@testable import Articles

@Suite struct BylineTests {
  @Test(arguments: [
    ("By Ana Roth, Senior Political Reporter, and Li Moreno", ["Ana Roth|Senior Political Reporter", "Li Moreno"]),
    ("By Ana Roth and Li Moreno", ["Ana Roth", "Li Moreno"]),
    ("Jean-Luc de la Tour", ["Jean-Luc de la Tour"]),
    ("By Staff Reporter", []),
    ("By Our Political Staff", []),
    ("By The Newsroom", []),
    ("Written by Bo Li | The Fen", ["Bo Li"]),
    ("By Hanne Tolliver, chief reporter 11 April 2024", ["Hanne Tolliver|chief reporter"]),
    ("admin", []),
    ("By A. J. Calder View Digital Edition", []),
    ("By A. J. Calder", ["A. J. Calder"]),
    ("By Ana Roth, Associated Press", ["Ana Roth"]),
    ("AP Science/Weather Writer", []),
    ("By HANNE TOLLIVER", ["Hanne Tolliver"]),
    ("Von Jana Wedel und Uwe Sörgel", ["Jana Wedel", "Uwe Sörgel"]),
    ("Veröffentlicht von Jana Wedel am 4. März 2026", ["Jana Wedel"]),
    ("Auteur : Maëlle Corbin", ["Maëlle Corbin"]),
    ("Texto: José Ortega y Gasset", ["José Ortega y Gasset"]),
    ("Por Inés Vidal y Tomás Robles", ["Inés Vidal", "Tomás Robles"]),
    ("E. Barra / J. I. da Silva", ["E. Barra", "J. I. da Silva"]),
    ("roth@fen.example", []), ("Read More", []), ("The Fen Gazette", []),
  ])
  func authors(_ text: String, _ expected: [String]) {
    #expect(Byline.authors(text).map { author in author.role.map { "\(author.name)|\($0)" } ?? author.name } == expected)
  }

  @Test(arguments: [
    ("By Ana Roth", true), ("Posted by Ana Roth on Monday", true), ("By the river they sat.", false), ("By and by", false),
    ("Von Jana Wedel, dpa", true), ("Autorin: Jana Wedel", true), ("Von Menschen und Mäusen", false), ("Von Berlin nach Paris", false),
    ("Por Inés Vidal", true), ("Di Maria", false), ("Text of the speech", false),
  ])
  func bylines(_ text: String, _ expected: Bool) { #expect(Byline.isByline(text) == expected) }

  /// What stands before a marked name.
  @Test(arguments: [
    ("", true), ("Written by", true), ("Von", true), ("March 4, 2026 |", true), ("4. März 2026 von", true), ("Edited by", false),
    ("Fact-checked by:", false), ("Foto:", false), ("The information comes from", false),
  ])
  func leads(_ before: String, _ expected: Bool) { #expect(Byline.leadsIn(before) == expected) }

  @Test(arguments: [
    ("magpie", true), ("HansG", true), ("freeman1984", true), ("admin", false), ("q_admin", false), ("www.fen.example", false),
    ("@magpie", false),
    ("AFP", false), ("by magpie", false), ("Staff", false),
  ])
  func penNames(_ text: String, _ expected: Bool) { #expect(Byline.isPenName(text) == expected) }

  @Test(arguments: [
    ("published 4 march 2026, 10:15 gmt", true), ("march 4, 2026", true), ("2 hours ago", true), ("3 min read", true),
    ("the 4 march agreement", false), ("june 9: plans on view", false), ("monday", false), ("mittwoch, 4. märz 2026, 10.15 uhr", true),
    ("publié le 4 mars 2026 à 10:15", true), ("4 de marzo de 2026", true),
  ])
  func dateLines(_ text: String, _ expected: Bool) { #expect(Byline.isDateLine(text) == expected) }

  @Test(arguments: [
    ("PORT ELLIN (Norther Press) — The dam", "Norther Press"), ("WASHINGTON (AP) -- The", "AP"), ("Berlin (dpa) - Der", "dpa"),
    ("The council (elected in 2020) — and", nil), ("ARDEN, March 4 - The", nil), ("Berlin (gestern) - Der", nil),
  ])
  func wires(_ text: String, _ expected: String?) { #expect(Dateline.wire(of: text) == expected) }

  @Test(arguments: [
    ("By Ana Roth, Associated Press", "Associated Press"), ("Quelle: dpa-AFX", "dpa-AFX"), ("By Pa Ritter", nil), ("Ana Roth", nil),
  ])
  func agencies(_ line: String, _ expected: String?) { #expect(Agencies.credited(in: line) == expected) }
}
