/// Whether one letter put in, left out or changed makes the one word the other.
func isOneEdit(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  if a.count > b.count { return isOneEdit(b, a) }
  guard b.count - a.count <= 1, a != b else { return false }
  let start = zip(a, b).prefix { $0 == $1 }.count
  return a.count == b.count ? a[(start + 1)...] == b[(start + 1)...] : a[start...] == b[(start + 1)...]
}
