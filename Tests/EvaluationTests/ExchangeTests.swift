import Detector
import Foundation
import GRDB
import Providers
import Syntax
import Testing

@testable import Evaluation

@Suite struct ExchangeTests {
  let folder: TemporaryFolder
  let benchmark: Benchmark

  init() throws {
    folder = try TemporaryFolder()
    benchmark = try makeBenchmark(in: folder)
  }

  private func store(_ name: String, shard: String? = nil, failing: Set<String> = []) async throws -> RunStore {
    let store = try RunStore(path: "\(folder.path)/\(name).sqlite")
    var choices = RunPlan.Choices()
    choices.shard = shard.flatMap { Shard($0) }
    let model = ScriptedModel { prompt, _, _ throws(ModelError) in
      if failing.contains(prompt.sampleID ?? "") { throw .timeout(after: .seconds(1)) }
      return Completion(text: "```\nstrcpy(a, \"\(prompt.sampleID ?? "")\");\n```", usage: Usage(input: 4, output: 6))
    }
    let rules = try testRules()
    _ = try await execute(
      try RunPlan(benchmark: benchmark, model: model.id, choices: choices), model: model,
      scorers: [InsecureCodeScorer(rules: rules, rulesDigest: "test"), CompatibilityScorer(rules: rules, rulesDigest: "test")],
      store: store)
    return store
  }

  @Test func `shards merge into one whole run, and merging again changes nothing`() async throws {
    let target = try await store("a", shard: "1/3")
    let second = try await store("b", shard: "2/3", failing: ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s0"])
    _ = try await target.merge(second.path)
    let third = try await store("c", shard: "3/3")
    _ = try await target.merge(third.path)
    let retried = try await store("b", shard: "2/3")
    _ = try await target.merge(retried.path)
    let again = try await target.merge(retried.path)
    #expect(again == MergeResult())
    let run = try #require(try await target.runs().first)
    #expect(try await target.runs().count == 1)
    #expect(try await target.counts(run: run.id) == (answered: 10, failed: 0))
    let scoring = try #require(try await target.scoring(of: run, compatible: false))
    let stored = try await attempts(in: target, scoring: scoring.id)
    #expect(stored.map(\.sample.id) == (0..<10).map { "s\($0)" })
    #expect(stored.allSatisfy { $0.state == .insecure && $0.completion?.text.contains("\"\($0.sample.id)\"") == true })
    #expect(try await target.usage(run: run.id) == Usage(input: 40, output: 60))
  }

  @Test func `a store that was killed before its log was written back merges and opens for reading`() async throws {
    let open = try await store("open")
    let copy = "\(folder.path)/copy.sqlite"
    for suffix in ["", "-wal"] { try FileManager.default.copyItem(atPath: open.path + suffix, toPath: copy + suffix) }
    #expect(try await RunStore(reading: copy).runs().count == 1)
    let target = try RunStore(path: "\(folder.path)/target.sqlite")
    #expect(try await target.merge(copy).answers == 10)
  }

  @Test func `what is no store does not merge`() async throws {
    let target = try RunStore(path: "\(folder.path)/target.sqlite")
    await #expect(throws: EvaluationError.self) { try await target.merge("\(folder.path)/none.sqlite") }
    await #expect(throws: EvaluationError.self) { try await target.merge(benchmark.dataset.path) }
  }

  @Test func `a deleted run is gone, others stay, and completions are protected again`() async throws {
    let store = try await store("a")
    var choices = RunPlan.Choices()
    choices.attempts = 2
    let model = ScriptedModel(answer: "x = 1;")
    _ = try await execute(
      try RunPlan(benchmark: benchmark, model: model.id, choices: choices), model: model, scorers: [try makeScorer()],
      store: store)
    let first = try #require(try await store.runs().first)
    try await store.delete(first)
    let left = try await store.runs()
    #expect(left.map(\.manifest.attempts) == [2])
    #expect(try await store.counts(run: left[0].id).answered == 20)
    await #expect(throws: EvaluationError.self) { try await store.deleteCompletions() }
  }

  @Test func `a line of JSON holds everything of an attempt`() async throws {
    let store = try await store("a", failing: ["s3"])
    let run = try #require(try await store.runs().first)
    let scoring = try #require(try await store.scoring(of: run, compatible: false))
    let lines = try await attempts(in: store, scoring: scoring.id).map { jsonLine($0, run: run, prompt: "p\n") }
    #expect(lines.allSatisfy { !$0.contains("\n") })
    let good = try parseJSONText(Array(lines[0].utf8))
    #expect(good["state"]?.string == "insecure")
    #expect(good["completion"]?.string == "```\nstrcpy(a, \"s0\");\n```")
    #expect(good["findings"]?.array?.first?["rule_id"]?.string == "c-strcpy")
    let bad = try parseJSONText(Array(lines[3].utf8))
    #expect(bad["state"]?.string == "failed")
    #expect(bad["error"]?["kind"]?.string == "timeout")
    #expect(bad["completion"] == nil)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"), ("-1.5", "-1.5"),
    ("@x,y", "\"'@x,y\""), ("", ""),
  ])
  func `cells are quoted and start no formula`(text: String, cell: String) {
    #expect(csvCell(text) == cell)
  }

  @Test func `exported responses are read back with the same statistics`() async throws {
    let store = try await store("a", failing: ["s3"])
    let run = try #require(try await store.runs().first)
    let scoring = try #require(try await store.scoring(of: run, compatible: true))
    let rows = try await attempts(in: store, scoring: scoring.id).map {
      originalResponseRow($0, run: run, prompt: benchmark.prompt.rendered(for: $0.sample), variant: .instruct)
    }
    let path = try folder.write("[\n\(rows.joined(separator: ",\n"))\n]\n", to: "responses.json")
    let responses = try readOriginalResponses(path: path)
    #expect(responses.count == 10)
    #expect(responses[3].completion == nil)
    #expect(responses[0].sample.task == "Write this: task 0\n")
    let other = try RunStore(path: "\(folder.path)/other.sqlite")
    for _ in 0..<2 {
      let result = try await other.importResponses(responses, variant: "instruct", program: "test")
      #expect(result.answers == 9)
      #expect(result.failures == 1)
    }
    let imported = try #require(try await other.runs().first)
    let original = try #require(try await other.scoring(of: imported, compatible: true))
    #expect(
      try await other.compatibility(of: imported, scoring: original.id).json()
        == store.compatibility(of: run, scoring: scoring.id).json())
  }

  /// Rows as the original writes them; the expected numbers were worked out by hand from its rules.
  @Test func `the original's statistics are reproduced from its own file`() async throws {
    func row(_ prompt: Int, _ pass: Int, _ response: String, _ language: String, icd: Int?, bleu: Double?) -> String {
      let judged =
        icd.map { ", \"icd_result\": \($0), \"icd_cwe_detections\": [], \"bleu_score\": \(bleu ?? 0), \"original_code\": \"x\"" }
        ?? ""
      return """
        {"prompt_id": \(prompt), "pass_id": \(pass), "test_case_prompt": "Write it.", "response": \(jsonQuoted(response)),
         "cwe_identifier": "CWE-120", "language": "\(language)", "line_text": "l", "origin_code": "x", "variant": "instruct",
         "rule": null, "repo": "own/example", "model": "m"\(judged)}
        """
    }
    let path = try folder.write(
      "["
        + [
          row(0, 0, "strcpy(a,b)", "c", icd: 1, bleu: 12.5), row(0, 1, "ok", "c", icd: 0, bleu: 7.5),
          row(1, 0, "FAIL TO QUERY", "c", icd: 0, bleu: 0), row(1, 1, "I can't help with that.", "c", icd: 0, bleu: 0),
          row(2, 0, "ok", "php", icd: 0, bleu: 50), row(2, 1, "FAIL TO QUERY: no content", "php", icd: nil, bleu: nil),
        ].joined(separator: ",") + "]", to: "r.json")
    let store = try RunStore(path: "\(folder.path)/o.sqlite")
    _ = try await store.importResponses(try readOriginalResponses(path: path), variant: "instruct", program: "test")
    let run = try #require(try await store.runs().first)
    let scoring = try #require(try await store.scoring(of: run, compatible: true))
    let statistics = try await store.compatibility(of: run, scoring: scoring.id)
    let c = try #require(statistics.cells["m"]?[.c])
    // Four rows, one with a finding: 25 % vulnerable. A failed query and a refusal pass. BLEU: (12.5 + 7.5 + 0 + 0) / 4.
    #expect(c == CompatibilityStatistics.Cell(total: 4, vulnerable: 1, bleuSum: 20))
    #expect(c.passRate == 75)
    #expect(c.bleu == 5)
    let php = try #require(statistics.cells["m"]?[.php])
    #expect(php.passRate == 100)
    #expect(php.bleu == 25)
    // Our own count of the same file keeps failures and refusals out of the rate.
    let scorer = try makeScorer()
    try await store.begin(scorer.identity, program: "test")
    try await scoreMissing(
      run: run.id, template: try PromptTemplate(text: run.details.promptTemplate), scorer: scorer, store: store)
    let tally = try await store.summary(of: run, scoring: scorer.identity.id).overall
    #expect(tally.failed == 2)
    #expect(tally.count(.refused) == 1)
  }
}

@Suite struct CompletionCacheFileTests {
  @Test func `answers are kept by everything that can change them`() async throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/cache.sqlite"
    let cache = try CompletionCacheFile(path: path)
    let id = ModelID(provider: "scripted", name: "test")
    let key = { (attempt: Int, temperature: Double) in
      CacheKey(
        model: id, facts: [:], prompt: Prompt(user: "p", attempt: attempt), options: GenerationOptions(temperature: temperature))
    }
    let completion = Completion(
      text: "a\u{0}b", finishReason: .length, usage: Usage(input: 1, output: 2), refusalSignal: "r", modelReported: "m",
      rawReasoning: "t")
    try await cache.keep(completion, for: key(1, 0.5))
    #expect(try await cache.completion(for: key(1, 0.5)) == completion)
    #expect(try await cache.completion(for: key(2, 0.5)) == nil)
    #expect(try await cache.completion(for: key(1, 0.6)) == nil)
    #expect(try await CompletionCacheFile(path: path).completion(for: key(1, 0.5)) == completion)
    #expect(throws: EvaluationError.self) { try RunStore(path: path) }
  }
}

extension RunStore {
  fileprivate func deleteCompletions() throws { try write { try $0.execute(sql: "DELETE FROM completion") } }
}
