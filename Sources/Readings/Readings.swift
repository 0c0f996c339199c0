package import Articles
import Attributions
import Claims
import Documents
import Ground
package import Pages
package import Tracking
package import Vocabulary

/// The whole path, from bytes to what Hearsay says about them. Start reading here.
///
/// Pure: the same payload gives the same readings, whatever was read before. One payload gives one reading, a feed one for each item.
/// - Parameter addsAuthor: whether what the article says itself is added, as claims of its author.
package func readings(
  of payload: Payload, _ cleaning: Cleaning = Cleaning(), addsAuthor: Bool = false
) throws(PageError) -> [Reading] {
  var readings: [Reading] = []
  for page in try pages(in: payload) {
    let article = TracedArticle(page, cleaning)
    var reading = reading(of: article, attributions: payload.given.attributions, addsAuthor: addsAuthor)
    reading.record = payload.given.record
    readings.append(reading)
  }
  return readings
}

/// What is remembered of a payload's articles, for their neighbours in a run.
package func imprints(of payload: Payload) throws(PageError) -> [Imprint] {
  try pages(in: payload).compactMap { Imprint(TracedArticle($0)) }
}

/// What an article says, and who says it.
/// - Parameters:
///   - given: spans that are used instead of our own.
///   - addsAuthor: whether what the article says itself is added, as claims of its author.
package func reading(of traced: TracedArticle, attributions given: [GivenAttribution]? = nil, addsAuthor: Bool = false) -> Reading {
  let document = Document(traced)
  let language = traced.article.metadata.language
  guard language == nil || language == "en" else {
    let note = Note(.unsupportedLanguage, "claims are found in English texts only; this one is in “\(language ?? "")”")
    return Reading(traced, document, claims: [], dates: [], notes: traced.notes + [note])
  }
  let found =
    given.map { FoundAttributions(attributions: attributions(given: $0, in: document), entities: namedEntities(in: document)) }
    ?? foundAttributions(in: document)
  let said = Claims.claims(from: found.attributions, names: found.entities, in: document)
  return Reading(
    traced, document, claims: addsAuthor ? withAuthorStatements(said, in: document) : said, dates: Claims.dates(in: document, claims: said),
    notes: traced.notes + document.notes + found.notes(in: document))
}

/// An article and its dates, without a claim: what `hearsay clean` tells of a page.
package func readingWithoutClaims(of traced: TracedArticle) -> Reading {
  let document = Document(traced)
  return Reading(traced, document, claims: [], dates: Claims.dates(in: document), notes: traced.notes + document.notes)
}

extension Reading {
  /// What the stages found, without what only they need.
  fileprivate init(_ traced: TracedArticle, _ document: Document, claims: [Claim], dates: [DateMention], notes: [Note]) {
    self.init(
      tool: .current, article: traced.article, sentences: document.sentences.map(document.range),
      claims: claims.map { $0.withReceipts(from: traced) }, dates: dates, notes: notes)
  }
}
