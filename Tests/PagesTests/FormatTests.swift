import Support
import Testing

@testable import Pages

@Suite struct FormatTests {
  @Test(arguments: [
    ("<!doctype html><p>x", Payload.Format.html), ("  <html>", .html), ("<?xml version='1.0'?><rss/>", .xml), ("<rss version='2.0'>", .xml),
    ("<feed xmlns='a'>", .xml),
    ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", .html), ("Just text\nand 5 < 6.", .text), ("Text with <b>a tag</b>", .html),
    ("<p>fragment", .html), ("a <grin> of text", .text),
  ])
  func toldFromBytes(_ text: String, _ format: Payload.Format) { #expect(Payload.Format(of: utf8(text)) == format) }
}
