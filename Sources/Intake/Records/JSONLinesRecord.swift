package import Ground
package import Pages

/// One line of a JSON Lines input: `{"id", "url"?, "date"?, "title"?, "outlet"?, "html" | "text", "attributions"?}`.
///
/// The payload is the UTF-8 of `html` or `text`: that is what receipts count in. Members of other names are left alone. A record with neither may be a ninjs
/// item or a JSON Feed: then the payload is the line, and the item's `uri`, or one of the feed's URLs, is the id.
package struct JSONLinesRecord: Sendable {
  /// The record's own id; where it has none that can be read, the place of the line.
  package let id: String
  package let payload: Result<Payload, PageError>
  /// The line itself, where it is one of `extract` (an article, or a record that could not be read) and no record of a page.
  package let extractLine: JSON?

  /// - Parameters:
  ///   - place: names the line in messages ("pages.jsonl:17").
  ///   - occurrence: which record of its id it is in the run, from 1 on.
  ///   - cleansText: `text` is cleaned as a page is, instead of being taken scalar for scalar.
  ///   - date: the publication date of records that give none.
  package init(line: [UInt8], place: String, occurrence: Int = 1, cleansText: Bool = false, date: CivilDate? = nil) {
    do throws(PageError) {
      let value: JSON
      do { value = try JSON(reading: line) } catch {
        throw PageError(.badRecord, "no JSON: \(error.message) (byte \(error.offset) of the line)")
      }
      guard case .object = value else { throw PageError(.badRecord, "a record is a JSON object") }
      if let written = Written(line: value) {
        id = JSONLinesRecord.name(value["id"]) ?? place
        payload = .failure(.noRecord(written))
        extractLine = written == .extract ? value : nil
        return
      }
      extractLine = nil
      if value["html"] == nil, value["text"] == nil, isNewsJSON(value) {
        let name = JSONLinesRecord.name(value["id"]) ?? ["uri", "feed_url", "home_page_url"].lazy.compactMap { value[$0]?.string }.first
        id = name.map { distinctID($0, occurrence) } ?? place
        payload = Result { () throws(PageError) in try Payload(document: line, id: name, occurrence, date: date) }
      } else {
        id = JSONLinesRecord.name(value["id"]).map { distinctID($0, occurrence) } ?? place
        payload = Result { () throws(PageError) in try Payload(value, occurrence, cleansText: cleansText, date: date) }
      }
    } catch {
      id = place
      payload = .failure(error)
      extractLine = nil
    }
  }

  /// Ids are strings; whole numbers are taken by their digits, as many data sets have them.
  fileprivate static func name(_ value: JSON?) -> String? { value?.string ?? value?.int.map(String.init) }
}

extension Payload {
  fileprivate init(document line: [UInt8], id: String?, _ occurrence: Int, date: CivilDate?) throws(PageError) {
    guard let id else { throw PageError(.badRecord, "“id”, “feed_url” or “home_page_url” is missing") }
    var given = Given()
    given.date = date
    self.init(
      id: distinctID(id, occurrence), bytes: line, format: .json, charset: "utf-8", given: given,
      notes: occurrence > 1 ? [.equalID(id)] : [])
  }

  fileprivate init(_ record: JSON, _ occurrence: Int, cleansText: Bool, date: CivilDate?) throws(PageError) {
    guard let id = JSONLinesRecord.name(record["id"]) else { throw PageError(.badRecord, "“id” is missing or no string") }
    var given = Given()
    given.url = try record.text("url")
    given.title = try record.text("title")
    given.outlet = try record.text("outlet")
    let published = try record.text("date")
    given.date = try published.map { text throws(PageError) in try CivilDate(record: text) } ?? date
    given.moment = published.flatMap { Moment($0) }
    let content: (format: Format, text: String)
    switch (try record.text("html"), try record.text("text")) {
    case (let html?, nil): content = (.html, html)
    case (nil, let text?): content = (.text, text)
    case (nil, nil): throw PageError(.badRecord, "“html” or “text” is missing")
    case (_?, _?): throw PageError(.badRecord, "“html” and “text” exclude each other")
    }
    given.isExact = content.format == .text && !cleansText
    // The spans count in the article's text, whose length is known beforehand only where it is exact.
    let length = given.isExact ? content.text.unicodeScalars.count : Int.max
    if let attributions = record["attributions"], attributions != .null {
      given.attributions = try attributions.list("attributions").map { value throws(PageError) in
        try GivenAttribution(value, length: length)
      }
    }
    self.init(
      id: distinctID(id, occurrence), bytes: Array(content.text.utf8), format: content.format, charset: "utf-8", given: given,
      notes: occurrence > 1 ? [.equalID(id)] : [])
  }
}

extension CivilDate {
  /// An ISO 8601 date, or the date of an ISO 8601 time stamp.
  fileprivate init(record text: String) throws(PageError) {
    let day = text.prefix { $0 != "T" && $0 != " " }
    guard let date = CivilDate(iso: day) else { throw PageError(.badRecord, "“date” is no ISO date (YYYY-MM-DD): “\(text)”") }
    self = date
  }
}

extension GivenAttribution {
  fileprivate init(_ value: JSON, length: Int) throws(PageError) {
    guard let id = JSONLinesRecord.name(value["id"]) else { throw PageError(.badRecord, "an attribution has no “id”") }
    func spans(_ key: String) throws(PageError) -> [TextRange] {
      try (value[key] ?? .null).list(key).map { pair throws(PageError) in
        guard case .array(let ends) = pair, ends.count == 2, let start = ends[0].int, let end = ends[1].int, 0 <= start, start < end,
          end <= length
        else { throw PageError(.badRecord, "“\(key)” of attribution “\(id)” has a span that is no part of the text") }
        return TextRange(start, end)
      }
    }
    self.init(id: id, source: try spans("source"), cue: try spans("cue"), content: try spans("content"))
    if content.isEmpty { throw PageError(.badRecord, "attribution “\(id)” has no “content”") }
  }
}

extension JSON {
  /// A member that is a string; nil where it is missing or null.
  fileprivate func text(_ key: String) throws(PageError) -> String? {
    guard let value = self[key], value != .null else { return nil }
    guard let text = value.string else { throw PageError(.badRecord, "“\(key)” is no string") }
    return text
  }

  /// The elements of an array; none for null.
  fileprivate func list(_ key: String) throws(PageError) -> [JSON] {
    switch self {
    case .array(let elements): return elements
    case .null: return []
    default: throw PageError(.badRecord, "“\(key)” is no list")
    }
  }
}
