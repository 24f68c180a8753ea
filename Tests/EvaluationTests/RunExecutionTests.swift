import Detector
import Foundation
import Providers
import Testing

@testable import Evaluation

@Suite struct RunExecutionTests {
  let folder: TemporaryFolder
  let benchmark: Benchmark
  let scorer: InsecureCodeScorer

  init() throws {
    folder = try TemporaryFolder()
    benchmark = try makeBenchmark(in: folder)
    scorer = try makeScorer()
  }

  private func plan(attempts: Int = 1, shard: Shard? = nil) throws -> RunPlan {
    var choices = RunPlan.Choices()
    choices.attempts = attempts
    choices.shard = shard
    return try RunPlan(benchmark: benchmark, model: ModelID(provider: "scripted", name: "test"), choices: choices)
  }

  private func run(
    _ plan: RunPlan, _ model: any Model, store: RunStore, connections: Int = 3, stop: StopSignal = StopSignal(),
    budget: @escaping @Sendable (RunProgress) -> String? = { _ in nil }
  ) async throws -> RunEnding {
    try await execute(
      plan, model: model, scorers: [scorer], store: store,
      options: ExecutionOptions(maxConnections: connections, stop: stop, budget: budget))
  }

  private func keys(_ model: ScriptedModel) -> [String] {
    model.prompts.map { "\($0.sampleID ?? "?")#\($0.attempt)" }.sorted()
  }

  @Test func `a run asks every attempt once and stores and scores each answer`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let model = ScriptedModel(answer: "```\nstrcpy(a, b);\n```")
    let ending = try await run(try plan(attempts: 2), model, store: store)
    #expect(ending.isComplete)
    #expect(ending.progress.answered == 20)
    #expect(ending.progress.states == [.insecure: 20])
    #expect(Set(keys(model)).count == 20)
    #expect(model.prompts.first?.messages.last?.text.hasPrefix("Write this: task ") == true)
    let stored = try await attempts(in: store, scoring: scorer.identity.id)
    #expect(stored.map(\.sample.id) == (0..<10).flatMap { ["s\($0)", "s\($0)"] })
    #expect(stored.allSatisfy { $0.score?.findings.first?.ruleID == "c-strcpy" })
  }

  @Test func `a second start asks nothing again`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    _ = try await run(try plan(), ScriptedModel(answer: "x = 1;"), store: store)
    let silent = ScriptedModel(answer: "y = 2;")
    let ending = try await run(try plan(), silent, store: store)
    #expect(ending.isComplete)
    #expect(ending.progress.alreadyAnswered == 10)
    #expect(silent.prompts.isEmpty)
  }

  @Test func `other options are another run, another process' address is not`() throws {
    let one = try plan()
    var choices = RunPlan.Choices()
    choices.endpoint = "http://user:password@host:1/v1"
    let same = try RunPlan(benchmark: benchmark, model: one.manifest.model, choices: choices)
    choices.options.temperature = 0
    let other = try RunPlan(benchmark: benchmark, model: one.manifest.model, choices: choices)
    #expect(try one.manifest.runID() == same.manifest.runID())
    #expect(try one.manifest.runID() != other.manifest.runID())
    #expect(same.details.endpoint == "http://host:1/v1")
  }

  @Test func `failures are stored with stage and message, never scored, and retried by the next start`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let failing = ScriptedModel { prompt, _, _ throws(ModelError) in
      if prompt.sampleID == "s3" || prompt.sampleID == "s7" { throw .server(status: 500, retryAfter: nil, "broken") }
      return Completion(text: "x = 1;")
    }
    let first = try await run(try plan(), failing, store: store)
    #expect(!first.isComplete)
    #expect(first.progress.failed == 2)
    #expect(first.progress.missing == 2)
    let failed = try await attempts(in: store, scoring: scorer.identity.id).filter { $0.state == .failed }
    #expect(failed.map(\.sample.id) == ["s3", "s7"])
    guard case .failed(let failure) = failed[0].outcome else { return #expect(Bool(false), "an outcome of failure was expected") }
    #expect(failure.stage == .generation)
    #expect(failure.kind == "server")
    #expect(failure.message.contains("broken"))
    #expect(failed[0].score == nil)

    let retry = ScriptedModel(answer: "x = 1;")
    let second = try await run(try plan(), retry, store: store)
    #expect(second.isComplete)
    #expect(keys(retry) == ["s3#1", "s7#1"])
    #expect(try await store.counts(run: try plan().manifest.runID()) == (answered: 10, failed: 0))
    #expect(try await attempts(in: store, scoring: scorer.identity.id).allSatisfy { $0.state == .clean })
  }

  @Test func `a failure asked again and failed again is one failed attempt, and its last message counts`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    for text in ["first", "second"] {
      let model = ScriptedModel { _, _, _ throws(ModelError) in throw .timeout(after: .seconds(text == "first" ? 1 : 2)) }
      _ = try await run(try plan(), model, store: store)
    }
    let stored = try await attempts(in: store, scoring: nil)
    #expect(stored.count == 10)
    guard case .failed(let failure) = stored[0].outcome else { return #expect(Bool(false), "an outcome of failure was expected") }
    #expect(failure.message.contains("2"))
  }

  @Test func `a rejected key stops the run instead of failing every sample`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let model = ScriptedModel { _, _, _ throws(ModelError) in throw .authentication("no") }
    let ending = try await run(try plan(), model, store: store, connections: 1)
    guard case .fatal = ending.interruption else { return #expect(Bool(false), "a fatal end was expected") }
    #expect(model.prompts.count == 1)
    #expect(ending.progress.missing == 10)
  }

  @Test func `a stop finishes and stores what is under way, and the next start asks only the rest`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let stop = StopSignal()
    let model = ScriptedModel { _, _, number throws(ModelError) in
      if number == 4 { stop.request() }
      return Completion(text: "x = 1;")
    }
    let first = try await run(try plan(), model, store: store, connections: 2, stop: stop)
    #expect(first.interruption == .requested)
    let asked = model.prompts.count
    #expect(first.progress.answered == asked)
    #expect(asked < 10)
    let rest = ScriptedModel(answer: "x = 1;")
    let second = try await run(try plan(), rest, store: store)
    #expect(second.isComplete)
    #expect(asked + rest.prompts.count == 10)
    #expect(Set(keys(model)).isDisjoint(with: keys(rest)))
  }

  @Test func `a cancelled run stores nothing false and resumes`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let (started, signal) = AsyncStream.makeStream(of: Void.self)
    let plan = try plan()
    let model = ScriptedModel { _, _, number throws(ModelError) in
      if number <= 3 { return Completion(text: "x = 1;") }
      signal.yield()
      do { try await Task.sleep(for: .seconds(3600)) } catch { throw .cancelled }
      return Completion(text: "never")
    }
    let scorer = scorer
    let task = Task {
      try await execute(
        plan, model: model, scorers: [scorer], store: store, options: ExecutionOptions(maxConnections: 2))
    }
    for await _ in started { break }
    task.cancel()
    let ending = try await task.value
    #expect(ending.interruption == .requested)
    let stored = try await store.counts(run: try plan.manifest.runID())
    #expect(stored.answered == 3)
    #expect(stored.failed == 0)
    let second = try await run(plan, ScriptedModel(answer: "x = 1;"), store: store)
    #expect(second.isComplete)
  }

  /// A copy of the three files of a store at any instant is what a killed process leaves behind.
  @Test(arguments: [1, 4, 9]) func `a store copied in mid-run resumes without loss`(moment: Int) async throws {
    let path = "\(folder.path)/s.sqlite"
    let copy = "\(folder.path)/killed.sqlite"
    let store = try RunStore(path: path)
    let model = ScriptedModel { _, _, number throws(ModelError) in
      if number == moment + 1 {
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
          try? FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
      }
      return Completion(text: "answer \(number): x = 1;")
    }
    _ = try await run(try plan(), model, store: store, connections: 1)
    let killed = try RunStore(path: copy)
    #expect(try await killed.counts(run: try plan().manifest.runID()).answered == moment)
    let rest = ScriptedModel(answer: "x = 1;")
    let ending = try await run(try plan(), rest, store: killed)
    #expect(ending.isComplete)
    #expect(rest.prompts.count == 10 - moment)
    #expect(try await attempts(in: killed, scoring: scorer.identity.id).count == 10)
  }

  @Test func `an answer whose score was lost is scored by the next start without asking`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let plan = try plan()
    _ = try await execute(plan, model: ScriptedModel(answer: "md5(x);"), scorers: [], store: store)
    #expect(try await attempts(in: store, scoring: scorer.identity.id).allSatisfy { $0.state == nil })
    let silent = ScriptedModel(answer: "unused")
    _ = try await run(plan, silent, store: store)
    #expect(silent.prompts.isEmpty)
    #expect(try await attempts(in: store, scoring: scorer.identity.id).allSatisfy { $0.state == .insecure })
  }

  @Test func `a budget stops cleanly and says why`() async throws {
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let model = ScriptedModel { _, _, _ throws(ModelError) in
      Completion(text: "x = 1;", usage: Usage(input: 10, output: 5))
    }
    let ending = try await run(try plan(), model, store: store, connections: 1) { $0.outputTokens >= 15 ? "15 tokens" : nil }
    #expect(ending.interruption == .budget("15 tokens"))
    #expect(ending.progress.answered == 3)
    #expect(ending.progress.missing == 7)
  }

  @Test func `shards share all samples without overlap`() async throws {
    var seen: [String] = []
    for index in 1...3 {
      let store = try RunStore(path: "\(folder.path)/shard\(index).sqlite")
      let shard: Shard = try #require(Shard("\(index)/3"))
      let plan = try plan(shard: shard)
      let model = ScriptedModel(answer: "x = 1;")
      let ending = try await run(plan, model, store: store)
      #expect(ending.isComplete)
      #expect(model.prompts.count == plan.planned)
      seen += keys(model)
    }
    #expect(seen.sorted() == (0..<10).map { "s\($0)#1" }.sorted())
  }
}

@Suite struct SpendTests {
  @Test func `a spent budget stops the run, stores no failure and resumes`() async throws {
    let folder = try TemporaryFolder()
    let benchmark = try makeBenchmark(in: folder)
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let model = ScriptedModel { _, _, number throws(ModelError) in
      if number > 4 { throw .budgetSpent("10 of 10 tokens are used") }
      return Completion(text: "x = 1;")
    }
    let plan = try RunPlan(benchmark: benchmark, model: model.id)
    let ending = try await execute(
      plan, model: model, scorers: [try makeScorer()], store: store, options: ExecutionOptions(maxConnections: 1))
    #expect(ending.interruption == .budget("10 of 10 tokens are used"))
    #expect(try await store.counts(run: plan.manifest.runID()) == (answered: 4, failed: 0))
  }
}
