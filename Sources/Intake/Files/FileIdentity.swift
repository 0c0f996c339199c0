package import SystemPackage

/// Which regular file a descriptor or a path leads to: the same for all names and links of it.
package struct FileIdentity: Hashable, Sendable {
  private let device: DeviceID
  private let inode: Inode

  /// - Returns: nil where it is no regular file: a terminal, a pipe or a device may be read and written at the same time.
  package init?(_ file: FileDescriptor) { self.init(try? file.stat()) }

  /// - Returns: nil where there is no such file, or it is no regular one.
  package init?(_ path: FilePath) { self.init(try? path.stat()) }

  private init?(_ status: Stat?) {
    guard let status, status.type == .regular else { return nil }
    device = status.deviceID
    inode = status.inode
  }
}

extension ByteStream {
  /// How many bytes a file still has, as far as its length was known when it was asked: who reads no further does not read what a run appends to its own
  /// input. `Int.max` where the file has no length.
  package static func length(of file: FileDescriptor) -> Int {
    guard let status = try? file.stat(), status.type == .regular, status.size > 0 else { return Int.max }
    let place = (try? file.seek(offset: 0, from: .current)) ?? 0
    return max(0, Int(status.size - place))
  }
}
