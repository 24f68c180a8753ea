public import SourceText

/// The name of a rule, unique in a rule set.
public struct RuleID: Sendable, Hashable, Comparable, CustomStringConvertible, Codable {
  /// As written in the rule file, in kebab-case.
  public var rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws { rawValue = try decoder.singleValueContainer().decode(String.self) }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// A place in a file: byte range, and 1-based lines and UTF-8 columns; the end is past the last byte.
public struct SourceLocation: Sendable, Hashable {
  /// As given to the scan; `snippet` for a snippet.
  public var path: String
  /// UTF-8 byte offsets, half-open.
  public var range: ByteRange
  /// Of the first byte.
  public var start: TextPosition
  /// Past the last byte.
  public var end: TextPosition

  public init(path: String, range: ByteRange, start: TextPosition, end: TextPosition) {
    self.path = path
    self.range = range
    self.start = start
    self.end = end
  }

  /// The place of a byte range of `file`.
  public init(_ range: ByteRange, in file: SourceFile) {
    self.init(path: file.path, range: range, start: file.lines.position(at: range.start), end: file.lines.position(at: range.end))
  }
}

/// A weakness reported at one place in one file. The only result type from engine to report.
public struct Finding: Sendable, Equatable {
  /// The rule that found it.
  public var ruleID: RuleID
  /// The weaknesses that the rule stands for, most specific first.
  public var cwe: [CWE]
  /// The rule's, in the vocabulary that the rule uses.
  public var severity: Severity
  /// How often the rule's findings are right, as the rule says.
  public var confidence: Confidence
  /// What is wrong and the secure way, metavariables interpolated.
  public var message: String
  /// What the rule matched, or the focus that it names.
  public var location: SourceLocation
  /// In the order in which the rule names them.
  public var bindings: [MetavariableBinding]
  /// How data gets from source to sink; nil in search mode.
  public var trace: TaintTrace?
  /// Text that would replace the finding's range; nil where the rule offers none.
  public var fix: String?

  public init(
    ruleID: RuleID, cwe: [CWE], severity: Severity, confidence: Confidence = .medium, message: String, location: SourceLocation,
    bindings: [MetavariableBinding] = [],
    trace: TaintTrace? = nil, fix: String? = nil
  ) {
    self.ruleID = ruleID
    self.cwe = cwe
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.location = location
    self.bindings = bindings
    self.trace = trace
    self.fix = fix
  }
}

/// What a metavariable stood for in a finding.
public struct MetavariableBinding: Sendable, Equatable {
  /// With its dollar: `$X`.
  public var name: String
  /// The code that it stood for, as written.
  public var text: String
  /// Where that code is.
  public var location: SourceLocation

  public init(name: String, text: String, location: SourceLocation) {
    self.name = name
    self.text = text
    self.location = location
  }
}

/// The way of tainted data: where it enters, through what it passes, where it does harm.
public struct TaintTrace: Sendable, Equatable {
  /// Where data from outside enters.
  public var source: SourceLocation
  /// Variables and calls that it passes, in order; long ways keep the first 20.
  public var steps: [SourceLocation]
  /// Where it does harm; the place of the finding.
  public var sink: SourceLocation
  /// Whether the way leads through another function of the file, which Semgrep's community edition does not follow.
  public var crossesFunctions: Bool

  public init(source: SourceLocation, steps: [SourceLocation], sink: SourceLocation, crossesFunctions: Bool = false) {
    self.source = source
    self.steps = steps
    self.sink = sink
    self.crossesFunctions = crossesFunctions
  }
}
