/// US states and their abbreviations, as in "R-Tex." for "the Texas senator".
enum States {
  private static let abbreviations: [String: String] = [
    "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california", "ca": "california", "colo": "colorado",
    "conn": "connecticut",
    "del": "delaware", "fla": "florida", "fl": "florida", "ga": "georgia", "ill": "illinois", "il": "illinois", "ind": "indiana",
    "kan": "kansas",
    "ky": "kentucky", "la": "louisiana", "md": "maryland", "mass": "massachusetts", "ma": "massachusetts", "mich": "michigan",
    "mi": "michigan",
    "minn": "minnesota", "mn": "minnesota", "miss": "mississippi", "mo": "missouri", "mont": "montana", "neb": "nebraska", "nev": "nevada",
    "nv": "nevada",
    "n.h": "hampshire", "nh": "hampshire", "n.j": "jersey", "nj": "jersey", "n.m": "mexico", "n.y": "york", "ny": "york", "n.c": "carolina",
    "nc": "carolina",
    "s.c": "carolina", "sc": "carolina", "n.d": "dakota", "s.d": "dakota", "okla": "oklahoma", "ore": "oregon", "pa": "pennsylvania",
    "r.i": "island",
    "tenn": "tennessee", "tx": "texas", "tex": "texas", "va": "virginia", "vt": "vermont", "wash": "washington", "wis": "wisconsin",
    "wi": "wisconsin",
    "w.va": "virginia", "wyo": "wyoming", "oh": "ohio", "az": "arizona",
  ]

  /// The word itself and, of "r-vt.", the state behind the party's letter.
  static func spellings(of folded: String) -> [String] {
    let state = folded.split(separator: "-").last.map { String($0) } ?? folded
    let bare = state.hasSuffix(".") ? String(state.dropLast()) : state
    return [folded, bare, abbreviations[bare]].compactMap { $0 }
  }
}
