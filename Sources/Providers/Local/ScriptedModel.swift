import Synchronization

/// A model for tests: answers as its script says and remembers what it was asked.
package final class ScriptedModel: Model {
  /// Makes the answer to one call; `number` counts calls from 1.
  package typealias Script =
    @Sendable (_ prompt: Prompt, _ options: GenerationOptions, _ number: Int) async throws(ModelError) -> Completion

  /// What the model is called.
  package let id: ModelID
  private let script: Script
  private let memory: Int
  private let asked = Mutex((count: 0, prompts: [Prompt]()))

  /// Answers with what `script` returns or throws, and remembers the first `memory` prompts.
  package init(
    id: ModelID = ModelID(provider: "scripted", name: "test"), memory: Int = .max, script: @escaping Script
  ) {
    self.id = id
    self.memory = memory
    self.script = script
  }

  /// Answers the same to everything.
  package convenience init(
    id: ModelID = ModelID(provider: "scripted", name: "test"), memory: Int = .max, answer: String
  ) {
    self.init(id: id, memory: memory) { _, _, _ throws(ModelError) in Completion(text: answer) }
  }

  /// Answers with one step after the other; a call after the last step is an error.
  package convenience init(
    id: ModelID = ModelID(provider: "scripted", name: "test"), steps: [Result<Completion, ModelError>]
  ) {
    self.init(id: id) { _, _, number throws(ModelError) in
      guard number <= steps.count else { throw .notRecorded("the script has \(steps.count) steps") }
      return try steps[number - 1].get()
    }
  }

  /// The prompts remembered so far, in the order they came.
  package var prompts: [Prompt] { asked.withLock { $0.prompts } }

  /// Follows the script.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let number = asked.withLock { asked in
      asked.count += 1
      if asked.prompts.count < memory { asked.prompts.append(prompt) }
      return asked.count
    }
    return try await script(prompt, options, number)
  }
}
