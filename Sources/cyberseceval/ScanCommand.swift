import ArgumentParser
import Detector
import Foundation
import SourceText
import Syntax

struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Look for insecure code in files, on standard input, or in a stream of snippets.",
    discussion: """
      Folders are searched for source files; what .gitignore and .cybersecevalignore files name is left out. A comment with \
      nosemgrep or nocyberseceval silences the findings of its line.

      Exit status: 0 nothing found, 1 findings, 2 wrong use or something could not be looked at.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, jsonl }

  @Argument(help: "Files and folders to scan.")
  var paths: [String] = []

  @Option(help: "The language of all files: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).")
  var language: String?

  @OptionGroup var selection: RuleSelectionOptions

  @Option(help: "text, json (as semgrep's), sarif (2.1.0) or jsonl (a finding to a line).")
  var format: Format = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file, which appears when it is complete.", valueName: "file"))
  var output: String?

  @Option(name: .shortAndLong, help: "Files in work at a time.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Leave out findings below this severity: \(Severity.allCases.map(\.rawValue).joined(separator: ", ")).")
  var minSeverity: String = Severity.info.rawValue

  @Option(help: "Leave out findings of rules that are less often right: low, medium or high.")
  var minConfidence = Confidence.low

  @Option(help: ArgumentHelp("Do not read files larger than this many bytes.", valueName: "bytes"))
  var maxFileSize: Int = ScanLimits.standard.fileSize

  @Flag(help: "Scan standard input as one source; needs --language.")
  var stdin = false

  @Flag(help: "Read snippets from standard input, a JSON object to a line, and answer each with a line.")
  var jsonl = false

  @Flag(help: "Put the rules' fixes into the files.")
  var autofix = false

  @Flag(name: .shortAndLong, help: "List what was skipped and what could not be read.")
  var verbose = false

  func validate() throws {
    _ = try parsedLanguage()
    _ = try parsedSeverity()
    if jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if maxFileSize < 1 { throw ValidationError("--max-file-size must be at least 1") }
    if stdin, jsonl { throw ValidationError("--stdin and --jsonl exclude each other") }
    if stdin || jsonl, !paths.isEmpty {
      throw ValidationError("paths and standard input exclude each other; drop --stdin, --jsonl or the paths")
    }
    if !stdin, !jsonl, paths.isEmpty {
      throw ValidationError("there is nothing to scan; name a file or folder, or use --stdin or --jsonl")
    }
    if stdin, language == nil { throw ValidationError("--stdin needs --language") }
    if jsonl, language != nil { throw ValidationError("with --jsonl each line names its language; drop --language") }
    if autofix, stdin || jsonl { throw ValidationError("--autofix changes files and needs paths") }
  }

  func run() async throws {
    let output = try Output(path: output)
    do {
      let (rules, ruleErrors) = selection.loadForScan()
      var plan = ScanPlan(rules: rules)
      plan.jobs = jobs
      plan.limits.fileSize = maxFileSize
      plan.minimumSeverity = try parsedSeverity()
      plan.minimumConfidence = minConfidence
      if jsonl {
        try ruleErrors.first.map { throw $0 }
        try await SnippetStream(plan: plan, output: output).run()
        return
      }
      try await scan(plan, ruleErrors, output)
    } catch {
      output.discard()
      throw error
    }
  }

  private func scan(_ plan: ScanPlan, _ ruleErrors: [SourceError], _ output: Output) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    var format = reportFormat(plan.rules)
    var summary = ScanSummary()
    // Rules with a mistake are left out and told, and the exit status says that not all was looked at.
    summary.ruleErrors = ruleErrors
    summary.ruleCount = plan.rules.count
    try output.write(format.begin())
    var fixCount = 0
    func deliver(_ report: FileReport) throws {
      summary.add(report)
      try output.write(format.add(report))
      if autofix { fixCount += try fix(report) }
    }
    if stdin {
      try deliver(scanStandardInput(plan))
    } else {
      let found = findFiles(paths, language: try parsedLanguage())
      summary.problems = found.problems
      summary.skipped = found.skipped
      try await Detector.scan(found.files, plan, deliver: deliver)
    }
    summary.duration = clock.now - start
    try output.write(format.end(summary))
    try output.finish()
    for error in summary.ruleErrors { complain(error.rendered()) }
    for problem in summary.problems where problem.isFatalToCompleteness { complain(describeProblem(problem)) }
    if autofix { complain("put in \(fixCount) \(fixCount == 1 ? "fix" : "fixes")") }
    if summary.exitStatus != 0 { throw ExitCode(summary.exitStatus) }
  }

  private func scanStandardInput(_ plan: ScanPlan) throws -> FileReport {
    do {
      let data = try FileHandle.standardInput.read(upToCount: maxFileSize + 1) ?? Data()
      guard let language = try parsedLanguage() else { throw ValidationError("--stdin needs --language") }
      return scanSource(SourceFile(path: "stdin", bytes: [UInt8](data)), language, plan)
    } catch let error as ValidationError { throw error } catch {
      var report = FileReport(path: "stdin")
      report.result.problems = [
        ScanProblem(kind: .unreadable, message: "standard input cannot be read: \(reason(error))", path: "stdin")
      ]
      return report
    }
  }

  /// Puts the fixes of one file into it; keeps its permissions.
  private func fix(_ report: FileReport) throws -> Int {
    guard let file = report.file else { return 0 }
    let (bytes, count) = applyFixes(report.result.findings, to: file)
    if count == 0 { return 0 }
    do {
      let permissions = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
      try Data(bytes).write(to: URL(filePath: file.path).resolvingSymlinksInPath(), options: .atomic)
      if let permissions { try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path) }
    } catch { throw OutputError(description: "\(file.path): the fix cannot be written: \(reason(error))") }
    return count
  }

  private func reportFormat(_ rules: RuleSet) -> any ReportFormat {
    switch format {
    case .text: TextFormat(isColored: output == nil && Terminal.isColored, isVerbose: verbose)
    case .json: JSONFormat(rules: rules, version: Cyberseceval.version)
    case .sarif: SARIFFormat(rules: rules, version: Cyberseceval.version)
    case .jsonl: JSONLinesFormat()
    }
  }

  private func parsedLanguage() throws -> Language? {
    guard let language else { return nil }
    if let known = Language(named: language) { return known }
    let names = Language.allCases.map(\.rawValue)
    let nearest = nearestName(to: language, among: names).map { "; did you mean ‘\($0)’?" } ?? ""
    throw ValidationError("unknown language ‘\(language)’\(nearest) Known: \(names.joined(separator: ", "))")
  }

  private func parsedSeverity() throws -> Severity {
    if let severity = Severity(rawValue: minSeverity.uppercased()) { return severity }
    throw ValidationError(
      "unknown severity ‘\(minSeverity)’; use one of \(Severity.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
