import Testing

@testable import Claims

@Suite struct LexiconTests {
  @Test func aListIsReadBySections() {
    let lexicon = Lexicon(Array("# Words.\n[near]\nhere, close\n by,\nnearby\n[forms]\n# Verbs.\ntold = tell, was\n= be\n".utf8))
    #expect(lexicon["near"] == ["here", "close by", "nearby"])
    #expect(lexicon.pairs(in: "forms") == ["told": "tell", "was": "be"])
  }

  /// A phrase that stands twice in a section, or is empty of letters, is a slip of the pen.
  @Test func everyListIsClean() {
    for lexicon in Lexicon.all {
      #expect(!lexicon.sections.isEmpty)
      for (section, entries) in lexicon.sections {
        #expect(!entries.isEmpty, "\(section)")
        #expect(Set(entries).count == entries.count, "\(section)")
        #expect(entries.allSatisfy { $0 == $0.lowercased() && $0.contains(where: \.isLetter) }, "\(section)")
      }
    }
  }

  /// One class each, or the order in which classes are read would decide.
  @Test func everyCueHasOneClass() {
    var classes: [String: [CueClass]] = [:]
    for kind in CueClass.allCases { for phrase in Lexicon.cues[kind.rawValue] { classes[phrase, default: []].append(kind) } }
    #expect(classes.filter { $0.value.count > 1 }.isEmpty)
  }

  /// The first lines of each file say where its words come from and under which licence they may be used.
  @Test func everyListTellsOriginAndLicence() {
    for file in [
      PackageResources.cues_txt, PackageResources.hedges_txt, PackageResources.lemmas_txt, PackageResources.roles_txt,
      PackageResources.organisations_txt, PackageResources.sources_txt, PackageResources.places_txt, PackageResources.given_names_txt,
      PackageResources.family_names_txt, PackageResources.zones_txt,
    ] {
      let head = String(decoding: file, as: UTF8.self).split(separator: "\n").prefix(2)
      #expect(head.count == 2 && head.allSatisfy { $0.hasPrefix("# ") })
      #expect(head[1].contains("Origin: ") && head[1].contains("Licence: Apache-2.0"))
    }
  }
}
