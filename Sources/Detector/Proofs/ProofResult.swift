import SourceText
package import Syntax

/// How a rule did in its proof file.
package struct ProofResult: Sendable {
  package var ruleID: RuleID
  /// The proof file.
  package var path: String
  /// Lines with `ruleid:` and no finding.
  package var missing: [Int] = []
  /// Lines with a finding and no `ruleid:` or `todook:`.
  package var noisy: [Int] = []
  /// Lines with `todoruleid:` that are found by now, or with `todook:` that are clean by now.
  package var surprises: [Int] = []
  /// Numbers of promises.
  package var counts: [ProofFile.Promise: Int] = [:]
  /// Why the scan says less than it should.
  package var problems: [ScanProblem] = []

  /// Whether every promise is kept and the file could be scanned as a whole.
  package var isKept: Bool { missing.isEmpty && noisy.isEmpty && !problems.contains { $0.isFatalToCompleteness } }
}

/// Scans a proof file with one rule and compares the lines on which findings start with what the file promises.
package func prove(_ rule: Rule, with proof: ProofFile, language: Language) -> ProofResult {
  let scanned = scan(proof.file, language: language, with: RuleSet([rule]))
  var result = ProofResult(ruleID: rule.id, path: proof.file.path, problems: scanned.problems)
  let found = Set(scanned.findings.map(\.location.start.line))
  var lines: [ProofFile.Promise: Set<Int>] = [:]
  for promise in ProofFile.Promise.allCases {
    lines[promise] = proof.lines(promise, of: rule.id)
    result.counts[promise] = lines[promise]?.count
  }
  let expected = lines[.found, default: []]
  let known = lines[.noisyForNow, default: []]
  let hoped = lines[.missingForNow, default: []]
  result.missing = expected.subtracting(found).sorted()
  result.noisy = found.subtracting(expected).subtracting(known).subtracting(hoped).sorted()
  result.surprises = (hoped.intersection(found).union(known.subtracting(found))).sorted()
  return result
}
