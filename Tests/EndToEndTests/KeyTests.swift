import Foundation
import Synchronization
import TestSupport
import Testing

/// A key goes to the service and nowhere else, even if the service repeats it in all it says.
struct KeyTests {
  enum Way: String, CaseIterable {
    case variable, file, original

    /// One for each test, for they run side by side.
    var key: String { "sk-test-7f3a9c51e0b24d68-\(rawValue)" }
  }

  @Test(arguments: Way.allCases)
  func `no key appears in store, logs, manifest, reports or process list`(_ way: Way) async throws {
    let folder = try TemporaryFolder()
    let key = way.key
    try writeSmallBenchmark(samples: 8, in: folder)
    let seen = Mutex<(lists: Int, holders: [String])>((0, []))
    let plan: FaultServer.Plan = { number, request in
      let (programs, holders) = Self.processList(key)
      seen.withLock { $0 = ($0.lists + (programs > 0 ? 1 : 0), $0.holders + holders) }
      let fault = #"{"error":{"message":"key \#(key) met an error","code":"\#(key)"}}"#
      switch number {
      case 1: return .reply(500, fault)
      case 2: return .reply(200, "<html>\(key)")
      case 3: return .reply(400, fault)
      case 9: return .reply(401, fault)
      default: return .reply(200, answer(forSample: sampleNumber(in: request.body), suffix: " \(key)"))
      }
    }
    try await FaultServer.with(plan) { server, url in
      try Data(key.utf8).write(to: URL(filePath: "\(folder.path)/key"))
      var arguments = ["run", "./small", "--store", "s.sqlite", "--cache", "c.sqlite", "--max-connections", "1"]
      var variables: [String: String] = [:]
      switch way {
      case .variable:
        variables["OPENAI_COMPATIBLE_API_KEY"] = key
        arguments += ["--model", "openai-compatible/m", "--base-url", url]
      case .file: arguments += ["--model", "openai-compatible/m", "--base-url", url, "--key-file", "key"]
      case .original: arguments += ["--model", "OPENAI::m::\(key)::\(url)"]
      }
      let program = try Program.start(arguments, variables: variables, in: folder.path)
      program.waitUntilExit()
      #expect(program.terminationStatus == 2)
      #expect(server.requests.count == 9)
      #expect(server.requests.allSatisfy { $0.headers["authorization"] == "Bearer \(key)" })
      #expect(seen.withLock { $0.lists } == 9)
      // Who puts it on the command line is warned, and nothing can be done about the list.
      if way != .original { #expect(seen.withLock { $0.holders } == []) }
    }
    try FileManager.default.removeItem(atPath: "\(folder.path)/key")
    for command in [
      ["runs", "show", "--store", "s.sqlite"], ["runs", "export", "--output", "all.jsonl", "--store", "s.sqlite"],
    ] {
      let run = try #require(
        try Program.run(["runs", "list", "--store", "s.sqlite"], in: folder.path).output.split(separator: " ").first)
      let outcome = try Program.run(command + [String(run)], in: folder.path)
      #expect(!(outcome.output + outcome.errors).contains(key))
    }
    _ = try Program.run(["report", "--store", "s.sqlite", "--output", "r.html"], in: folder.path)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "small" }
    #expect(Set(files).isSuperset(of: ["log", "s.sqlite", "c.sqlite", "r.html", "all.jsonl"]))
    for file in files {
      let data = try Data(contentsOf: URL(filePath: "\(folder.path)/\(file)"))
      #expect(data.range(of: Data(key.utf8)) == nil, "the key is in \(file)")
    }
  }

  /// How many of our programs run, and the command lines of all processes that hold the key.
  private static func processList(_ key: String) -> (programs: Int, holders: [String]) {
    // A process may end while its line is read.
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let lines = all.filter { Int($0) != nil }.compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
      .map { String(decoding: $0, as: UTF8.self) }
    return (lines.filter { $0.contains("cyberseceval\0run\0") }.count, lines.filter { $0.contains(key) })
  }
}
