package import Articles
import Attributions
import Claims
import Documents
import Ground
package import Pages

/// The whole path, from bytes to what Hearsay says about them. Start reading here.
///
/// Pure: the same payload gives the same readings, whatever was read before. One payload gives one reading, a feed one for each item.
package func readings(of payload: Payload, _ cleaning: Cleaning = Cleaning()) throws(PageError) -> [Reading] {
  var readings: [Reading] = []
  for page in try pages(in: payload) {
    let article = Article(page, cleaning)
    readings.append(reading(of: article, attributions: payload.given.attributions))
  }
  return readings
}

/// What is remembered of a payload's articles, for their neighbours in a run.
package func imprints(of payload: Payload) throws(PageError) -> [Imprint] { try pages(in: payload).compactMap { Imprint(Article($0)) } }

/// What an article says, and who says it.
/// - Parameter given: spans that are used instead of our own.
package func reading(of article: Article, attributions given: [GivenAttribution]? = nil) -> Reading {
  let document = Document(article)
  guard article.metadata.language == nil || article.metadata.language == "en" else {
    let note = Note(.unsupportedLanguage, "claims are found in English texts only; this one is in “\(article.metadata.language ?? "")”")
    return Reading(document: document, claims: [], dates: [], notes: article.notes + [note])
  }
  let found =
    given.map { FoundAttributions(attributions: attributions(given: $0, in: document), entities: namedEntities(in: document)) }
    ?? foundAttributions(in: document)
  let claims = Claims.claims(from: found.attributions, names: found.entities, in: document)
  return Reading(
    document: document, claims: claims, dates: Claims.dates(in: document, claims: claims),
    notes: article.notes + document.notes + found.notes(in: document))
}
