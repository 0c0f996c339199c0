// A libFuzzer target, compiled as one module with the sources of Pages: `Sources/Workbench/Fuzz/run pages`.

/// Reads the input in every format and traps where a receipt does not lead into it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for format in [Payload.Format?.none] + Payload.Format.allCases {
    guard let pages = try? pages(in: Payload(id: "x", bytes: bytes, format: format)) else { continue }
    for page in pages { checkReceipts(of: page, in: bytes) }
  }
  return 0
}

private func checkReceipts(of page: Page, in payload: [UInt8]) {
  let source = page.source
  precondition(isValidUTF8(source.bytes), "the text of a page is UTF-8")
  precondition(source.map.map { $0.count == source.bytes.count } ?? true, "every byte of the text has its origin")
  for node in page.tree.nodes.indices {
    precondition(Int(page.tree.nodes[node].end) > node && Int(page.tree.nodes[node].end) <= page.tree.nodes.count, "a node holds itself")
  }
  var flow = Flow()
  for run in page.tree.runs {
    precondition(0 <= run.start && run.start <= run.end && run.end <= source.bytes.count, "a run is a part of the page")
    flow.append(run, of: source.bytes)
    flow.breakLine()
  }
  let origins = flow.map.origins(of: 0..<flow.count)
  precondition(origins.allSatisfy { $0.upperBound <= source.bytes.count }, "what is read stands on the page")
  precondition(source.payloadRanges(origins).allSatisfy { $0.end <= payload.count }, "a receipt is a part of the payload")
}
