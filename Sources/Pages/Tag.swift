/// The element names that a stage asks about; every other element is `other`. Text nodes are `text`.
package enum Tag: UInt8, Sendable, CaseIterable {
  case text, other
  case html, head, body, title, meta, link, base, script, style, noscript, template, svg, math, iframe, object, embed, canvas, noembed,
    noframes
  case article, section, main, header, footer, nav, aside, div, p, br, hr, center, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu
  case table, thead, tbody, tfoot, tr, td, th, caption, colgroup, col
  case blockquote, pre, figure, figcaption, picture, img, source, video, audio, track, map, area
  case form, fieldset, legend, input, button, select, option, optgroup, textarea, label, output, datalist
  case a, span, b, i, u, s, em, strong, small, big, font, sub, sup, cite, q, code, kbd, samp, mark, del, ins, abbr, acronym, time, tt,
    strike
  case details, summary, dialog

  static let byName: [String: Tag] = {
    var out: [String: Tag] = [:]
    for tag in allCases where tag != .text && tag != .other { out[String(describing: tag)] = tag }
    return out
  }()

  /// Elements whose content is never text of the page.
  ///
  /// Not `head`: libxml2 leaves it open before elements that HTML 4 did not know (`<title>…</title><article>`), so a page without a `body` tag may stand in it.
  package var isInvisible: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .canvas, .noembed, .noframes, .select,
      .datalist,
      .textarea, .video, .audio, .map, .title:
      true
    default: false
    }
  }

  /// Elements that stand inside a line of text; all others begin and end a block.
  package var isInline: Bool {
    switch self {
    case .text, .a, .span, .b, .i, .u, .s, .em, .strong, .small, .big, .font, .sub, .sup, .cite, .q, .code, .kbd, .samp, .mark, .del, .ins,
      .abbr,
      .acronym, .time, .tt, .strike, .img, .picture, .source, .label, .input, .button, .area, .link, .meta, .output, .other:
      true
    default: false
    }
  }

  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attribute names that a stage asks about; the values of others are not kept.
package enum AttributeName: UInt8, Sendable, CaseIterable {
  case id, `class`, itemprop, itemtype, property, name, content, href, rel, datetime, role, hidden, ariaHidden, style, lang, type, src, url,
    value, shadowrootmode
  /// NewsML-G2's.
  case qcode, uri, guid, tag, literal, contentType, encoding
  /// NITF's.
  case norm, holder, publicationDate, section, managementStatus

  static let byName: [String: AttributeName] = [
    "id": .id, "class": .class, "itemprop": .itemprop, "itemtype": .itemtype, "property": .property, "name": .name, "content": .content,
    "href": .href, "rel": .rel, "datetime": .datetime, "role": .role, "hidden": .hidden, "aria-hidden": .ariaHidden, "style": .style,
    "lang": .lang, "xml:lang": .lang, "type": .type, "src": .src, "url": .url, "qcode": .qcode, "uri": .uri, "guid": .guid, "tag": .tag,
    "literal": .literal, "contenttype": .contentType, "encoding": .encoding, "norm": .norm, "holder": .holder,
    "date.publication": .publicationDate, "position.section": .section, "management-status": .managementStatus,
    "value": .value, "shadowrootmode": .shadowrootmode,
  ]
}
