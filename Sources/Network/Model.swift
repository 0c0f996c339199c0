import CKernels
import CWeights

/// The trained network: vocabulary and weights, checked once, shared by all who read with it.
///
/// MiniLM's six-layer encoder (Wang et al. 2020) over word pieces, with embeddings of letter shapes and quotation marks; on it a BIOES-CRF of
/// the roles, the entities, and two biaffine linkers: from contents to cues and from cues to sources. `Workbench/Train` trains it.
@safe package final class Model: Sendable {
  /// What the network was trained as, with the first digits of its file's digest.
  package let name: String
  package let vocabulary: Vocabulary
  let embeddings: Embeddings
  let layers: [EncoderLayer]
  let roles: RoleTags
  let entities: Dense32
  let cueOfContent: Linker
  let sourceOfCue: Linker

  /// Units of the encoder's vectors.
  static let width = 384
  static let inner = 1536
  static let heads = 12
  private static let layerCount = 6

  /// Pieces of a window, with the two marks around it.
  package static let longestWindow = 256

  /// The network in this binary.
  package static let embedded: Model = ofBinary { () throws(FlatFile.Fault) in try Model(embeddedFile(checksBytes: true)) }

  /// Its name, without the check of all its bytes: for those who only ask what is there.
  package static let embeddedName: String = ofBinary { () throws(FlatFile.Fault) in try name(in: embeddedFile(checksBytes: false)) }

  private static func embeddedFile(checksBytes: Bool) throws(FlatFile.Fault) -> FlatFile {
    unsafe try FlatFile(UnsafeRawBufferPointer(start: hearsay_network(), count: hearsay_network_size()), checksBytes: checksBytes)
  }

  /// Damaged weights are a broken build, not an input's fault.
  private static func ofBinary<T>(_ read: () throws(FlatFile.Fault) -> T) -> T {
    do throws(FlatFile.Fault) { return try read() } catch { fatalError("the embedded network is damaged: \(error)") }
  }

  private init(_ file: FlatFile) throws(FlatFile.Fault) {
    vocabulary = try Vocabulary(file)
    embeddings = try Embeddings(file)
    var layers: [EncoderLayer] = []
    for index in 0..<Self.layerCount { layers.append(try EncoderLayer(file, index)) }
    self.layers = layers
    roles = try RoleTags(file)
    entities = try Dense32(file, "entities", inputs: Self.width, outputs: 16)
    cueOfContent = try Linker(file, "content")
    sourceOfCue = try Linker(file, "cue")
    name = try Self.name(in: file)
  }

  private static func name(in file: FlatFile) throws(FlatFile.Fault) -> String {
    let digits = String(file.digest, radix: 16)
    return "\(try file.text("name"))-\((String(repeating: "0", count: 16 - digits.count) + digits).prefix(8))"
  }

  /// A model that is not the embedded one, for training and measuring; its memory is never freed.
  package convenience init(bytes: [UInt8]) throws(FlatFile.Fault) {
    try self.init(try FlatFile(copying: bytes))
  }
}
