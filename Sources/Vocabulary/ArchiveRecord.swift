/// Where a payload lies in a web archive (WARC, WACZ), so that it is found again without reading the archive from its beginning.
public struct ArchiveRecord: Sendable, Hashable {
  /// The path of the archive as it was given, or of the entry of a WACZ that holds the record.
  public let file: String
  /// `WARC-Record-ID`, without angle brackets.
  public let id: String?
  /// Where the record begins in the file, in bytes: of a compressed archive its gzip member.
  public let offset: Int?
  /// The length of the record in the file, in bytes, compressed where the file is.
  public let length: Int?
  /// `WARC-Date`: when the page was archived.
  public let date: String?
  /// `WARC-Target-URI`: the address that was fetched.
  public let target: String?

  package init(file: String, id: String?, offset: Int?, length: Int?, date: String?, target: String?) {
    self.file = file
    self.id = id
    self.offset = offset
    self.length = length
    self.date = date
    self.target = target
  }
}
