import Detector
import Foundation
import SourceText
import Syntax
import Testing

/// A rule with one of its proof files.
struct ProvenRule: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let proof: ProofFile
  let language: Language

  var testDescription: String { rule.id.rawValue }

  /// All rules of the repository. A rule file that cannot be read is a test of its own.
  static let all: [ProvenRule] = rules.rules.flatMap { rule in
    // A file that cannot be read is missing, which a test of the tree tells.
    ((try? proofs(ofRuleFile: rule.path)) ?? []).filter { rule.languages.contains($0.language) || rule.isTextual }
      .map { ProvenRule(rule: rule, proof: $0.proof, language: $0.language) }
  }

  /// A rule may have a second file for what a whole file must not have.
  static let byRule = Dictionary(grouping: all, by: \.rule.id)

  static let rules = loadRules([root.appending(path: "Rules").path])

  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

struct ProofTests {
  @Test func `every rule file can be read`() {
    for error in ProvenRule.rules.errors { Issue.record("\(error.rendered())") }
    #expect(ProvenRule.rules.rules.count > 0)
  }

  @Test(arguments: ProvenRule.all)
  func `a rule keeps the promises of its proof`(proven: ProvenRule) {
    check(proven, proven.proof)
    let proofs = ProvenRule.byRule[proven.rule.id] ?? []
    let hasFinding = proofs.contains { (prove($0.rule, with: $0.proof, language: $0.language).counts[.found] ?? 0) >= 1 }
    #expect(hasFinding, "\(proven.proof.file.path): nothing is promised to be found")
  }

  @Test(arguments: ProvenRule.all)
  func `a rule keeps them with other line ends`(proven: ProvenRule) {
    var bytes: [UInt8] = []
    for byte in proven.proof.file.bytes { bytes += byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    check(proven, ProofFile(SourceFile(path: proven.proof.file.path, bytes: bytes)))
  }

  @Test(arguments: ProvenRule.all)
  func `a rule keeps them below a line of other bytes`(proven: ProvenRule) {
    let comment = proven.language == .python ? "# äöü 漢字 🐢\n" : proven.language == .php ? "" : "// äöü 漢字 🐢\n"
    let bytes = Array(comment.utf8) + proven.proof.file.bytes
    check(proven, ProofFile(SourceFile(path: proven.proof.file.path, bytes: bytes)), shift: comment.isEmpty ? 0 : 1)
  }

  /// Fails at the line of the proof file, of which the variant may have `shift` more above.
  private func check(_ proven: ProvenRule, _ proof: ProofFile, shift: Int = 0) {
    let result = prove(proven.rule, with: proof, language: proven.language)
    func complain(_ line: Int, _ what: String) {
      let path = proof.file.path
      let place = Testing.SourceLocation(fileID: "Rules/\(path)", filePath: path, line: max(line - shift, 1), column: 1)
      Issue.record("\(path):\(line - shift): \(what): \(proven.rule.id)", sourceLocation: place)
    }
    for line in result.missing { complain(line, "missing") }
    for line in result.noisy { complain(line, "noisy") }
    for line in result.surprises { complain(line, "a todo that is done") }
    for problem in result.problems where problem.isFatalToCompleteness {
      complain(problem.location?.start.line ?? 1, problem.message)
    }
  }
}
