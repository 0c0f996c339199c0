/// When two texts are the same text: where most of the pieces of one stand in the other, word for word. Most is more than half.
///
/// The one notion of it, whatever the pieces are: blocks of a page (`Imprint`, `Neighbourhood`) or sentences of an article (`Story`). One
/// paragraph added to an agency's text does not make it another text, and one paragraph in common does not make it the same.
/// - Parameters:
///   - count: the pieces of one text, each once.
///   - shared: those of them that the other text has.
func areMostOf(_ count: Int, _ shared: Int) -> Bool { 2 * shared > count }
