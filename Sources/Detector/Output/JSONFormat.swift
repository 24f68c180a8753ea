import SourceText

/// The shape of `semgrep --json`, so that what reads that reads this.
package struct JSONFormat: ReportFormat {
  private let version: String
  private let rules: RuleSet
  private var identities = FindingIdentities()
  private var isFirst = true

  package init(rules: RuleSet, version: String) {
    self.version = version
    self.rules = rules
  }

  /// What comes before the first file.
  package mutating func begin() -> String { "{\"version\":\(JSONValue.string(version).encoded()),\"results\":[" }

  /// What one file adds.
  package mutating func add(_ report: FileReport) -> String {
    var output = ""
    for finding in report.result.findings {
      output += (isFirst ? "\n" : ",\n") + result(finding, report.file).encoded()
      isFirst = false
    }
    return output
  }

  /// What comes after the last file.
  package mutating func end(_ summary: ScanSummary) -> String {
    let errors = summary.ruleErrors.map(ruleError) + summary.problems.map(problem)
    let skipped = summary.skipped.map { JSONValue.object(["path": .string($0.path), "reason": .string($0.reason.rawValue)]) }
    let paths = JSONValue.object(["scanned": .array(summary.scanned.map(JSONValue.string)), "skipped": .array(skipped)])
    let members =
      "\"errors\":\(JSONValue.array(errors).encoded()),\n\"paths\":\(paths.encoded()),\n\"complete\":\(summary.isComplete)"
    return "\n],\n\(members),\n\"engine_requested\":\"OSS\",\"skipped_rules\":[]}\n"
  }

  private mutating func result(_ finding: Finding, _ file: SourceFile?) -> JSONValue {
    var extra: [JSONValue.Member] = [
      .init("metavars", .object(finding.bindings.map { .init($0.name, metavariable($0)) })),
      .init("message", .string(finding.message)),
    ]
    if let fix = finding.fix { extra.append(.init("fix", .string(fix))) }
    extra += [
      .init("metadata", rules.rule(finding.ruleID)?.metadata.all ?? .object([])),
      .init("severity", .string(finding.severity.rawValue)),
      .init("fingerprint", .string(identities.identity(of: finding, in: file))),
      .init("lines", .string(file.map { sourceLines(finding.location, in: $0) } ?? "")),
      .init("is_ignored", .bool(false)),
      .init("validation_state", .string("NO_VALIDATOR")),
      .init("engine_kind", .string("OSS")),
    ]
    if let trace = finding.trace {
      extra.append(.init("dataflow_trace", dataflow(trace, file)))
      extra.append(.init("crosses_functions", .bool(trace.crossesFunctions)))
    }
    return .object([
      "check_id": .string(finding.ruleID.rawValue), "path": .string(finding.location.path), "start": start(finding.location),
      "end": end(finding.location), "extra": .object(extra),
    ])
  }

  private func metavariable(_ binding: MetavariableBinding) -> JSONValue {
    .object(["start": start(binding.location), "end": end(binding.location), "abstract_content": .string(binding.text)])
  }

  /// Semgrep tags a place in a trace with `CliLoc` and pairs it with its text.
  private func dataflow(_ trace: TaintTrace, _ file: SourceFile?) -> JSONValue {
    func place(_ location: SourceLocation) -> JSONValue {
      .array([self.location(location), .string(file?.text(location.range) ?? "")])
    }
    let steps = trace.steps.map { JSONValue.object(["location": location($0), "content": .string(file?.text($0.range) ?? "")]) }
    return .object([
      "taint_source": .array([.string("CliLoc"), place(trace.source)]), "intermediate_vars": .array(steps),
      "taint_sink": .array([.string("CliLoc"), place(trace.sink)]),
    ])
  }

  private func problem(_ problem: ScanProblem) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .int(problem.isFatalToCompleteness ? 2 : 3)),
      .init("level", .string(problem.isFatalToCompleteness ? "error" : "warn")),
      .init("type", .string(problem.kind.rawValue)), .init("message", .string(problem.message)),
    ]
    if let id = problem.ruleID { members.append(.init("rule_id", .string(id.rawValue))) }
    if let location = problem.location {
      members.append(.init("path", .string(location.path)))
      members.append(
        .init("spans", .array([.object(["file": .string(location.path), "start": start(location), "end": end(location)])])))
    }
    return .object(members)
  }

  private func ruleError(_ error: SourceError) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .int(2)), .init("level", .string("error")), .init("type", .string("rule-error")),
      .init("message", .string(error.message)),
      .init("path", .string(error.path)),
    ]
    if let position = error.position {
      let place = JSONValue.object(["line": .int(position.line), "col": .int(position.column)])
      members.append(.init("spans", .array([.object(["file": .string(error.path), "start": place, "end": place])])))
    }
    if let remedy = error.remedy { members.append(.init("help", .string(remedy))) }
    return .object(members)
  }

  private func location(_ location: SourceLocation) -> JSONValue {
    .object(["path": .string(location.path), "start": start(location), "end": end(location)])
  }

  private func start(_ location: SourceLocation) -> JSONValue { place(location.start, location.range.start) }
  private func end(_ location: SourceLocation) -> JSONValue { place(location.end, location.range.end) }

  private func place(_ position: TextPosition, _ offset: Int) -> JSONValue {
    .object(["line": .int(position.line), "col": .int(position.column), "offset": .int(offset)])
  }
}

/// The whole lines on which a finding stands; cut where minified code makes them long.
func sourceLines(_ location: SourceLocation, in file: SourceFile) -> String {
  let start = file.lines.range(ofLine: location.start.line).start
  let end = file.lines.range(ofLine: location.end.line).end
  let longest = 10_000
  let range = end - start <= longest ? ByteRange(start: start, end: max(start, end)) : location.range
  return file.text(ByteRange(start: range.start, end: min(range.end, range.start + longest)))
}
