import SourceText
package import Syntax

/// A file to scan.
package struct FoundFile: Sendable, Hashable {
  /// As the user named it, or below the folder that they named.
  package var path: String
  /// Its language, if name or user tell; else its first line may.
  package var language: Language?
  /// Whether the user named the file itself.
  package var isExplicit: Bool

  package init(path: String, language: Language?, isExplicit: Bool = false) {
    self.path = path
    self.language = language
    self.isExplicit = isExplicit
  }
}

/// A path that was left out.
package struct SkippedPath: Sendable, Hashable {
  /// Why; in the words of `semgrep --json` where it has one.
  package enum Reason: String, Sendable {
    case gitignore = "gitignore_patterns_match"
    case ownIgnore = "cybersecevalignore_patterns_match"
    case versionControl = "always_skipped"
    case symbolicLink = "symbolic_link"
    case notAFile = "not_a_file"
    case unknownLanguage = "wrong_language"
    case tooBig = "too_big"
    case binary
  }

  package var path: String
  package var reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

/// What a search for files found.
package struct FoundFiles: Sendable {
  package var files: [FoundFile] = []
  package var skipped: [SkippedPath] = []
  /// Paths that could not be looked at.
  package var problems: [ScanProblem] = []
}

extension ScanProblem {
  /// A problem with a file as a whole.
  package init(kind: Kind, message: String, path: String) {
    let start = TextPosition(line: 1, column: 1)
    self.init(
      kind: kind, message: message,
      location: SourceLocation(path: path, range: ByteRange(start: 0, end: 0), start: start, end: start))
  }
}
