package import Pages
package import SystemPackage

/// The bytes of a file; one that is too large is not read.
package func contents(of path: FilePath, atMost maximum: Int) throws(PageError) -> [UInt8] {
  let file: FileDescriptor
  do {
    file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
  } catch {
    throw .unreadable(error)
  }
  defer { try? file.close() }
  if let size = try? file.stat().size, size > maximum { throw .tooLarge("\(size) bytes are", limit: maximum) }
  var stream = ByteStream(file)
  do {
    guard let bytes = try stream.rest(atMost: maximum) else { throw PageError.tooLarge("the bytes are", limit: maximum) }
    return bytes
  } catch let error as PageError {
    throw error
  } catch {
    throw .unreadable(error)
  }
}
