/// Words of pages that are never an article's: labels, prompts and credits, as every newsroom's templates write them.
///
/// A block is compared as a whole or by its beginning, in lower case; only short blocks are compared at all.
enum Labels {
  /// A block that is nothing but one of these is a label.
  static let labels: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "ad feedback", "sponsored", "sponsored content", "paid content", "promoted",
    "promoted content", "share",
    "share this", "share this article", "share this story", "share this post", "share article", "share on facebook", "share on twitter",
    "tweet",
    "email", "e-mail", "print", "print this", "save", "save for later", "save article", "bookmark", "copy link", "comments", "comment",
    "leave a comment", "post a comment", "view comments", "show comments",
    "no comments", "related", "related articles", "related stories", "related content", "related posts", "related topics", "related links",
    "related news", "related coverage",
    "recommended", "recommended for you", "recommended stories", "more stories", "more on this story", "more on this topic", "more on this",
    "more from",
    "read more", "read next", "read also", "also read", "see also", "up next", "next", "previous", "next article", "previous article",
    "most read",
    "most popular", "popular", "trending", "trending now", "top stories", "latest news", "latest", "latest stories", "you may also like",
    "you might also like",
    "don't miss", "must read", "editor's picks", "editors' picks", "tags", "topics", "filed under", "categories", "subscribe",
    "subscribe now", "sign up", "sign in", "log in",
    "register", "newsletter", "follow us", "follow", "like us on facebook", "close", "menu", "search", "skip to content",
    "skip to main content", "back to top", "top",
    "home", "continue reading", "story continues below", "story continues below advertisement", "article continues below",
    "article continues after ad",
    "article continues after advertisement", "this article continues below", "continue reading below", "scroll to continue",
    "scroll for more", "loading...", "loading…", "loading", "watch", "listen",
    "play video", "video", "photos", "photo", "image", "gallery", "view gallery", "enlarge", "zoom", "expand", "show more", "load more",
    "view all", "see all", "more",
    "reply", "report", "like", "donate", "support us", "about the author", "about us", "contact us", "author", "written by", "posted in",
    "published", "updated", "facebook", "twitter", "linkedin", "whatsapp", "reddit", "pinterest",
    "instagram", "youtube", "telegram", "x", "get the app", "click here", "learn more", "find out more", "ends", "(end)", "-30-", "###",
    "# # #",
    "***", "* * *",
    "print article", "view comments on this story", "read full article", "read the full story", "read the full article", "view original",
    "link copied", "listen to this article", "text size", "download", "image caption", "media caption", "getty images", "source",
  ]

  /// A short block that begins with one of these leads to something else.
  static let leads: [String] = [
    "read more", "read also", "also read", "read next", "read:", "read this:", "see also", "see more", "see:", "related:",
    "related article", "related stories", "related story", "related coverage", "more:", "more from ", "more on ",
    "more stories", "don't miss", "watch:", "watch more", "watch live", "watch the", "listen:", "must read", "must-read", "click here",
    "click to", "you may also", "you might also", "recommended:", "what to read next",
    "up next", "next article", "previous article", "continue reading", "in pictures:", "in pics:", "photos:", "gallery:", "explainer:",
    "go deeper", "trending:",
    "view comments", "view gallery", "follow us", "follow @", "follow the ", "join our", "join the conversation", "join the discussion",
    "like us on", "share this", "share on", "tweet this", "sign up", "subscribe",
    "get the latest", "get our", "get breaking", "download the", "download our", "get our app", "advertisement", "sponsored", "sponsor:",
    "promoted:",
    "tags:", "topics:", "filed under", "posted in", "categories:", "category:", "keywords:",
    "copyright", "©", "(c) ", "all rights reserved", "skip to", "jump to", "back to", "go to ", "loading", "about the author", "have a tip",
    "send tips", "got a tip", "got a story", "do you have a",
    "enter your email", "by signing up", "by subscribing", "by clicking", "we use cookies", "this site uses cookies",
    "this website uses cookies", "please enable javascript", "please log in", "please sign in",
    "log in to", "sign in to", "already a subscriber", "already have an account", "to continue reading", "to go on reading",
    "to keep reading", "to read on,", "to read the full", "this article is for subscribers",
    "support our journalism", "support independent journalism",
    "reprints", "order reprints", "request reprints", "image source", "image credit", "photo credit", "photo by", "photo:", "picture:",
    "photograph:", "image:", "credit:", "source:", "file photo",
    "getty images", "media playback is unsupported", "your browser does not", "javascript is", "this video", "share your thoughts",
    "share your opinion", "share your view", "share your comment",
    "what do you think?", "let us know in the comments", "comments are closed", "comment on this",
    "contact the author", "contact us", "email the author", "reach the reporter", "reporting by ", "editing by ", "our standards:",
    "view the discussion thread", "powered by",
  ]

  /// The block's text as it is compared: small letters, straight apostrophes, no bullets or arrows round it.
  static func normal(_ text: String) -> String { normal(Array(text.utf8)[...]) }

  static func normal(_ text: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var hasOtherLetters = false
    for byte in text {
      bytes.append((65...90).contains(byte) ? byte | 32 : byte)
      if byte == 0x98 || byte == 0x99, bytes.suffix(3).starts(with: [0xE2, 0x80]) {
        bytes.removeLast(3)
        bytes.append(UInt8(ascii: "'"))
      } else if byte >= 0xC3, byte != 0xE2 {
        hasOtherLetters = true
      }
    }
    var normal = String(decoding: bytes, as: UTF8.self)
    if hasOtherLetters { normal = normal.lowercased() }
    let scalars = normal.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isOrnament($0) }),
      let last = scalars.lastIndex(where: { !isOrnament($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Bullets, arrows and rules that templates put round a line.
  private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "·", "«", "»", "›", "→", "▶", "►", "|", ":", "-", "–", "—", "*", "+", ">", " ": true
    default: false
    }
  }

  private static let consentPhrases = Phrases([
    "cookie", "our partners", "personal data", "privacy policy", "legitimate interest", "your consent", "your choices", "personalised ad",
    "personalized ad", "manage your", "store and access", "browsing data", "process data", "advertising partners",
    "unique identifiers", "your device", "audience research", "geolocation data",
  ])

  /// Whether a block speaks as consent notices do: three of their phrases, or two in a short one.
  static func isConsent(_ text: ArraySlice<UInt8>) -> Bool {
    let count = consentPhrases.count(in: text, limit: 3)
    return count >= 3 || (count == 2 && text.count < 300)
  }

  private static let credits = [
    "photo)", "file photo", "photos)", "getty images", "getty", "shutterstock", "photograph)", "handout)", "(supplied)", "/ap", "/reuters",
    "/afp", "picture alliance", "image)",
  ]

  /// Whether a text ends, after a sentence, in an agency and a name with a slash between ("… on Friday. NP/Ana Roth").
  static func endsInSlashedCredit(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
    guard let stop = text.lastIndex(where: { ".!?".contains($0) }), stop != text.indices.last else { return false }
    let tail = text[text.index(after: stop)...].split(separator: " ")
    guard (1...4).contains(tail.count), let slashed = tail.first(where: { $0.contains("/") }) else { return false }
    let sides = slashed.split(separator: "/")
    return sides.count == 2 && sides.allSatisfy { $0.first?.isUppercase ?? false } && tail.allSatisfy { $0.first?.isUppercase ?? false }
  }

  private static let creditMarks = Phrases([
    "(photo: ", "(photo by ", "(image: ", "(picture: ", "(photo courtesy ", "(credit: ", "| photo: ", ". photo: ", "photo/",
  ])

  /// Whether a line ends in the credit of a picture.
  static func isCredit(_ normal: String) -> Bool {
    credits.contains { normal.hasSuffix($0) } || creditMarks.isAny(in: Array(normal.utf8)[...])
  }

  /// The beginning that makes a short block a lead to something else.
  static func lead(of normal: String) -> String? {
    guard let first = normal.utf8.first else { return nil }
    return leadsByFirstByte[first]?.first { normal.utf8.starts(with: $0.utf8) }
  }

  private static let leadsByFirstByte = Dictionary(grouping: leads) { $0.utf8.first ?? 0 }
}
