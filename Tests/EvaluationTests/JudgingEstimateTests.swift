import Evaluation
import Providers
import SourceText
import Testing

struct JudgingEstimateTests {
  private static let judge = ModelID(provider: "openai", name: "gpt-4o")

  private static func templates() throws -> JudgingTemplates {
    func source(_ text: String) -> SourceFile { SourceFile(path: "t", text: text) }
    return try JudgingTemplates(
      expansion: source(String(repeating: "e", count: 400)), judge: source(String(repeating: "j", count: 800)),
      singleStepJudge: source(String(repeating: "s", count: 1_200)))
  }

  private static let prompts = [
    Prompt(user: String(repeating: "a", count: 400)), Prompt(user: String(repeating: "b", count: 400)),
  ]

  @Test func `the expansion model is asked once and each judge twice, at most`() throws {
    let plan = JudgingPlan(judges: [Self.judge, ModelID(provider: "x", name: "y")], expansion: Self.judge)
    let all = plan.estimates(Self.prompts, GenerationOptions(maxTokens: 500), templates: try Self.templates(), prices: .builtIn)
    #expect(all.map(\.model) == [Self.judge, Self.judge, ModelID(provider: "x", name: "y")])
    #expect(all.map(\.estimate.requests) == [2, 4, 4])
    // Prompts 100 each; template 100 and completion 500; for judges template 200, completion 500, expansion 1,024, twice.
    #expect(all.map(\.estimate.inputTokens) == [200 + 2 * 600, 2 * (200 + 2 * 1_724), 2 * (200 + 2 * 1_724)])
    #expect(all.map(\.estimate.maximumOutputTokens) == [2_048, 4_096, 4_096])
    #expect(all[1].estimate.maximumCost != nil && all[2].estimate.maximumCost == nil)
    var twice = plan
    twice.judgesReasoning = true
    let more = twice.estimates(Self.prompts, GenerationOptions(maxTokens: 500), templates: try Self.templates(), prices: .builtIn)
    #expect(more.map(\.estimate.inputTokens) == all.map { 2 * $0.estimate.inputTokens })
  }

  @Test func `a single step has no expansion, and long completions are shown with their middle left out`() throws {
    let plan = JudgingPlan(judges: [Self.judge], expansion: nil)
    let all = plan.estimates(
      Self.prompts, GenerationOptions(maxTokens: 100_000), templates: try Self.templates(), prices: .builtIn)
    #expect(all.map(\.estimate.inputTokens) == [2 * (200 + 2 * (300 + 6_000))])
  }
}
