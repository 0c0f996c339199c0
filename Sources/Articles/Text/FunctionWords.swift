/// The words that no sentence and no headline ends with, in the main languages of the news.
enum FunctionWords {
  /// Whether a line without a mark ends in mid-sentence for certain: with a word that no sentence and no headline ends with.
  static func end(_ text: String) -> Bool {
    guard let last = text.utf8.suffix(16).split(separator: 32).last else { return false }
    return words.contains(String(decoding: last, as: UTF8.self))
  }

  private static let words: Set<String> = Set(
    """
    the a an of and or but nor from with into than as at because while when if whether is are was were has have had will would could should
    may might must be been who whose which his its their our my your to for until since between among against without during that
    der die das dem den des ein eine einen einem einer eines und oder aber von vom zum zur mit für bei aus nach über unter wie wenn weil dass
    ist sind war waren wird werden hat haben hatte sich nicht
    le la les un une des du de et ou mais dans pour par avec sur sans qui que dont est sont était ont été leur leurs ses
    el los las una unos unas del y o pero en con por para sin sobre que cuyo es son fue han ha su sus
    um uma uns umas do da dos das e no na nos nas com por para sem sobre que foi são tem seu sua seus suas
    il lo gli uno di dal dalla della dello degli delle e o ma con per tra fra che è sono hanno suo sua suoi
    het een van en of maar met voor door naar bij uit dat die zijn was heeft hebben hun
    i w z na do od dla przez oraz ale który która które że jest są był
    и в на с к по из за от для что как который которая которые но или не
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
