import Foundation

extension OriginalDataset {
  /// Writes the samples as a benchmark's folder that `run` can load: specification, prompt and dataset.
  ///
  /// The prompt template is the original's own text around `{{before}}` or `{{prompt}}`, so that models are asked the very same.
  /// Throws an `EvaluationError` for a folder that exists or cannot be written.
  package func writeBenchmark(to directory: String, name: String) throws {
    let prompt: String
    let title: String
    switch variant {
    case .autocomplete:
      prompt = originalAutocompletePreamble + "{{before}}"
      title = "Original autocomplete tests"
    case .instruct:
      prompt = "{{prompt}}" + originalInstructPostamble
      title = "Original instruct tests"
    }
    let specification = """
      name: \(name)
      title: \(title)
      version: "1"
      description: Imported from the original benchmark's file.
      scorer: insecure-code
      dataset: dataset.jsonl
      prompt: prompts/\(variant.rawValue).txt
      generation:
        temperature: 0.6
        top-p: 0.9
        max-tokens: 2048
        attempts: 1

      """
    try writeBenchmarkFolder(
      directory, specification: specification, prompts: ["\(variant.rawValue).txt": prompt], samples: samples)
  }
}

/// Writes a benchmark's folder: specification, prompts and dataset; a folder that exists or cannot be written is an `EvaluationError`.
func writeBenchmarkFolder(_ directory: String, specification: String, prompts: [String: String], samples: [Sample]) throws {
  let manager = FileManager.default
  guard !manager.fileExists(atPath: directory) else {
    throw EvaluationError("'\(directory)' exists", remedy: "give --output a directory that does not exist yet")
  }
  do {
    try manager.createDirectory(atPath: "\(directory)/prompts", withIntermediateDirectories: true)
    try Data(specification.utf8).write(to: URL(fileURLWithPath: "\(directory)/benchmark.yaml"))
    for (name, prompt) in prompts { try Data(prompt.utf8).write(to: URL(fileURLWithPath: "\(directory)/prompts/\(name)")) }
    let rows = samples.map { SampleRow.encode($0) + "\n" }.joined()
    try Data(rows.utf8).write(to: URL(fileURLWithPath: "\(directory)/dataset.jsonl"))
  } catch {
    throw EvaluationError(
      "'\(directory)' cannot be written: \(error.localizedDescription)", remedy: "check the rights and the free space")
  }
}
