import Articles
import Testing
import Vocabulary
import Ground

@Suite struct WebAddressTests {
  /// RFC 3986, §5.4, with an http base.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
    ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
    ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
    ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ("https://b/x", "https://b/x"), ("HTTP://b", "HTTP://b"), (" g\n ", "http://a/b/c/g"), ("mailto:x@a.test", "mailto:x@a.test"),
  ])
  func resolved(reference: String, address: String) { #expect(WebAddress.absolute(reference, base: "http://a/b/c/d;p?q") == address) }

  @Test(arguments: [
    "javascript:alert(1)", " java\tscript:x", "data:text/html,x", "\u{1}javascript:x", "vbscript:x", "http:x", "file:///etc", "",
  ])
  func refused(reference: String) { #expect(WebAddress.absolute(reference, base: "http://a/b") == nil) }

  @Test func withoutABase() {
    #expect(WebAddress.absolute("/g", base: nil) == nil)
    #expect(WebAddress.absolute("/g", base: "file:///x") == nil)
    #expect(WebAddress.absolute("g", base: "http://a") == "http://a/g")
    #expect(WebAddress.absolute("?g", base: "http://a?b") == "http://a/?g")
  }
}
