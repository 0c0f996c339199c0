internal import Glibc
package import SystemPackage

extension FilePath.Component {
  /// The name as an id has it. Linux takes any bytes for a name: in one that is not UTF-8, each byte that is no part of a character, and each “%”, is written
  /// as `%XX`, so that two names do not become one.
  package var idText: String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil && rest.first != UInt8(ascii: "%") } ?? 0
      if length > 0 {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
      } else {
        let digits = String(rest[rest.startIndex], radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
      rest = rest.dropFirst(max(1, length))
    }
    return text
  }

  /// The bytes of the name.
  var bytes: [UInt8] {
    unsafe withPlatformString { unsafe Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }
}

extension FilePath {
  /// The path as an id has it: its names as `FilePath.Component.idText` writes them.
  package var idText: String { (isAbsolute ? "/" : "") + components.map(\.idText).joined(separator: "/") }

  /// A path from its bytes, which need not be UTF-8.
  package init(bytes: some Sequence<UInt8>) {
    let characters = bytes.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    self = unsafe characters.withUnsafeBufferPointer { characters in
      unsafe characters.baseAddress.map { unsafe FilePath(platformString: $0) } ?? FilePath()
    }
  }

  /// The path that an id names, where a name in it is written with `%XX` for bytes that are no text.
  package init(idText: String) {
    var bytes: [UInt8] = []
    var rest = Array(idText.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    self.init(bytes: bytes)
  }
}
