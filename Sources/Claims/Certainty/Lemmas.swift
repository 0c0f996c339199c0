/// The base forms that an English verb or noun form may come from.
enum Lemmas {
  private static let irregular: [String: String] = [
    "said": "say", "told": "tell", "thought": "think", "felt": "feel", "found": "find", "wrote": "write", "written": "write",
    "knew": "know", "known": "know",
    "saw": "see", "seen": "see", "heard": "hear", "spoke": "speak", "spoken": "speak", "swore": "swear", "sworn": "swear", "made": "make",
    "gave": "give",
    "given": "give", "took": "take", "taken": "take", "sought": "seek", "meant": "mean", "held": "hold", "kept": "keep", "left": "leave",
    "understood":
      "understand", "argued": "argue", "denied": "deny", "shown": "show", "proven": "prove", "foresaw": "foresee", "foreseen": "foresee",
    "forecast": "forecast",
    "forbade": "forbid", "forbidden": "forbid", "hid": "hide", "went": "go", "gone": "go", "ran": "run", "began": "begin", "begun": "begin",
    "shot": "shoot",
    "put": "put", "read": "read", "set": "set", "hit": "hit", "bet": "bet", "taught": "teach", "won": "win", "lost": "lose", "sent": "send",
    "was": "be",
    "were": "be", "is": "be", "are": "be", "been": "be", "am": "be", "being": "be", "has": "have", "had": "have", "did": "do", "does": "do",
    "done": "do", "chose": "choose",
    "chosen": "choose", "stood": "stand", "drew": "draw", "led": "lead", "became": "become", "came": "come", "bade": "bid",
    "dreamt": "dream",
    "fought": "fight", "sued": "sue", "planned": "plan", "admitted": "admit", "hinted": "hint", "tied": "tie", "lied": "lie",
    "lying": "lie", "upheld": "uphold",
    "withdrew": "withdraw", "struck": "strike", "forgot": "forget", "forgave": "forgive", "misstated": "misstate", "overheard": "overhear",
    "broke": "break",
  ]

  /// Whether a verb form may stand for what was: "said", "argued", "saying"; not "says".
  static func isPast(_ folded: String) -> Bool {
    folded.hasSuffix("ed") || folded.hasSuffix("ing")
      || irregular[folded] != nil && !["is", "are", "am", "has", "does", "been", "being"].contains(folded)
  }

  /// The form itself first, then what its endings allow.
  static func candidates(for folded: String) -> [String] {
    if let lemma = irregular[folded] { return [lemma, folded] }
    var out = [folded]
    func add(_ drop: Int, _ ending: String = "") { out.append(String(folded.dropLast(drop)) + ending) }
    if folded.hasSuffix("ies") || folded.hasSuffix("ied") { add(3, "y") }
    if folded.hasSuffix("es") { add(2) }
    if folded.hasSuffix("s") { add(1) }
    for (ending, length) in [("ed", 2), ("ing", 3)] where folded.hasSuffix(ending) && folded.utf8.count > length + 2 {
      add(length)
      add(length, "e")
      let stem = folded.dropLast(length)
      if let last = stem.last, stem.dropLast().last == last { out.append(String(stem.dropLast())) }
    }
    return out
  }
}
