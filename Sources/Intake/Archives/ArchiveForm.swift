/// How the records of an archive lie in its file.
package enum ArchiveForm: Sendable, Hashable {
  case warc, gzip
  /// A WACZ file (Webrecorder, 1.1.1): a zip file with WARC files in `archive/`.
  case zip

  /// How many bytes tell it.
  static let tellingBytes = 5

  /// Told from the first bytes; nil where they are no archive's.
  init?(of head: some Collection<UInt8>) {
    if head.starts(with: "WARC/".utf8) {
      self = .warc
    } else if head.starts(with: [0x1F, 0x8B, 8]) {
      self = .gzip
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else {
      return nil
    }
  }
}
