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
  let length = ByteStream.length(of: file)
  if length != Int.max, length > maximum { throw .tooLarge("\(length) bytes are", limit: maximum) }
  do {
    if length != Int.max { return try wholeFile(file, length) }
    var stream = ByteStream(file)
    guard let bytes = try stream.rest(atMost: maximum) else { throw PageError.tooLarge("the bytes are", limit: maximum) }
    return bytes
  } catch let error as PageError {
    throw error
  } catch {
    throw .unreadable(error)
  }
}

/// The bytes of a file whose length is known, in an array of that length; fewer where the file has been cut meanwhile.
private func wholeFile(_ file: FileDescriptor, _ length: Int) throws -> [UInt8] {
  unsafe try Array(unsafeUninitializedCapacity: length) { room, count in
    while count < length {
      let read = unsafe try file.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[count..<length]))
      if read == 0 { return }
      count += read
    }
  }
}
