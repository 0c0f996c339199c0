/// The closed classes of English: small sets that rules ask about.
enum FunctionWords {
  static let articles: Set<String> = ["a", "an", "the"]
  static let determiners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your", "another", "any", "each",
    "every", "one",
  ]
  static let possessivePronouns: Set<String> = ["his", "her", "their", "its", "our", "my", "your"]
  static let relatives: Set<String> = ["who", "whom", "whose", "which", "that", "where", "when"]
  static let prepositions: Set<String> = [
    "of", "for", "at", "with", "from", "in", "on", "by", "to", "about", "near", "inside", "outside", "within", "under", "over", "against",
    "among",
    "between", "across", "during", "after", "before", "around", "into", "through", "without", "like", "than", "including", "behind", "as",
    "via",
    "according", "upon", "toward", "towards", "amid", "despite",
  ]
  static let conjunctions: Set<String> = [
    "and", "or", "but", "nor", "yet", "so", "as", "if", "because", "although", "though", "while", "whereas", "unless",
  ]
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "am", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
    "may", "might",
    "must", "shall", "should", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "won't",
    "wouldn't",
    "can't", "cannot", "couldn't", "mightn't", "mustn't", "shouldn't", "ain't", "it's", "he's", "she's", "that's", "there's", "i'm",
    "you're", "we're",
    "they're", "i've", "you've", "we've", "they've", "i'll", "you'll", "he'll", "she'll", "it'll", "we'll", "they'll", "i'd", "you'd",
    "he'd",
    "she'd", "we'd", "they'd", "what's", "here's", "that'll",
  ]
  /// Words with which a sentence begins and that are no part of a name there.
  static let openers: Set<String> = determiners.union(prepositions).union(conjunctions).union(auxiliaries).union(relatives).union([
    "i", "he", "she", "it", "we", "you", "they", "who", "what", "why", "how", "there", "here", "then", "now", "not", "no", "yes", "some",
    "many",
    "most", "several", "both", "all", "few", "more", "such", "other", "others", "even", "still", "also", "just", "only", "once", "when",
    "since",
    "until", "whether", "meanwhile", "however", "moreover", "instead", "earlier", "later", "last", "next", "today", "yesterday", "tomorrow",
    "recently",
    "perhaps", "maybe", "indeed", "nevertheless", "nonetheless", "asked", "speaking", "citing", "saying", "according", "let", "thank",
    "thanks",
    "please", "never", "nothing", "everyone", "everybody", "nobody", "someone", "much", "two", "three", "four", "five", "ten", "another",
    "finally",
    "first", "second", "third", "additionally", "overall", "well", "oh", "hey", "look", "again", "clearly", "certainly", "obviously",
    "unfortunately",
    "historically", "previously", "initially", "similarly", "likewise", "further", "furthermore", "thus", "hence", "therefore", "otherwise",
    "rather",
    "him", "them", "us", "me", "those", "these", "former", "current", "his", "hers", "theirs", "ours", "mine", "i'm", "despite", "given",
    "news", "photo",
    "read", "watch", "update", "updated", "correction", "related", "breaking", "exclusive", "video", "opinion", "analysis", "back", "ok",
    "okay", "plus",
    "people", "president-elect", "vice",
  ])
}

enum Negations {
  static let ofVerbs: Set<String> = ["not", "never", "nowhere", "cannot", "neither", "nor", "hardly", "scarcely", "barely"]
  static let ofNouns: Set<String> = ["no", "none", "nobody", "nothing", "neither"]

  /// "not", "never", and every "…n't".
  static func negatesVerb(_ folded: String) -> Bool { ofVerbs.contains(folded) || folded.hasSuffix("n't") }
}
