internal import Glibc
package import SystemPackage

/// A folder that is walked in the byte order of its paths. Memory: the names of one folder for each level.
package struct Folder {
  /// Files of these endings are pages.
  package static let pageEndings: Set<String> = ["html", "htm", "xhtml", "xml", "rss", "atom", "txt", "mhtml", "mht"]
  /// Files of these endings are taken, and `.warc.gz`.
  package static let endings = pageEndings.union(["jsonl", "warc", "wacz"])

  /// What a walk meets.
  package enum Entry {
    /// A file, and its path below the folder.
    case file(FilePath, id: String)
    /// A folder that cannot be listed.
    case unreadable(id: String, Errno)
  }

  private let path: FilePath

  /// - Parameter path: of the folder, which need not be there: `walk` says so.
  package init(path: FilePath) { self.path = path }

  /// Hands on every file in order. Hidden files and `*.gold.*` are skipped, links to folders are not followed.
  package func walk(_ body: (Entry) async throws -> Void) async throws { try await walk(path, below: "", body) }

  private func walk(_ folder: FilePath, below: String, _ body: (Entry) async throws -> Void) async throws {
    let names: [Name]
    do throws(Errno) {
      names = try Folder.list(folder)
    } catch {
      try await body(.unreadable(id: below.isEmpty ? folder.string : below, error))
      return
    }
    for name in names {
      let id = below.isEmpty ? name.text : below + "/" + name.text
      let path = folder.appending(name.component)
      if name.isFolder {
        try await walk(path, below: id, body)
      } else {
        try await body(.file(path, id: id))
      }
    }
  }

  private struct Name {
    let component: FilePath.Component
    let isFolder: Bool
    var text: String { component.idText }
    /// A folder sorts as its name with the slash that follows it in the paths of its files.
    let key: [UInt8]
  }

  private static func list(_ folder: FilePath) throws(Errno) -> [Name] {
    guard let handle = unsafe folder.withPlatformString({ unsafe opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { unsafe closedir(handle) }
    var names: [Name] = []
    while let entry = unsafe readdir(handle) {
      let component = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { unsafe FilePath.Component(platformString: $0) }
      }
      guard let component, component.kind == .regular, component.bytes.first != UInt8(ascii: ".") else { continue }
      let bytes = component.bytes
      let type = unsafe entry.pointee.d_type
      if isFolder(folder.appending(component), type: Int(type)) {
        names.append(Name(component: component, isFolder: true, key: bytes + [UInt8(ascii: "/")]))
      } else if takes(component), isFile(folder.appending(component), type: Int(type)) {
        names.append(Name(component: component, isFolder: false, key: bytes))
      }
    }
    return names.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  private static func takes(_ component: FilePath.Component) -> Bool {
    guard let ending = component.extension?.lowercased() else { return false }
    guard endings.contains(ending) || component.string.lowercased().hasSuffix(".warc.gz") else { return false }
    return component.string.firstRange(of: ".gold.") == nil
  }

  /// Not every file system tells the type with the name.
  private static func isFolder(_ path: FilePath, type: Int) -> Bool {
    type == Int(DT_DIR) || type == Int(DT_UNKNOWN) && (try? path.stat(followTargetSymlink: false).type) == .directory
  }

  private static func isFile(_ path: FilePath, type: Int) -> Bool {
    type == Int(DT_REG) || (type == Int(DT_LNK) || type == Int(DT_UNKNOWN)) && (try? path.stat().type) == .regular
  }
}
