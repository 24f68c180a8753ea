import SourceText

/// SARIF 2.1.0 (OASIS standard, docs.oasis-open.org/sarif/sarif/v2.1.0), for code hosts and editors.
///
/// Results come first and the tool's description last, so that it can tell of just the rules that found something.
package struct SARIFFormat: ReportFormat {
  private let version: String
  private let rules: RuleSet
  private var used: [RuleID: Int] = [:]
  private var usedOrder: [RuleID] = []
  private var identities = FindingIdentities()
  private var isFirst = true

  package init(rules: RuleSet, version: String) {
    self.version = version
    self.rules = rules
  }

  /// What comes before the first file.
  package func begin() -> String {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return "{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":["
  }

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
  package func end(_ summary: ScanSummary) -> String {
    let used = usedOrder.compactMap { rules.rule($0) }
    let cwe = Set(used.flatMap(\.metadata.cwe)).sorted()
    let driver: JSONValue = .object([
      "name": .string("cyberseceval"), "version": .string(version),
      "rules": .array(used.map { SARIFRule.descriptor($0, taxa: cwe) }),
      "supportedTaxonomies": .array(cwe.isEmpty ? [] : [.object(["name": .string("CWE"), "index": .int(0)])]),
    ])
    let notifications = summary.ruleErrors.map(notification) + summary.problems.map(notification)
    let invocation: JSONValue = .object([
      "executionSuccessful": .bool(summary.isComplete), "exitCode": .int(Int(summary.exitStatus)),
      "toolExecutionNotifications": .array(notifications),
    ])
    var members = "\"tool\":\(JSONValue.object(["driver": driver]).encoded()),\n\"invocations\":[\(invocation.encoded())]"
    if !cwe.isEmpty { members += ",\n\"taxonomies\":[\(SARIFRule.taxonomy(cwe).encoded())]" }
    return "\n],\n\(members)}]}\n"
  }

  private mutating func result(_ finding: Finding, _ file: SourceFile?) -> JSONValue {
    let index = used[finding.ruleID] ?? used.count
    if used.updateValue(index, forKey: finding.ruleID) == nil { usedOrder.append(finding.ruleID) }
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.ruleID.rawValue)), .init("ruleIndex", .int(rules.rule(finding.ruleID) == nil ? -1 : index)),
      .init("level", .string(SARIFRule.level(finding.severity))), .init("message", text(finding.message)),
      .init("locations", .array([location(finding.location, file, withSnippet: true)])),
      .init("partialFingerprints", .object(["codeAndRule/v1": .string(identities.identity(of: finding, in: file))])),
    ]
    if let trace = finding.trace { members.append(.init("codeFlows", .array([codeFlow(trace, file)]))) }
    if let fix = finding.fix { members.append(.init("fixes", .array([self.fix(fix, finding.location, file)]))) }
    return .object(members)
  }

  private func codeFlow(_ trace: TaintTrace, _ file: SourceFile?) -> JSONValue {
    let last = trace.steps.count + 1
    let places = [trace.source] + trace.steps + [trace.sink]
    let steps = places.enumerated().map { index, place in
      guard case .object(let members) = location(place, file, withSnippet: true) else { return JSONValue.null }
      let role = index == 0 ? "untrusted data enters" : index == last ? "and reaches this place" : "is passed on"
      return .object(["location": .object(members + [.init("message", text(role))]), "executionOrder": .int(index + 1)])
    }
    let message = trace.crossesFunctions ? "the data crosses functions" : "the data stays in one function"
    return .object(["message": text(message), "threadFlows": .array([.object(["locations": .array(steps)])])])
  }

  private func fix(_ fix: String, _ location: SourceLocation, _ file: SourceFile?) -> JSONValue {
    let replacement: JSONValue = .object([
      "deletedRegion": region(location, file, withSnippet: false), "insertedContent": .object(["text": .string(fix)]),
    ])
    let change: JSONValue = .object(["artifactLocation": artifact(location.path), "replacements": .array([replacement])])
    return .object(["description": text("Replace the code as the rule proposes."), "artifactChanges": .array([change])])
  }

  private func location(_ location: SourceLocation, _ file: SourceFile?, withSnippet: Bool) -> JSONValue {
    let physical: JSONValue = .object([
      "artifactLocation": artifact(location.path), "region": region(location, file, withSnippet: withSnippet),
    ])
    return .object(["physicalLocation": physical])
  }

  private func region(_ location: SourceLocation, _ file: SourceFile?, withSnippet: Bool) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("startLine", .int(location.start.line)), .init("startColumn", .int(column(location.start, file))),
      .init("endLine", .int(location.end.line)), .init("endColumn", .int(column(location.end, file))),
      .init("byteOffset", .int(location.range.start)), .init("byteLength", .int(location.range.count)),
    ]
    if withSnippet, let file {
      let range = ByteRange(start: location.range.start, end: min(location.range.end, location.range.start + 4_000))
      members.append(.init("snippet", text(file.text(range))))
    }
    return .object(members)
  }

  /// Our columns count bytes, SARIF's code points here.
  private func column(_ position: TextPosition, _ file: SourceFile?) -> Int {
    guard let file else { return position.column }
    let line = file.lines.range(ofLine: position.line)
    let end = min(line.start + position.column - 1, file.bytes.count)
    return String(decoding: file.bytes[line.start..<max(end, line.start)], as: UTF8.self).unicodeScalars.count + 1
  }

  private func notification(_ problem: ScanProblem) -> JSONValue {
    let message = problem.ruleID.map { "\($0): \(problem.message)" } ?? problem.message
    var members: [JSONValue.Member] = [
      .init("level", .string(problem.isFatalToCompleteness ? "error" : "note")), .init("message", text(message)),
      .init("descriptor", .object(["id": .string(problem.kind.rawValue)])),
    ]
    if let place = problem.location { members.append(.init("locations", .array([location(place, nil, withSnippet: false)]))) }
    return .object(members)
  }

  private func notification(_ error: SourceError) -> JSONValue {
    .object(["level": .string("error"), "message": text(error.rendered()), "descriptor": .object(["id": .string("rule-error")])])
  }

  private func artifact(_ path: String) -> JSONValue { .object(["uri": .string(uri(path))]) }
}

func text(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

/// A path as a URI reference (RFC 3986): relative as it is, absolute with `file:`.
private func uri(_ path: String) -> String {
  let allowed = Set("/-._~!$&'()*+,;=@".utf8)
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    let isLetterOrDigit = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || (byte >= 0x30 && byte <= 0x39)
    if isLetterOrDigit || allowed.contains(byte) {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let hex = String(byte, radix: 16, uppercase: true)
      result += "%" + (hex.count == 1 ? "0" : "") + hex
    }
  }
  return result.hasPrefix("./") ? String(result.dropFirst(2)) : result
}
