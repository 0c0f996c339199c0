import ArgumentParser
import Articles
import Claims
import Documents
import Glibc
import Ground
import Intake
import Pages
import Readings
import Exports
import Reports
import SystemPackage
import Vocabulary

extension Hearsay {
  struct Clean: Verb {
    static let examples = [
      "hearsay clean corpus/harrow-dispatch-ferry.html",
      "hearsay clean --format markdown --keep caption corpus",
      "hearsay clean --removed < corpus/harrow-dispatch-ferry.html",
    ]

    static let configuration = CommandConfiguration(
      abstract: "The article text of pages.",
      discussion: discussion(
        "Several articles are separated by a blank line. What could not be read is told on stderr (with --format json among the output), and the "
          + "exit code is 3."))

    enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
      case text, markdown, json, html
      var ending: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .json: "json"
        case .html: "html"
        }
      }
    }

    @OptionGroup var input: InputOptions
    @Option(help: "The form of the output; json has the keys of extract without the claims.") var format = Format.text
    @Flag(help: "Instead of the text, what was removed: id, reason, evidence and text, one block a line. With text or json.") var removed =
      false
    @Flag(help: "Instead of the text, the readers' comments, a blank line between two of them. With text or json.") var comments = false
    @Option(help: ArgumentHelp("Read the paths of the pages from a file, one a line, instead of from the arguments.", valueName: "file"))
    var list: String?
    @Option(
      help: ArgumentHelp(
        "Write to this file. With --list: the folder for a NAME.txt (.md, .json, .html) for each NAME.html.", valueName: "path"))
    var out: String?

    func validate() throws {
      if list != nil && !input.inputs.isEmpty { throw ValidationError("--list takes the place of the inputs.") }
      if removed && comments { throw ValidationError("--removed and --comments are two outputs; choose one.") }
      if removed && format != .text && format != .json { throw ValidationError("--removed needs --format text or json.") }
      if comments && format != .text && format != .json { throw ValidationError("--comments needs --format text or json.") }
    }

    func run() async throws {
      guard let list else { return try await writeStream(of: try input.named(writingTo: out)) }
      let inputs = Inputs(
        inputs: try paths(in: list), format: input.format, maximumBytes: input.maxBytes.count, outputs: Output.identities(nil))
      if let out { try await writeFiles(of: inputs, to: FilePath(out)) } else { try await writeStream(of: inputs) }
    }

    private func writeStream(of inputs: Inputs) async throws {
      var output = try Output(out.map { FilePath($0) })
      if format == .html { try output.write(Article.htmlProlog(version: Tool.current.version)) }
      var separator: [UInt8] = []
      let sharesTerminal = Terminal.showsOutput && out == nil
      let work = work(try await input.cleaning(of: inputs, sharesTerminal: sharesTerminal), isShown: sharesTerminal)
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: sharesTerminal, work: work) { result in
        switch result {
        case .success((_, let bytes)):
          if bytes.isEmpty { break }
          try output.write(separator + bytes)
          if separatesArticles { separator = [UInt8(ascii: "\n")] }
        case .failure(let bad) where format == .json: try output.write(bad.line)
        case .failure(let bad): say(bad)
        }
      }
      try output.commit()
      if bad > 0 { throw ExitCode.badRecords }
    }

    /// A file for each page: `FOLDER/NAME.txt` for `NAME.html`.
    private func writeFiles(of inputs: Inputs, to folder: FilePath) async throws {
      try makeFolder(folder)
      var written: Set<String> = []
      var refused = 0
      let own = inputs.files
      let work = work(try await input.cleaning(of: inputs, sharesTerminal: false))
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: false, work: work) { result in
        switch result {
        case .success((let id, let bytes)):
          let name = fileName(for: id)
          guard written.insert(name).inserted else {
            refused += 1
            return say(BadRecord(id, PageError(.badRecord, "\(name) is already written from another page of this run")))
          }
          // A name that is too long, or a page of the list in that place, is this page's trouble and does not end the run.
          let path = folder.appending(name)
          if let reason = Output.obstacle(at: path, inputs: own) {
            refused += 1
            return say(BadRecord(id, PageError(.unreadable, "cannot write to \(path.string): \(reason)")))
          }
          var output = try Output(path)
          if format == .html { try output.write(Article.htmlProlog(version: Tool.current.version)) }
          try output.write(bytes)
          try output.commit()
        case .failure(let bad): say(bad)
        }
      }
      if bad + refused > 0 { throw ExitCode.badRecords }
    }

    private func fileName(for id: String) -> String {
      let last = FilePath(id).lastComponent
      let isPage = last?.extension.map { Folder.endings.contains($0.lowercased()) } ?? false
      return "\((isPage ? last?.stem : last?.string) ?? "article").\(format.ending)"
    }

    private func paths(in list: String) throws -> [Inputs.Input] {
      var stream = try ByteStream(named: list)
      var paths: [FilePath] = []
      while let line = try stream.record(of: list, atMost: ByteStream.longestPath) {
        if line.isEmpty { continue }
        let path = FilePath(bytes: line)
        // A path that cannot be read is told with its record.
        if let type = try? path.stat().type, type != .regular { try input.refuseAcross(path.string) }
        paths.append(path)
      }
      return zip(paths, InputOptions.ids(of: paths)).map { .listed($0, id: $1) }
    }

    private var separatesArticles: Bool { !removed && (format == .text || format == .markdown) }

    /// The bytes that a payload gives in the chosen form, with its id.
    /// - Parameter isShown: whether a person reads them at once, on the terminal.
    private func work(
      _ cleaning: Cleaning, isShown: Bool = false
    ) -> @Sendable (Payload) throws(PageError) -> (id: String, bytes: [UInt8]) {
      let (format, removed, comments, isSeparated) = (format, removed, comments, separatesArticles)
      var cleaning = cleaning
      cleaning.findsMarks = format == .markdown || format == .html
      return { [cleaning] payload throws(PageError) in
        let articles = try pages(in: payload).map { TracedArticle($0, cleaning) }
        let texts =
          switch format {
          case .text where comments: articles.map(\.article.commentText).filter { !$0.isEmpty }
          case .json where comments: articles.map { Clean.commentObjects(of: $0.article) }
          case .text where removed: articles.map { Clean.removedLines(of: $0.article) }
          case .json where removed: articles.map { Clean.removedObjects(of: $0.article) }
          case .text: articles.map(\.article.plainText).filter { !$0.isEmpty }
          case .markdown: articles.map(\.markdown).filter { !$0.isEmpty }
          case .html: articles.map(\.html)
          case .json: articles.map { Clean.line(of: $0, page: Digest(of: payload.bytes)) }
          }
        let text = texts.joined(separator: isSeparated ? "\n" : "")
        return (payload.id, Array((isShown && format == .text ? shown(text) : text).utf8))
      }
    }

    private static func line(of article: TracedArticle, page digest: Digest) -> String {
      readingWithoutClaims(of: article).identified(by: digest).sealedLineWithoutClaims.line + "\n"
    }

    private static func removedLines(of article: Article) -> String {
      article.blocks.lazy.filter { !$0.verdict.isKept }.map { block in
        [article.id, block.verdict.reason, block.verdict.evidence, block.text].map(oneLine).joined(separator: "\t") + "\n"
      }.joined()
    }

    private static func removedObjects(of article: Article) -> String {
      article.blocks.lazy.filter { !$0.verdict.isKept }.map { block in
        JSON.object([
          JSON.Member("id", .string(article.id)), JSON.Member("reason", .string(block.verdict.reason)),
          JSON.Member("evidence", .string(block.verdict.evidence)), JSON.Member("text", .string(block.text)),
          JSON.Member("bytes", bytes(of: [block])),
        ]).line + "\n"
      }.joined()
    }

    private static func commentObjects(of article: Article) -> String {
      article.comments.map { blocks in
        JSON.object([
          JSON.Member("id", .string(article.id)), JSON.Member("text", .string(blocks.map(\.text).joined(separator: "\n"))),
          JSON.Member("bytes", bytes(of: blocks)),
        ]).line + "\n"
      }.joined()
    }

    private static func bytes(of blocks: [Block]) -> JSON {
      .array(blocks.flatMap(\.bytes).map { .array([.int($0.start), .int($0.end)]) })
    }
  }
}

private func makeFolder(_ path: FilePath) throws(Failure) {
  if (try? path.stat().type) == .directory { return }
  let result = unsafe path.withPlatformString { unsafe mkdir($0, 0o777) }
  if result != 0 { throw Failure("cannot make the folder \(path.string): \(Errno(rawValue: errno))") }
}
