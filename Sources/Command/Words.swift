import Attributions
import Claims
import Vocabulary

/// The words that Hearsay's outputs and options are written in, each explained in a line: `hearsay help words`.
enum Words {
  static var text: String {
    let width = entries.map(\.word.count).max() ?? 0
    return entries.map { entry in
      let words = [entry.meaning] + (entry.values.isEmpty ? [] : ["One of: " + entry.values.joined(separator: ", ") + "."])
      let margin = String(repeating: " ", count: width + 2)
      let lines = wrapped(words.joined(separator: " "), at: 80 - margin.count)
      return entry.word + margin.dropFirst(entry.word.count) + lines.joined(separator: "\n" + margin) + "\n"
    }.joined()
  }

  private static func values<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> [String] where Value.RawValue == String {
    type.allCases.map(\.rawValue)
  }

  /// The values are those of the types themselves, so that the words cannot drift from the outputs.
  static let entries: [(word: String, meaning: String, values: [String])] = [
    ("claim", "What an article has somebody say: a content, its source, and the cue between them.", []),
    ("content", "The words of the article that are somebody's: quoted, or told in the article's own words.", []),
    ("source", "The words that name whose they are: “Mara Velk, the mayor”, “she”, “two officials”.", []),
    ("cue", "The words that link the two: “said”, “according to”, “fears that”.", []),
    ("form", "Whether the content is quoted, told in other words, or both.", values(Attribution.Form.self)),
    ("speaker", "Who the source is, as far as the article tells it, with role and affiliation.", []),
    ("kind", "What the speaker is.", values(Speaker.Kind.self)),
    ("level", "How far the speaker is named; what an editor asks first.", values(Speaker.Level.self)),
    (
      "status", "Whether the speaker was found (resolved), is meant but not found (unresolved), or is not in the text (none).",
      values(Speaker.Status.self)
    ),
    ("certainty", "How sure the speaker is, as the article words it; not whether it is true.", values(Claim.Certainty.self)),
    ("polarity", "Whether the content is said to be so (positive), not to be so (negative), or both.", values(Claim.Polarity.self)),
    (
      "stance", "What the cue says about the writer: “pointed out” endorses, “claimed” keeps its distance.", values(Claim.Stance.self)
    ),
    ("type", "Whether the speaker says, thinks or does it: “said”, “fears”, “plans to”.", values(Claim.Kind.self)),
    ("chain", "Who passed the words on, outermost first: in “police said a witness saw it”, police.", []),
    ("statement date", "The day on which it was said, where the article tells it.", []),
    ("confidence", "How likely our reading is right; nothing about the world.", []),
    ("receipt", "The bytes of the page that a word was read from, so that it can be checked; verify replays them.", []),
    ("verdict", "Whether a block of the page is the article's (kept) or not (removed), with the reason.", []),
  ]
}

/// The text in lines of at most so many characters, broken at blanks.
func wrapped(_ text: String, at width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return lines + (line.isEmpty ? [] : [line])
}
