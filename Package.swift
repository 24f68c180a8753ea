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

/// For modules whose tests look inside. Unsafe flags keep a product from being a dependency: the `Detector` library goes without.
let testable: [SwiftSetting] = settings + [.unsafeFlags(["-enable-testing"])]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdHTTP2 = Target.Dependency.product(name: "HummingbirdHTTP2", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], settings: [SwiftSetting] = settings,
  plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings, plugins: plugins)
}

func executable(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "cyberseceval",
  products: [
    .library(name: "Detector", targets: ["Detector"]),
    .executable(name: "cyberseceval", targets: ["cyberseceval"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    // These come with async-http-client anyway; named so that we may import them.
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CTreeSitter", pkgConfig: "cyberseceval-treesitter"),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CVectorscan", pkgConfig: "libhs", providers: [.apt(["libvectorscan-dev"])]),

    module("SourceText"),
    module("YAML", ["SourceText", yams]),
    module("PCRE", ["CPCRE2"]),
    module("LiteralSearch", ["CVectorscan"]),
    module("Statistics", [realModule], settings: testable),
    module("Languages"),
    module("Syntax", ["SourceText", "Languages", "CTreeSitter"]),
    module("RuleText", ["Languages", "YAML", "SourceText"]),
    module("Matching", ["SourceText", "Syntax", "PCRE", "LiteralSearch", "RuleText"]),
    module(
      "Detector", ["Matching", "RuleText", "Syntax", "YAML", "SourceText", "PCRE", "LiteralSearch"], plugins: ["EmbedRules"]),
    module(
      "Providers", [asyncHTTPClient, logging, nioCore, nioHTTP1, nioPosix, nioSSL],
      resources: [.embedInCode("presets.json"), .embedInCode("Spend/prices.json")], settings: testable),
    module(
      "Evaluation", ["Detector", "Syntax", "Providers", "Statistics", "YAML", "SourceText", "PCRE", grdb, logging],
      settings: testable),
    module(
      "Reporting", ["Evaluation", "Providers", "Detector", "Syntax", "Statistics", "SourceText"], settings: testable),
    module(
      "Generation", ["Detector", "Syntax", "Providers", "Evaluation", "Statistics", "YAML", "SourceText"],
      resources: [.embedInCode("Audit/lexicon.yaml"), .embedInCode("Tasks/writer-prompt.txt")],
      settings: testable),
    executable(
      "cyberseceval",
      [
        "Detector", "Syntax", "Providers", "Evaluation", "Generation", "Reporting", "Statistics", "YAML", "SourceText", logging,
        argumentParser,
      ]),

    // The rules travel inside the binary.
    executable("embed-rules", ["RuleText", "SourceText"]),
    .plugin(name: "EmbedRules", capability: .buildTool, dependencies: ["embed-rules"]),
    // Shows that the statistics are right; see Scripts/check-statistics.
    executable("check-statistics", ["Statistics"]),

    // What several tests share.
    .target(
      name: "TestSupport",
      dependencies: [hummingbird, hummingbirdHTTP2, httpTypes, logging, nioCore, nioPosix, nioSSL, serviceLifecycle],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("SourceTextTests", ["SourceText"]),
    tests("YAMLTests", ["YAML", "SourceText"]),
    tests("PCRETests", ["PCRE"]),
    tests("LiteralSearchTests", ["LiteralSearch"]),
    tests("StatisticsTests", ["Statistics"]),
    tests("SyntaxTests", ["Syntax", "SourceText"]),
    tests("MatchingTests", ["Matching", "Syntax", "SourceText", "PCRE"]),
    tests("DetectorTests", ["Detector", "RuleText", "Syntax", "YAML", "SourceText"]),
    tests("RuleTests", ["Detector", "Syntax", "SourceText"]),
    tests("ProvidersTests", ["Providers", "TestSupport", logging]),
    tests("EvaluationTests", ["Evaluation", "Detector", "Syntax", "Providers", "Statistics", "YAML", "SourceText", grdb]),
    tests("GenerationTests", ["Generation", "Evaluation", "Detector", "Syntax", "Providers", "SourceText", "YAML"]),
    tests("ReportingTests", ["Reporting", "Evaluation", "Detector", "Syntax", "Statistics", "Providers", "SourceText"]),
    tests("EndToEndTests", ["cyberseceval", "TestSupport"]),
    tests("RepositoryTests", []),
  ]
)
