package import Ground

/// A part of a block that the page sets apart: a link, or emphasis.
package struct InlineMark: Sendable, Hashable {
  /// How the part is set apart.
  package enum Kind: Sendable, Hashable {
    /// To an absolute `http`, `https` or `mailto` address, as the page gives it: hostile.
    case link(String)
    case emphasis, strong

    /// Whether it stresses words rather than leading elsewhere.
    package var isEmphasis: Bool { self == .emphasis || self == .strong }
  }

  /// In scalars of the block's text.
  package let range: TextRange
  /// How the part is set apart.
  package let kind: Kind

  package init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
