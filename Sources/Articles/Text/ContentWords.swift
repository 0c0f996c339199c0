import Ground

/// The content words of a text, each as a hash of its first five letters in small letters.
struct ContentWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> UInt64? {
    while at < bytes.count {
      var opening = Fingerprint()
      var whole = opening
      var letters = 0
      while at < bytes.count, ContentWords.isLetter(bytes[at]) {
        let byte = (65...90).contains(bytes[at]) ? bytes[at] | 32 : bytes[at]
        if byte & 0xC0 != 0x80 { letters += 1 }
        if letters <= 5 { opening.add(byte) }
        whole.add(byte)
        at += 1
      }
      if letters == 0 { at += bytes[at] == 0xE2 ? 3 : 1 }
      if letters >= 4, !ContentWords.common.contains(whole.value) { return opening.value }
    }
    return nil
  }

  /// Letters of ASCII, and every byte of other scripts but of the punctuation from U+2000 on.
  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) || byte >= 0x80 && byte != 0xE2 }

  /// Common words of four letters and more that say nothing of a subject.
  private static let common: Set<UInt64> = Set(
    """
    about above after again against all almost along already also always among another anybody anyone anything around away back because been
    before behind being below between both called came cannot come comes could does doing done down during each either else even ever every
    everyone everything find first five four from full gave gets give given goes going gone good great half have having here hers herself
    himself into itself just keep keeps kept knew know known last later least left less like likely little long look made make makes making
    many maybe mean might mine more most much must near nearly need never next nine nobody none nothing once only onto other others ours over
    past perhaps put quite rather really same says said second seem seems seen seven several shall should since some someone something
    sometimes soon still such take taken takes taking tell tells than that their theirs them themselves then there these they thing things
    think third this those though three through thus till time times today together told tomorrow took toward towards turn turned twice under
    until unto upon used very want wants went were what whatever when where whether which while whole whom whose will with within without
    would year years yesterday your yours
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Fingerprint($0.utf8).value })
}
