package import SourceText
import Syntax

/// What the comments of a rule's proof file promise, in Semgrep's test format: `ruleid:`, `ok:`, `todoruleid:`, `todook:`.
package struct ProofFile: Sendable {
  /// What is said of a rule and a line.
  package enum Promise: String, Sendable, CaseIterable {
    case found = "ruleid"
    case clean = "ok"
    /// Should be found, and is not yet.
    case missingForNow = "todoruleid"
    /// Should not be found, and is for now.
    case noisyForNow = "todook"
  }

  /// A comment that says what a rule must do at the line below it.
  package struct Annotation: Sendable, Hashable {
    package var promise: Promise
    package var ruleID: RuleID
    /// The line that it is about: the next that is no annotation. From 1.
    package var line: Int
  }

  package let file: SourceFile
  package private(set) var annotations: [Annotation] = []

  /// Reads the annotations of a file.
  package init(_ file: SourceFile) {
    self.file = file
    var pending: [(promise: Promise, id: RuleID)] = []
    for line in 1...file.lines.lineCount {
      let found = ProofFile.annotations(inLine: file.text(ofLine: line))
      if !found.isEmpty {
        pending += found
      } else {
        annotations += pending.map { Annotation(promise: $0.promise, ruleID: $0.id, line: line) }
        pending = []
      }
    }
  }

  /// Lines on which a promise of a rule holds.
  package func lines(_ promise: Promise, of id: RuleID) -> Set<Int> {
    Set(annotations.lazy.filter { $0.promise == promise && $0.ruleID == id }.map(\.line))
  }

  /// `// ruleid: a, b` and the like; empty for other lines.
  private static func annotations(inLine line: String) -> [(promise: Promise, id: RuleID)] {
    var rest = line.drop(while: \.isWhitespace)
    guard let opening = ["//", "#", "/*", "<!--", "*", "{/*", "--"].first(where: rest.hasPrefix) else { return [] }
    rest = rest.dropFirst(opening.count).drop(while: \.isWhitespace)
    for promise in Promise.allCases where rest.hasPrefix(promise.rawValue) {
      let after = rest.dropFirst(promise.rawValue.count).drop(while: \.isWhitespace)
      guard after.first == ":" else { continue }
      return after.dropFirst().split(separator: ",").compactMap { part in
        let id = part.drop(while: \.isWhitespace).prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        return id.isEmpty ? nil : (promise, RuleID(String(id)))
      }
    }
    return []
  }
}
