#if Brotli
  internal import CBrotli

  /// Brotli (RFC 7932).
  @safe struct BrotliDecoder: ~Copyable, Decompressor {
    private let state: OpaquePointer

    init() throws(CompressionError) {
      guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
        throw .unsupported("memory is short for Brotli")
      }
      unsafe self.state = state
    }

    deinit { unsafe BrotliDecoderDestroyInstance(state) }

    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step {
      unsafe withRoom(input, &out) { input, room in
        var left = input.count
        var next = input.baseAddress
        var roomLeft = room.count
        var roomNext = room.baseAddress
        let result = unsafe BrotliDecoderDecompressStream(state, &left, &next, &roomLeft, &roomNext, nil)
        let state: Step.State =
          switch result {
          case BROTLI_DECODER_RESULT_SUCCESS: .ended
          case BROTLI_DECODER_RESULT_ERROR:
            .broken(unsafe String(cString: BrotliDecoderErrorString(BrotliDecoderGetErrorCode(self.state))))
          default: .running
          }
        return (room.count - roomLeft, Step(used: input.count - left, state: state))
      }
    }
  }
#else
  /// Stands in where the trait is off; none is ever made.
  struct BrotliDecoder: ~Copyable, Decompressor {
    init() throws(CompressionError) { throw .missing("Brotli", for: "br") }
    mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step { Step(used: 0, state: .broken("no Brotli")) }
  }
#endif
