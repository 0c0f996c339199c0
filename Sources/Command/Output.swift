import Glibc
import Intake
import SystemPackage

/// Where the data go: standard output, or a file that is there only when it is whole.
///
/// A file is written beside its place under a hidden name and renamed by `commit`; where that is not reached, it is removed.
struct Output: ~Copyable {
  private let descriptor: FileDescriptor
  private let name: String
  private var file: (temporary: FilePath, path: FilePath)?

  /// - Parameter path: nil for standard output.
  init(_ path: FilePath?) throws(Failure) {
    guard let path else {
      descriptor = .standardOutput
      name = "standard output"
      return
    }
    name = path.string
    do {
      let present = try? path.stat()
      guard present == nil || present?.type == .regular else {
        // A device or a pipe is written to; there is nothing to replace.
        descriptor = try FileDescriptor.open(path, .writeOnly, options: .closeOnExec)
        return
      }
      let path = present == nil ? path : Output.target(of: path)
      guard path.lastComponent != nil else { throw Errno.isDirectory }
      let all: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
      let temporary = try UnfinishedFile(beside: path, present?.permissions.intersection(all) ?? all)
      descriptor = temporary.descriptor
      file = (temporary.path, path)
    } catch {
      throw Output.failure(name, error)
    }
  }

  deinit {
    guard let file else { return }
    try? descriptor.close()
    UnfinishedFile.remove(file.temporary)
  }

  func write(_ bytes: [UInt8]) throws(Failure) {
    do { try descriptor.writeAll(bytes) } catch {
      if descriptor == .standardOutput, error as? Errno == .brokenPipe { throw Failure("", isClosedPipe: true) }
      throw Output.failure(name, error)
    }
  }

  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Puts the file in its place.
  mutating func commit() throws(Failure) {
    guard let file else { return }
    do { try descriptor.close() } catch { throw Output.failure(name, error) }
    let result = unsafe file.temporary.withPlatformString { old in unsafe file.path.withPlatformString { new in unsafe rename(old, new) } }
    if result != 0 { throw Output.failure(name, Errno(rawValue: errno)) }
    UnfinishedFile.forget()
    self.file = nil
  }

  /// The file that a link leads to: the file is replaced, the link stays.
  private static func target(of path: FilePath) -> FilePath {
    guard let resolved = unsafe path.withPlatformString({ unsafe realpath($0, nil) }) else { return path }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  private static func failure(_ name: String, _ error: any Error) -> Failure { Failure("cannot write to \(name): \(error)") }
}

extension Output {
  /// The files that a run writes to, under all their names: they are no input of it.
  /// - Parameter out: nil for standard output.
  static func identities(_ out: String?) -> Set<FileIdentity> {
    let identity = out.map { FileIdentity(FilePath($0)) } ?? FileIdentity(.standardOutput)
    return identity.map { [$0] } ?? []
  }

  /// Why a file cannot be written in its place; nil where nothing is known against it.
  /// - Parameter inputs: files that the run reads.
  static func obstacle(at path: FilePath, inputs: Set<FileIdentity>) -> String? {
    if let identity = FileIdentity(path), inputs.contains(identity) { return "it is an input of this run" }
    do { _ = try path.stat() } catch { if error == .fileNameTooLong { return "\(error)" } }
    return nil
  }
}
