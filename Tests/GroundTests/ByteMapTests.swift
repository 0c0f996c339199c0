import Ground
import Testing

@Suite struct ByteMapTests {
  /// A byte map agrees with itself however a range is cut.
  @Test func mapPieces() {
    var map = ByteMap()
    map.append(3, from: 10..<13)
    map.append(1, from: 13..<18)
    map.append(2, from: 18..<20)
    map.append(1, from: 0..<0)
    map.append(2, from: 30..<32)
    #expect(map.origins(of: 0..<9) == [10..<20, 30..<32])
    #expect(map.origins(of: 1..<2) == [11..<12])
    #expect(map.origins(of: 3..<4) == [13..<18])
    #expect(map.origins(of: 6..<7).isEmpty)
    var copy = ByteMap()
    copy.append(2..<8, of: map)
    #expect(copy.origins(of: 0..<6) == map.origins(of: 2..<8))
  }
}
