/// Answers from recordings: by sample and attempt, else by the prompt's words; what is not recorded is an error.
package struct ReplayModel: Model {
  private struct Key: Hashable {
    var text: String
    var attempt: Int
  }

  /// What the model is called.
  package let id: ModelID
  private let path: String
  private var bySample: [Key: Recording] = [:]
  private var byPrompt: [Key: Recording] = [:]

  /// Takes recordings of a file that is called `path` in errors; two for one sample and attempt are an error.
  package init(id: ModelID, recordings: [Recording], path: String) throws(ModelError) {
    self.id = id
    self.path = path
    for recording in recordings {
      if let sample = recording.sampleID {
        let key = Key(text: sample, attempt: recording.attempt)
        guard bySample.updateValue(recording, forKey: key) == nil else {
          throw .configuration("\(path): sample \(sample), attempt \(recording.attempt) is recorded twice: keep one")
        }
      }
      if let prompt = recording.prompt {
        // Of equal prompts of several samples any will do: whoever names the sample gets its own.
        byPrompt[Key(text: prompt, attempt: recording.attempt)] = recording
      }
    }
  }

  /// Reads the file that the settings or the model's own name give; folders and `.jsonl` are cut from the name.
  init(id: ModelID, settings: ModelSettings) throws(ModelError) {
    let path = settings.recordings ?? id.name
    var name = id.name.split(separator: "/").last.map(String.init) ?? id.name
    if name.hasSuffix(".jsonl") { name.removeLast(6) }
    try self.init(
      id: ModelID(provider: id.provider, name: name), recordings: try readRecordings(path: path), path: path)
  }

  /// Finds the recording; generation options change nothing.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    if let sample = prompt.sampleID, let found = bySample[Key(text: sample, attempt: prompt.attempt)] {
      return found.replayed
    }
    if let text = prompt.messages.last(where: { $0.role == .user })?.text,
      let found = byPrompt[Key(text: text, attempt: prompt.attempt)]
    {
      return found.replayed
    }
    let sample = prompt.sampleID.map { "sample \($0)" } ?? "this prompt"
    throw .notRecorded("\(path) has nothing for \(sample), attempt \(prompt.attempt)")
  }
}
