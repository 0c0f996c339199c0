package import Documents
package import Vocabulary

extension Attribution.Form {
  /// Direct, mixed or indirect, as all, some or none of the content's words stand inside quotation marks.
  package init(_ coverage: Quotation.Coverage) {
    switch coverage {
    case .all: self = .direct
    case .some: self = .mixed
    case .none: self = .indirect
    }
  }
}
