import Detector
import Foundation
import GRDB
import Providers
import Syntax
import Testing

@testable import Evaluation

@Suite struct RunStoreTests {
  let folder: TemporaryFolder
  var path: String { "\(folder.path)/s.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  private func begin(_ store: RunStore) async throws -> (RunID, AttemptKey, Sample) {
    let benchmark = try makeBenchmark(in: folder)
    let plan = try RunPlan(benchmark: benchmark, model: ModelID(provider: "scripted", name: "test"))
    let run = try await store.begin(plan.manifest, details: plan.details, planned: 10)
    let sample = Sample(id: "s0", language: .c, cwe: [CWE(89)], task: "t")
    return (run, AttemptKey(run: run, dataset: plan.manifest.datasetDigest, sample: "s0", attempt: 1), sample)
  }

  private func message(_ work: () throws -> Void) -> EvaluationError? {
    do {
      try work()
      return nil
    } catch {
      return error as? EvaluationError
    }
  }

  @Test func `what a model writes comes back byte for byte`() async throws {
    let store = try RunStore(path: path)
    let (_, key, sample) = try await begin(store)
    let hostile = "a\u{0}b\r\n\u{1B}[31m'; DROP TABLE run; --\u{202E}\u{FFFD}" + String(repeating: "x", count: 1_000_000)
    let completion = Completion(
      text: hostile, finishReason: .length, usage: Usage(input: 3, output: 4), refusalSignal: "no\u{0}",
      modelReported: "m-1", latency: .milliseconds(12), rawReasoning: "r\u{0}r")
    _ = try await store.record(completion, for: key, sample: sample, position: 0)
    let stored = try await attempts(in: store, scoring: nil)
    #expect(stored.first?.completion == completion)
    #expect(stored.first?.sample == sample)
  }

  @Test func `an attempt is answered once`() async throws {
    let store = try RunStore(path: path)
    let (run, key, sample) = try await begin(store)
    let first = try await store.record(Completion(text: "one"), for: key, sample: sample, position: 0)
    let second = try await store.record(Completion(text: "two"), for: key, sample: sample, position: 0)
    #expect(first != nil)
    #expect(second == nil)
    #expect(try await store.answeredAttempts(run: run, sample: "s0") == [1])
    #expect(try await attempts(in: store, scoring: nil).map { $0.completion?.text } == ["one"])
  }

  @Test func `completions can be neither changed nor deleted`() async throws {
    let store = try RunStore(path: path)
    let (_, key, sample) = try await begin(store)
    _ = try await store.record(Completion(text: "one"), for: key, sample: sample, position: 0)
    for sql in ["UPDATE completion SET text = 'two'", "DELETE FROM completion"] {
      await #expect(throws: EvaluationError.self) {
        try await store.change(sql)
      }
    }
    #expect(try await attempts(in: store, scoring: nil).map { $0.completion?.text } == ["one"])
  }

  @Test func `a file that is something else is refused and left alone`() throws {
    let text = try folder.write(
      "hello, this is a text that is longer than one hundred bytes so that a header could be in it, it is not", to: "a.txt")
    #expect(message { _ = try RunStore(path: text) }?.message.contains("is not a store") == true)
    #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("hello"))
    let other = "\(folder.path)/other.sqlite"
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (x); CREATE TABLE u (x)") }
    #expect(message { _ = try RunStore(path: other) }?.message.contains("is not a store") == true)
    #expect(message { _ = try RunStore(path: folder.path) }?.message.contains("is a directory") == true)
  }

  @Test func `a store of a newer version is refused`() throws {
    _ = try RunStore(path: path)
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
    }
    #expect(message { _ = try RunStore(path: path) }?.message.contains("newer version") == true)
  }

  @Test func `places that cannot be written are named with a remedy`() throws {
    let missing = message { _ = try RunStore(path: "\(folder.path)/no/where/s.sqlite") }
    #expect(missing?.message.contains("does not exist") == true)
    #expect(missing?.remedy?.contains("mkdir") == true)
    let unwritable = message { _ = try RunStore(path: "/proc/s.sqlite") }
    #expect(unwritable?.message.contains("cannot be written") == true)
    #expect(message { _ = try RunStore(reading: path) }?.message.contains("does not exist") == true)
  }

  @Test func `a full disk is an error with a remedy and loses nothing stored`() async throws {
    let store = try RunStore(path: path)
    let (run, key, sample) = try await begin(store)
    _ = try await store.record(Completion(text: "kept"), for: key, sample: sample, position: 0)
    try await store.limitPages()
    var second = key
    second.attempt = 2
    let big = Completion(text: String(repeating: "x", count: 4_000_000))
    await #expect {
      _ = try await store.record(big, for: second, sample: sample, position: 0)
    } throws: { error in
      (error as? EvaluationError)?.message.contains("full") == true
        && (error as? EvaluationError)?.remedy?.contains("resumes") == true
    }
    #expect(try await store.answeredAttempts(run: run, sample: "s0") == [1])
  }

  @Test func `runs are found by their first digits and the list helps when not`() async throws {
    let store = try RunStore(path: path)
    let (run, _, _) = try await begin(store)
    #expect(try await store.run(startingWith: String(run.rawValue.prefix(4))).id == run)
    await #expect {
      _ = try await store.run(startingWith: "zz")
    } throws: { ($0 as? EvaluationError)?.remedy?.contains(run.rawValue) == true }
  }
}

extension RunStore {
  fileprivate func change(_ sql: String) throws { try write { try $0.execute(sql: sql) } }

  /// SQLite then reports a full disk as soon as the file would grow.
  fileprivate func limitPages() throws {
    try read { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 2)")
    }
  }
}
