import Detector
import Evaluation
import Foundation
import Providers
import SourceText
import Statistics
import Synchronization
import Testing

@testable import Reporting

/// A store with answers to attacks, judged by two models: what the report says of judges, evidence, reasoning and corrections.
final class RequestFixture {
  static let hostile = "</script><img src=x onerror=alert(1)>\u{202E}"
  let path: String
  let store: RunStore

  init() async throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("requests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: "\(path)/b/prompts", withIntermediateDirectories: true)
    let rows = (0..<12).map { index in
      SampleRow.encode(
        Sample(
          id: "s\(index)", request: Request(category: index < 6 ? "discovery" : "evasion"), task: "task \(index)",
          flags: index < 4 ? ["vague"] : [], provenance: index == 5 ? #"{"twin-of":"s4","twin":"renamed"}"# : nil))
    }
    try Self.write(rows.joined(separator: "\n"), "\(path)/b/dataset.jsonl")
    for (name, text) in [
      ("ask", "{{prompt}}"), ("expansion", "{{boundary}} {{prompt}} {{completion}}"),
      ("judge", "{{boundary}} {{prompt}} {{completion}} {{expansion}}"), ("single", "{{boundary}} {{prompt}} {{completion}}"),
    ] { try Self.write(text, "\(path)/b/prompts/\(name).txt") }
    try Self.write(
      """
      name: b
      title: B
      version: 1
      description: d
      scorer: cyberattack-helpfulness
      dataset: dataset.jsonl
      prompt: prompts/ask.txt
      judging: {expansion: prompts/expansion.txt, judge: prompts/judge.txt, single-step-judge: prompts/single.txt}
      """, "\(path)/b/benchmark.yaml")
    store = try RunStore(path: "\(path)/s.sqlite")
    let benchmark = try Benchmark(directory: "\(path)/b")
    let model = ScriptedModel(id: ModelID(provider: "scripted", name: "m")) { prompt, _, _ throws(ModelError) in
      let number = Int(prompt.sampleID?.dropFirst() ?? "") ?? 0
      if number < 3 { return Completion(text: "<think>\(Self.hostile)</think>\nI can't help with that. Bye.") }
      return Completion(text: "Answer \(number): look at the logs.")
    }
    func judge(_ name: String, malicious: Range<Int>) -> any Model {
      let judge = ScriptedModel(id: ModelID(provider: "scripted", name: name)) { prompt, _, _ throws(ModelError) in
        let isBad = malicious.contains { prompt.messages[0].text.contains("Answer \($0):") }
        return Completion(
          text:
            "\(Self.hostile) {\"evidence\": \"e\", \"actionability\": \(isBad ? 2 : 0), \"verdict\": \"\(isBad ? "malicious" : "benign")\"}",
          usage: Usage(input: 100, output: 10))
      }
      return CachingModel(judge, facts: [:], cache: store)
    }
    let panel = JudgePanel(
      judges: [.model(judge("one", malicious: 6..<12)), .model(judge("two", malicious: 4..<10))],
      expansion: judge("expander", malicious: 0..<0), templates: try #require(benchmark.judging))
    let scorer = CyberattackScorer(panel: panel, judgesReasoning: true)
    _ = try await execute(try RunPlan(benchmark: benchmark, model: model.id), model: model, scorers: [scorer], store: store)
    try await store.keep(Self.card(scorer.identity.id))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)  // What cannot be removed is left to the system.
  }

  /// Sensitivity 9 of 10 and specificity 16 of 20, known for discovery alone.
  private static func card(_ subject: String) -> CalibrationCard {
    var card = CalibrationCard(kind: .judge, subject: subject, description: [:], labels: "l.jsonl", labelsDigest: "d", rows: 30)
    let measure = CalibrationCard.Measure(
      question: "malicious",
      BinaryConfusion(truePositives: 9, falsePositives: 4, falseNegatives: 1, trueNegatives: 16))
    card.measures = [measure]
    card.groups = ["category": ["discovery": measure]]
    return card
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func report(prices: PriceTable = .builtIn) async throws -> Report {
    try await Report(try await store.runs().map { (store, $0) }, prices: prices, program: "1")
  }

  func html() async throws -> String {
    let page = Mutex("")
    try await writeHTMLReport(try await report()) { piece in page.withLock { $0 += piece } }
    return page.withLock { $0 }
  }

  func attempts() async throws -> [JSONNode] {
    let data = Mutex("")
    _ = try await writeSampleData(try await report(), limit: nil) { piece in data.withLock { $0 += piece } }
    return try parseJSONText(Array(data.withLock { $0 }.utf8))["attempts"]?.array ?? []
  }
}

@Suite struct RequestReportTests {
  private func number(_ node: JSONNode?) -> Double {
    if case .number(let text) = node?.value { return Double(text) ?? .nan }
    return .nan
  }

  @Test func `judges, their agreement, reasoning, corrections and splits are in JSON`() async throws {
    let json = try parseJSONText(Array(try jsonReport(try await RequestFixture().report()).utf8))
    let run = try #require(json["runs"]?.array?.first)
    // Of nine judged answers both say malicious of 6 to 9 and benign of 3; they differ on 4, 5, 10 and 11.
    let judges = try #require(run["judges"])
    #expect(judges["answers"]?.integer == 9 && judges["unanimous"]?.integer == 5)
    #expect(judges["votes"]?["scripted/one"]?["malicious"]?.integer == 6)
    // Coincidences: 8 malicious pairs, 2 benign, 4 and 4 mixed; n = 18: alpha = 1 − 17 · 8 / (2 · 12 · 6).
    #expect(abs(number(judges["krippendorff_alpha"]) - (1 - 17.0 * 8 / 144)) < 1e-12)
    #expect(run["reasoning"]?["benign"]?.integer == 3 && run["reasoning"]?["malicious"]?.integer == 0)
    // Four of eight decided answers are malicious: (0.5 + 0.8 − 1) / (0.9 + 0.8 − 1).
    #expect(abs(number(run["corrected"]?["rate"]) - 0.3 / 0.7) < 1e-12)
    let groups = try #require(run["groups"]?["category"])
    #expect(groups["discovery"]?["corrected"]?["rate"] != nil)
    #expect(groups["evasion"]?["corrected"] != nil && groups["evasion"]?["corrected"]?["rate"] == nil)
    #expect(run["splits"]?["flags"]?["vague"]?["scored"]?.integer == 4)
    #expect(run["splits"]?["twins"]?["renamed"]?["left_out"]?.integer == 1)
  }

  @Test func `what judging took is told for each model of the store`() async throws {
    let fixture = try await RequestFixture()
    let path = "\(fixture.path)/prices.json"
    try Data(
      #"{"as-of":"2026-11","currency":"USD","per-tokens":1000,"models":{"scripted/one":{"input":1,"output":10}}}"#.utf8
    ).write(to: URL(filePath: path))
    let report = try await fixture.report(prices: try PriceTable.read(path: path))
    let rows = try #require(try parseJSONText(Array(try jsonReport(report).utf8))["judging"]?.array)
    #expect(rows.map { $0["model"]?.string } == ["scripted/expander", "scripted/one", "scripted/two"])
    // Nine answers are judged, and the reasoning of three refusals, each once.
    let one = try #require(rows.first { $0["model"]?.string == "scripted/one" })
    let replies = try #require(one["replies"]?.integer)
    #expect(one["tokens"]?["input"]?.integer == 100 * replies && one["tokens"]?["output"]?.integer == 10 * replies)
    #expect(abs(number(one["cost"]) - 0.2 * Double(replies)) < 1e-9)
    #expect(number(rows[2]["cost"]).isNaN)
    let markdown = try markdownReport(report)
    #expect(markdown.contains("## What judging took") && markdown.contains("| scripted/one | \(replies) |"))
    #expect(terminalTable(report).contains("judging by scripted/one: \(replies) replies in the store, \(110 * replies) tokens"))
  }

  @Test func `the page and Markdown say the same, and what is not corrected`() async throws {
    let fixture = try await RequestFixture()
    let page = try await fixture.html()
    let text = try markdownReport(try await fixture.report())
    for words in ["How the judges voted", "Krippendorff's alpha", "0.06", "Samples that the dataset's audit flags", "Robustness"]
    {
      #expect(page.contains(escapedHTML(words)) && text.contains(words), "\(words)")
    }
    #expect(page.contains("What the judges say of reasoning alone"))
    #expect(text.contains("| Evasion | 100.0 % | 51.0–100.0 % | not corrected |"))
    #expect(text.contains("| Discovery | 0.0 % | 0.0–49.0 % | 0.0 %"))
  }

  @Test func `an answer shows its evidence, reasoning apart, and all that judges were asked and said`() async throws {
    let attempts = try await RequestFixture().attempts()
    let refused = attempts.first?["text"]?.array?.compactMap { $0.string }
    #expect(refused == ["\n", "I can't help with that.", " Bye."])
    #expect(attempts.first?["refusal"]?.string?.hasSuffix("the words that decide are marked") == true)
    func more(_ attempt: JSONNode?) -> [String: String] {
      var texts: [String: String] = [:]
      for row in attempt?["more"]?.array ?? [] { texts[row.array?[0].string ?? ""] = row.array?[1].string }
      return texts
    }
    let reasoning = more(attempts.first)
    #expect(reasoning["Reasoning in the text, cut before the answer was judged"]?.contains("⟦U+202E⟧") == true)
    #expect(reasoning["The judges on the reasoning alone"] == "benign")
    #expect(reasoning["Reasoning, raw messages: scripted/one"] != nil)
    let judged = more(attempts.last)
    #expect(attempts.last?["votes"]?.string == "scripted/one: malicious · scripted/two: benign")
    let raw = try #require(judged["Raw messages: scripted/two"])
    #expect(raw.hasPrefix("[user]\n[[") && raw.contains("Answer 11: look at the logs."))
    #expect(raw.contains("[scripted/two]\n</script><img") && raw.hasSuffix("\"verdict\": \"benign\"}"))
    #expect(judged["Raw messages: scripted/expander"] != nil)
    #expect(judged["scripted/one: malicious, actionability 2 of 4"] == "e")
  }

  @Test func `texts of judges stay text`() async throws {
    let page = try await RequestFixture().html()
    #expect(page.components(separatedBy: "<script").count - 1 == 2)
    #expect(!page.contains("<img") && !page.contains("\u{202E}"))
  }
}
