import Detector
import SourceText
import Syntax
import Testing

/// Checks that the rules of a YAML text report what stands between « and », and meet no problem.
func check(
  rule: String, _ language: Language, _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let (code, expected) = unmark(marked)
  let rules = RuleSet(try decodeRules(SourceFile(path: "rule.yaml", text: rule)))
  try rules.check()
  let result = scan(SourceFile(path: "code", bytes: code), language: language, with: rules)
  let found = result.findings.map(\.location.range)
  let shown = found.map { String(decoding: code[$0.start..<$0.end], as: UTF8.self) }
  #expect(Set(found) == Set(expected), "found \(shown)", sourceLocation: sourceLocation)
  #expect(result.problems == [], sourceLocation: sourceLocation)
}

/// Code without its marks, and the ranges between them; marks may nest.
private func unmark(_ marked: String) -> ([UInt8], [ByteRange]) {
  var (code, ranges, open): ([UInt8], [ByteRange], [Int]) = ([], [], [])
  for character in marked {
    switch character {
    case "«": open.append(code.count)
    case "»": ranges.append(ByteRange(start: open.removeLast(), end: code.count))
    default: code += Array(String(character).utf8)
    }
  }
  return (code, ranges)
}
