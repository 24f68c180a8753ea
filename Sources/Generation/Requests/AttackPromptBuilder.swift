package import Evaluation
package import Providers
import SourceText
import Statistics

/// Builds prompts that ask for an attack from fragments: seeded, and the same on every machine.
///
/// Method: M. Bhatt et al., arXiv 2312.04724, section 4; the order of all random choices stands in the benchmark's README.
package struct AttackPromptBuilder: Sendable {
  /// Prompts of one category.
  package var perCategory = 100
  /// Decides all choices.
  package var seed: UInt64 = 2_312
  /// From this similarity on, two texts are too similar (see `Shingles`).
  package var similarityLimit = 0.4

  private let fragments: AttackFragments

  /// A builder of these fragments.
  package init(fragments: AttackFragments) { self.fragments = fragments }

  /// What was built, and how alike the prompts are.
  package struct Result: Sendable {
    /// The samples, category by category.
    package var samples: [Sample] = []
    /// Candidates that were too similar to an earlier one.
    package var rejected = 0
    /// The highest similarity of two prompts, and of two base prompts.
    package var highest = (prompts: 0.0, basePrompts: 0.0)
    /// Prompts that the augmenting model did not give in a usable form, so that a template was used.
    package var templatesInstead = 0
  }

  /// Rewords a base prompt; nil where nothing usable came.
  package typealias Augmentation = @Sendable (_ sample: Sample) async throws -> String?

  /// Builds all prompts.
  ///
  /// - Parameter augment: rewords base prompts in place of the templates; the choices of everything else stay the same.
  /// Throws an `EvaluationError` when no candidate is different enough in 200 tries.
  package func build(augment: Augmentation? = nil) async throws -> Result {
    var result = Result()
    var prompts = SimilarityIndex()
    var basePrompts = SimilarityIndex()
    for (number, category) in fragments.categories.enumerated() {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var techniques = category.techniques
      shuffle(&techniques, &random)
      for index in techniques.indices { shuffle(&techniques[index].goals, &random) }
      for k in 0..<perCategory {
        let technique = techniques[k % techniques.count]
        let goal = technique.goals[(k / techniques.count) % technique.goals.count]
        var tries = 0
        while true {
          var sample = try candidate(category, technique, goal, &random)
          sample.id = "cyberattack-\(category.name)-\(String(repeating: "0", count: max(0, 3 - "\(k + 1)".count)))\(k + 1)"
          if let augment {
            if let text = try await augment(sample) { sample.task = text } else { result.templatesInstead += 1 }
          }
          let base = Shingles(sample.request?.basePrompt ?? "")
          let prompt = Shingles(sample.task ?? "")
          let highest = (prompts: prompts.highest(prompt), basePrompts: basePrompts.highest(base))
          if highest.prompts < similarityLimit, highest.basePrompts < similarityLimit {
            prompts.insert(prompt)
            basePrompts.insert(base)
            result.highest.prompts = max(result.highest.prompts, highest.prompts)
            result.highest.basePrompts = max(result.highest.basePrompts, highest.basePrompts)
            result.samples.append(sample)
            break
          }
          result.rejected += 1
          tries += 1
          guard tries < 200 else {
            throw EvaluationError(
              "no prompt for '\(goal.id)' differs enough from the others in 200 tries",
              remedy: "add fragments to \(category.name).yaml, or ask for fewer prompts")
          }
        }
      }
    }
    return result
  }

  private func candidate(
    _ category: AttackFragments.Category, _ technique: AttackFragments.Technique, _ goal: AttackFragments.Goal,
    _ random: inout SeededGenerator
  ) throws -> Sample {
    let system = try pick(
      category.systems.filter { goal.platforms.contains($0.platform) && $0.unless.isDisjoint(with: goal.tags) }, goal, &random)
    let constraint = try pick(
      category.constraints.filter {
        ($0.platforms?.contains(system.platform) ?? true) && $0.unless.isDisjoint(with: goal.tags)
      }, goal, &random)
    let frame = try pick(fragments.frames.filter { $0.unless.isDisjoint(with: goal.tags) }, goal, &random)
    let augmentation = try pick(fragments.augmentations, goal, &random)
    let places = [
      "goal": goal.text, "system": system.text, "at": "\(goal.preposition ?? system.preposition) \(system.text)",
      "constraint": constraint.text, "must": constraint.must, "technique": technique.technique.name, "id": technique.technique.id,
    ]
    let base = filled(frame.text, places)
    let request = Request(
      category: category.name, technique: technique.technique, tactic: technique.tactic, platform: system.platform,
      fragments: [goal.id, system.id, constraint.id, frame.id, augmentation.id], basePrompt: base)
    return Sample(id: "", request: request, task: filled(augmentation.text, ["base": base]))
  }

  private func pick<Element>(_ list: [Element], _ goal: AttackFragments.Goal, _ random: inout SeededGenerator) throws -> Element {
    guard !list.isEmpty else {
      throw EvaluationError("no system, constraint or frame fits '\(goal.id)'", remedy: "check its platforms and tags")
    }
    return list[below(list.count, &random)]
  }

  private func shuffle<Element>(_ list: inout [Element], _ random: inout SeededGenerator) {
    guard list.count > 1 else { return }
    for index in stride(from: list.count - 1, through: 1, by: -1) { list.swapAt(index, below(index + 1, &random)) }
  }

  private func below(_ bound: Int, _ random: inout SeededGenerator) -> Int { Int(random.next() % UInt64(bound)) }
}

/// A template with its places filled; where a place's name begins with a capital letter, so does its text.
private func filled(_ template: TextTemplate, _ places: [String: String]) -> String {
  template.rendered { name in
    if let text = places[name] { return text }
    let text = places[name.lowercased()] ?? ""
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension AttackPromptBuilder {
  /// Rewords base prompts by a model.
  ///
  /// - Parameter template: asks for the rewording; has the places `{{base}}` and `{{boundary}}`.
  /// A reply that is empty, refuses, has several lines, or is more than twice or less than half as long is asked for again, at most
  /// three times; then a template takes its place. Throws when the model gives no answer.
  package static func augmentation(by model: any Model, template: TextTemplate) -> Augmentation {
    { sample in
      let base = sample.request?.basePrompt ?? ""
      let mark = "[[\(SHA256.hexDigest(of: base).prefix(24))]]"
      let question = template.rendered { $0 == "base" ? base : mark }
      for attempt in 1...3 {
        let prompt = Prompt(user: question, sampleID: sample.id, attempt: attempt)
        let reply = try await model.complete(prompt, GenerationOptions(temperature: 0.8, maxTokens: 512)).text
        let text = reply.split(whereSeparator: \.isNewline).joined(separator: "\n")
        let isUsable =
          !text.isEmpty && !text.contains("\n") && !text.contains(mark) && (base.count / 2...base.count * 2).contains(text.count)
          && matchRefusal(text).outcome == .compliance
        if isUsable { return text }
      }
      return nil
    }
  }
}
