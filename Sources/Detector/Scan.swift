import Matching
public import SourceText
public import Syntax

/// Looks for weaknesses in one file. It opens nothing and shares nothing; any bytes will do. Deadlines for parsing and for
/// regular expressions are the only clock that it reads.
public func scan(_ file: SourceFile, language: Language, with rules: RuleSet, limits: ScanLimits = .standard) -> ScanResult {
  FileScan(file: file, language: language, limits: limits).run(rules)
}

/// Code as a model writes it: a part of a file, with what stands around it.
public struct Snippet: Sendable {
  /// The language that all parts are read as.
  public var language: Language
  /// The part to look at.
  public var code: String
  /// Code that stands before it in the file.
  public var before: String
  /// Code that follows it in the file.
  public var after: String

  public init(language: Language, code: String, before: String = "", after: String = "") {
    self.language = language
    self.code = code
    self.before = before
    self.after = after
  }
}

/// Looks for weaknesses in a snippet, read together with what stands around it. Only findings that start in the snippet's
/// code count, and lines are those of the code.
public func scan(_ snippet: Snippet, with rules: RuleSet, limits: ScanLimits = .standard) -> ScanResult {
  let before = Array(snippet.before.utf8)
  // Code that follows on a line of its own needs a line to begin.
  let glue: [UInt8] =
    before.isEmpty || before.last == UInt8(ascii: "\n") || snippet.code.first?.isNewline == true ? [] : [UInt8(ascii: "\n")]
  let code = Array(snippet.code.utf8)
  let after = Array(snippet.after.utf8)
  let tail: [UInt8] = after.isEmpty || code.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
  let whole = SourceFile(path: "snippet", bytes: before + glue + code + tail + after)
  let part = SourceFile(path: "snippet", bytes: code)
  let offset = before.count + glue.count
  var result = scan(whole, language: snippet.language, with: rules, limits: limits)
  let range = offset..<(offset + max(code.count, 1))
  func moved(_ location: SourceLocation) -> SourceLocation {
    let start = min(max(location.range.start - offset, 0), code.count)
    let end = min(max(location.range.end - offset, 0), code.count)
    return SourceLocation(ByteRange(start: start, end: end), in: part)
  }
  func own(_ findings: [Finding]) -> [Finding] {
    findings.filter { range.contains($0.location.range.start) }.map { finding in
      var copy = finding
      copy.location = moved(finding.location)
      return copy
    }
  }
  result.findings = own(result.findings)
  result.suppressed = own(result.suppressed)
  result.problems = result.problems.compactMap { problem in
    guard let location = problem.location else { return problem }
    guard location.range.end > range.lowerBound, location.range.start < range.upperBound else { return nil }
    var copy = problem
    copy.location = moved(location)
    return copy
  }
  return result
}

/// One scan of one file.
private struct FileScan {
  let file: SourceFile
  let language: Language
  let limits: ScanLimits
  var result = ScanResult()

  init(file: SourceFile, language: Language, limits: ScanLimits) {
    self.file = file
    self.language = language
    self.limits = limits
  }

  func run(_ rules: RuleSet) -> ScanResult {
    var scan = self
    scan.execute(rules)
    return scan.result
  }

  private mutating func execute(_ rules: RuleSet) {
    guard file.bytes.count <= limits.fileSize else {
      let message = "the file has \(file.bytes.count) bytes; the limit is \(limits.fileSize)"
      result.problems.append(
        ScanProblem(kind: .tooLarge, message: message, location: SourceLocation(ByteRange(start: 0, end: 0), in: file)))
      return
    }
    var (candidates, errors) = rules.rules(for: language).candidates(in: file.bytes)
    var (textual, textErrors) = rules.rules(for: nil).candidates(in: file.bytes)
    for error in errors + textErrors { result.problems.append(ScanProblem(kind: .ruleError, message: error.rendered())) }
    candidates.removeAll { !$0.rule.paths.admits(file.path) }
    textual.removeAll { !$0.rule.paths.admits(file.path) }
    var findings: [Finding] = []
    for rule in textual { findings += evaluate(rule, tree: nil, facts: nil) }
    if !candidates.isEmpty { findings += evaluate(candidates) }
    (result.findings, result.suppressed) = suppress(deduplicate(findings), in: file)
  }

  private mutating func evaluate(_ rules: [CompiledRule]) -> [Finding] {
    guard let parsed = ParsedSource(file, language: language, timeout: limits.parseTime) else {
      result.problems.append(
        ScanProblem(
          kind: .timeout, message: "parsing took longer than \(limits.parseTime)", location: SourceLocation(wholeFile, in: file)))
      return []
    }
    result.isParsed = true
    for range in parsed.errorRanges.prefix(20) {
      result.problems.append(
        ScanProblem(
          kind: parsed.isHopeless ? .parseError : .partialParse,
          message: "this part could not be read as \(language.displayName)",
          location: SourceLocation(range, in: file)))
    }
    if parsed.tree.isCut {
      result.problems.append(
        ScanProblem(
          kind: .limit, message: "code nested too deep was not looked at", location: SourceLocation(wholeFile, in: file)))
    }
    let facts = FileFacts(parsed.tree)
    return rules.lazy.filter { $0.mayMatch(facts) }
      .flatMap { evaluate($0, tree: parsed.tree, facts: facts, offset: parsed.offset) }
  }

  private var wholeFile: ByteRange { ByteRange(start: 0, end: file.bytes.count) }

  private mutating func evaluate(_ rule: CompiledRule, tree: TermTree?, facts: FileFacts?, offset: Int = 0) -> [Finding] {
    let context = FormulaContext(
      tree: tree, facts: facts, bytes: tree?.bytes ?? file.bytes, slotCount: rule.metavariables.count, steps: limits.stepsPerRule)
    var findings: [Finding] = []
    let report = FindingMaker(rule: rule, file: file, offset: offset)
    switch rule.body {
    case .search(let formula): findings = formula.evaluate(context).compactMap { report.make($0) }
    case .taint(let formulas): findings = formulas.flows(context).compactMap { report.make($0.match, flow: $0) }
    }
    if let crossed = context.crossedLimit {
      result.problems.append(
        ScanProblem(
          kind: .limit, message: "the rule was given up: \(describe(crossed, context.limits))",
          location: SourceLocation(wholeFile, in: file),
          ruleID: rule.rule.id))
    }
    if findings.count > limits.findingsPerRule {
      result.problems.append(
        ScanProblem(
          kind: .limit, message: "the rule has \(findings.count) findings here; only \(limits.findingsPerRule) are kept",
          location: SourceLocation(wholeFile, in: file), ruleID: rule.rule.id))
      findings = Array(findings.prefix(limits.findingsPerRule))
    }
    return findings
  }

  private func describe(_ crossed: CrossedLimit, _ formulaLimits: FormulaLimits) -> String {
    switch crossed {
    case .steps: "it took more than \(limits.stepsPerRule) steps"
    case .matches: "one of its patterns matches more than \(formulaLimits.matches) times"
    case .regularExpression: "one of its regular expressions takes too long here"
    case .nesting: "the code is nested too deep to follow data through it"
    case .pattern: "one of its patterns cannot be read"
    case .parsing: "code inside a string takes too long to parse"
    }
  }

  /// In the order of the file; of findings of one rule at one place with one message, the first.
  private func deduplicate(_ findings: [Finding]) -> [Finding] {
    struct Key: Hashable {
      let rule: RuleID
      let range: ByteRange
      let message: String
    }
    var seen = Set<Key>()
    let distinct = findings.filter { seen.insert(Key(rule: $0.ruleID, range: $0.location.range, message: $0.message)).inserted }
    return distinct.sorted {
      ($0.location.range.start, $0.location.range.end, $0.ruleID.rawValue, $0.message)
        < ($1.location.range.start, $1.location.range.end, $1.ruleID.rawValue, $1.message)
    }
  }
}
