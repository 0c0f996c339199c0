// swift-tools-version: 6.2
import PackageDescription

// A package of somebody else's that uses the library: what it cannot say, no user can. CI builds and runs it.
let package = Package(
  name: "stranger",
  dependencies: [.package(name: "hearsay", path: "../..")],
  targets: [
    .executableTarget(name: "Stranger", dependencies: [.product(name: "Hearsay", package: "hearsay")], path: "Sources")
  ]
)
