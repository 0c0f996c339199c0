import Vocabulary
internal import Ground
internal import Pages

/// What the names of an element and its ancestors hint at. A hint alone decides nothing: authors of pages name things as they like.
struct Hints: OptionSet, Sendable {
  let rawValue: UInt32
  static let navigation = Hints(rawValue: 1 << 0)
  static let header = Hints(rawValue: 1 << 1)
  static let footer = Hints(rawValue: 1 << 2)
  static let sidebar = Hints(rawValue: 1 << 3)
  static let form = Hints(rawValue: 1 << 4)
  static let comments = Hints(rawValue: 1 << 5)
  static let share = Hints(rawValue: 1 << 6)
  static let related = Hints(rawValue: 1 << 7)
  static let advertisement = Hints(rawValue: 1 << 8)
  static let newsletter = Hints(rawValue: 1 << 9)
  static let consent = Hints(rawValue: 1 << 10)
  static let hidden = Hints(rawValue: 1 << 11)
  static let caption = Hints(rawValue: 1 << 12)
  static let byline = Hints(rawValue: 1 << 13)
  static let date = Hints(rawValue: 1 << 14)
  static let tags = Hints(rawValue: 1 << 15)
  static let paywall = Hints(rawValue: 1 << 16)
  static let standfirst = Hints(rawValue: 1 << 17)
  static let link = Hints(rawValue: 1 << 18)
  static let bold = Hints(rawValue: 1 << 19)
  /// Declared by `itemprop="articleBody"` or a class that means the same.
  static let declaredBody = Hints(rawValue: 1 << 20)
  static let liveBlog = Hints(rawValue: 1 << 21)
  static let emphasis = Hints(rawValue: 1 << 22)

  /// What sets words apart inside a line: such a word makes no such block.
  static let marks: Hints = [.link, .bold, .emphasis]

  /// Hints at what is not the article.
  static let boilerplate: Hints = [
    .navigation, .header, .footer, .sidebar, .form, .comments, .share, .related, .advertisement, .newsletter, .consent, .hidden, .tags,
  ]

  /// Hints that a paragraph of sentences contradicts: buttons, tags and menus have none.
  static let contradictedByProse: Hints = [.share, .tags, .form, .header, .navigation]

  /// Hints that an element with most of the page's prose cannot mean.
  static let doubtful: Hints = boilerplate.subtracting(.comments).union([.caption, .byline, .date, .paywall, .standfirst])

  /// The hints that an element adds to its ancestors'.
  static func own(of node: Int, tag: Tag, in tree: Tree) -> Hints {
    var hints = ofTag[Int(tag.rawValue)]
    // Elements of no known vocabulary are named by what they hold.
    if let name = tree.names[Int32(node)] { hints.formUnion(words(Array(name.utf8)[...]).union(ofElement[name] ?? [])) }
    if let names = tree.bytes(.class, of: node) { hints.formUnion(words(names)) }
    // The id of a heading names what the section is about.
    if tag.headingLevel == nil, let names = tree.bytes(.id, of: node) { hints.formUnion(words(names)) }
    if let role = tree.bytes(.role, of: node) { hints.formUnion(ofRole[String(decoding: role, as: UTF8.self)] ?? []) }
    if let property = tree.bytes(.itemprop, of: node) { hints.formUnion(ofProperty[String(decoding: property, as: UTF8.self)] ?? []) }
    if let style = tree.bytes(.style, of: node), hides(style) { hints.insert(.hidden) }
    if tree.bytes(.hidden, of: node) != nil { hints.insert(.hidden) }
    return hints
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    hidingStyles.isAny(in: style.filter { $0 > 32 }[...])
  }

  /// Hints of the words of a class or id: split at everything that is no letter, and where a capital begins a word.
  private static func words(_ names: ArraySlice<UInt8>) -> Hints {
    var hints: Hints = []
    var hash = WordHash()
    var joined = WordHash()
    var previous: UInt8 = 0
    // "with-sidebar", "no-comments" describe a layout: the word after such a one hints at nothing.
    var isQualified = false
    var isFirst = true
    func endWord() {
      if hash.count > 0 {
        if !isQualified, mayHint[Int(hash.value & 4095)] { hints.formUnion(ofWord[hash.value] ?? []) }
        // “widget_text” is a box beside the article, “elementor-widget” any piece that a page builder has put down.
        if isFirst, widgets.contains(hash.value) { hints.insert(.sidebar) }
        isFirst = false
        isQualified = qualifiers.contains(hash.value)
      }
      hash = WordHash()
    }
    for byte in names {
      let isLetter = (97...122).contains(byte | 32)
      if !isLetter || ((65...90).contains(byte) && (97...122).contains(previous)) { endWord() }
      if byte <= 32 {
        hints.formUnion(ofWhole(joined.value))
        joined = WordHash()
        isQualified = false
        isFirst = true
      } else if isLetter {
        hash.add(byte | 32)
        joined.add(byte | 32)
      }
      previous = byte
    }
    endWord()
    hints.formUnion(ofWhole(joined.value))
    return hints
  }

  /// Hints of a name as a whole. Only so does a name say that its element is not shown: “hidden-xs” hides it from telephones, “label-hidden” its label.
  private static func ofWhole(_ name: UInt64) -> Hints {
    mayHint[Int(name & 4095)] ? (ofWord[name] ?? []).union(hiding.contains(name) ? .hidden : []) : []
  }

  /// Whether a word or name hints at anything whose hash ends in these twelve bits: most do not, and are looked up in no table.
  private static let mayHint: [Bool] = {
    var bits = [Bool](repeating: false, count: 4096)
    for hash in Array(ofWord.keys) + Array(hiding) { bits[Int(hash & 4095)] = true }
    return bits
  }()

  private static let hidingStyles = Phrases(["display:none", "visibility:hidden"])

  private static let hiding = Set(
    "visuallyhidden sronly screenreadertext screenreader hidden hide invisible offscreen printonly noscript dnone ishidden uhidden"
      .split(separator: " ").map { WordHash.of($0) })

  private static let widgets = Set(["widget", "widgets"].map { WordHash.of($0) })

  private static let qualifiers = Set("with w has no without show enable enabled is not".split(separator: " ").map { WordHash.of($0) })

  /// The fingerprint of a word's letters, so that no `String` is made for each class of a page.
  private struct WordHash {
    private var fingerprint = Fingerprint()
    var value: UInt64 { fingerprint.value }
    private(set) var count = 0
    mutating func add(_ byte: UInt8) {
      fingerprint.add(byte)
      count += 1
    }
    static func of(_ word: some StringProtocol) -> UInt64 {
      var hash = WordHash()
      for byte in word.utf8 { hash.add(byte) }
      return hash.value
    }
  }

  private static let ofTag: [Hints] = {
    var table = [Hints](repeating: [], count: Int(UInt8.max) + 1)
    let hints: [Tag: Hints] = [
      .nav: .navigation, .menu: .navigation, .footer: .footer, .header: .header, .aside: .sidebar, .form: .form, .fieldset: .form,
      .button: .form,
      .label: .form, .input: .form, .dialog: .consent, .figcaption: .caption, .caption: .caption,
      .a: .link,
      .b: .bold, .strong: .bold, .i: .emphasis, .em: .emphasis,
    ]
    for (tag, hint) in hints { table[Int(tag.rawValue)] = hint }
    return table
  }()

  private static let ofRole: [String: Hints] = [
    "navigation": .navigation, "banner": .header, "contentinfo": .footer, "complementary": .sidebar, "search": .form, "form": .form,
    "dialog": .consent, "alertdialog": .consent, "menu": .navigation, "menubar": .navigation,
  ]

  /// Names of elements in XML of newsrooms' own making.
  private static let ofElement: [String: Hints] = [
    "cap": .caption, "pic": .caption, "photo": .caption, "image": .caption, "media": .caption,
  ]

  private static let ofProperty: [String: Hints] = [
    "articleBody": .declaredBody, "author": .byline, "datePublished": .date, "dateModified": .date, "caption": .caption,
    "comment": .comments,
    "breadcrumb": .navigation, "keywords": .tags, "description": .standfirst, "alternativeHeadline": .standfirst, "headline": [],
  ]

  private static let ofWord: [UInt64: Hints] = {
    let words: [(Hints, String)] = [
      (
        .navigation,
        "nav navbar navigation menu submenu breadcrumb breadcrumbs topnav subnav pagination pager paging sitenav skiplink skip toc"
      ),
      (.header, "masthead siteheader topbar pageheader"),
      (.footer, "footer colophon copyright legal sitefooter pagefooter foot"),
      (.sidebar, "sidebar rail rightrail leftrail rightcol rightcolumn sidecolumn aside infobox"),
      (.form, "search searchform login signin register poll quiz"),
      (.comments, "comment comments disqus livefyre respond commentlist usercomments fbcomments replies reply discussion"),
      (
        .share,
        "share sharing shares social socials sharedaddy addthis addtoany sharebar sharetools sharethis follow followus socialmedia tweetbutton"
      ),
      (
        .related,
        "related relatedposts relatedarticles relatedstories relatedcontent recommended recommendation recommendations recirc recirculation outbrain taboola teaser teasers promo promos promobox popular trending mostread mostpopular yarpp readmore readnext readalso morestories morefrom seealso alsoread youmaylike upnext nextpost prevpost postnavigation crosslinks furtherreading zergnet"
      ),
      (
        .advertisement,
        "ad ads advert adverts advertisement advertising sponsor sponsored adsense adslot adbox adunit dfp googlead adcontainer adwrap adwrapper"
      ),
      (.newsletter, "newsletter newsletters signup subscribe subscription subscribebox mailinglist optin"),
      (.consent, "cookie cookies consent gdpr cookiebar onetrust cookiebanner cookienotice ccpa"),
      (
        .caption,
        "caption captions wpcaption wpcaptiontext photocredit imagecredit imagecaption cutline credit credits photocaption mediacaption"
      ),
      (.byline, "byline bylines author authors authorbox authorbio bio biography contributor contributors writer authorinfo"),
      (.date, "date dateline timestamp pubdate publishdate publisheddate datetime postdate entrydate updated timeago"),
      (.tags, "tags taglist taglinks tagcloud topics topic keywords posttags articletags entrytags categories postcategories hashtags"),
      (.paywall, "paywall regwall piano premiumwall subscriberonly"),
      (.standfirst, "standfirst subtitle subheadline subhead subheading dek deck articlesummary lede articlelead kicker intro"),
      (
        .declaredBody,
        "articlebody storybody entrycontent postcontent articlecontent storycontent postbody entrybody storytext bodytext contentbody newsbody articletext bodycopy mainarticle storybodytext articlebodytext articlemain"
      ),
      (.liveBlog, "liveblog livepost liveupdates livefeed"),
    ]
    var table: [UInt64: Hints] = [:]
    for (hint, list) in words {
      for word in list.split(separator: " ") { table[WordHash.of(word), default: []].formUnion(hint) }
    }
    return table
  }()
}
