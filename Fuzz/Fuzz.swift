// What libFuzzer calls, one function for each way into the engine. A trap, a broken promise or a hang is a finding.

import Detector
import Foundation
import Matching
import SourceText
import Syntax

/// The way in, named by the environment: `rules`, `pattern`, `flattening` or `scan`.
private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "scan"

/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// SwiftPM renames an executable's entry point so.
@_cdecl("fuzz_main")
public func start(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, fuzz)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let data, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let language = Language.allCases[Int(bytes[0]) % Language.allCases.count]
  let rest = Array(bytes.dropFirst())
  switch target {
  case "rules": readRules(bytes)
  case "pattern": readPattern(rest, language)
  case "flattening": checkTree(rest, language)
  case "scan": scanBytes(rest, language)
  default: fatalError("FUZZ_TARGET is rules, pattern, flattening or scan")
  }
  return 0
}

/// Any bytes are rules or an error with a place in the file.
private func readRules(_ bytes: [UInt8]) {
  do { for rule in try decodeRules(SourceFile(path: "rules.yaml", bytes: bytes)) { _ = compileErrors(in: rule) } } catch {
    precondition(!error.rendered().isEmpty)
  }
}

/// Any text is a pattern or an error.
private func readPattern(_ bytes: [UInt8], _ language: Language) {
  var metavariables = MetavariableTable()
  // An error is an answer.
  _ = try? parsePattern(String(decoding: bytes, as: UTF8.self), language: language, metavariables: &metavariables)
}

/// Ranges of nodes and terms nest and lie in the text.
private func checkTree(_ bytes: [UInt8], _ language: Language) {
  guard let tree = SyntaxTree(parsing: bytes, with: Grammar.of(language), timeout: 1_000_000) else { return }
  for (index, node) in tree.nodes.enumerated() {
    precondition(node.start <= node.end && Int(node.end) <= bytes.count)
    precondition(Int(node.subtreeEnd) > index && Int(node.subtreeEnd) <= tree.nodes.count && Int(node.parent) < index)
  }
  let terms = TermTree(lowering: tree)
  for (index, term) in terms.terms.enumerated() {
    precondition(Int(term.start) <= bytes.count && Int(term.end) <= bytes.count)
    precondition(term.textStart <= term.textEnd && Int(term.textEnd) <= bytes.count)
    precondition(Int(term.subtreeEnd) > index && Int(term.subtreeEnd) <= terms.terms.count && Int(term.parent) < index)
  }
}

/// Rules with every kind of pattern, in the words that all languages have.
private let rules: RuleSet = {
  let text = """
    rules:
      - {id: a, languages: [c, cpp, csharp, java, javascript, typescript, php, python, rust], severity: LOW, message: m, pattern: '$F(..., $X, ...)'}
      - id: b
        languages: [c, cpp, csharp, java, javascript, typescript, php, python, rust]
        severity: LOW
        message: m
        patterns:
          - pattern-either: [{pattern: $A + $B}, {pattern: "$A == $A"}, {pattern: '"...$X..."'}, {pattern: $O.$M}]
          - metavariable-regex: {metavariable: $A, regex: '.*(a|b)+'}
          - pattern-not-regex: 'x{3}'
      - {id: c, languages: [generic], severity: LOW, message: m, pattern: "$A ... $B = $...C ;"}
      - id: d
        languages: [c, cpp, csharp, java, javascript, typescript, php, python, rust]
        severity: LOW
        message: m
        mode: taint
        pattern-sources: [{pattern: $F()}]
        pattern-sinks: [{pattern: '$G($X, ...)'}]
    """
  guard let rules = try? decodeRules(SourceFile(path: "rules.yaml", text: text)) else {
    fatalError("the fuzzer's own rules are wrong")
  }
  return RuleSet(rules)
}()

/// Findings and problems lie in the text.
private func scanBytes(_ bytes: [UInt8], _ language: Language) {
  var limits = ScanLimits()
  limits.stepsPerRule = 200_000
  let result = scan(SourceFile(path: "input", bytes: bytes), language: language, with: rules, limits: limits)
  for finding in result.findings {
    precondition(finding.location.range.start <= finding.location.range.end && finding.location.range.end <= bytes.count)
  }
  for problem in result.problems { precondition(problem.location.map { $0.range.end <= bytes.count } ?? true) }
}
