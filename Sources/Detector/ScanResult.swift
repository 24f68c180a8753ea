/// What a scan found, and what it could not do.
public struct ScanResult: Sendable, Equatable {
  /// In the order of the file.
  public var findings: [Finding]
  /// What a comment in the code silences, in the order of the file; in no other list.
  public var suppressed: [Finding] = []
  /// What could not be looked at, and what else a reader must know.
  public var problems: [ScanProblem]
  /// Whether the code was parsed, which happens only if some rule might match: then every part that could not be read is a problem.
  public var isParsed = false

  public init(findings: [Finding] = [], problems: [ScanProblem] = []) {
    self.findings = findings
    self.problems = problems
  }

  /// False when a part of the code or a rule could not be looked at: then no findings does not mean clean.
  public var isComplete: Bool { !problems.contains { $0.isFatalToCompleteness } }
}

/// Something that kept a scan from looking at everything.
public struct ScanProblem: Sendable, Equatable {
  /// What kind of obstacle it was.
  public enum Kind: String, Sendable, Codable {
    /// A region that the grammar could not read; matching went on around it.
    case partialParse = "partial-parse"
    /// Nothing of the code could be read as its language.
    case parseError = "parse-error"
    case timeout
    /// A rule was given up: too many steps or matches.
    case limit
    case unreadable
    case tooLarge = "too-large"
    case binary
    case invalidUTF8 = "invalid-utf-8"
    case ruleError = "rule-error"
  }

  /// What kind of obstacle it was.
  public var kind: Kind
  /// What happened, in words.
  public var message: String
  /// Where, if it concerns a place.
  public var location: SourceLocation?
  /// Which rule was kept from looking, if it was one.
  public var ruleID: RuleID?

  public init(kind: Kind, message: String, location: SourceLocation? = nil, ruleID: RuleID? = nil) {
    self.kind = kind
    self.message = message
    self.location = location
    self.ruleID = ruleID
  }

  /// Whether "no findings" can no longer be taken for "clean".
  public var isFatalToCompleteness: Bool {
    switch kind {
    case .partialParse, .binary, .invalidUTF8: false
    case .parseError, .timeout, .limit, .unreadable, .tooLarge, .ruleError: true
    }
  }
}

/// Bounds on the work of one scan; crossing one is a problem in the result, never a hang.
public struct ScanLimits: Sendable {
  /// Files above this size, in bytes, are not read.
  public var fileSize = 5_000_000
  /// Time for parsing one file.
  public var parseTime: Duration = .seconds(10)
  /// Comparisons for one rule in one file.
  public var stepsPerRule = 20_000_000
  /// Findings kept for one rule in one file.
  public var findingsPerRule = 1_000

  public init() {}

  /// The limits that the command line uses.
  public static let standard = ScanLimits()
}
