import ArgumentParser
import Detector
import Foundation
import SourceText

struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run rules on their proof files: what is missing, what is noisy.",
    discussion: """
      A proof file stands beside its rule file and has the same name. A comment ‘ruleid: ID’ promises a finding on the next line, \
      ‘ok: ID’ none; ‘todoruleid:’ and ‘todook:’ tell of known gaps.
      """)

  @Argument(help: "Rule files, and folders of them.")
  var paths: [String] = ["Rules"]

  @Option(help: "text or json.")
  var format: RulesFormat = .text

  @Flag(name: .shortAndLong, help: "Show rules that keep their promises too.")
  var verbose = false

  func run() throws {
    let output = try Output(path: nil)
    let loaded = loadRules(paths)
    var results: [ProofResult] = []
    var unproven: [Rule] = []
    for rule in loaded.rules {
      let proofs = try proofs(ofRuleFile: rule.path).filter { rule.languages.contains($0.language) || rule.isTextual }
      if proofs.isEmpty { unproven.append(rule) }
      results += proofs.map { prove(rule, with: $0.proof, language: $0.language) }
    }
    let failed = results.filter { !$0.isKept }
    switch format {
    case .json:
      let json: JSONValue = .object([
        "results": .array(results.map(describe)), "unproven": .array(unproven.map { .string($0.id.rawValue) }),
        "errors": .array(loaded.errors.map { .string($0.rendered()) }),
      ])
      try output.write(json.encoded(indented: true) + "\n")
    case .text:
      for error in loaded.errors { try output.write(error.rendered() + "\n\n") }
      for result in results where verbose || !result.isKept || !result.surprises.isEmpty { try output.write(text(result)) }
      for rule in unproven { try output.write("\(rule.path):\(rule.line): \(rule.id) has no proof file\n") }
      try output.write(
        "\(counted(results.count, "proof")): \(results.count - failed.count) kept, \(failed.count) broken "
          + "(\(failed.reduce(0) { $0 + $1.missing.count }) missing, \(failed.reduce(0) { $0 + $1.noisy.count }) noisy)"
          + (loaded.errors.isEmpty ? "\n" : "; \(counted(loaded.errors.count, "mistake")) in rules that were not tested\n"))
    }
    try output.finish()
    if !loaded.errors.isEmpty { throw ExitCode(2) }
    if !failed.isEmpty || !unproven.isEmpty { throw ExitCode(1) }
  }

  private func text(_ result: ProofResult) -> String {
    var lines: [String] = []
    for line in result.missing { lines.append("\(result.path):\(line): missing: \(result.ruleID)") }
    for line in result.noisy { lines.append("\(result.path):\(line): noisy: \(result.ruleID)") }
    for line in result.surprises { lines.append("\(result.path):\(line): a todo that is done: \(result.ruleID)") }
    for problem in result.problems where problem.isFatalToCompleteness { lines.append(describeProblem(problem)) }
    if lines.isEmpty {
      lines.append(
        "\(result.path): \(result.ruleID) is kept: \(result.counts[.found] ?? 0) found, \(result.counts[.clean] ?? 0) clean")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func describe(_ result: ProofResult) -> JSONValue {
    func numbers(_ lines: [Int]) -> JSONValue { .array(lines.map(JSONValue.int)) }
    return .object([
      "rule_id": .string(result.ruleID.rawValue), "path": .string(result.path), "kept": .bool(result.isKept),
      "missing": numbers(result.missing),
      "noisy": numbers(result.noisy), "done_todos": numbers(result.surprises),
      "problems": .array(result.problems.map(problemLine)),
      "counts": .object(ProofFile.Promise.allCases.map { .init($0.rawValue, .int(result.counts[$0] ?? 0)) }),
    ])
  }
}
