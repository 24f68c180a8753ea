package import SourceText
package import Syntax

/// How files are scanned.
package struct ScanPlan: Sendable {
  package var rules: RuleSet
  package var limits = ScanLimits.standard
  /// Files in work at a time, at least 1; bounds memory, together with the limit on file size.
  package var jobs = 1
  /// Findings below this severity are left out.
  package var minimumSeverity = Severity.info
  /// Findings of rules that are less sure are left out.
  package var minimumConfidence = Confidence.low

  package init(rules: RuleSet) { self.rules = rules }
}

/// What came of one file.
package struct FileReport: Sendable {
  package var path: String
  /// The file's content, for excerpts; nil if it was not read or nothing was found in it.
  package var file: SourceFile?
  /// Why it was left out after all; nil if it was scanned.
  package var skipped: SkippedPath?
  package var result = ScanResult()
  /// Bytes that were read.
  package var byteCount = 0

  package init(path: String) { self.path = path }
}

/// Scans the files, some at a time, and hands over each report in the order of the files.
///
/// Reports that are done before their turn wait, at most four for each job. What `deliver` throws ends the scan.
package func scan(_ files: [FoundFile], _ plan: ScanPlan, deliver: (FileReport) throws -> Void) async throws {
  let jobs = max(plan.jobs, 1)
  try await withThrowingTaskGroup(of: (Int, FileReport).self) { group in
    var waiting: [Int: FileReport] = [:]
    var (started, delivered) = (0, 0)
    while delivered < files.count {
      while started < files.count, started - delivered - waiting.count < jobs, started - delivered < jobs * 4 {
        let (index, file) = (started, files[started])
        group.addTask { (index, try scanOne(file, plan)) }
        started += 1
      }
      guard let (index, report) = try await group.next() else { return }
      waiting[index] = report
      while let next = waiting.removeValue(forKey: delivered) {
        try deliver(next)
        delivered += 1
      }
    }
  }
}

private func scanOne(_ file: FoundFile, _ plan: ScanPlan) throws -> FileReport {
  try Task.checkCancellation()
  var report = FileReport(path: file.path)
  switch readSource(file, limits: plan.limits) {
  case .skipped(let reason): report.skipped = SkippedPath(path: file.path, reason: reason)
  case .problem(let problem): report.result.problems = [problem]
  case .source(let source, let language): report = scanSource(source, language, plan)
  }
  return report
}

/// Scans one file that is already in memory.
package func scanSource(_ source: SourceFile, _ language: Language, _ plan: ScanPlan) -> FileReport {
  var report = FileReport(path: source.path)
  report.byteCount = source.bytes.count
  report.result = scan(source, language: language, with: plan.rules, limits: plan.limits)
  report.result.findings.removeAll { $0.severity < plan.minimumSeverity || $0.confidence < plan.minimumConfidence }
  if let problem = invalidTextProblem(source) { report.result.problems.append(problem) }
  if !report.result.findings.isEmpty || !report.result.problems.isEmpty { report.file = source }
  return report
}
