import Matching
import RuleText
package import SourceText
package import Syntax
import YAML

/// What a rule makes of a file, part by part, as text: what keeps it from running, what each part matched, what was dropped and why.
package func explain(
  _ rule: Rule, _ file: SourceFile, language: Language, limits: ScanLimits = .standard
) -> String {
  var writer = ExplanationWriter(rule: rule, file: file, language: language, limits: limits)
  writer.write()
  return writer.lines.joined(separator: "\n") + "\n"
}

private struct ExplanationWriter {
  let rule: Rule
  let file: SourceFile
  let language: Language
  let limits: ScanLimits
  var lines: [String] = []
  private var metavariables: [String] = []
  private var offset = 0

  init(rule: Rule, file: SourceFile, language: Language, limits: ScanLimits) {
    self.rule = rule
    self.file = file
    self.language = language
    self.limits = limits
  }

  mutating func write() {
    let target: Language? = rule.isTextual && !rule.languages.contains(language) ? nil : language
    lines.append("rule \(rule.id) (\(rule.path):\(rule.line)) on \(file.path) as \(target?.displayName ?? "text")")
    if let target, !rule.languages.contains(target), !rule.isBorrowed(by: target) {
      lines.append("it does not run: its languages are \(rule.languages.map(\.rawValue).joined(separator: ", "))")
      return
    }
    writeObstacles(target)
    let compiled: CompiledRule
    var readers = PatternReaders()
    do throws(SourceError) { compiled = try RuleCompiler.compile(rule, for: target, with: &readers) } catch {
      lines.append("it does not run: \(error.rendered())")
      return
    }
    metavariables = compiled.metavariables
    guard let context = context(target, slots: metavariables.count) else { return }
    switch (compiled.body, rule.source) {
    case (.search(let formula), .search(let source)): write(source, formula.explain(context), "", 0)
    case (.taint(let formulas), .taint(let source)): write(source, formulas, context)
    default: break
    }
    if let crossed = context.crossedLimit { lines.append("it was given up: a limit was crossed (\(crossed))") }
    let result = scan(file, language: language, with: RuleSet(checked: [rule]), limits: limits)
    lines.append("\(result.findings.count) findings:")
    for finding in result.findings { lines.append("  " + place(finding.location.range)) }
  }

  /// What would keep a scan from trying the rule here.
  private mutating func writeObstacles(_ target: Language?) {
    if !rule.paths.admits(file.path) { lines.append("it does not run: its ‘paths’ leave this file out") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    for part in rule.requiredLiterals(for: target).parts {
      let isThere = part.holds { literal in
        let word = String(decoding: literal.bytes, as: UTF8.self)
        return literal.ignoresCase ? text.lowercased().contains(word) : text.contains(word)
      }
      if !isThere { lines.append("it does not run: the file lacks words that a match needs: \(part)") }
    }
  }

  private mutating func context(_ target: Language?, slots: Int) -> FormulaContext? {
    guard let target else {
      return FormulaContext(tree: nil, facts: nil, bytes: file.bytes, slotCount: slots, steps: limits.stepsPerRule)
    }
    guard let parsed = ParsedSource(file, language: target, timeout: limits.parseTime) else {
      lines.append("it does not run: parsing took longer than \(limits.parseTime)")
      return nil
    }
    offset = parsed.offset
    for range in parsed.errorRanges.prefix(5) { lines.append("not read as \(target.displayName): \(place(range))") }
    return FormulaContext(
      tree: parsed.tree, facts: FileFacts(parsed.tree), bytes: parsed.tree.bytes, slotCount: slots, steps: limits.stepsPerRule)
  }

  private mutating func write(_ source: TaintSource, _ formulas: TaintFormulas, _ context: FormulaContext) {
    for (name, parts, compiled) in [
      ("source", source.sources, formulas.sources), ("sanitizer", source.sanitizers, formulas.sanitizers),
      ("sink", source.sinks, formulas.sinks),
    ] {
      for (part, compiled) in zip(parts, compiled) { write(part.formula, compiled.formula.explain(context), "\(name): ", 0) }
    }
    for (part, compiled) in zip(source.propagators, formulas.propagators) {
      write(part.formula, compiled.formula.explain(context), "propagator: ", 0)
    }
  }

  private mutating func write(_ source: FormulaSource, _ explanation: FormulaExplanation, _ prefix: String, _ depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    lines.append("\(indent)\(prefix)\(label(source)): \(explanation.matches.count) matches")
    var parts: [FormulaSource] = []
    var conditions: [ConditionSource] = []
    switch source {
    case .pattern, .regex: for match in explanation.matches.prefix(20) { lines.append("\(indent)  \(describe(match))") }
    case .not(let inner), .inside(let inner): parts = [inner]
    case .any(let choices): parts = choices
    case .all(let conjunction): (parts, conditions) = (conjunction.formulas, conjunction.conditions)
    }
    for (part, inner) in zip(parts, explanation.parts) { write(part, inner, "", depth + 1) }
    for loss in explanation.losses.prefix(50) {
      let cause =
        switch loss.reason {
        case .without(let part): "nothing agrees with it in \(label(parts[part]))"
        case .excluded(let part): "excluded by \(label(parts[part]))"
        case .condition(let index): "refused by \(label(conditions[index]))"
        }
      lines.append("\(indent)  dropped \(describe(loss.match)): \(cause)")
    }
    if case .all = source { for match in explanation.matches.prefix(20) { lines.append("\(indent)  kept \(describe(match))") } }
  }

  private func label(_ source: FormulaSource) -> String {
    switch source {
    case .pattern(let value): "pattern ‘\(firstLine(value))’ (line \(value.position.line))"
    case .regex(let value): "regex ‘\(firstLine(value))’ (line \(value.position.line))"
    case .all: "all of"
    case .any: "any of"
    case .not(.inside(let inner)): "not inside \(label(inner))"
    case .not(let inner): "not \(label(inner))"
    case .inside(let inner): "inside \(label(inner))"
    }
  }

  private func label(_ condition: ConditionSource) -> String {
    switch condition {
    case .regex(let name, let regex, _):
      "metavariable-regex on \(firstLine(name)) ‘\(firstLine(regex))’ (line \(regex.position.line))"
    case .formula(let name, _, _): "metavariable-pattern on \(firstLine(name)) (line \(name.position.line))"
    case .comparison(let value, _, _, _): "comparison ‘\(firstLine(value))’ (line \(value.position.line))"
    case .module(let name, _): "metavariable-name of \(firstLine(name)) (line \(name.position.line))"
    case .type(let name, _): "metavariable-type of \(firstLine(name)) (line \(name.position.line))"
    case .analysis(let name, let analyzer): "\(firstLine(analyzer)) of \(firstLine(name)) (line \(analyzer.position.line))"
    }
  }

  private func firstLine(_ value: YAMLValue) -> String {
    guard case .scalar(let text, _) = value.kind else { return "" }
    let lines = text.split(separator: "\n")
    return String(lines.first ?? "") + (lines.count > 1 ? " …" : "")
  }

  private func describe(_ match: Match) -> String {
    let bound = metavariables.enumerated().compactMap { slot, name -> String? in
      guard slot < match.bindings.count, let binding = match.bindings[slot], let range = own(binding.range) else { return nil }
      return "\(name) = ‘\(excerpt(range))’"
    }
    return ([own(match.range).map(place) ?? "outside of the file"] + bound).joined(separator: "  ")
  }

  private func own(_ range: ByteRange) -> ByteRange? {
    let moved = ByteRange(start: range.start - offset, end: range.end - offset)
    return moved.start >= 0 && moved.end <= file.bytes.count && moved.start <= moved.end ? moved : nil
  }

  private func place(_ range: ByteRange) -> String {
    let location = SourceLocation(range, in: file)
    return "\(location.start.line):\(location.start.column) ‘\(excerpt(range))’"
  }

  /// The first line of a range, cut at 60 characters.
  private func excerpt(_ range: ByteRange) -> String {
    let text = file.text(range)
    let line = text.prefix { !$0.isNewline }
    return line.count > 60 ? line.prefix(59) + "…" : line.count < text.count ? line + " …" : String(line)
  }
}
