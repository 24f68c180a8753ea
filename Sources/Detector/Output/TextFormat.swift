import SourceText

/// Findings for people: the place, the rule, why it matters, the line with a caret, the way of the data and the fix.
package struct TextFormat: ReportFormat {
  /// Whether to write ANSI colours (ECMA-48); for terminals.
  private let isColored: Bool
  /// Whether to list what was skipped and what could not be read.
  private let isVerbose: Bool
  private var filesWithFindings = 0
  private var counts: [Severity: Int] = [:]

  package init(isColored: Bool, isVerbose: Bool = false) {
    self.isColored = isColored
    self.isVerbose = isVerbose
  }

  /// What comes before the first file.
  package func begin() -> String { "" }

  /// What one file adds.
  package mutating func add(_ report: FileReport) -> String {
    if !report.result.findings.isEmpty { filesWithFindings += 1 }
    var output = ""
    for finding in report.result.findings {
      counts[finding.severity, default: 0] += 1
      output += describe(finding, report.file) + "\n"
    }
    return output
  }

  /// What comes after the last file.
  package func end(_ summary: ScanSummary) -> String {
    var lines: [String] = []
    if isVerbose {
      lines += summary.problems.map(describeProblem)
      lines += summary.skipped.map { "\(printable($0.path)): skipped: \($0.reason.rawValue)" }
    }
    var parts: [String] = []
    if summary.findingCount == 0 {
      parts.append("no findings in \(counted(summary.fileCount, "file"))")
    } else {
      let kinds = counts.sorted { $0.key.rank > $1.key.rank }.map { "\($0.value) \($0.key.rawValue.lowercased())" }.joined(
        separator: ", ")
      parts.append(
        "\(counted(summary.findingCount, "finding")) (\(kinds)) in \(filesWithFindings) of \(counted(summary.fileCount, "file"))")
    }
    parts.append("\(counted(summary.ruleCount, "rule")), \(megabytes(summary.byteCount)) in \(seconds(summary.duration))")
    if !summary.skipped.isEmpty { parts.append("\(counted(summary.skipped.count, "path")) skipped") }
    let partial = Set(summary.problems.filter { $0.kind == .partialParse }.compactMap { $0.location?.path }).count
    if partial > 0 { parts.append("\(counted(partial, "file")) read in part") }
    if !summary.isComplete { parts.append(colored("incomplete", .red)) }
    lines.append(parts.joined(separator: "; "))
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ finding: Finding, _ file: SourceFile?) -> String {
    let place = "\(printable(finding.location.path)):\(finding.location.start)"
    let weakness = finding.cwe.isEmpty ? "" : " [\(finding.cwe.map(\.description).joined(separator: ", "))]"
    let severity = colored(
      finding.severity.rawValue.lowercased(), finding.severity.rank >= 3 ? .red : finding.severity.rank == 2 ? .yellow : .blue)
    var lines = ["\(colored(place, .bold)): \(severity): \(printable(finding.ruleID.rawValue))\(weakness)"]
    lines += wrapped(printable(finding.message), width: 100).map { "  " + $0 }
    if let file { lines += excerpt(finding.location, in: file) }
    if let trace = finding.trace, let file { lines += describe(trace, file) }
    if let fix = finding.fix { lines += describe(fix) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func excerpt(_ location: SourceLocation, in file: SourceFile) -> [String] {
    let line = file.lines.range(ofLine: location.start.line)
    let end = min(location.range.end, max(line.end, location.range.start))
    let excerpt = Excerpt(line: file.text(line), column: location.start.column, length: end - location.range.start)
    let number = String(location.start.line)
    let gutters = ["\(number) |", String(repeating: " ", count: number.count) + " |"]
    return zip(gutters, excerpt.lines).enumerated().map { index, pair in
      "  " + colored(pair.0, .blue) + (index == 1 ? colored(String(pair.1.dropFirst()), .green) : String(pair.1.dropFirst()))
    }
  }

  private func describe(_ trace: TaintTrace, _ file: SourceFile) -> [String] {
    var steps = [("source", trace.source)] + trace.steps.map { ("through", $0) } + [("sink", trace.sink)]
    let most = 12
    if steps.count > most { steps.removeSubrange((most - 2)..<(steps.count - 1)) }
    return [trace.crossesFunctions ? "  flow, across functions:" : "  flow:"]
      + steps.map { name, location in
        let text = file.text(location.range).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return "    \(name) \(location.start): \(printable(String(text.prefix(90))))"
      }
  }

  private func describe(_ fix: String) -> [String] {
    let lines = fix.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
    if lines.count == 1 { return ["  fix: \(lines[0])"] }
    return ["  fix:"] + lines.map { "    " + $0 }
  }

  private enum Style: String { case bold = "1", red = "31", green = "32", yellow = "33", blue = "34" }

  private func colored(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1b}[\(style.rawValue)m\(text)\u{1b}[0m" : text
  }
}

/// One line about a problem: place, kind, rule and message.
package func describeProblem(_ problem: ScanProblem) -> String {
  let place = problem.location.map { location in
    printable(location.path) + (location.range.isEmpty && location.range.start == 0 ? "" : ":\(location.start)") + ": "
  }
  let rule = problem.ruleID.map { " [\($0)]" } ?? ""
  let kind = problem.isFatalToCompleteness ? "error" : "note"
  // A rule's error is several lines with a caret of its own.
  let message = problem.message.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }.joined(
    separator: "\n")
  return "\(place ?? "")\(kind): \(message)\(rule)"
}

/// The text in lines of at most `width` characters, where words allow it.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    if !line.isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return line.isEmpty ? lines : lines + [line]
}

/// `1 file`, `2 files`.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

private func megabytes(_ bytes: Int) -> String { decimal(Double(bytes) / 1e6) + " MB" }
private func seconds(_ duration: Duration) -> String { decimal(duration / .seconds(1)) + " s" }

/// Two digits after the point.
private func decimal(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
