/// A 64-bit hash that is the same in every run and on every machine: FNV-1a (Fowler, Noll and Vo).
///
/// It compares what need not be kept. Whoever chooses the text can make two texts collide, so it decides nothing that a hostile page could gain by.
package struct Fingerprint: Hashable, Sendable {
  /// The hash of all that was added.
  package var value: UInt64

  /// Of nothing yet: the offset basis.
  @inlinable
  package init() { value = 0xCBF2_9CE4_8422_2325 }

  /// Of a run of bytes.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { add(byte) }
  }

  @inlinable
  package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

  /// Adds a number as one step, which tells numbers apart that a byte could not hold.
  @inlinable
  package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x0000_0100_0000_01B3 }
}
