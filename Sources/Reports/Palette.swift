/// The report's colours, for light and for dark. Every pair that text is set in has a contrast of 4.5 to 1 and more (WCAG 2.2, 1.4.3,
/// level AA); a test computes it. No colour stands alone: certainty has a sign and a border, the parts of a claim have a weight and an
/// underline.
struct Palette {
  struct Colour {
    let name: String
    let light: String
    let dark: String
  }

  static let colours = [
    Colour(name: "paper", light: "#fcfbf8", dark: "#16181b"),
    Colour(name: "panel", light: "#f3f1ea", dark: "#1f2226"),
    Colour(name: "rule", light: "#d8d3c7", dark: "#3a3d42"),
    Colour(name: "ink", light: "#1d1c1a", dark: "#e8e5de"),
    Colour(name: "muted", light: "#5d584f", dark: "#aba79e"),
    Colour(name: "link", light: "#1c4f7d", dark: "#93c1ee"),
    Colour(name: "content-ground", light: "#fcefbd", dark: "#463c17"),
    Colour(name: "cue", light: "#85301c", dark: "#f3ab98"),
    Colour(name: "source", light: "#1b563d", dark: "#96d4b5"),
    Colour(name: "warning", light: "#7c2a18", dark: "#f5b5a4"),
    Colour(name: "warning-ground", light: "#faeae4", dark: "#3a231d"),
  ]

  /// Text and what it is set on.
  static let pairs = [
    ("ink", "paper"), ("ink", "panel"), ("muted", "paper"), ("muted", "panel"), ("link", "paper"), ("link", "panel"),
    ("ink", "content-ground"), ("cue", "paper"), ("cue", "content-ground"), ("source", "paper"), ("source", "content-ground"),
    ("link", "content-ground"), ("warning", "warning-ground"), ("cue", "panel"), ("source", "panel"),
  ]

  static func declarations(_ value: (Colour) -> String) -> String {
    colours.map { "--\($0.name):\(value($0))" }.joined(separator: ";")
  }
}
