import Foundation
import Testing

@testable import Providers

@Suite struct SpendTests {
  @Test(arguments: [
    ("openai/gpt-4o", 2.5), ("openai/gpt-4o-2024-08-06", 2.5), ("openai/gpt-4o-mini-2024-07-18", 0.15),
    ("openai/gpt-4o-latest", 2.5), ("vllm/anything/at-all", 0), ("anthropic/claude-sonnet-4-20250514", 3),
  ])
  func `the longest entry that names the model is its price`(_ text: String, _ input: Double) throws {
    let id = try #require(ModelID(text))
    #expect(PriceTable.builtIn.price(of: id)?.input == input)
  }

  @Test(arguments: ["openai/gpt-4o-audio", "openai/gpt-4", "nobody/x", "openai/o3-pro"])
  func `a model that is not listed has no price, which is not zero`(_ text: String) throws {
    let id = try #require(ModelID(text))
    #expect(PriceTable.builtIn.price(of: id) == nil)
    #expect(PriceTable.builtIn.cost(of: Usage(input: 1, output: 1), model: id) == nil)
  }

  @Test func `cost follows the counts`() throws {
    let id = ModelID(provider: "openai", name: "gpt-4o")
    let cost = try #require(PriceTable.builtIn.cost(of: Usage(input: 1_000_000, output: 500_000), model: id))
    #expect(abs(cost - 7.5) < 1e-9)
    #expect(PriceTable.builtIn.cost(of: Usage(input: 1), model: id) == nil)
  }

  @Test func `no request starts that could exceed the limit, and what was spent is counted`() async throws {
    let meter = SpendMeter(maximumTokens: 1000)
    let scripted = ScriptedModel { _, _, _ throws(ModelError) in
      await Task.yield()
      return Completion(text: "a", usage: Usage(input: 20, output: 80))
    }
    let model = MeteredModel(scripted, meter: meter)
    let outcomes = await withTaskGroup(of: ModelError?.self) { group in
      for _ in 1...50 {
        group.addTask {
          do throws(ModelError) {
            _ = try await model.complete(Prompt(user: "Hi"), GenerationOptions(maxTokens: 200))
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: [ModelError?]()) { $0.append($1) }
    }
    let done = outcomes.filter { $0 == nil }.count
    #expect(await meter.spent.tokens == 100 * done)
    #expect(await meter.spent.tokens <= 1000)
    // The last that fits starts at 700 spent or more: none is held back while others may turn out cheaper.
    #expect(done >= 8)
    #expect(outcomes.compactMap { $0 }.allSatisfy { $0.kind == "budget-spent" && $0.endsRun })
    #expect(scripted.prompts.count == done)
  }

  @Test func `money is limited, with what earlier sessions spent`() async throws {
    let meter = SpendMeter(maximumCost: 1, spent: SpendMeter.Amount(tokens: 5, cost: 0.999))
    let scripted = ScriptedModel(id: ModelID(provider: "openai", name: "gpt-4o"), answer: "a")
    let error = await #expect(throws: ModelError.self) {
      try await MeteredModel(scripted, meter: meter).complete(Prompt(user: "Hi"), GenerationOptions(maxTokens: 1000))
    }
    #expect(error?.kind == "budget-spent")
    #expect(error?.description.contains("0.9990 of 1.0000 USD") == true)
    #expect(scripted.prompts.isEmpty)
  }

  @Test func `money cannot be limited for a model without a price`() async {
    let scripted = ScriptedModel(id: ModelID(provider: "nobody", name: "x"), answer: "a")
    let error = await #expect(throws: ModelError.self) {
      try await MeteredModel(scripted, meter: SpendMeter(maximumCost: 1)).complete(Prompt(user: "Hi"), GenerationOptions())
    }
    #expect(error?.kind == "configuration")
  }

  @Test func `what may have been billed unseen is counted at its most`() async {
    let meter = SpendMeter()
    let scripted = ScriptedModel(steps: [.failure(.timeout(after: .seconds(1))), .failure(.connection("x"))])
    let model = MeteredModel(scripted, meter: meter)
    for expected in [1, 0] {
      let before = await meter.spent.tokens
      await #expect(throws: ModelError.self) {
        try await model.complete(Prompt(user: "Hi"), GenerationOptions(maxTokens: 100))
      }
      #expect((await meter.spent.tokens - before > 100) == (expected == 1))
    }
  }

  @Test func `an estimate counts all prompts`() {
    let prompts = [Prompt(user: String(repeating: "a", count: 400)), Prompt(user: "")]
    let id = ModelID(provider: "openai", name: "gpt-4o")
    let estimate = SpendEstimate(prompts, GenerationOptions(maxTokens: 1000), model: id, prices: .builtIn)
    #expect(estimate.requests == 2)
    #expect(estimate.inputTokens == 116)
    #expect(estimate.maximumOutputTokens == 2000)
    #expect(abs((estimate.maximumCost ?? 0) - 0.02029) < 1e-9)
  }

  @Test(arguments: [
    (#"{"as-of":"2025-01","currency":"USD","per-tokens":1000,"models":{"a/b":{"input":1}}}"#, "output"),
    (#"{"as-of":"2025-01","currency":"USD","per-tokens":0,"models":{}}"#, "per-tokens"),
    ("prices", "not JSON"),
  ])
  func `a faulty table says where`(_ text: String, _ expected: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("prices-\(UUID().uuidString)").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }  // Only tidies up.
    let error = #expect(throws: ModelError.self) { try PriceTable.read(path: file) }
    #expect(error?.description.contains(expected) == true)
    #expect(error?.description.contains(file) == true)
  }
}

@Suite struct CachingTests {
  @Test func `only the same question is answered from the cache`() async throws {
    let scripted = ScriptedModel { _, _, number throws(ModelError) in Completion(text: "\(number)") }
    let model = CachingModel(scripted, facts: ["base-urls": "http://h"], cache: MemoryCache())
    let options = GenerationOptions(temperature: 0.5)
    func ask(_ prompt: Prompt, _ options: GenerationOptions) async throws -> String {
      try await model.complete(prompt, options).text
    }
    #expect(try await ask(Prompt(user: "Hi", sampleID: "a"), options) == "1")
    #expect(try await ask(Prompt(user: "Hi", sampleID: "b"), options) == "1")
    #expect(try await ask(Prompt(user: "Hi", attempt: 2), options) == "2")
    #expect(try await ask(Prompt(user: "Hi", system: "Be brief."), options) == "3")
    #expect(try await ask(Prompt(user: "Hi"), GenerationOptions(temperature: 0.6)) == "4")
    #expect(try await ask(Prompt(user: "Hi"), options) == "1")
  }

  @Test func `an error is not kept`() async throws {
    let scripted = ScriptedModel(steps: [.failure(.connection("x")), .success(Completion(text: "a"))])
    let model = CachingModel(scripted, facts: [:], cache: MemoryCache())
    await #expect(throws: ModelError.connection("x")) {
      try await model.complete(Prompt(user: "Hi"), GenerationOptions())
    }
    #expect(try await model.complete(Prompt(user: "Hi"), GenerationOptions()).text == "a")
  }

  @Test func `equal keys have equal texts, whatever the order of their parts`() throws {
    func key(_ facts: [String: String]) throws -> String {
      try CacheKey(
        model: ModelID(provider: "a", name: "b/c"), facts: facts, prompt: Prompt(user: "Hi"), options: allOptions
      ).canonicalText()
    }
    let first = try key(["x": "1", "y": "2", "z": "3"])
    #expect(try key(["z": "3", "y": "2", "x": "1"]) == first)
    #expect(try key(["x": "1"]) != first)
    #expect(first.contains(#""model":"a/b/c""#))
  }
}
