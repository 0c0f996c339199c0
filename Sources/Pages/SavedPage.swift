extension Given {
  /// The address in the comment that SingleFile (“Page saved with SingleFile url: …”) and browsers (“saved from url=(0042)https://…”, with the
  /// length of the address) put at the beginning of a page that they save. What is given otherwise comes first.
  func withAddress(inCommentOf html: [UInt8]) -> Given {
    guard url == nil, let address = savedAddress(html.prefix(4096)) else { return self }
    var given = self
    given.url = address
    return given
  }
}

private func savedAddress(_ head: ArraySlice<UInt8>) -> String? {
  var rest = head
  while let open = place(of: "<!--", in: rest) {
    rest = rest[(open + 4)...]
    let comment = rest[..<(place(of: "-->", in: rest) ?? rest.endIndex)]
    rest = rest[comment.endIndex...]
    let words = comment.split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) }
    if words.starts(with: ["Page", "saved", "with", "SingleFile"]) {
      guard let at = words.firstIndex(of: "url:"), at + 1 < words.count else { return nil }
      return address(words[at + 1][...])
    }
    if words.count > 2, words[0] == "saved", words[1] == "from", words[2].hasPrefix("url=(") {
      return address(words[2].drop { $0 != ")" }.dropFirst())
    }
  }
  return nil
}

private func place(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
  mark.withUTF8Buffer { mark in
    var at = bytes.startIndex
    while at + mark.count <= bytes.endIndex {
      if unsafe bytes[at] == mark[0], unsafe bytes[at..<at + mark.count].elementsEqual(mark) { return at }
      at += 1
    }
    return nil
  }
}

private func address(_ word: Substring) -> String? {
  word.hasPrefix("http://") || word.hasPrefix("https://") ? String(word) : nil
}
