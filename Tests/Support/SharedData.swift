package import Foundation

/// A file or folder of the data for measuring that lies beside the checkout and is not the project's to ship; nil where it is not there.
package func shared(_ path: String) -> URL? {
  let url = Corpus.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared").appending(path: path)
  return FileManager.default.fileExists(atPath: url.path()) ? url : nil
}

extension ProcessInfo {
  /// `HEARSAY_FIGURES=1 swift test` prints what is measured, where it passes too.
  package static let printsFigures = processInfo.environment["HEARSAY_FIGURES"] != nil
}
