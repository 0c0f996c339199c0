import CKernels

/// The file that the network lies in: named arrays, each on a 64-byte boundary, little-endian, ready to be used where they lie.
///
/// Head of 64 bytes: the magic, the number of sections, the digest of all that follows the head. Then 64 bytes for each section: name (24 bytes,
/// padded with zeros), type, rank, three extents, offset and length in bytes.
@safe package struct FlatFile: @unchecked Sendable {
  package enum Fault: Error, Equatable {
    case notOurs
    case truncated
    case wrongDigest
    case missing(String)
    case wrongShape(String)
  }

  enum Element: UInt32 {
    case byte = 0
    case signedByte = 1
    case word = 2
    case float = 3

    var size: Int { self == .byte || self == .signedByte ? 1 : 4 }
  }

  private struct Section {
    let element: Element
    let extents: [Int]
    let bytes: Range<Int>
  }

  /// Lives as long as the process: embedded in the binary, or read once and never freed.
  private let memory: UnsafeRawBufferPointer
  private let sections: [String: Section]
  /// As the head gives it.
  let digest: UInt64

  static let magic = Array("hearsay-network2".utf8)
  private static let headSize = 64
  private static let entrySize = 64

  /// - Parameter checksBytes: whether the bytes must have the digest that the head gives.
  init(_ memory: UnsafeRawBufferPointer, checksBytes: Bool = true) throws(Fault) {
    unsafe self.memory = memory
    guard memory.count >= Self.headSize, unsafe memory.prefix(Self.magic.count).elementsEqual(Self.magic) else { throw .notOurs }
    let count = unsafe Int(memory.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    let digest = unsafe memory.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    guard memory.count >= Self.headSize + count * Self.entrySize, memory.count % 32 == 0 else { throw .truncated }
    if checksBytes {
      guard let start = memory.baseAddress, unsafe kernels_digest(start + Self.headSize, memory.count - Self.headSize) == digest else {
        throw .wrongDigest
      }
    }
    self.digest = digest
    var sections: [String: Section] = [:]
    for index in 0..<count {
      let entry = Self.headSize + index * Self.entrySize
      func number(_ place: Int) -> Int { unsafe Int(memory.loadUnaligned(fromByteOffset: entry + 24 + 4 * place, as: UInt32.self)) }
      let name = unsafe String(decoding: memory[entry..<entry + 24].prefix { $0 != 0 }, as: UTF8.self)
      guard let element = Element(rawValue: UInt32(number(0))), number(1) <= 3 else { throw .wrongShape(name) }
      let extents = (0..<number(1)).map { number(2 + $0) }
      let bytes = number(5)..<number(5) + number(6)
      guard bytes.upperBound <= memory.count else { throw .truncated }
      guard bytes.lowerBound % 64 == 0, extents.reduce(element.size, *) == bytes.count else { throw .wrongShape(name) }
      sections[name] = Section(element: element, extents: extents, bytes: bytes)
    }
    self.sections = sections
  }

  /// A copy of `bytes` that is never freed.
  init(copying bytes: [UInt8]) throws(Fault) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    unsafe memory.copyBytes(from: bytes)
    unsafe try self.init(UnsafeRawBufferPointer(rebasing: memory[..<bytes.count]))
  }

  func text(_ name: String) throws(Fault) -> String {
    unsafe String(decoding: try bytes(name, extents(name) ?? [0]), as: UTF8.self)
  }

  func extents(_ name: String) -> [Int]? { sections[name]?.extents }

  /// The elements of a section; `extents` are those that it must have.
  func array<T>(_ name: String, _ element: Element, _ type: T.Type, _ extents: [Int]) throws(Fault) -> UnsafeBufferPointer<T> {
    guard let section = sections[name] else { throw .missing(name) }
    guard section.element == element, section.extents == extents, MemoryLayout<T>.size == element.size else { throw .wrongShape(name) }
    return unsafe UnsafeRawBufferPointer(rebasing: memory[section.bytes]).assumingMemoryBound(to: type)
  }

  func bytes(_ name: String, _ extents: [Int]) throws(Fault) -> UnsafeBufferPointer<UInt8> {
    unsafe try array(name, .byte, UInt8.self, extents)
  }
  func signedBytes(_ name: String, _ extents: [Int]) throws(Fault) -> UnsafeBufferPointer<Int8> {
    unsafe try array(name, .signedByte, Int8.self, extents)
  }
  func words(_ name: String, _ extents: [Int]) throws(Fault) -> UnsafeBufferPointer<UInt32> {
    unsafe try array(name, .word, UInt32.self, extents)
  }
  func floats(_ name: String, _ extents: [Int]) throws(Fault) -> UnsafeBufferPointer<Float> {
    unsafe try array(name, .float, Float.self, extents)
  }
}
