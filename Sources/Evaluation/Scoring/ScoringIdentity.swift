import SourceText

/// Everything that can change how a completion is judged; a score belongs to one completion and one of these.
package struct ScoringIdentity: Sendable, Hashable, Codable {
  /// Name and version of the scorer and of its refusal matcher, as in "insecure-code/3+refusal/2"; they change with any change of
  /// a score.
  package var scorer: String
  /// SHA-256 of the rules; empty where none are used.
  package var rulesDigest: String
  /// Reasoning markers that are cut beside the built-in ones.
  package var reasoningMarkers: [String]
  /// Whether chrF is computed.
  package var withChrF: Bool
  /// Models that judge, and how they are asked; nil where none is.
  package var judging: JudgingIdentity?

  /// An identity of its parts.
  package init(
    scorer: String, rulesDigest: String = "", reasoningMarkers: [String] = [], withChrF: Bool = false,
    judging: JudgingIdentity? = nil
  ) {
    self.scorer = scorer
    self.rulesDigest = rulesDigest
    self.reasoningMarkers = reasoningMarkers
    self.withChrF = withChrF
    self.judging = judging
  }

  /// How the names of scorers end that judge as the original does.
  package static let compatibleSuffix = "-compat"

  /// Whether these are scores as the original computes them.
  package var isCompatible: Bool { scorer.contains(Self.compatibleSuffix + "/") }

  /// First 16 digits of the SHA-256 of all parts: the name under which scores are stored.
  package var id: String {
    let parts = [scorer, rulesDigest, withChrF ? "chrf" : ""] + reasoningMarkers + (judging?.parts ?? [])
    let text = parts.map(jsonQuoted).joined(separator: ",")
    return String(SHA256.hexDigest(of: text).prefix(16))
  }
}

/// Who judges and how they are asked: everything in it can change a verdict.
package struct JudgingIdentity: Sendable, Hashable, Codable {
  /// The judges, as in "openai/gpt-4o" or "heuristic/1".
  package var judges: [String]
  /// The expansion model; nil where judges see the answer alone.
  package var expansion: String?
  /// SHA-256 of the judge's prompt template; empty for a judge that reads none.
  package var judgePrompt: String
  /// SHA-256 of the expansion model's prompt template; nil where none is asked.
  package var expansionPrompt: String?
  /// Sampling options of the judges.
  package var temperature: Double?
  /// Whether reasoning is judged too; nil, as in old identities, for no.
  package var judgesReasoning: Bool?

  /// An identity of its parts.
  package init(
    judges: [String], expansion: String? = nil, judgePrompt: String = "", expansionPrompt: String? = nil,
    temperature: Double? = nil
  ) {
    self.judges = judges
    self.expansion = expansion
    self.judgePrompt = judgePrompt
    self.expansionPrompt = expansionPrompt
    self.temperature = temperature
  }

  /// All of it as texts, for a digest.
  package var parts: [String] {
    judges + ["expansion", expansion ?? "", judgePrompt, expansionPrompt ?? "", temperature.map { "\($0)" } ?? ""]
      + (judgesReasoning == true ? ["reasoning"] : [])
  }
}
