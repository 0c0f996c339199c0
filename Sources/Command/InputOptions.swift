import ArgumentParser
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
        have the same name), “stdin”; #n is put behind it for the n-th page of a WARC or WACZ file (pages that cannot be read are counted, redirects, \
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
  func named() throws -> Inputs {
    if inputs.isEmpty && Terminal.readsInput { throw ValidationError("Name a page or a folder, or pipe one in.") }
    if inputs.isEmpty || inputs.contains("-") { try refuseAcross("standard input") }
    // Two files of one name in different folders keep their paths, so that every id is its own.
    let names = Dictionary(grouping: inputs) { FilePath($0).lastComponent?.string ?? $0 }
    return Inputs(
      inputs: try (inputs.isEmpty ? ["-"] : inputs).map { argument in
        if argument == "-" { return .standardInput }
        let path = FilePath(argument)
        // A name that is mistyped stops the run before anything is written.
        let type: FileType
        do { type = try path.stat().type } catch { throw Failure("cannot read \(argument): \(error)") }
        if type == .directory { return .folder(path) }
        if type != .regular { try refuseAcross(argument) }
        let name = path.lastComponent?.string ?? argument
        return .file(path, id: Set(names[name] ?? []).count > 1 ? argument : name)
      },
      format: format, maximumBytes: maxBytes.count)
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

  /// Reads every record of the inputs, works on it, and hands on what became of each, in order.
  /// - Parameter lines: what becomes of a line of `extract` among them; nil: such a line is a bad record.
  /// - Returns: how many records were bad.
  func forEachResult<Value: Sendable>(
    of inputs: Inputs, sharesTerminal: Bool, label: String = "",
    lines: (@Sendable (JSON) throws(PageError) -> Value)? = nil,
    work: @escaping @Sendable (Payload) throws(PageError) -> Value,
    then: (Result<Value, BadRecord>) throws -> Void
  ) async throws -> Int {
    let reading = RecordReading(format: format, date: date, maximumBytes: maxBytes.count, cleansText: cleansText)
    let isWatched = Progress.isWatched(isQuiet: quiet, sharesTerminal: sharesTerminal)
    var progress = Progress(isShown: isWatched, label: label, total: isWatched ? try await inputs.total() : nil)
    var bad = 0
    try await inputs.inOrder(jobs: jobs) { record in
      Outcome(record, reading, lines, work)
    } then: { outcome in
      if case .failure = outcome.result { bad += 1 }
      try then(outcome.result)
      progress.advance(bytes: outcome.bytes, isBad: outcome.isBad)
    }
    progress.finish()
    return bad
  }
}

/// What became of a record, and how many bytes of the input it was.
private struct Outcome<Value: Sendable>: Sendable {
  let result: Result<Value, BadRecord>
  let bytes: Int
  var isBad: Bool { if case .failure = result { true } else { false } }

  init(
    _ record: Record, _ reading: RecordReading, _ lines: ((JSON) throws(PageError) -> Value)?,
    _ work: (Payload) throws(PageError) -> Value
  ) {
    if case .line(let line, let place) = record, let json = extractLine(line) {
      bytes = line.count + 1
      do throws(PageError) {
        guard let lines else { throw PageError(.badRecord, "this is a line of hearsay extract, no page: report and verify read it") }
        result = .success(try lines(json))
      } catch {
        result = .failure(BadRecord(json["id"]?.string ?? place, error))
      }
      return
    }
    do throws(BadRecord) {
      let payload = try reading.payload(of: record)
      bytes =
        switch record {
        case .line(let line, _): line.count + 1
        case .archived(_, _, let bytes): bytes
        case .file, .page, .bad: payload.bytes.count
        }
      do throws(PageError) { result = .success(try work(payload)) } catch { result = .failure(BadRecord(payload.id, error)) }
    } catch {
      bytes = 0
      result = .failure(error)
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
