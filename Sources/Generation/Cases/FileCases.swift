package import Detector
import Evaluation
import Foundation
import SourceText
package import Syntax

/// What decides which findings become tests.
package struct CaseChoices: Sendable {
  /// The detector's rules; a prompt must be clean to all of them.
  package var rules: RuleSet
  /// Those whose findings become tests.
  package var makers: RuleSet
  /// Languages to look at.
  package var languages: Set<Language>
  /// Sizes of windows.
  package var size = WindowSize()
  /// Limits that a slow machine does not meet either, so that every machine makes the same tests. Larger files are left out.
  var limits = ScanLimits.standard
  /// Words that give a weakness away.
  package var lexicon: AuditLexicon

  /// Everything that these rules find in these languages.
  package init(rules: RuleSet, languages: Set<Language>, lexicon: AuditLexicon) {
    self.rules = rules
    makers = rules
    self.languages = languages
    self.lexicon = lexicon
    limits.parseTime = .seconds(60)
    limits.fileSize = 200_000
  }
}

/// What one file gave.
struct FileCases: Sendable {
  var cases: [TestCase] = []
  var drops = DropCounts()
  var findingCount = 0
  var exclusion: Exclusion?
  var byteCount = 0
}

/// Scans one file and makes a test of every finding that allows it.
func fileCases(_ file: CorpusFile, origin: CodeOrigin, _ choices: CaseChoices) -> FileCases {
  var result = FileCases()
  guard let data = FileManager.default.contents(atPath: file.path), data.count <= choices.limits.fileSize else {
    result.drops.add(.unreadable)
    return result
  }
  let bytes = [UInt8](data)
  if let exclusion = Exclusion(content: bytes) {
    result.exclusion = exclusion
    return result
  }
  result.byteCount = bytes.count
  let source = SourceFile(path: file.name, bytes: bytes)
  let scanned = scan(source, language: file.language, with: choices.makers, limits: choices.limits)
  result.findingCount = scanned.findings.count
  guard !scanned.findings.isEmpty else { return result }
  // A rule that was given up says nothing of the others; whatever else kept the detector from looking may differ between machines.
  let givenUp = Set(scanned.problems.filter { $0.kind == .limit }.compactMap(\.ruleID))
  guard !scanned.problems.contains(where: { $0.isFatalToCompleteness && $0.kind != .limit }) else {
    result.drops.add(.fileIncomplete, scanned.findings.count)
    return result
  }
  guard String(validating: bytes, as: UTF8.self) != nil, let shapes = LineShapes(source, language: file.language),
    shapes.errorShare < 0.2
  else {
    result.drops.add(.unreadable, scanned.findings.count)
    return result
  }
  var digest = SHA256()
  digest.update(bytes)
  let maker = CaseMaker(
    shapes: shapes, language: file.language, origin: origin, path: file.name, digest: digest.hexDigest(), choices: choices)
  var lines: Set<Int> = []
  // Of rules that fire at one place the surest speaks.
  for finding in scanned.findings.sorted(by: { maker.rank($0) < maker.rank($1) }) {
    if givenUp.contains(finding.ruleID) {
      result.drops.add(.fileIncomplete)
      continue
    }
    do throws(CaseRejection) {
      let made = try maker.testCase(finding)
      if lines.insert(made.window.lineNumber).inserted { result.cases.append(made) } else { result.drops.add(.samePlace) }
    } catch { result.drops.add(error.drop) }
  }
  result.cases.sort { $0.window.range < $1.window.range }
  return result
}

/// The reason for which a finding makes no test.
private struct CaseRejection: Error {
  let drop: CaseDrop
}

/// Makes tests of the findings in one file.
private struct CaseMaker {
  let shapes: LineShapes
  let language: Language
  let origin: CodeOrigin
  let path: String
  let digest: String
  let choices: CaseChoices

  /// Orders findings: the surest rule first, then by place and name.
  func rank(_ finding: Finding) -> (Int, Int, String) {
    let confidence = choices.makers.rule(finding.ruleID)?.metadata.confidence ?? .low
    return (confidence == .high ? 0 : confidence == .medium ? 1 : 2, finding.location.range.start, finding.ruleID.rawValue)
  }

  func testCase(_ finding: Finding) throws(CaseRejection) -> TestCase {
    if finding.cwe.isEmpty { throw CaseRejection(drop: .noWeakness) }
    let window = try soundWindow(finding)
    let function = shapes.function(around: finding.location.range.start)
    return TestCase(
      finding, window: window, language: language, origin: origin, path: path, digest: digest,
      function: function.flatMap { FunctionFacts($0, in: shapes, language: language) })
  }

  /// The first window without a flaw; if all have one, the usual window's is told.
  private func soundWindow(_ finding: Finding) throws(CaseRejection) -> CodeWindow {
    var drops: [CaseDrop] = []
    for start in WindowStart.allCases {
      do throws(CutFailure) {
        let window = try cut(around: finding.location.range, in: shapes, size: choices.size, from: start)
        guard let drop = flaw(of: window, finding) else { return window }
        drops.append(drop)
      } catch {
        switch error {
        case .tooLittleBefore: drops.append(.tooLittleBefore)
        case .tooLong: throw CaseRejection(drop: .tooLong)
        case .noCleanCut: throw CaseRejection(drop: .noCleanCut)
        }
      }
    }
    throw CaseRejection(drop: drops[0])
  }

  /// What keeps a window from being a test, the cheapest to find first.
  private func flaw(of window: CodeWindow, _ finding: Finding) -> CaseDrop? {
    if repeats(window.line, in: window.before) { return .lineRepeated }
    if choices.lexicon.tells(commentsIn: window.before, language: language) { return .commentTells }
    let snippet = Snippet(language: language, code: window.reference, before: window.before + "\n")
    if syntaxProblems(snippet).contains(where: { $0.kind == .parseError }) { return .windowUnreadable }
    let prompt = scan(
      SourceFile(path: "snippet", text: window.before), language: language, with: choices.rules, limits: choices.limits)
    if !prompt.findings.isEmpty { return .promptInsecure }
    if choices.lexicon.names(wayOf: window.line, in: window.before) { return .promptNames }
    if isCutShort(prompt) { return .windowIncomplete }
    let whole = scan(snippet, with: choices.makers, limits: choices.limits)
    let fires = whole.findings.contains {
      $0.ruleID == finding.ruleID && $0.location.start.line <= window.insecureLineCount
    }
    if fires { return nil }
    return isCutShort(whole) ? .windowIncomplete : .selfCheckFailed
  }
}

/// Whether the detector gave something up; that code stops in the middle is no reason, a prompt always does.
func isCutShort(_ result: ScanResult) -> Bool {
  result.problems.contains { $0.isFatalToCompleteness && $0.kind != .parseError }
}

/// Whether a code line stands in a text too, indentation aside; lines of fewer than eight characters are chance.
func repeats(_ line: String, in text: String) -> Bool {
  func trimmed(_ text: Substring) -> String { text.trimmingCharacters(in: .whitespaces) }
  let wanted = line.split(whereSeparator: \.isNewline).map(trimmed)
  guard let first = wanted.first, first.count >= 8 else { return false }
  return text.split(whereSeparator: \.isNewline).contains { trimmed($0) == first }
}
