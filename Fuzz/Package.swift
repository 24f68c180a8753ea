// swift-tools-version: 6.2
// The engine once more, instrumented for libFuzzer. A package of its own, so that the real one stays without unsafe flags; its sources
// are links (see Fuzz/run), and it has the same name, so that `package` declarations are visible.

import PackageDescription

let features: [SwiftSetting] = [
  "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
  "InferIsolatedConformances",
].map { .enableUpcomingFeature($0) }
let instrumented: [SwiftSetting] = [.swiftLanguageMode(.v6), .unsafeFlags(["-sanitize=fuzzer"])] + features
let plain: [SwiftSetting] = [.swiftLanguageMode(.v6)] + features

func module(
  _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings + [.strictMemorySafety()], plugins: plugins)
}

let package = Package(
  name: "cyberseceval",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [
    .systemLibrary(name: "CTreeSitter", pkgConfig: "cyberseceval-treesitter"),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8"),
    .systemLibrary(name: "CVectorscan", pkgConfig: "libhs"),
    module("SourceText", [], plain),
    module("YAML", ["SourceText", .product(name: "Yams", package: "Yams")], plain),
    module("PCRE", ["CPCRE2"], instrumented),
    module("LiteralSearch", ["CVectorscan"], instrumented),
    module("Syntax", ["SourceText", "CTreeSitter"], instrumented),
    module("Matching", ["SourceText", "Syntax", "PCRE"], instrumented),
    module(
      "Detector", ["Matching", "Syntax", "YAML", "SourceText", "PCRE", "LiteralSearch"], instrumented, plugins: ["EmbedRules"]),
    .executableTarget(
      name: "fuzz", dependencies: ["Detector", "Matching", "Syntax", "SourceText"],
      swiftSettings: instrumented + [.unsafeFlags(["-parse-as-library"])], linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    .executableTarget(name: "embed-rules", dependencies: ["YAML", "SourceText"], swiftSettings: plain),
    .plugin(name: "EmbedRules", capability: .buildTool, dependencies: ["embed-rules"]),
  ]
)
