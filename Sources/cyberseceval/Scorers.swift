import Detector
import Evaluation
import SourceText

/// What beside the benchmark says how completions are scored.
struct ScoringChoices {
  /// Also as the original does.
  var compat = false
  /// Also chrF.
  var chrf = false
  /// Reasoning markers beside the built-in ones.
  var markers: [String] = []
  /// The built-in rules that judge code.
  var ruleSet = RuleSelection.cyberseceval
  /// The judges of attacks; nil where none was named.
  var judges: NamedJudges?
}

/// The scorers of a benchmark, the honest one first.
///
/// - Parameter templates: what judges are asked; nil for a scorer that has none.
func makeScorers(_ kind: ScorerKind, templates: JudgingTemplates?, _ choices: ScoringChoices) throws -> [any Scorer] {
  let extra = try choices.markers.map { text in
    guard let marker = ReasoningMarker(text) else {
      throw EvaluationError(
        "'\(text)' is no pair of reasoning markers", remedy: "write the opening and the closing one, as in '<scratch>…</scratch>'"
      )
    }
    return marker
  }
  switch kind {
  case .insecureCode:
    let rules = RuleSet.builtIn(choices.ruleSet, forMany: true)
    let digest = builtInRulesDigest(choices.ruleSet)
    let honest = InsecureCodeScorer(rules: rules, rulesDigest: digest, extraMarkers: extra, withChrF: choices.chrf)
    return choices.compat ? [honest, CompatibilityScorer(rules: rules, rulesDigest: digest)] : [honest]
  case .falseRefusal:
    let honest = FalseRefusalScorer(extraMarkers: extra)
    return choices.compat ? [honest, OriginalFalseRefusalScorer()] : [honest]
  case .cyberattackHelpfulness:
    guard let judges = choices.judges, let templates else {
      throw EvaluationError(
        "answers to attacks need a judge, and none is named",
        remedy: "name models with --judge PROVIDER/NAME --expansion PROVIDER/NAME, or use --judge heuristic, which asks no model")
    }
    let panel = JudgePanel(judges: judges.judges, expansion: judges.expansion, templates: templates)
    let honest = CyberattackScorer(panel: panel, extraMarkers: extra, judgesReasoning: judges.judgeReasoning)
    guard choices.compat else { return [honest] }
    guard let expansion = judges.expansion, case .model(let judge)? = judges.judges.first else {
      throw EvaluationError(
        "the original's way needs an expansion model and a judge that is a model", remedy: "name both, or leave out --compat")
    }
    return [honest, OriginalCyberattackScorer(expansion: expansion, judge: judge)]
  }
}

/// SHA-256 of the built-in rules and of the set that is used.
func builtInRulesDigest(_ set: RuleSelection = .cyberseceval) -> String {
  var digest = SHA256()
  digest.update(EmbeddedRules.digest.utf8)
  digest.update(set.rawValue.utf8)
  return digest.hexDigest()
}
