import Foundation
import Synchronization
import TestSupport
import Testing

/// A service that fails now and then, and a program that is killed: every sample ends in one state, and nothing that was
/// stored is asked again.
struct FaultyRunTests {
  @Test func `three hundred samples and one kill`() async throws {
    try await check(samples: 300, kills: 1, connections: 32)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["SLOW_TESTS"] != nil, "make test-slow"))
  func `ten thousand samples and three kills`() async throws {
    try await check(samples: 10_000, kills: 3, connections: 64)
  }

  /// Starts the program `kills` times and kills it in mid-run, then lets it end.
  private func check(samples: Int, kills: Int, connections: Int) async throws {
    let folder = try TemporaryFolder()
    try writeSmallBenchmark(samples: samples, in: folder)
    // The server itself kills at the stated answer: who only watches from outside may come after the end.
    let state = Mutex((paid: 0, target: Int.max, program: pid_t(0)))
    let plan: FaultServer.Plan = { number, request in
      state.withLock { state in
        if !Self.isFault(number) { state.paid += 1 }
        if state.paid >= state.target, state.program != 0 { kill(state.program, SIGKILL) }
      }
      return Self.reply(number, request)
    }
    try await FaultServer.with(plan) { server, url in
      var stored: [Set<String>] = []
      for session in 0..<kills {
        let program = try Program.start(arguments(url, session, connections), in: folder.path)
        state.withLock { state in
          state.target = samples * (session + 1) / (kills + 1)
          state.program = program.processIdentifier
        }
        program.waitUntilExit()
        state.withLock { $0.program = 0 }
        #expect(program.terminationReason == .uncaughtSignal, "\(log(folder))")
        stored.append(Set(try states(in: folder).filter { $0.value != "failed" }.keys))
      }
      // A sample that met a fault at each of its tries is failed, and asked again by the next start.
      var session = kills
      repeat {
        let program = try Program.start(arguments(url, session, connections), in: folder.path)
        program.waitUntilExit()
        session += 1
        if program.terminationStatus == 0 { break }
      } while session < kills + 4

      let final = try states(in: folder)
      #expect(final.count == samples, "\(log(folder))")
      #expect(final.values.allSatisfy { $0 == "clean" })
      let requests = server.requests.map { (session: sessionNumber(in: $0.uri), sample: "s\(sampleNumber(in: $0.body))") }
      for (session, known) in stored.enumerated() {
        let again = requests.filter { $0.session > session && known.contains($0.sample) }
        #expect(again.isEmpty, "what was stored at kill \(session) was asked again")
      }
      let paid = answered(server)
      #expect(Set(paid.map(\.sample)).count == samples)
      // Within a session nothing is paid twice; a kill loses at most what was under way.
      #expect(Set(paid).count == paid.count)
      #expect(paid.count <= samples + kills * connections)
      let faults = requests.count - paid.count
      #expect(faults > requests.count / 20)
    }
  }

  private struct Paid: Hashable {
    var session: Int
    var sample: Int
  }

  /// What the server has answered well.
  private func answered(_ server: FaultServer) -> [Paid] {
    server.requests.enumerated().filter { !Self.isFault($0.offset + 1) }.map {
      Paid(session: sessionNumber(in: $0.element.uri), sample: sampleNumber(in: $0.element.body))
    }
  }

  /// Each session has an address of its own, which is no part of the run: so the server knows who asks.
  private func arguments(_ url: String, _ session: Int, _ connections: Int) -> [String] {
    [
      "run", "./small", "--model", "openai-compatible/m", "--base-url", "\(url)/\(session)", "--store", "s.sqlite",
      "--max-connections", "\(connections)", "--request-timeout", "3",
    ]
  }

  private func sessionNumber(in uri: String) -> Int {
    uri.split(separator: "/").dropFirst().first.flatMap { Int($0) } ?? -1
  }

  /// The state of each sample, and that there is only one.
  private func states(in folder: TemporaryFolder) throws -> [String: String] {
    let list = try Program.run(["runs", "list", "--store", "s.sqlite"], in: folder.path)
    let run = try #require(list.output.split(separator: " ").first.map(String.init), "\(list.errors)")
    let output = "\(folder.path)/export.jsonl"
    let export = try Program.run(["runs", "export", run, "--store", "s.sqlite", "--output", output], in: folder.path)
    #expect(export.status == 0, "\(export.errors)")
    var states: [String: String] = [:]
    for line in try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n") {
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let sample = try #require(row["sample_id"] as? String)
      #expect(states[sample] == nil, "\(sample) has two states")
      states[sample] = row["state"] as? String
      let completion = row["completion"] as? String
      #expect(completion == nil || completion?.contains(" f\(sample.dropFirst())(") == true, "\(sample) has another's answer")
    }
    return states
  }

  private func log(_ folder: TemporaryFolder) -> String {
    // Only explains a failure.
    String((try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8))?.suffix(2000) ?? "")
  }

  /// Of a hundred requests five meet a 429, three a 5xx, one silence and one nonsense.
  private static func reply(_ number: Int, _ request: FaultServer.Request) -> FaultServer.Fault {
    switch mixed(number) {
    case ..<5: .reply(429, "slow down", headers: ["Retry-After-Ms": "20"])
    case 5..<8: .reply(number.isMultiple(of: 2) ? 500 : 503, "oops")
    case 8: .silence
    case 9: .reply(200, "<html>")
    default: .reply(200, answer(forSample: sampleNumber(in: request.body)))
    }
  }

  private static func isFault(_ number: Int) -> Bool { mixed(number) < 10 }

  /// A number in 0..<100 that looks random and is the same each time (SplitMix64).
  private static func mixed(_ number: Int) -> Int {
    var x = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((x ^ (x >> 31)) % 100)
  }
}
