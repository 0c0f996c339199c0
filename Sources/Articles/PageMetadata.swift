internal import Pages

extension Metadata {
  init(_ page: Page, _ blocks: PageBlocks) {
    self.init()
  }
}
