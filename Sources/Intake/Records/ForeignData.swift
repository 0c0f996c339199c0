internal import Pages

/// What data are that no article comes in, told from their first bytes; nil where they may be a page.
func foreignData(_ head: some Collection<UInt8>) -> String? {
  for (magic, name) in documents where head.starts(with: magic) { return name }
  // A text may begin with the letters of a signature, and has no control characters behind them.
  if head.contains(where: { $0 < 9 }) {
    for (magic, offset, name) in signatures where head.dropFirst(offset).starts(with: magic) { return name }
  }
  return looksBinary(head) ? "binary data" : nil
}

private let documents: [(magic: [UInt8], name: String)] = [
  (Array("%PDF-".utf8), "a PDF document"), (Array("{\\rtf".utf8), "a document in RTF"),
]

/// The first bytes of what people have beside their pages. Zip and gzip are told as archives.
private let signatures: [(magic: [UInt8], offset: Int, name: String)] = [
  ([0x7F] + Array("ELF".utf8), 0, "a program (ELF)"),
  ([0x89] + Array("PNG\r\n".utf8), 0, "a PNG picture"), ([0xFF, 0xD8, 0xFF], 0, "a JPEG picture"),
  (Array("GIF8".utf8), 0, "a GIF picture"), (Array("RIFF".utf8), 0, "a WebP picture, or sound or film (RIFF)"),
  (Array("ftyp".utf8), 4, "film or sound (MP4)"), (Array("ID3".utf8), 0, "sound (MP3)"), (Array("OggS".utf8), 0, "sound (Ogg)"),
  (Array("fLaC".utf8), 0, "sound (FLAC)"), ([0x1A, 0x45, 0xDF, 0xA3], 0, "film (Matroska)"),
  ([0xD0, 0xCF, 0x11, 0xE0], 0, "an office document of the old form"),
  ([0x37, 0x7A, 0xBC, 0xAF], 0, "an archive (7z)"), ([0xFD] + Array("7zXZ".utf8), 0, "compressed data (xz)"),
  (Array("BZh".utf8), 0, "compressed data (bzip2)"), ([0x28, 0xB5, 0x2F, 0xFD], 0, "compressed data (Zstandard)"),
  (Array("ustar".utf8), 257, "an archive (tar)"), ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a program"), ([0xCF, 0xFA, 0xED, 0xFE], 0, "a program"),
]
