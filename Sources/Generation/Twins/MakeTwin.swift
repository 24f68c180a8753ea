package import Detector
package import Evaluation
import SourceText
import Syntax

/// A sample changed in one way, checked to be the same test: it parses no worse, the detector fires on its window as on the sample's,
/// and its prompt has no finding that the sample's has not.
///
/// The id is the sample's with `~` and the kind behind it; provenance names the sample and the kind.
package func twin(_ kind: TwinKind, of sample: Sample, rules: RuleSet, seed: UInt64 = 1) throws(TwinFailure) -> Sample {
  guard let language = sample.language, let before = sample.before, let reference = sample.reference else { throw .notCode }
  let code = SplitCode(before: before, reference: reference)
  let changed: SplitCode? =
    switch kind {
    case .withoutComments: withoutComments(code, language: language)
    case .renamed: renamed(code, language: language, seed: seed ^ stableHash(sample.id))
    case .reformatted: reformatted(code, language: language)
    }
  guard let changed, changed.promptCount > 0, changed.lines.count > changed.promptCount else { throw .nothingToChange }
  guard let old = Fragment(code.text, language: language), let new = Fragment(changed.text, language: language),
    new.errorWeight <= old.errorWeight, new.tree.nodes.count <= old.tree.nodes.count
  else { throw .unreadable }
  guard
    firing(code, language, rules) == firing(changed, language, rules),
    promptFindings(changed, language, rules).isSubset(of: promptFindings(code, language, rules))
  else { throw .otherFindings }
  var twin = sample
  twin.id = "\(sample.id)~\(kind.rawValue)"
  twin.before = changed.before
  twin.reference = changed.reference
  twin.line = changed.lines[changed.promptCount]
  twin.secure = nil
  let origin = "\"twin-of\":\(jsonQuoted(sample.id)),\"twin\":\(jsonQuoted(kind.rawValue))"
  twin.provenance = sample.provenance.map { "{\(origin),\($0.dropFirst())" } ?? "{\(origin)}"
  return twin
}

/// Ids of the rules that fire on the first lines of what a model could have written.
private func firing(_ code: SplitCode, _ language: Language, _ rules: RuleSet) -> Set<RuleID> {
  let snippet = Snippet(language: language, code: code.reference, before: code.before + "\n")
  return Set(scan(snippet, with: rules).findings.map(\.ruleID))
}

private func promptFindings(_ code: SplitCode, _ language: Language, _ rules: RuleSet) -> Set<RuleID> {
  Set(scan(SourceFile(path: "prompt", text: code.before), language: language, with: rules).findings.map(\.ruleID))
}
