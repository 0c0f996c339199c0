internal import Vocabulary

/// What a line's elements are named as.
extension Rules {
  /// A name of elements that says that what they hold is not the article's; the first that fits names a line.
  struct ElementName: Sendable {
    let hint: Hints
    let rule: Verdict.Rule
    let reason: Verdict.Removed
    let words: String

    var opinion: Opinion { .remove(reason, "its element is named as \(words)") }
  }

  static let names: [ElementName] = [
    ElementName(hint: .consent, rule: .namedConsent, reason: .consent, words: "a cookie or consent notice"),
    ElementName(hint: .comments, rule: .namedComments, reason: .comments, words: "a readers' comment"),
    ElementName(hint: .advertisement, rule: .namedAdvertisement, reason: .advertisement, words: "an advertisement"),
    ElementName(hint: .newsletter, rule: .namedNewsletter, reason: .newsletter, words: "a newsletter prompt"),
    ElementName(hint: .share, rule: .namedShare, reason: .share, words: "share and follow buttons"),
    ElementName(hint: .related, rule: .namedRelated, reason: .related, words: "a box of related stories"),
    ElementName(hint: .navigation, rule: .namedNavigation, reason: .navigation, words: "navigation"),
    ElementName(hint: .tags, rule: .namedTags, reason: .navigation, words: "tags"),
    ElementName(hint: .sidebar, rule: .namedSidebar, reason: .sidebar, words: "a sidebar"),
    ElementName(hint: .form, rule: .namedForm, reason: .form, words: "a form"),
    ElementName(hint: .footer, rule: .namedFooter, reason: .footer, words: "the page's footer"),
    ElementName(hint: .hidden, rule: .namedHidden, reason: .hidden, words: "not shown to readers"),
    ElementName(hint: .paywall, rule: .namedPaywall, reason: .paywall, words: "a subscription notice"),
    ElementName(hint: .header, rule: .namedHeader, reason: .header, words: "the page's header"),
  ]

  /// A line of an author's box that is prose is shorter than this.
  private static let mostWordsOfByline = 30

  static let ofNames: [LineRule] =
    [
      LineRule(.namedHidden) { line, _ in
        line.hints.contains(.hidden) ? .remove(.hidden, "its element is not shown to readers") : nil
      },
      LineRule(.namedCaption) { line, _ in line.hints.contains(.caption) ? .remove(.caption, "a caption or credit of a picture") : nil },
      LineRule(.namedByline) { line, _ in
        guard line.hints.contains(.byline), line.words <= mostWordsOfByline || !line.isProse else { return nil }
        return .remove(.byline, "its element is named as the author's")
      },
      // Class names of paywalls often stand on the very text that they guard.
      LineRule(.namedPaywall) { line, _ in
        line.hints.contains(.paywall) && !line.isProse ? .remove(.paywall, "its element is named as a subscription notice") : nil
      },
    ]
    + names.filter { ![.hidden, .paywall].contains($0.hint) }.map { name in
      LineRule(name.rule) { line, _ in
        guard line.hints.contains(name.hint) else { return nil }
        return line.isProse && line.hints.intersection(.boilerplate).isSubset(of: .contradictedByProse) ? nil : name.opinion
      }
    }
}
