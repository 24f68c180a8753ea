import SourceText

/// One finding to a line of JSON, with the path that it stands in; problems follow as lines of their own.
package struct JSONLinesFormat: ReportFormat {
  package init() {}

  /// What comes before the first file.
  package func begin() -> String { "" }

  /// What one file adds.
  package func add(_ report: FileReport) -> String {
    report.result.findings.map { finding in
      guard case .object(let members) = findingLine(finding) else { return "" }
      return JSONValue.object([.init("path", .string(report.path))] + members).encoded() + "\n"
    }.joined()
  }

  /// What comes after the last file.
  package func end(_ summary: ScanSummary) -> String {
    let errors = summary.ruleErrors.map { JSONValue.object(["kind": .string("rule-error"), "message": .string($0.rendered())]) }
    return (errors + summary.problems.map(problemLine)).map { JSONValue.object(["problem": $0]).encoded() + "\n" }.joined()
  }
}

/// A finding in our own compact shape.
package func findingLine(_ finding: Finding) -> JSONValue {
  var members: [JSONValue.Member] = [
    .init("rule_id", .string(finding.ruleID.rawValue)), .init("cwe", .array(finding.cwe.map { .string($0.description) })),
    .init("severity", .string(finding.severity.rawValue)), .init("confidence", .string(finding.confidence.rawValue)),
    .init("message", .string(finding.message)),
    .init("line", .int(finding.location.start.line)), .init("column", .int(finding.location.start.column)),
    .init("end_line", .int(finding.location.end.line)), .init("end_column", .int(finding.location.end.column)),
  ]
  if let fix = finding.fix { members.append(.init("fix", .string(fix))) }
  return .object(members)
}

/// A problem in our own compact shape.
package func problemLine(_ problem: ScanProblem) -> JSONValue {
  var members: [JSONValue.Member] = [.init("kind", .string(problem.kind.rawValue)), .init("message", .string(problem.message))]
  if let location = problem.location {
    members += [
      .init("path", .string(location.path)), .init("line", .int(location.start.line)),
      .init("column", .int(location.start.column)),
      .init("end_line", .int(location.end.line)), .init("end_column", .int(location.end.column)),
    ]
  }
  if let id = problem.ruleID { members.append(.init("rule_id", .string(id.rawValue))) }
  members.append(.init("fatal", .bool(problem.isFatalToCompleteness)))
  return .object(members)
}
