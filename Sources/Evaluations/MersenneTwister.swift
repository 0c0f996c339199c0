/// Random numbers of a fixed sequence: MT19937 (Matsumoto and Nishimura 1998), seeded and read as Python's `random` does, so that an interval is the
/// same here as in the scorers of the data.
struct MersenneTwister {
  private var state = [UInt32](repeating: 0, count: 624)
  private var at = 624

  init(seed: UInt32) {
    state[0] = 19_650_218
    for index in 1..<624 {
      state[index] = 1_812_433_253 &* (state[index - 1] ^ state[index - 1] >> 30) &+ UInt32(index)
    }
    var index = 1
    func mixed(_ factor: UInt32) -> UInt32 { state[index] ^ (state[index - 1] ^ state[index - 1] >> 30) &* factor }
    for round in 0..<1247 {
      if round < 624 {
        state[index] = mixed(1_664_525) &+ seed
      } else {
        state[index] = mixed(1_566_083_941) &- UInt32(index)
      }
      index += 1
      if index == 624 {
        state[0] = state[623]
        index = 1
      }
    }
    state[0] = 1 << 31
  }

  /// The next number, 0 to less than 1, of 53 random bits.
  mutating func next() -> Double {
    let (high, low) = (word() >> 5, word() >> 6)
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  private mutating func word() -> UInt32 {
    if at == 624 {
      for index in 0..<624 {
        let bits = state[index] & 1 << 31 | state[(index + 1) % 624] & (1 << 31 - 1)
        state[index] = state[(index + 397) % 624] ^ bits >> 1 ^ (bits & 1 == 0 ? 0 : 0x9908_B0DF)
      }
      at = 0
    }
    var word = state[at]
    at += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }
}
