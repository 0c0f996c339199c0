import Network

/// What the network reads at once: whole paragraphs, as many as fit. Of PolNeAR's attributions 99.2 % lie in one paragraph, so
/// no window overlaps another; a paragraph that is longer than a window is cut after a full stop where one stands in its second half.
func windows(of units: Units, in scalars: [Unicode.Scalar]) -> [Range<Int>] {
  let room = Model.longestWindow - 2
  func pieces(_ range: Range<Int>) -> Int { units.firstPieces[range.upperBound] - units.firstPieces[range.lowerBound] }
  var windows: [Range<Int>] = []
  var begin = 0
  var start = 0
  while start < units.count {
    var end = start
    while end < units.count, !units.isBreak(end) { end += 1 }
    end = min(end + 1, units.count)
    if begin < start, pieces(begin..<end) > room {
      windows.append(begin..<start)
      begin = start
    }
    while pieces(begin..<end) > room {
      var stop = begin + 1
      var afterStop: Int?
      while pieces(begin..<stop + 1) <= room {
        stop += 1
        if units.ranges[stop - 1].count == 1, [".", "!", "?"].contains(scalars[units.ranges[stop - 1].lowerBound]) { afterStop = stop }
      }
      let cut = afterStop.flatMap { pieces(begin..<$0) > room / 2 ? $0 : nil } ?? stop
      windows.append(begin..<cut)
      begin = cut
    }
    start = end
  }
  if begin < units.count { windows.append(begin..<units.count) }
  return windows
}
