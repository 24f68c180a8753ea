package import SourceText

/// Writes what a scan found in one format, piece by piece, so that no more than one file's findings are in memory.
package protocol ReportFormat {
  /// What stands before the first file.
  mutating func begin() -> String
  /// What one file adds; called in the order of the files.
  mutating func add(_ report: FileReport) -> String
  /// What stands after the last file.
  mutating func end(_ summary: ScanSummary) -> String
}

/// Totals of a scan.
package struct ScanSummary: Sendable {
  package var fileCount = 0
  package var byteCount = 0
  package var findingCount = 0
  package var ruleCount = 0
  /// Paths that were scanned; kept for JSON, which lists them at the end.
  package var scanned: [String] = []
  package var skipped: [SkippedPath] = []
  /// In the order in which they were met.
  package var problems: [ScanProblem] = []
  /// Mistakes in rules; nothing was scanned with the rules that have one.
  package var ruleErrors: [SourceError] = []
  package var duration: Duration = .zero

  package init() {}

  /// False if "no findings" cannot be taken for "clean".
  package var isComplete: Bool { ruleErrors.isEmpty && !problems.contains { $0.isFatalToCompleteness } }

  /// 0 clean, 1 findings, 2 incomplete.
  package var exitStatus: Int32 { !isComplete ? 2 : findingCount > 0 ? 1 : 0 }

  /// Counts in one file.
  package mutating func add(_ report: FileReport) {
    problems += report.result.problems
    if let path = report.skipped {
      skipped.append(path)
      return
    }
    fileCount += 1
    byteCount += report.byteCount
    findingCount += report.result.findings.count
    scanned.append(report.path)
  }
}
