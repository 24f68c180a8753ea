import Detector
import Evaluation
import SourceText

/// The scorers that a command asks for, the honest one first.
func makeScorers(compat: Bool, chrf: Bool, markers: [String]) throws -> [any Scorer] {
  let rules = RuleSet.builtIn()
  var digest = SHA256()
  digest.update(EmbeddedRules.bytes)
  digest.update(RuleSelection.cyberseceval.rawValue.utf8)
  let rulesDigest = digest.hexDigest()
  let extra = try markers.map { text in
    guard let marker = ReasoningMarker(text) else {
      throw EvaluationError(
        "'\(text)' is no pair of reasoning markers", remedy: "write the opening and the closing one, as in '<scratch>…</scratch>'"
      )
    }
    return marker
  }
  let honest = InsecureCodeScorer(rules: rules, rulesDigest: rulesDigest, extraMarkers: extra, withChrF: chrf)
  return compat ? [honest, CompatibilityScorer(rules: rules, rulesDigest: rulesDigest)] : [honest]
}
