/// What a line says that a date is the date of.
enum DateLabel {
  case published, modified

  /// - Parameters:
  ///   - text: what stands before the date.
  ///   - rest: what follows it: East Asian pages put the word there.
  init?(in text: Substring, after rest: Substring) {
    let lower = text.lowercased()
    func stands(_ words: Phrases) -> Bool { words.isAny(in: Array(lower.utf8)[...]) }
    if stands(DateLabel.modifiedWords) || rest.hasPrefix("更新") || rest.hasPrefix("수정") {
      self = .modified
    } else if stands(DateLabel.publishedWords) || DateLabel.wordsForDate.contains(lower.trimming.filter { $0 != ":" }) {
      self = .published
    } else {
      return nil
    }
  }

  /// Stems, in small letters.
  private static let modifiedWords = Phrases([
    "updated", "update", "modified", "corrected", "amended", "revised", "reviewed", "edited", "aktualisiert", "änderung", "geändert",
    "bearbeitet",
    "mis à jour", "mise à jour", "modifié", "actualizad", "modificad", "última modific", "atualizad", "aggiornat", "modificat",
    "bijgewerkt",
    "gewijzigd", "uppdatera", "oppdatert", "opdateret", "aktualizacja", "zaktualizowano", "обновлено", "更新", "修改",
  ])
  private static let publishedWords = Phrases([
    "publish", "posted", "created", "veröffentlicht", "erschienen", "erstellt", "publié", "mis en ligne", "publicad", "pubblicat",
    "gepubliceerd",
    "geplaatst", "publicera", "publisert", "opublikowano", "опубликовано", "公開", "発売", "发布", "发表",
  ])
  /// A line that is one of these and a date.
  private static let wordsForDate: Set<String> = ["date", "datum", "data", "fecha", "dato", "erscheinungsdatum", "publication date"]
}
