import ArgumentParser
import SystemPackage

/// What was typed behind `hearsay`, looked at before it is parsed: the parser itself takes a mistyped verb for an argument too many.
enum Invocation {
  /// What to say of a verb that there is none of; nil where the verb is one, or none is named.
  /// - Parameter arguments: what was typed, without the name of the command.
  static func complaint(about arguments: [String]) -> String? {
    var arguments = arguments[...]
    if arguments.first == "help" { arguments = arguments.dropFirst() }
    return complaint(about: arguments, of: Hearsay.self)
  }

  private static func complaint(about arguments: ArraySlice<String>, of command: any ParsableCommand.Type) -> String? {
    let verbs = command.configuration.subcommands
    guard let verb = arguments.first, !verb.hasPrefix("-"), !verbs.isEmpty else { return nil }
    if let known = verbs.first(where: { $0._commandName == verb }) { return complaint(about: arguments.dropFirst(), of: known) }
    let names = verbs.map { $0._commandName }
    let prefix = command == Hearsay.self ? "" : "\(command._commandName) "
    if let near = nearest(to: verb, among: names) { return "no command “\(prefix)\(verb)”; did you mean \(prefix)\(near)?" }
    if command == Hearsay.self, verb == "-" || (try? FilePath(verb).stat()) != nil {
      return "no command “\(verb)”; to read it: hearsay extract \(verb)"
    }
    return "no command “\(prefix)\(verb)”; the commands are \(names.joined(separator: ", "))"
  }
}

/// The word that the typed one is most likely meant to be: a word that it begins, or at most two slips away and at most a third of its letters.
func nearest(to typed: String, among words: [String]) -> String? {
  let typed = typed.lowercased()
  if typed.utf8.count >= 2, let whole = words.first(where: { $0.hasPrefix(typed) }) { return whole }
  let candidates = words.map { (word: $0, count: slips(from: typed, to: $0)) }
  guard let best = candidates.min(by: { $0.count < $1.count }), best.count <= min(2, (best.word.count + 2) / 3) else { return nil }
  return best.word
}

/// How many letters were left out, added, exchanged or swapped with the next (optimal string alignment).
private func slips(from typed: String, to word: String) -> Int {
  let (a, b) = (Array(typed.unicodeScalars), Array(word.unicodeScalars))
  // Words of such different lengths are nobody's slip, and a typed text may be long.
  if abs(a.count - b.count) > 2 { return a.count + b.count }
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
