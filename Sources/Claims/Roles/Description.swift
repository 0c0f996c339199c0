/// What a piece of text says about a person: offices and the bodies that they belong to, as runs of words.
struct Description: Sendable {
  struct Role: Sendable {
    let words: Range<Int>
    let modifier: String?
  }
  var roles: [Role] = []
  var affiliations: [Range<Int>] = []
  var isEmpty: Bool { roles.isEmpty && affiliations.isEmpty }

  static func + (a: Description, b: Description) -> Description {
    Description(roles: a.roles + b.roles, affiliations: a.affiliations + b.affiliations)
  }
}
