// swift-tools-version: 6.2
import PackageDescription

// The stages in the order in which the data flows; imports point up this list only.
// CI builds with `--explicit-target-dependency-import-check error`, so an undeclared import does not build.
let package = Package(
  name: "hearsay",
  products: [
    .library(name: "Hearsay", targets: ["Hearsay"]), .executable(name: "hearsay", targets: ["Command"]),
    .executable(name: "workbench", targets: ["Workbench"]),
  ],
  // Libraries of C that only some inputs need; off by default, so that libxml2 is enough to build.
  traits: [
    .trait(name: "Zlib", description: "Reads .warc.gz and .wacz, and pages sent as gzip or deflate (zlib1g-dev)."),
    .trait(name: "Brotli", description: "Reads pages in WARC files that were sent as br (libbrotli-dev)."),
    .trait(name: "Zstd", description: "Reads pages in WARC files that were sent as zstd (libzstd-dev)."),
    .trait(name: "Uchardet", description: "Guesses the charset of legacy pages that declare none (libuchardet-dev)."),
    .trait(name: "Full", description: "All of them.", enabledTraits: ["Zlib", "Brotli", "Zstd", "Uchardet"]),
  ],
  dependencies: [
    // Verbs, validation, help and completions of the command.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of pages and claims: the receipts' digests.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // File descriptors whose errors are thrown: a full disk or a closed pipe must be told.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // libxml2's headers, for Pages alone.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // The guess at an undeclared charset, for Pages alone.
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    // The values that all stages share.
    .stage("Ground", []),
    // What Hearsay says of an article, as values: below the stages, so that what comes after them needs none of them.
    .stage("Vocabulary", ["Ground"]),
    // What several articles have in common: the same source, the same words, the same text. In the flow of data it comes after the stages,
    // and Articles asks it for --across; it needs values only, so it stands below them.
    .stage("Tracking", ["Ground", "Vocabulary"]),
    .stage("Pages", ["Ground", "Vocabulary", "CLibXML2", .target(name: "CUchardet", condition: .when(traits: ["Uchardet"]))]),
    // Decompressors, for Compression alone.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .stage(
      "Compression",
      [
        .target(name: "CZlib", condition: .when(traits: ["Zlib"])),
        .target(name: "CBrotli", condition: .when(traits: ["Brotli"])), .target(name: "CZstd", condition: .when(traits: ["Zstd"])),
      ]),
    // Files, streams and archives to payloads, in order and in constant memory; the only library that touches the disk.
    .stage("Intake", ["Ground", "Vocabulary", "Pages", "Compression", .product(name: "SystemPackage", package: "swift-system")]),
    // The trees of the likelihood travel inside the program as well.
    .stage(
      "Articles", ["Ground", "Vocabulary", "Tracking", "Pages"], exclude: ["Likelihood/MODEL_CARD.md"],
      resources: [.embedInCode("Likelihood/trees.txt")]),
    .stage("Documents", ["Ground", "Vocabulary", "Articles"]),
    // The network's arithmetic and its weights, for Network alone.
    .target(name: "CKernels"),
    .target(name: "CWeights", exclude: ["MODEL_CARD.md", "network.bin"]),
    .stage("Network", ["CKernels", "CWeights"]),
    .stage("Attributions", ["Ground", "Vocabulary", "Pages", "Documents", "Network"]),
    // The word lists travel inside the program: a command is one file.
    .stage("Claims", ["Ground", "Vocabulary", "Articles", "Documents", "Attributions"], resources: [.embedInCode("Lexicons")]),
    // How well texts, metadata, attributions and claims agree with people's.
    .stage("Evaluations", ["Ground", "Vocabulary"]),
    .stage("Readings", ["Ground", "Vocabulary", "Tracking", "Pages", "Articles", "Documents", "Network", "Attributions", "Claims"]),
    // Which claims a reader asks for. A module of its own: a project's tables and the desk's filters choose without the network that Readings needs.
    .stage("Selections", ["Ground", "Vocabulary"]),
    // What other programs read: lines with their digests, their schema, the replay of receipts.
    .stage("Exports", ["Ground", "Vocabulary", "Pages", "Readings", .product(name: "Crypto", package: "swift-crypto")]),
    // What people read.
    .stage("Reports", ["Ground", "Vocabulary", "Tracking", "Articles", "Selections"]),
    // What Swift programs import: the vocabulary and one door.
    .stage("Hearsay", ["Ground", "Vocabulary", "Pages", "Readings", "Exports"]),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Ground", "Vocabulary", "Tracking", "Pages", "Intake", "Articles", "Documents", "Network", "Attributions", "Claims",
        "Evaluations", "Readings", "Selections", "Exports", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: .strict),
    // What measures and trains; needed by nothing.
    .executableTarget(
      name: "Workbench",
      dependencies: [
        "Ground", "Vocabulary", "Pages", "Intake", "Articles", "Documents", "Network", "Attributions", "Evaluations", "Readings",
        "ParseFloor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["ParseFloor", "Likelihood", "Fuzz", "Train"], swiftSettings: .strict),
    // libxml2's own parse, in C: what speed is a multiple of.
    .target(name: "ParseFloor", dependencies: ["CLibXML2"], path: "Sources/Workbench/ParseFloor"),
    // What tests of several stages share: small articles, the corpus read once, the built tool.
    .target(
      name: "Support",
      dependencies: [
        "Ground", "Vocabulary", "Pages", "Intake", "Articles", "Documents", "Attributions", "Claims", "Evaluations", "Readings",
      ],
      path: "Tests/Support", swiftSettings: .strict),
    .stageTests("Ground", []),
    .stageTests("Pages", ["Ground"]),
    .stageTests("Compression", []),
    .stageTests("Vocabulary", ["Ground"]),
    .stageTests("Intake", ["Ground", "Vocabulary", "Pages", "Compression", .product(name: "SystemPackage", package: "swift-system")]),
    .stageTests("Articles", ["Ground", "Vocabulary", "Tracking", "Pages"]),
    .stageTests("Documents", ["Ground", "Vocabulary", "Pages", "Articles"]),
    .stageTests("Network", ["CKernels", "CWeights"]),
    .stageTests("Attributions", ["Ground", "Vocabulary", "Pages", "Articles", "Documents", "Network"]),
    .stageTests("Evaluations", ["Ground", "Vocabulary"]),
    .stageTests("Claims", ["Ground", "Vocabulary", "Pages", "Articles", "Documents", "Attributions"]),
    .stageTests("Selections", ["Ground", "Vocabulary"]),
    // Gold over the corpus, stage by stage, and what holds of every reading.
    .stageTests(
      "Readings",
      ["Ground", "Vocabulary", "Pages", "Intake", "Articles", "Documents", "Attributions", "Claims", "Evaluations", "Exports"]),
    .stageTests("Exports", ["Ground", "Vocabulary", "Pages", "Readings"]),
    .stageTests(
      "Reports",
      ["Ground", "Vocabulary", "Tracking", "Pages", "Articles", "Documents", "Attributions", "Claims", "Readings", "Selections"]),
    // The contract, on the built tool.
    .testTarget(name: "CommandTests", dependencies: ["Command", "Support"], swiftSettings: .strict),
  ]
)

extension Target {
  /// One stage of the path: a module of its own under the strict switches.
  static func stage(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource]? = nil
  ) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: .strict)
  }
}

extension Target {
  /// The tests of one stage, with the other modules that they look into.
  static func stageTests(_ stage: String, _ others: [Target.Dependency]) -> Target {
    .testTarget(name: "\(stage)Tests", dependencies: [.init(stringLiteral: stage), "Support"] + others, swiftSettings: .strict)
  }
}

extension [SwiftSetting] {
  static var strict: Self {
    [
      .treatAllWarnings(as: .error),
      .strictMemorySafety(),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
  }
}
