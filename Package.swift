// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "cyberseceval",
  products: [
    .library(name: "Detector", targets: ["Detector"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
  ],
  targets: [
    .systemLibrary(name: "CTreeSitter", pkgConfig: "cyberseceval-treesitter"),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CVectorscan", pkgConfig: "libhs", providers: [.apt(["libvectorscan-dev"])]),

    module("SourceText"),
    module("YAML", ["SourceText", .product(name: "Yams", package: "Yams")]),
    module("PCRE", ["CPCRE2"]),
    module("LiteralSearch", ["CVectorscan"]),
    module("Syntax", ["SourceText", "CTreeSitter"]),
    module("Matching", ["SourceText", "Syntax", "PCRE"]),
    module("Detector", ["Matching", "Syntax", "YAML", "SourceText", "PCRE", "LiteralSearch"]),
  ]
)
