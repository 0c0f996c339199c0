import Vocabulary

/// A run of capitalised words that names somebody or something.
struct Name: Sendable {
  enum Kind: Sendable { case person, organisation, outlet, place, unknown }

  /// The words of the name alone: no title, no article, no modifier before it.
  let words: Range<Int>
  let kind: Kind
  /// An honorific or title that stands right before it ("Mr.", "Sen.", "President"): a person whose name may be the surname alone.
  let isTitled: Bool
  /// Only the network reads it so: no list and no noun says it.
  var isOnlyRead = false
  /// What made it this kind.
  let because: Reason
}
