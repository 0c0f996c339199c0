import Vocabulary
internal import Ground
internal import Pages

/// A page before any verdict: its blocks and what it says about itself.
struct PageReading {
  let blocks: PageBlocks
  let linked: LinkedData
  let tags: MetaTags
  let metadata: PageMetadata
  let discussion: Discussion?

  init(_ page: Page) {
    let blocks = PageBlocks(page)
    linked = LinkedData(page)
    tags = MetaTags(page)
    metadata = PageMetadata(page, blocks, linked, tags)
    discussion = Discussion(page, metadata.fields, linked, tags)
    self.blocks = discussion == nil ? blocks : PageBlocks(page, ignoring: .comments)
  }

  /// What the names of elements hint at in vain on this page.
  var ignored: Hints { discussion == nil ? [] : .comments }
}
