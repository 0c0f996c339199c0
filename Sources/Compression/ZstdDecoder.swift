#if Zstd
  internal import CZstd

  /// Zstandard (RFC 8878), frame by frame.
  @safe struct ZstdDecoder: ~Copyable, Decompressor {
    private let stream: OpaquePointer

    init() throws(CompressionError) {
      guard let stream = unsafe ZSTD_createDStream() else { throw .unsupported("memory is short for Zstandard") }
      unsafe self.stream = stream
    }

    deinit { unsafe ZSTD_freeDStream(stream) }

    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step {
      unsafe withRoom(input, &out) { input, room in
        var from = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var to = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
        let code = unsafe ZSTD_decompressStream(stream, &to, &from)
        let state: Step.State =
          if ZSTD_isError(code) != 0 { .broken(unsafe String(cString: ZSTD_getErrorName(code))) } else { code == 0 ? .ended : .running }
        return unsafe (to.pos, Step(used: from.pos, state: state))
      }
    }
  }
#else
  /// Stands in where the trait is off; none is ever made.
  struct ZstdDecoder: ~Copyable, Decompressor {
    init() throws(CompressionError) { throw .missing("Zstd", for: "zstd") }
    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step { Step(used: 0, state: .broken("no Zstd")) }
  }
#endif
