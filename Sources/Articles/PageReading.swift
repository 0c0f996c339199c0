internal import Ground
internal import Pages

/// A page before any verdict: its blocks and what it says about itself.
struct PageReading {
  let blocks: PageBlocks
  let linked: LinkedData
  let tags: MetaTags
  let metadata: Metadata
  let discussion: Discussion?

  init(_ page: Page) {
    let blocks = PageBlocks(page)
    linked = LinkedData(page)
    tags = MetaTags(page)
    metadata = Metadata(page, blocks, linked, tags)
    discussion = Discussion(page, metadata, linked, tags)
    self.blocks = discussion == nil ? blocks : PageBlocks(page, ignoring: .comments)
  }

  /// What the names of elements hint at in vain on this page.
  var ignored: Hints { discussion == nil ? [] : .comments }
}
