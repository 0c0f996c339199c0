/// How tables of figures are set: percent with one decimal, columns by spaces.
extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func padded(left width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

/// A number with one decimal, half to even.
func decimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded(.toNearestOrEven))
  return "\(tenths / 10).\(tenths % 10)"
}

/// A share in percent with one decimal, as wide as "100.0".
func percent(_ share: Double) -> String { decimal(share * 100).padded(left: 5) }

/// One count in percent of another; 0 of none.
func share(_ count: Int, of all: Int) -> Double { all == 0 ? 0 : 100 * Double(count) / Double(all) }
