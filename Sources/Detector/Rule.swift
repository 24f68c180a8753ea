import Matching
package import RuleText
import SourceText
public import Syntax

/// One detection, read from YAML; its patterns are compiled for a language when first used.
public struct Rule: Sendable {
  /// Unique in a rule set.
  public let id: RuleID
  /// Languages that its patterns are written for.
  public let languages: [Language]
  /// Whether it looks at the text of any file (`languages: [regex]`) rather than at code.
  public let isTextual: Bool
  /// Whether its patterns are words and punctuation of any text (`languages: [generic]`).
  let isGeneric: Bool
  /// Given to every finding.
  public let severity: Severity
  /// With metavariables, which findings fill in.
  public let message: String
  /// Facts that change nothing of what it matches.
  public let metadata: RuleMetadata
  /// Text that replaces a finding, with metavariables.
  public let fix: String?
  let fixRegex: FixRegex?
  let paths: PathFilter
  let options: RuleOptions
  let source: RuleSource
  /// Where the rule stands, for messages.
  public let path: String
  /// 1-based line at which the rule starts in its file.
  public let line: Int
}

extension Rule {
  /// Clauses of which each must have a literal in a text for the rule to match; empty if nothing is known.
  package func requiredLiterals(for language: Language?) -> TextRequirement { source.requiredLiterals(for: language) }

  /// Whether it applies though it does not name the language: one for JavaScript is one for TypeScript too, as in Semgrep.
  func isBorrowed(by language: Language) -> Bool {
    language == .typescript && languages.contains(.javascript) && !languages.contains(.typescript)
  }
}

/// Facts about a rule that do not change what it matches.
public struct RuleMetadata: Sendable {
  /// Most specific first.
  public var cwe: [CWE] = []
  /// OWASP Top Ten categories, as in `A03:2021`.
  public var owasp: [String] = []
  /// How sure a finding is; medium where the rule does not say.
  public var confidence: Confidence = .medium
  /// How likely the weakness is to be used; nil where the rule does not say.
  public var likelihood: Confidence?
  /// Addresses of documentation.
  public var references: [String] = []
  /// Names of the rule sets that it belongs to.
  public var sets: [String] = []
  /// All of it, as written.
  public var all: JSONValue = .object([])

  public init() {}
}

/// How sure a rule is of what it reports.
public enum Confidence: String, Sendable, CaseIterable, Codable, Comparable {
  case low = "LOW"
  case medium = "MEDIUM"
  case high = "HIGH"

  private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
  public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}

/// A regular expression whose matches inside a finding are replaced.
struct FixRegex: Sendable {
  let regex: String
  let replacement: String
  let count: Int?
}

/// Which files a rule looks at, by glob.
struct PathFilter: Sendable {
  var include: [Glob] = []
  var exclude: [Glob] = []

  func admits(_ path: String) -> Bool {
    if exclude.contains(where: { $0.matches(path) }) { return false }
    return include.isEmpty || include.contains { $0.matches(path) }
  }
}

/// Switches that rules may set, with Semgrep's names and defaults.
struct RuleOptions: Sendable {
  var assumesSafeFunctions = false
  var assumesSafeIndexes = false
  var assumesSafeComparisons = false
  var assumesSafeBooleans = false
  var assumesSafeNumbers = false
  var propagatesOnlyThroughAssignments = false
  var unifiesTaintMetavariables = false
  /// Whether a flow is reported where it begins.
  var reportsSources = false
  var matching = MatchingOptions()
  var text = TextOptions()
}
