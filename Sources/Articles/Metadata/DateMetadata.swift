import Pages
internal import Ground
import Vocabulary

extension Metadata {
  /// The days of publication and of the last change, apart: a day that is only said to be a change's is never taken for the other.
  /// - Returns: the moment of publication, where it was read from more than a day.
  mutating func readDates(_ from: Signals) -> Moment? {
    var moment: Moment?
    if let found = published(from) { (published, moment, signals[.published]) = (found.day, found.moment, found.signal) }
    if let found = modified(from) { (modified, signals[.modified]) = (found.day, found.signal) }
    return moment
  }

  /// A day, the moment that it was read from and the signal that gave it.
  private struct Found {
    let day: CivilDate
    var moment: Moment?
    let signal: String
  }

  private func published(_ from: Signals) -> Found? {
    let meta = from.tags.first(
      "article:published_time", "datepublished", "article:published", "og:published_time", "og:article:published_time", "pubdate",
      "pub_date",
      "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date", "dc.date",
      "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.issued", "dcterms.date", "date", "publication_date",
      "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate", "article_date_original")
    let declared = first(
      of: [
        (from.page.item?.published).candidate, (from.linked.published, "JSON-LD datePublished"), (meta?.value, "meta published"),
        (from.marked.published, "marked as published"),
      ], from.order, isPublication: true)
    if let shown = from.visible.published, declared == nil || isRepublished(declared?.day, shown, from) {
      return Found(day: shown, signal: "date on the page")
    }
    return declared ?? first(of: [(from.marked.moment, "time in the headline's block")], from.order)
      ?? url.flatMap(DateReading.inURL).map { Found(day: $0, signal: "URL") }
      ?? from.page.given.date.map { Found(day: $0, moment: from.page.given.moment, signal: "given") }
  }

  private func modified(_ from: Signals) -> Found? {
    let meta = from.tags.first(
      "article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified", "og:article:modified_time",
      "dcterms.modified", "dc.date.modified")
    return first(
      of: [
        (from.page.item?.modified).candidate, (from.linked.modified, "JSON-LD dateModified"), (meta?.value, "meta modified"),
        (from.marked.modified, "marked as modified"),
      ], from.order) ?? from.visible.modified.map { Found(day: $0, signal: "date on the page") }
  }

  private func first(of candidates: [(String?, String)], _ order: DayOrder, isPublication: Bool = false) -> Found? {
    for case (let text?, let signal) in candidates {
      if let day = DateReading.field(text, order: order) {
        return Found(day: isPublication ? local(day, of: text) : day, moment: Moment(text.trimming), signal: signal)
      }
    }
    return nil
  }

  /// A moment given in universal time may be another day where the outlet is: the day in the page's URL, if it is next to that, is the
  /// local one.
  private func local(_ day: CivilDate, of text: String) -> CivilDate {
    let isUniversal = text.utf8.contains(UInt8(ascii: "T")) && ["Z", "+00:00", "+0000"].contains { text.hasSuffix($0) }
    guard isUniversal, let local = url.flatMap(DateReading.inURL), abs(local.dayNumber - day.dayNumber) == 1 else { return day }
    return local
  }

  /// Whether a declared day is that of a re-publication, which templates write over the first one: the page shows an earlier day, and says
  /// that it is the day of publication, or the declaration puts the last change before the publication.
  private func isRepublished(_ declared: CivilDate?, _ shown: CivilDate, _ from: Signals) -> Bool {
    guard let declared, shown < declared else { return false }
    if from.visible.isLabelled { return true }
    guard let published = from.linked.published, let modified = from.linked.modified else { return false }
    // Two moments of one form compare as texts.
    return published.utf8.count == modified.utf8.count && CivilDate(iso: published.prefix(10)) != nil && modified < published
  }
}
