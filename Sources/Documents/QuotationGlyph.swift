import Ground

/// A quotation mark as it is written, before anything is known about what it does.
enum QuotationGlyph: Sendable {
  case straightDouble, leftDouble, rightDouble, doubledSingle, backticks, low
  case straightSingle, leftSingle, rightSingle, lowSingle
  case leftGuillemet, rightGuillemet

  /// The glyph at a place, and its length in scalars; nil where no quotation mark stands there.
  init?(at index: Int, of scalars: [Unicode.Scalar], length: inout Int) {
    func isDoubled(_ scalar: Unicode.Scalar) -> Bool { index + 1 < scalars.count && scalars[index + 1] == scalar }
    length = 1
    switch scalars[index] {
    case "\"", "\u{FF02}": self = .straightDouble
    case "\u{201C}", "\u{201F}": self = .leftDouble
    case "\u{201D}": self = .rightDouble
    case "\u{201E}": self = .low
    case "\u{2018}", "\u{201B}": self = .leftSingle
    case "\u{2019}": self = .rightSingle
    case "\u{201A}": self = .lowSingle
    case "\u{AB}", "\u{2039}": self = .leftGuillemet
    case "\u{BB}", "\u{203A}": self = .rightGuillemet
    case "'" where isDoubled("'"):
      self = .doubledSingle
      length = 2
    case "`" where isDoubled("`"):
      self = .backticks
      length = 2
    case "'": self = .straightSingle
    default: return nil
    }
  }

  var isSingle: Bool { self == .straightSingle || self == .leftSingle || self == .rightSingle }

  /// The kind of quotation that it opens.
  var mark: Quotation.Mark {
    switch self {
    case .straightDouble: .straightDouble
    case .leftDouble, .rightDouble: .curlyDouble
    case .doubledSingle, .backticks: .doubledSingle
    case .low, .lowSingle: .low
    case .straightSingle: .straightSingle
    case .leftSingle, .rightSingle: .curlySingle
    case .leftGuillemet, .rightGuillemet: .guillemet
    }
  }

  /// Whether it can close what `opening` opened. Straight and curly marks close each other: pages mix them.
  func closes(_ opening: QuotationGlyph) -> Bool {
    switch opening {
    case .straightDouble, .leftDouble, .rightDouble: self == .straightDouble || self == .rightDouble || self == .leftDouble
    case .doubledSingle, .backticks: self == .doubledSingle || self == .rightDouble
    case .low: self == .leftDouble || self == .rightDouble || self == .straightDouble
    case .lowSingle: self == .leftSingle || self == .rightSingle
    case .straightSingle, .leftSingle, .rightSingle: self == .straightSingle || self == .rightSingle
    case .leftGuillemet: self == .rightGuillemet
    case .rightGuillemet: self == .leftGuillemet
    }
  }
}
