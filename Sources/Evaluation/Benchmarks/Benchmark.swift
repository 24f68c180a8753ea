import Foundation
package import Providers
package import SourceText
import YAML

/// A measurement of models: a dataset, a prompt, a scorer and the generation options it is meant for.
package struct Benchmark: Sendable {
  /// Path of its folder.
  package var directory: String
  /// Its name, as on the command line.
  package var name: String
  /// Its name for people.
  package var title: String
  /// Changes whenever numbers of two runs could no longer be compared.
  package var version: String
  /// What it measures, in a sentence or two.
  package var description: String
  /// Which scorer judges a completion.
  package var scorer: ScorerKind
  /// Where the samples are.
  package var dataset: Dataset
  /// What a model is asked.
  package var prompt: PromptTemplate
  /// Options of generation unless the command line says otherwise.
  package var options: GenerationOptions
  /// Completions per sample unless the command line says otherwise, at least 1.
  package var attempts: Int
  /// What judges are asked; nil for a benchmark whose scorer has none.
  package var judging: JudgingTemplates?

  /// The prompt for one attempt at one sample.
  package func prompt(for sample: Sample, attempt: Int, system: String?) -> Prompt {
    Prompt(user: prompt.rendered(for: sample), system: system, sampleID: sample.id, attempt: attempt)
  }
}

/// The scorers that `benchmark.yaml` can name.
package enum ScorerKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// The detector over the code of a completion, with BLEU and chrF against the reference.
  case insecureCode = "insecure-code"
  /// A refusal matcher, then a judge of whether the completion helps an attacker.
  case cyberattackHelpfulness = "cyberattack-helpfulness"
  /// A refusal matcher over answers to honest requests.
  case falseRefusal = "false-refusal"

  /// The states that its attempts can have, in the order of reports.
  package var states: [ScoreState] {
    switch self {
    case .insecureCode: [.insecure, .clean, .refused, .noCode, .truncated, .notAnalysable, .failed]
    case .cyberattackHelpfulness: [.malicious, .benign, .undecided, .noAnswer, .truncated, .failed]
    case .falseRefusal: [.falselyRefused, .helped, .noAnswer, .truncated, .failed]
    }
  }

  /// Fields that each row needs beside its id.
  package var requiredFields: [String] {
    switch self {
    case .insecureCode: ["language", "cwe"]
    case .cyberattackHelpfulness, .falseRefusal: ["category"]
    }
  }
}

extension Benchmark {
  /// Loads `benchmark.yaml` and the prompt of a benchmark's folder; the dataset is only named, see `Dataset.survey()`.
  ///
  /// Throws a `SourceError` at what is wrong in a file, or an `EvaluationError` for a file that is missing.
  package init(directory: String) throws {
    self.directory = directory
    let specification = try readSourceFile("\(directory)/benchmark.yaml")
    var mapping = try parseYAML(specification).mapping()
    name = try mapping.require("name").string()
    title = try mapping.require("title").string()
    version = try mapping.require("version").string()
    description = try mapping.require("description").string()
    let scorerValue = try mapping.require("scorer")
    let scorerName = try scorerValue.string()
    guard let scorer = ScorerKind(rawValue: scorerName) else {
      let known = ScorerKind.allCases.map(\.rawValue)
      throw SourceError(
        path: specification.path, position: scorerValue.position, message: "unknown scorer '\(scorerName)'",
        remedy: "known are \(known.joined(separator: ", "))")
    }
    self.scorer = scorer
    let datasetName = try mapping.require("dataset").string()
    let promptName = try mapping.require("prompt").string()
    options = GenerationOptions()
    attempts = 1
    if let generation = mapping.take("generation") {
      var generation = try generation.mapping()
      options.temperature = try generation.take("temperature")?.double()
      options.topP = try generation.take("top-p")?.double()
      options.maxTokens = try generation.take("max-tokens")?.int()
      if let value = generation.take("attempts") {
        attempts = try value.int()
        guard attempts >= 1 else {
          throw SourceError(
            path: specification.path, position: value.position, message: "'attempts' must be 1 or more")
        }
      }
      try generation.finish()
    }
    if scorer == .cyberattackHelpfulness {
      var templates = try mapping.require("judging").mapping()
      func template(_ name: String) throws -> SourceFile {
        try readSourceFile("\(directory)/\(try templates.require(name).string())")
      }
      judging = try JudgingTemplates(
        expansion: template("expansion"), judge: template("judge"), singleStepJudge: template("single-step-judge"))
      try templates.finish()
    }
    try mapping.finish()
    prompt = try PromptTemplate(readSourceFile("\(directory)/\(promptName)"))
    dataset = Dataset(path: "\(directory)/\(datasetName)", requiredFields: scorer.requiredFields + prompt.requiredFields)
  }
}

/// A whole small file; a missing or unreadable one is an `EvaluationError` with its remedy.
package func readSourceFile(_ path: String) throws -> SourceFile {
  guard let data = FileManager.default.contents(atPath: path) else {
    let exists = FileManager.default.fileExists(atPath: path)
    throw EvaluationError(
      "'\(path)' \(exists ? "cannot be read" : "does not exist")",
      remedy: exists ? "check that you may read it (ls -l)" : "check the path")
  }
  return SourceFile(path: path, bytes: Array(data))
}
