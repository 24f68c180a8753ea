import ArgumentParser
import Evaluation
import Foundation
import Providers

/// Who judges answers to attacks.
struct JudgeOptions: ParsableArguments {
  @Option(
    name: .customLong("judge"),
    help: "Judge of answers to attacks as PROVIDER/NAME, or 'heuristic' for one that asks no model; several vote.")
  var judges: [String] = []

  @Option(help: "Model that says first what an attacker would gain, as PROVIDER/NAME; otherwise the first judge that is a model.")
  var expansion: String?

  @Flag(help: "Judges see question and answer alone: no expansion model is asked.")
  var singleStep = false

  @Flag(help: "Judges also judge what the model thought before it answered, apart; it changes no rate and costs as much again.")
  var judgeReasoning = false

  @Option(name: .customLong("judge-base-url"), help: "Address of the judges' server.")
  var judgeBaseURL: String?

  @Option(help: "File that holds the judges' key and nothing else. Otherwise the provider's environment variable.")
  var judgeKeyFile: String?

  @Option(name: .customLong("expansion-base-url"), help: "Address of the expansion model's server.")
  var expansionBaseURL: String?

  @Option(help: "File that holds the expansion model's key and nothing else.")
  var expansionKeyFile: String?

  func validate() throws {
    if singleStep, expansion != nil { throw ValidationError("--single-step asks no expansion model: leave out --expansion.") }
  }
}

/// Judges that are ready to be asked.
struct NamedJudges {
  var judges: [JudgePanel.Judge]
  var expansion: (any Model)?
  /// Whether they also judge reasoning.
  var judgeReasoning = false
}

extension JudgeOptions {
  /// Whether a judge is named.
  var isEmpty: Bool { judges.isEmpty }

  /// These options where they say something, else those of a run's file.
  func over(_ file: RunSettings.Judging) -> JudgeOptions {
    var merged = self
    if judges.isEmpty { merged.judges = file.judges }
    merged.expansion = expansion ?? (singleStep ? nil : file.expansion)
    merged.singleStep = singleStep || (expansion == nil && file.singleStep)
    merged.judgeReasoning = judgeReasoning || file.judgeReasoning
    merged.judgeBaseURL = judgeBaseURL ?? file.judgeBaseURL
    merged.judgeKeyFile = judgeKeyFile ?? file.judgeKeyFile
    merged.expansionBaseURL = expansionBaseURL ?? file.expansionBaseURL
    merged.expansionKeyFile = expansionKeyFile ?? file.expansionKeyFile
    return merged
  }

  /// Who would be asked, without making anybody ready.
  func planned() throws -> JudgingPlan {
    let models = try judges.filter { $0 != "heuristic" }.map { try ModelSpecification($0).id }
    let first = try expansion.map { try ModelSpecification($0).id } ?? models.first
    return JudgingPlan(
      judges: models, expansion: singleStep || models.isEmpty ? nil : first, judgesReasoning: judgeReasoning)
  }

  /// Makes the judges ready; nil when none is named.
  ///
  /// - Parameter replies: keeps what they answer, so that nothing is asked twice.
  func named(
    transport: HTTPTransport, meter: SpendMeter? = nil, replies: (any CompletionCache)?, concurrency: Int
  ) throws -> NamedJudges? {
    guard !judges.isEmpty else { return nil }
    func model(_ name: String, baseURL: String?, keyFile: String?) throws -> any Model {
      var settings = ModelSettings(model: name)
      settings.baseURLs = baseURL.map { [$0] } ?? []
      settings.keyFile = keyFile
      settings.limits = TrafficLimits(concurrency: concurrency)
      if name.hasPrefix("replay/") { settings.recordings = String(name.dropFirst("replay/".count)) }
      var surroundings = ModelSurroundings(transport: transport, environment: ProcessInfo.processInfo.environment)
      surroundings.meter = meter
      surroundings.cache = replies
      let prepared = try prepareModel(settings, in: surroundings)
      for warning in prepared.warnings { printError("warning: \(warning)") }
      return prepared.model
    }
    let panel: [JudgePanel.Judge] = try judges.map { name in
      name == "heuristic" ? .heuristic : .model(try model(name, baseURL: judgeBaseURL, keyFile: judgeKeyFile))
    }
    var named = NamedJudges(judges: panel, judgeReasoning: judgeReasoning)
    if singleStep { return named }
    if let expansion {
      let address = expansionBaseURL ?? judgeBaseURL
      named.expansion = try model(expansion, baseURL: address, keyFile: expansionKeyFile ?? judgeKeyFile)
      return named
    }
    for case .model(let judge) in panel {
      named.expansion = judge
      break
    }
    return named
  }
}
