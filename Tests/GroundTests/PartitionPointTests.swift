import Ground
import Testing

@Suite struct PartitionPointTests {
  /// The first place for which a condition holds, as a walk from the start finds it, for every length and place.
  @Test func agreesWithAWalk() {
    for count in 0..<20 {
      let numbers = Array(0..<count)
      for bound in -1...count {
        #expect(numbers.partitionPoint { $0 >= bound } == numbers.firstIndex { $0 >= bound } ?? count)
      }
    }
  }

  /// Of equal elements it is the first, and indices of a slice stay those of the slice.
  @Test func firstOfEqualOnes() {
    let numbers = [1, 3, 3, 3, 5, 5]
    #expect(numbers.partitionPoint { $0 >= 3 } == 1)
    #expect(numbers[2...].partitionPoint { $0 >= 5 } == 4)
    #expect(numbers[2...].partitionPoint { $0 > 5 } == 6)
  }
}
