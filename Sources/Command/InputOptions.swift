// Public, since reasons of removal, which are public values, are arguments here.
public import ArgumentParser
import Articles
import Ground
import Intake
import Pages
import Readings
import SystemPackage
import Tracking
import Vocabulary

/// The options that every verb which reads pages has.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Pages, folders of pages, or - for standard input (the default).",
      discussion: """
        Folders are walked in byte order of paths for .html .htm .xhtml .xml .rss .atom .txt .mhtml .mht .jsonl .warc .warc.gz \
        .wacz; hidden files and *.gold.* are skipped. An article's id is the record's id in JSON Lines, the path below a folder, the name of a file (its path, where two \
        have the same name), “stdin”; a second record of the same id is told by ~2; #n is put behind it for the n-th page of a WARC or WACZ file (pages that cannot be read are counted, redirects, \
        errors and pictures are not) and for the n-th item of a feed.
        """,
      valueName: "input"))
  var inputs: [String] = []

  @Option(
    name: .customLong("from"),
    help: "The format of all inputs, instead of telling it from their bytes; warc is for .warc, .warc.gz and .wacz.")
  var format: InputFormat?

  @Option(
    help: ArgumentHelp(
      "The publication date of pages that give none: 2024-11-13, 13 Nov 2024. “On Tuesday” has a date only where the article has one.",
      valueName: "date"),
    transform: TypedDate.day)
  var date: CivilDate?

  @Flag(name: .customLong("clean-records"), help: "Clean the “text” of JSON Lines records, instead of taking it scalar for scalar.")
  var cleansRecords = false

  /// The name that the option had at first.
  @Flag(name: .customLong("clean"), help: .hidden) var cleans = false

  var cleansText: Bool { cleansRecords || cleans }

  @Option(help: ArgumentHelp("A record over this size is an error record; K, M, G may follow the number.", valueName: "size"))
  var maxBytes = ByteCount(64 << 20)

  @Option(help: ArgumentHelp("Records worked on at the same time. The output is the same for any number.", valueName: "n"))
  var jobs = 1

  @Flag(
    help: ArgumentHelp(
      "Let the pages of the run be evidence on each other.",
      discussion: """
        Openings and titles of other articles of the run, and what stands on many pages of one site, are removed as well. Everything is read twice, so \
        standard input and pipes are no inputs. Memory grows by a few KB a page.
        """))
  var across = false

  @Option(
    help: ArgumentHelp(
      "Keep what is removed for this reason (--removed names the reasons); may be given more than once.", valueName: "reason"))
  var keep: [Verdict.Removed] = []

  @Flag(help: "No progress on the terminal.")
  var quiet = false

  /// No machine has more cores, and each job holds a record in memory.
  private static let mostJobs = 1024

  func validate() throws {
    if !(1...InputOptions.mostJobs).contains(jobs) { throw ValidationError("--jobs needs a number from 1 to \(InputOptions.mostJobs).") }
  }

  /// What the arguments name; standard input where there are none.
  ///
  /// What cannot be an input stops the run here, before anything is written: a name that is mistyped, an address, a picture, what Hearsay wrote, the run's own output.
  /// - Parameters:
  ///   - out: the file that the run writes; nil: it writes to standard output.
  ///   - readsExtracts: whether lines of `extract` are inputs of the verb too.
  func named(writingTo out: String?, readsExtracts: Bool = false) throws -> Inputs {
    if inputs.isEmpty && Terminal.readsInput { throw ValidationError("Name a page or a folder, or pipe one in.") }
    if inputs.isEmpty || inputs.contains("-") { try refuseAcross("standard input") }
    let outputs = Output.identities(out)
    let arguments = inputs.isEmpty ? ["-"] : inputs
    let ids = InputOptions.ids(of: arguments.map { FilePath($0) })
    return Inputs(
      inputs: try zip(arguments, ids).map { argument, id in
        if argument == "-" {
          if let identity = FileIdentity(.standardInput), outputs.contains(identity) { throw Failure(ownOutput("standard input")) }
          return .standardInput
        }
        let path = FilePath(argument)
        let type: FileType
        do { type = try path.stat().type } catch { throw Failure(unreadable(argument, error)) }
        if type == .directory { return .folder(path) }
        if type != .regular { try refuseAcross(argument) }
        if let identity = FileIdentity(path), outputs.contains(identity) { throw Failure(ownOutput(argument)) }
        if type == .regular { try refuseNoPage(argument, path, readsExtracts: readsExtracts) }
        return .file(path, id: id)
      },
      format: format, maximumBytes: maxBytes.count, outputs: outputs, readsExtracts: readsExtracts)
  }

  /// The ids of files that are named: their names; two files of one name in different folders keep their paths, so that every id is its own.
  static func ids(of paths: [FilePath]) -> [String] {
    let texts = paths.map(\.idText)
    let names = paths.map { $0.lastComponent?.idText ?? $0.string }
    let paths = Dictionary(grouping: zip(names, texts), by: \.0).mapValues { Set($0.map(\.1)) }
    return zip(names, texts).map { name, text in paths[name, default: []].count > 1 ? text : name }
  }

  private func unreadable(_ argument: String, _ error: any Error) -> String {
    if argument.hasPrefix("http://") || argument.hasPrefix("https://") {
      let verb = CommandLine.arguments.dropFirst().first ?? "extract"
      return "Hearsay does not fetch; save the page or: curl -L '\(argument)' | hearsay \(verb) -"
    }
    return "cannot read \(argument): \(error)"
  }

  private func ownOutput(_ name: String) -> String { "\(name) is what this run writes, and cannot be its input too" }

  /// Refuses a file that is named and is no page. What `--from` says of it is believed.
  private func refuseNoPage(_ argument: String, _ path: FilePath, readsExtracts: Bool) throws {
    switch try FileKind(of: path) {
    case .written(.extract) where readsExtracts: return
    case .written(let written):
      let hint = written == .extract ? "; hearsay verify checks it, hearsay report shows it" : ""
      throw Failure("\(argument) \(written.sentence), and is no page\(hint)")
    case .noPage(let what) where format == nil: throw Failure("\(argument) is no page: it is \(what)")
    case .noPage, .empty, .page, .jsonLines, .archive: return
    }
  }

  /// What can be read only once is no input of `--across`.
  func refuseAcross(_ input: String) throws {
    if across { throw ValidationError("--across reads its inputs twice, and \(input) can be read only once. Name files or folders.") }
  }

  /// What `--keep` and `--across` ask for; the second means a first reading of all inputs, for what all articles of the run say about each other.
  ///
  /// What cannot be read is passed over then; the second reading tells of it.
  func cleaning(of inputs: Inputs, sharesTerminal: Bool) async throws -> Cleaning {
    guard across else { return Cleaning(restored: Set(keep)) }
    var neighbourhood = Neighbourhood()
    _ = try await forEachResult(of: inputs, sharesTerminal: sharesTerminal, label: "first reading: ", work: imprints) { result in
      if case .success(let imprints) = result { for imprint in imprints { neighbourhood.add(imprint) } }
    }
    return Cleaning(neighbourhood: neighbourhood, restored: Set(keep))
  }

  /// Reads every record of the inputs, works on it, and hands on what became of each, in order. What was passed over, and inputs without a page, are told.
  /// - Parameters:
  ///   - label: what the run is doing, where it is not yet the reading that counts.
  ///   - lines: what becomes of a line of `extract` among them; nil: such a line is a bad record.
  /// - Returns: how many records were bad.
  /// - Throws: `ExitCode.difference` where no input has any page.
  func forEachResult<Value: Sendable>(
    of inputs: Inputs, sharesTerminal: Bool, label: String = "",
    lines: (@Sendable (JSON) throws(PageError) -> Value)? = nil,
    work: @escaping @Sendable (Payload) throws(PageError) -> Value,
    then: (Result<Value, BadRecord>) throws -> Void
  ) async throws -> Int {
    let reading = RecordReading(format: format, date: date, maximumBytes: maxBytes.count, cleansText: cleansText)
    let isWatched = Progress.isWatched(isQuiet: quiet, sharesTerminal: sharesTerminal)
    var progress = Progress(isShown: isWatched, label: label, total: isWatched ? try await inputs.total() : nil)
    let limit = maxBytes.count
    var told = Told()
    try await inputs.inOrder(jobs: jobs) { record in
      Outcome(record, reading, lines, work)
    } then: { outcome in
      told.add(outcome.content)
      guard let result = outcome.result(limit: limit) else { return }
      try then(result)
      progress.advance(bytes: outcome.bytes, isBad: outcome.isBad)
    }
    progress.finish()
    if label.isEmpty { try told.tell() }
    return told.bad
  }
}

/// What a run has to tell beside its data.
private struct Told {
  private(set) var bad = 0
  private var records = 0
  private var passedOver = 0
  private var empty: [String] = []

  mutating func add<Value>(_ content: Outcome<Value>.Content) {
    switch content {
    case .value: records += 1
    case .bad:
      records += 1
      bad += 1
    case .passedOver: passedOver += 1
    case .nothing(let input): empty.append(input)
    }
  }

  func tell() throws {
    if passedOver > 0 { complain("passed over \(passedOver) \(passedOver == 1 ? "file" : "files") that Hearsay wrote") }
    for input in empty { complain("no pages found in \(input)") }
    if records == 0, !empty.isEmpty || passedOver > 0 { throw ExitCode.difference }
  }
}

/// What became of a record, and how many bytes of the input it was.
private struct Outcome<Value: Sendable>: Sendable {
  enum Content: Sendable {
    case value(Value)
    case bad(BadRecord)
    case passedOver
    case nothing(in: String)
  }

  let content: Content
  let bytes: Int
  var isBad: Bool { if case .bad = content { true } else { false } }

  init(
    _ record: Record, _ reading: RecordReading, _ lines: ((JSON) throws(PageError) -> Value)?,
    _ work: (Payload) throws(PageError) -> Value
  ) {
    do throws(BadRecord) {
      let payload: Payload
      switch try reading.content(of: record) {
      case .nothing:
        bytes = 0
        if case .nothing(let input) = record { content = .nothing(in: input) } else { content = .passedOver }
        return
      case .extractLine(let line, let id):
        bytes = record.byteCount ?? 0
        do throws(PageError) {
          guard let lines else { throw .noRecord(.extract) }
          content = .value(try lines(line))
        } catch {
          content = .bad(BadRecord(id, error))
        }
        return
      case .payload(let read): payload = read
      }
      bytes = record.byteCount ?? payload.bytes.count
      do throws(PageError) { content = .value(try work(payload)) } catch { content = .bad(BadRecord(payload.id, error)) }
    } catch {
      bytes = 0
      content = .bad(error)
    }
  }

  /// What the verb gets; nil where there was no record. A message about the limit names the option that raises it.
  func result(limit: Int) -> Result<Value, BadRecord>? {
    switch content {
    case .value(let value): .success(value)
    case .bad(let bad) where bad.error.limit == limit:
      .failure(BadRecord(bad.id, PageError(bad.error.kind, "\(bad.error.message) (--max-bytes)")))
    case .bad(let bad): .failure(bad)
    case .passedOver, .nothing: nil
    }
  }
}

/// What `--from` may say.
extension InputFormat: ExpressibleByArgument {}

extension Verdict.Removed: ExpressibleByArgument {}

/// A number of bytes: 1000, 64M.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible, Sendable {
  let count: Int
  init(_ count: Int) { self.count = count }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0 else { return nil }
    let shifts = ["": 0, "K": 10, "M": 20, "G": 30]
    guard let shift = shifts[argument.dropFirst(digits.count).uppercased()], number <= Int.max >> (shift + 1) else { return nil }
    count = number << shift
  }

  var description: String { count.isMultiple(of: 1 << 20) ? "\(count >> 20)M" : "\(count)" }
}
