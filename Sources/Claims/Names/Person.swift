import Vocabulary

/// A person whom the article names.
struct Person: Sendable {
  /// The words of each mention of the name, in order of the text; titles are not in them.
  var mentions: [Range<Int>] = []
  /// The words of the fullest form of the name.
  var fullest: Range<Int>
  var name: String
  /// The word by which later mentions go: the last one, or the first of a surname-first name.
  let surname: String
  let givenName: String?
  var gender: Gender?
  /// Mentions of two words or more.
  var fullMentions: Int
  /// Why it is a person.
  let because: Reason
}
