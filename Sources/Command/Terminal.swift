import Glibc
import Intake
import Reports
import SystemPackage

/// What is known about the terminal that the user sits at, if there is one.
enum Terminal {
  static let showsOutput = isatty(STDOUT_FILENO) == 1
  static let showsErrors = isatty(STDERR_FILENO) == 1
  /// Input would be typed by hand.
  static let readsInput = isatty(STDIN_FILENO) == 1

  /// Columns of the output; nil where it is no terminal.
  static let width: Int? = {
    var size = winsize()
    guard showsOutput, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }()

  /// NO_COLOR (no-color.org): set to anything, it means no.
  static let hasColour: Bool = {
    guard showsOutput else { return false }
    guard let value = unsafe getenv("NO_COLOR") else { return true }
    return unsafe value.pointee == 0
  }()

  enum Style: String { case bold = "1", dim = "2", green = "32", yellow = "33", magenta = "35" }

  static func styled(_ text: String, _ style: Style?) -> String {
    guard hasColour, let style else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}

/// Says something on stderr, where no data go.
func complain(_ message: String) { say("hearsay: \(shown(message))\n") }

/// Writes to stderr as it stands. Nobody can be told where stderr itself fails.
func say(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }

/// Says on stderr what became of a record, where the output has no place for it.
func say(_ bad: BadRecord) { say(String(decoding: bad.line, as: UTF8.self)) }

/// A text on one line of a table or list, as people may be shown it.
func oneLine(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  out.append(contentsOf: text.unicodeScalars.lazy.map { "\n\r\t".unicodeScalars.contains($0) ? " " : $0 })
  return shown(String(out))
}
