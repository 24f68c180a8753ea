import Matching
import SourceText
import Syntax

/// Turns what the engine matched into findings: places in the file, messages and fixes with metavariables filled in.
struct FindingMaker {
  let rule: CompiledRule
  let file: SourceFile
  /// Bytes before the file's own text in the text that was matched.
  let offset: Int

  /// Nil for a match outside the file's own text.
  func make(_ match: Match, flow: TaintFlow? = nil) -> Finding? {
    let reported = rule.rule.options.reportsSources ? flow?.source ?? match.range : match.range
    guard let range = own(reported) else { return nil }
    var bindings: [MetavariableBinding] = []
    for (slot, name) in rule.metavariables.enumerated() {
      guard slot < match.bindings.count, let binding = match.bindings[slot], let place = own(binding.range) else { continue }
      bindings.append(MetavariableBinding(name: name, text: file.text(place), location: SourceLocation(place, in: file)))
    }
    var finding = Finding(
      ruleID: rule.rule.id, cwe: rule.rule.metadata.cwe, severity: rule.rule.severity,
      confidence: rule.rule.metadata.confidence, message: interpolate(rule.rule.message, bindings),
      location: SourceLocation(range, in: file), bindings: bindings)
    if let flow, let source = own(flow.source) {
      let steps = flow.steps.compactMap(own).map { SourceLocation($0, in: file) }
      finding.trace = TaintTrace(
        source: SourceLocation(source, in: file), steps: steps, sink: finding.location, crossesFunctions: flow.crossesFunctions)
    }
    if let fix = rule.rule.fix {
      finding.fix = interpolate(fix, bindings)
    } else if let fix = rule.rule.fixRegex {
      finding.fix = fix.apply(to: file.text(range))
    }
    return finding
  }

  private func own(_ range: ByteRange) -> ByteRange? {
    let moved = ByteRange(start: range.start - offset, end: range.end - offset)
    guard moved.start >= 0, moved.end <= file.bytes.count, moved.end >= moved.start else { return nil }
    return moved
  }

  /// `$X` in a message becomes the code that it stood for.
  private func interpolate(_ text: String, _ bindings: [MetavariableBinding]) -> String {
    guard text.contains("$"), !bindings.isEmpty else { return text }
    var result = text
    // The longest names first: `$XY` is not `$X` and a Y.
    for binding in bindings.sorted(by: { $0.name.count > $1.name.count }) {
      result = result.replacing(binding.name, with: binding.text)
    }
    return result
  }
}
