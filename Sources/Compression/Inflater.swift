/// What stands round deflated data; the value is zlib's “windowBits”.
enum DeflateWrapper: Int32 {
  case gzip = 31
  case zlib = 15
  case none = -15
}

#if Zlib
  internal import CZlib

  /// zlib's inflate: gzip (RFC 1952, one member), zlib (RFC 1950) or raw deflate (RFC 1951).
  @safe struct Inflater: ~Copyable, Decompressor {
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ wrapper: DeflateWrapper) throws(CompressionError) {
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      if unsafe inflateInit2_(stream, wrapper.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) != Z_OK {
        throw .unsupported("zlib cannot begin: its version is another, or memory is short")
      }
    }

    deinit {
      unsafe inflateEnd(stream)
      unsafe stream.deallocate()
    }

    /// Begins anew, for the next member.
    mutating func reset() { unsafe inflateReset(stream) }

    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step {
      unsafe withRoom(input.prefix(Int(UInt32.max)), &out) { input, room in
        // zlib's header leaves out a `const`; the input is not written to.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = UInt32(room.count)
        let code = unsafe inflate(stream, Z_NO_FLUSH)
        let used = unsafe input.count - Int(stream.pointee.avail_in)
        let made = unsafe room.count - Int(stream.pointee.avail_out)
        let state: Step.State =
          switch code {
          // Z_BUF_ERROR: there was nothing to do, and more input may follow.
          case Z_OK, Z_BUF_ERROR: .running
          case Z_STREAM_END: .ended
          default: .broken(unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "error \(code) of zlib")
          }
        return (made, Step(used: used, state: state))
      }
    }
  }
#else
  /// Stands in where the trait is off; none is ever made.
  struct Inflater: ~Copyable, Decompressor {
    init(_ wrapper: DeflateWrapper) throws(CompressionError) { throw .missing("Zlib", for: wrapper == .gzip ? "gzip" : "deflate") }
    mutating func reset() {}
    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step { Step(used: 0, state: .broken("no Zlib")) }
  }
#endif
