/// The labels that newsrooms set over, or right before, other stories: "READ ALSO", "Mehr aus …", "À lire aussi", "関連記事".
///
/// In the main languages of the news, in small letters; compiled from general knowledge of newsroom templates. A label is evidence only together with what
/// follows it: a headline, a link, a cut-off line (`Judge.judgeSections`, `Judge.judgeLabelled`).
enum OtherStories {
  static let labels: [String] = [
    // English.
    "related", "more from", "more on", "more in", "more about", "more stories", "more news", "more headlines", "more top stories",
    "read more",
    "read also", "read next", "also read", "see also", "see more", "also see", "you may also", "you might also", "you may like",
    "you might like", "recommended", "most read", "most popular", "most viewed", "most shared", "popular", "trending", "latest",
    "top stories", "top headlines", "don't miss", "dont miss", "do not miss", "also in", "also on", "also by", "in this issue",
    "in this section", "from the archive", "from the archives", "from our archive", "from our archives", "elsewhere", "other stories",
    "other news", "in other news", "further reading", "from around the web", "around the web", "up next", "next up", "editor's picks",
    "editors' picks", "editor's pick", "our picks", "what to read next", "must read", "must-read", "worth reading", "keep reading",
    "continue with", "suggested reading", "suggested for you", "picked for you", "for you", "in case you missed it", "icymi",
    "turn the page", "the latest", "breaking now",
    // German.
    "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lesen sie weiter", "auch interessant", "das könnte sie auch",
    "das könnte sie interessieren", "das könnte dich auch", "mehr aus", "mehr zum thema", "mehr zu", "mehr dazu", "mehr lesen",
    "mehr nachrichten", "passend zum thema", "zum thema", "weitere artikel", "weitere themen", "weitere meldungen", "weitere nachrichten",
    "ähnliche artikel", "verwandte artikel", "verwandte themen", "meistgelesen", "meist gelesen", "am meisten gelesen", "beliebt",
    "neueste artikel", "aus dem archiv", "in dieser ausgabe", "empfehlungen der redaktion", "nicht verpassen", "siehe auch",
    // French.
    "à lire aussi", "a lire aussi", "à lire également", "à lire", "à voir aussi", "lire aussi", "lire également", "lire la suite",
    "voir aussi", "sur le même sujet", "sur le même thème", "dans la même rubrique", "dans la même catégorie", "dans ce numéro",
    "plus d'articles", "articles liés", "articles similaires", "articles associés", "les plus lus", "le plus lu", "vous aimerez aussi",
    "vous pourriez aussi", "ne manquez pas", "à ne pas manquer", "notre sélection", "nos archives", "à découvrir", "en savoir plus",
    // Spanish.
    "te puede interesar", "le puede interesar", "te podría interesar", "también te puede", "también te podría", "también puedes leer",
    "puede leer", "lea también", "lee también", "leer también", "lea además", "lee además", "lea más", "leer más", "lee más", "ver más",
    "vea también", "mira también", "más en", "más de", "más sobre", "más noticias", "más información", "noticias relacionadas",
    "artículos relacionados", "notas relacionadas", "contenido relacionado", "relacionado", "lo más leído", "lo más visto",
    "no te pierdas", "no se pierda", "en este número", "en la misma sección", "otras noticias", "del archivo",
    // Portuguese.
    "leia também", "leia mais", "leia ainda", "ler mais", "ler também", "veja também", "veja mais", "saiba mais", "mais sobre",
    "mais notícias", "mais em", "notícias relacionadas", "artigos relacionados", "matérias relacionadas", "conteúdo relacionado",
    "mais lidas", "mais lidos", "as mais lidas", "não perca", "pode interessar", "você pode gostar", "recomendado para você",
    "nesta edição",
    // Italian.
    "leggi anche", "leggi altro", "leggi di più", "leggi tutto", "vedi anche", "guarda anche", "potrebbe interessarti",
    "ti potrebbe interessare", "potrebbero interessarti", "articoli correlati", "notizie correlate", "altre notizie", "altri articoli",
    "i più letti", "le più lette", "da non perdere", "approfondisci", "per approfondire", "in questo numero", "dall'archivio", "altro da",
    // Dutch.
    "lees ook", "lees meer", "lees verder", "lees hier", "bekijk ook", "zie ook", "meer over", "meer nieuws", "meer uit", "meer lezen",
    "gerelateerd", "gerelateerde artikelen", "verwante artikelen", "meest gelezen", "best gelezen", "mis niet", "niet te missen",
    "uit het archief", "ook interessant", "aanbevolen",
    // Polish.
    "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj także", "przeczytaj też",
    "przeczytaj również", "zobacz także", "zobacz też", "zobacz również", "zobacz więcej", "więcej o", "więcej na temat",
    "powiązane artykuły", "podobne artykuły", "polecane", "polecamy", "najczęściej czytane", "nie przegap", "w tym numerze", "z archiwum",
    // Russian and Ukrainian.
    "читайте также", "читайте ещё", "читайте еще", "читать также", "читать ещё", "смотрите также", "подробнее", "по теме",
    "ещё по теме", "еще по теме", "материалы по теме", "новости по теме", "похожие материалы", "похожие статьи", "похожие новости",
    "другие новости", "рекомендуем", "самое читаемое", "популярное", "не пропустите", "из архива", "в этом номере", "вам может быть",
    "читайте також", "дивіться також", "більше новин",
    // Turkish, Swedish, Norwegian, Danish.
    "ilgili haberler", "ilgili haber", "bunlar da ilginizi", "ayrıca oku", "läs också", "läs även", "läs mer", "les også", "les mer",
    "læs også", "læs mere",
    // Japanese, Chinese, Korean.
    "あわせて読みたい", "合わせて読みたい", "関連記事", "関連ニュース", "こちらもおすすめ", "おすすめ記事", "人気記事", "次の記事", "相关阅读", "相关新闻", "相关文章",
    "相关报道", "延伸阅读", "推荐阅读", "更多新闻", "热门文章", "相關新聞", "相關報導", "延伸閱讀", "推薦閱讀", "관련기사", "관련 기사", "관련뉴스", "관련 뉴스",
    "함께 보면 좋은", "추천기사", "추천 기사", "많이 본 뉴스", "인기기사", "인기 기사", "이 시각 뉴스", "더 보기",
  ]

  private static let byFirst = Dictionary(grouping: labels.map { Array($0.utf8) }) { $0.first ?? 0 }.mapValues {
    $0.sorted { $0.count > $1.count }
  }

  /// Whether a label begins with a byte, in small letters or capitals.
  static func mayBegin(_ byte: UInt8) -> Bool { byte >= 0x80 || byFirst[byte | 32] != nil }

  /// The number of bytes of the longest label at the beginning of a text in small letters (`Labels.normal`); 0 where none stands there. A label ends
  /// where a word ends; scripts without spaces know no such end.
  static func label(at text: some Collection<UInt8>) -> Int {
    guard let first = text.first, let labels = byFirst[first] else { return 0 }
    for label in labels where text.starts(with: label) {
      guard let next = text.dropFirst(label.count).first else { return label.count }
      let isInsideAWord = (97...122).contains(next) || next >= 0xC3 && next < 0xE2 && first < 0xE2
      if !isInsideAWord { return label.count }
    }
    return 0
  }

  /// What closes a label that stands in one line with a headline: a colon, a bracket, a bar, an arrow.
  private static let closings: [[UInt8]] = [":", "]", "】", "|", "»", "›", "→", "：", ">", "–", "—"].map { Array($0.utf8) }

  private static let openings: [[UInt8]] = ["[", "【"].map { Array($0.utf8) }

  /// A line that begins with a label and goes on: what stands after the label, without the mark that closes it. Nil where there is no label, no
  /// closing mark or nothing after it.
  static func headline(inLine normal: String) -> Substring? {
    var rest = Substring(normal).utf8
    if let opening = openings.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(opening.count) }
    let count = label(at: rest)
    if count == 0 { return nil }
    rest = rest.dropFirst(count).drop { $0 == 32 }
    guard let closing = closings.first(where: { rest.starts(with: $0) }) else { return nil }
    rest = rest.dropFirst(closing.count).drop { $0 == 32 }
    return rest.isEmpty ? nil : Substring(rest)
  }
}
