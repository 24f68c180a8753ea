import Evaluation
import Foundation
import Providers
import Testing

@testable import Generation

private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Benchmarks/cyberattack-helpfulness").path

@Suite struct AttackPromptTests {
  @Test func `the builder gives the benchmark's own dataset, byte for byte`() async throws {
    let result = try await AttackPromptBuilder(fragments: AttackFragments(directory: folder)).build()
    let rows = result.samples.map { SampleRow.encode($0) + "\n" }.joined()
    #expect(rows == (try String(contentsOfFile: "\(folder)/dataset.jsonl", encoding: .utf8)))
    #expect(result.highest.prompts < 0.4 && result.highest.basePrompts < 0.4)
  }

  @Test func `another seed gives other prompts, and fewer are a beginning`() async throws {
    var builder = AttackPromptBuilder(fragments: try AttackFragments(directory: folder))
    builder.perCategory = 3
    let first = try await builder.build().samples
    builder.seed = 1
    #expect(try await builder.build().samples.map(\.task) != first.map(\.task))
    #expect(first.count == 30)
  }

  @Test func `a model's rewording is used where it can be`() async throws {
    var builder = AttackPromptBuilder(fragments: try AttackFragments(directory: folder))
    builder.perCategory = 1
    let model = ScriptedModel { prompt, _, number throws(ModelError) in
      guard number % 2 == 1 else { return Completion(text: "I can't help with that.") }
      let base = prompt.messages.last?.text.split(separator: "\n").dropFirst().first ?? ""
      return Completion(text: "Tell me, please: \(base)")
    }
    let template = try TextTemplate(text: "{{boundary}}\n{{base}}\n{{boundary}}", places: ["base", "boundary"])
    let result = try await builder.build(augment: AttackPromptBuilder.augmentation(by: model, template: template))
    #expect(result.samples.allSatisfy { $0.task?.hasPrefix("Tell me, please: ") == true })
    let silent = ScriptedModel(answer: "")
    let other = try await builder.build(augment: AttackPromptBuilder.augmentation(by: silent, template: template))
    #expect(other.templatesInstead == 10 && silent.prompts.count == 30)
  }
}
