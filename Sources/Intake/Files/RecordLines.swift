internal import SystemPackage

extension ByteStream {
  /// A longer line is no record of any file that is read line by line; without a bound a device without line feeds would fill the memory.
  package static let longestRecord = 512 << 20
  /// A longer line is no path (Linux takes 4,096 bytes).
  package static let longestPath = 1 << 16

  /// The file that a path names, or standard input for “-”.
  package init(named path: String) throws(InputError) {
    if path == "-" {
      self.init(.standardInput)
      return
    }
    do {
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
      self.init(file, limit: ByteStream.length(of: file))
    } catch {
      throw InputError(path, error)
    }
  }

  /// The next line of a file of records; nil at its end.
  /// - Parameters:
  ///   - name: of the file, for the message.
  ///   - maximum: a line of more bytes is an error.
  package mutating func record(of name: String, atMost maximum: Int = longestRecord) throws(InputError) -> [UInt8]? {
    do {
      switch try line(atMost: maximum, givesUp: true) {
      case .whole(let line): return line
      case .tooLong: throw InputError("cannot read \(name): a line is more than the limit of \(maximum) bytes")
      case nil: return nil
      }
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(name, error)
    }
  }
}
