import Glibc
import SystemPackage

/// The file that a run is writing, under the hidden name that it has until it is whole. A run has one at a time.
///
/// The name is made by chance and the file is created by this run alone: what a killed run left behind never stands in the way, and nobody can put a link in its
/// place beforehand. Where a signal ends the run, the file is removed.
struct UnfinishedFile {
  let descriptor: FileDescriptor
  let path: FilePath

  /// - Parameters:
  ///   - path: the file that it will become; it lies in the same folder, since a file is renamed within a file system only.
  ///   - permissions: before the process's mask.
  init(beside path: FilePath, _ permissions: FilePermissions) throws {
    UnfinishedFile.watchSignals()
    while true {
      let name = String(UInt64.random(in: .min ... .max), radix: 36)
      let candidate = path.removingLastComponent().appending(".hearsay-\(name)")
      do {
        descriptor = try .open(candidate, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: permissions)
      } catch Errno.fileExists {
        continue
      }
      self.path = candidate
      // A handler may still hold the name when it is done with, so that it is never freed: some bytes for each file.
      unsafe unfinished = candidate.withPlatformString { unsafe strdup($0) }
      return
    }
  }

  /// Removes the file: it did not become whole.
  static func remove(_ path: FilePath) {
    unsafe path.withPlatformString { _ = unsafe unlink($0) }
    forget()
  }

  /// Says that the file has its name.
  static func forget() { unsafe unfinished = nil }

  private static func watchSignals() {
    if unsafe isWatching { return }
    unsafe isWatching = true
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, removeUnfinished)
      // Who started the run may have asked that it goes on (nohup).
      if unsafe unsafeBitCast(before, to: Int.self) == 1 { signal(number, SIG_IGN) }
    }
  }
}

/// The hidden name of the file that is being written. It is global since a handler of signals can reach nothing else.
nonisolated(unsafe) private var unfinished: UnsafeMutablePointer<CChar>?
nonisolated(unsafe) private var isWatching = false

/// Removes what is not whole and lets the signal do what it does. It calls only what POSIX allows in a handler.
private func removeUnfinished(_ number: CInt) {
  if let name = unsafe unfinished { unsafe unlink(name) }
  signal(number, SIG_DFL)
  raise(number)
}
