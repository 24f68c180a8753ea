/// How bad a finding is, in either of Semgrep's vocabularies.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
  case info = "INFO"
  case low = "LOW"
  case warning = "WARNING"
  case medium = "MEDIUM"
  case error = "ERROR"
  case high = "HIGH"
  case critical = "CRITICAL"

  /// 1 (`INFO`, `LOW`) to 4 (`CRITICAL`); the two vocabularies meet here.
  public var rank: Int {
    switch self {
    case .info, .low: 1
    case .warning, .medium: 2
    case .error, .high: 3
    case .critical: 4
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
