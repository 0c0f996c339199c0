internal import Ground
package import Pages
package import SystemPackage

/// What a file or a stream is, told from its first bytes.
package enum FileKind: Sendable, Hashable {
  case empty
  /// HTML, XML, a JSON document of a known vocabulary, MHTML or text.
  case page
  case jsonLines
  case archive(ArchiveForm)
  /// What Hearsay wrote, which holds other people's pages and is none.
  case written(Written)
  /// Data that no article comes in; the text says what: “a PNG picture”.
  case noPage(String)
}

/// What Hearsay writes, told by what it puts in it. A text of `clean` cannot be told from any text.
package enum Written: String, Sendable, Hashable {
  /// Lines of `extract` or of `clean --format json`.
  case extract
  /// Lines of claims.
  case claims
  /// A report, or cleaned articles, in HTML.
  case report
  /// An SQLite database: a project file.
  case project

  /// What it is, with its verb: “x.jsonl holds lines of extract”.
  package var sentence: String {
    switch self {
    case .extract: "holds lines of extract"
    case .claims: "holds lines of claims"
    case .report: "is a report that Hearsay wrote"
    case .project: "is a database (a project file)"
    }
  }
}

extension FileKind {
  /// What a file is.
  /// - Throws: where it cannot be opened or read.
  package init(of path: FilePath) throws(InputError) {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      defer { try? file.close() }
      var stream = ByteStream(file, limit: ByteStream.length(of: file))
      self = try stream.kind(atMost: 1 << 20)
    } catch {
      throw InputError(path.string, error)
    }
  }
}

extension ByteStream {
  /// What the stream is, by what is told of it or else by its first bytes. Nothing is taken.
  /// - Parameter maximum: where it begins with an object, so many bytes are looked at to tell a document from JSON Lines.
  mutating func kind(_ format: InputFormat? = nil, atMost maximum: Int) throws -> FileKind {
    if try isEmpty() { return .empty }
    let beginsWithObject = try beginsWithObject()
    if let written = try written(beginsWithObject) { return .written(written) }
    switch format {
    case .jsonl: return .jsonLines
    case .warc: return .archive(ArchiveForm(of: try head(ArchiveForm.tellingBytes)) ?? .warc)
    case .html, .xml, .text, .mhtml: return .page
    case nil:
      if let form = ArchiveForm(of: try head(ArchiveForm.tellingBytes)) { return .archive(form) }
      if beginsWithObject { return try isDocument(atMost: maximum) ? .page : .jsonLines }
      if let what = foreignData(try head(4096)) { return .noPage(what) }
      return .page
    }
  }

  /// Whether Hearsay wrote it, and what it is then.
  private mutating func written(_ beginsWithObject: Bool) throws -> Written? {
    if !beginsWithObject { return Written(head: try head(Written.tellingBytes)) }
    var search = MemberSearch(of: "schema", passingOver: "error")
    var seen = 0
    repeat {
      for byte in waiting.dropFirst(seen) {
        seen += 1
        if search.read(byte) { return search.value.flatMap(Written.init(schema:)) }
      }
    } while try seen < Written.tellingLines && readOn()
    return nil
  }
}

extension Written {
  /// How many bytes of a page or database tell it.
  static let tellingBytes = 2048
  /// Bytes of JSON Lines in which the first `schema` is looked for.
  static let tellingLines = 1 << 20
  private static let generator = Array("<meta name=\"generator\" content=\"hearsay ".utf8)

  /// Told from the first bytes of a page or a database.
  init?(head: ArraySlice<UInt8>) {
    if head.starts(with: "SQLite format 3\0".utf8) {
      self = .project
      return
    }
    var rest = head.prefix(Written.tellingBytes)
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[tag...]
      if rest.starts(with: Written.generator) {
        self = .report
        return
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Told from a line of JSON Lines; a record that could not be read is a line of `extract` too.
  init?(line: JSON) {
    if let written = line["schema"]?.string.flatMap(Written.init(schema:)) {
      self = written
    } else if line["id"] != nil, line["error"]?["kind"] != nil {
      self = .extract
    } else {
      return nil
    }
  }

  /// Told from the `schema` of a line, of any version.
  init?(schema: String) {
    if schema.hasPrefix("hearsay/") {
      self = .extract
    } else if schema.hasPrefix("hearsay-claim/") {
      self = .claims
    } else {
      return nil
    }
  }
}

extension PageError {
  /// Why a line that Hearsay wrote is no record of a page.
  package static func noRecord(_ written: Written) -> PageError {
    PageError(
      .badRecord,
      written == .extract
        ? "this is a line of hearsay extract, no page: report and verify read it" : "this is a line that Hearsay wrote, no page")
  }
}
