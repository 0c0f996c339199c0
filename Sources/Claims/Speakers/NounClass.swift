/// What the head noun of a source says that the source is.
enum NounClass: Sendable {
  /// "spokesman", "minister": somebody with an office.
  case office
  /// "actor": somebody without.
  case occupation
  case offices
  /// "analysts", "voters", "some".
  case people
  /// "source", "witness": one of them.
  case somebody
  case document
  case outlet
  /// "campaign", "company".
  case body
  case other

  init(_ folded: String) {
    if ["source", "someone", "somebody", "witness", "person", "one", "anyone", "insider"].contains(folded) {
      self = .somebody
    } else if SourceNouns.groups.contains(folded) {
      self = .people
    } else if RoleNouns.isRole(folded) {
      self = RoleNouns.offices.contains(folded) ? .office : .occupation
    } else if RoleNouns.isPluralOffice(folded) || folded == "authorities" {
      self = .offices
    } else if SourceNouns.documents.contains(folded) || RoleNouns.plural(of: folded).map(SourceNouns.documents.contains) ?? false {
      self = .document
    } else if SourceNouns.outlets.contains(folded) {
      self = .outlet
    } else if RoleNouns.isPluralRole(folded) || ["who", "those"].contains(folded) {
      self = .people
    } else if Organisations.commonHeads.contains(folded) || Organisations.heads.contains(folded)
      || RoleNouns.plural(of: folded).map(Organisations.commonHeads.contains) ?? false
    {
      self = .body
    } else {
      self = .other
    }
  }
}
