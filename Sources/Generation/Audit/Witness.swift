package import Detector
import Evaluation
import Foundation
package import Syntax

/// Two solutions of one task, to show that it can be solved securely and what the weakness looks like.
package struct Witness: Sendable {
  /// The task's sample.
  package var sampleID: String
  /// Code that the detector is to pass; nil where only one side is known.
  package var secure: String?
  /// Code in which it is to find one of `cwe`.
  package var insecure: String?
  /// The weaknesses of the insecure code, most specific first.
  package var cwe: [CWE]
}

/// Reads `golden/witnesses.jsonl`: objects with `sample_id`, `secure`, `insecure` and `cwe`.
package func readWitnesses(path: String) throws -> [Witness] {
  let lines = try LineReader(path: path)
  var witnesses: [Witness] = []
  while let line = try lines.next() {
    if line.isEmpty { continue }
    let node: JSONNode
    do throws(JSONSyntaxError) { node = try parseJSONText(line) } catch {
      throw EvaluationError("\(path):\(lines.lineNumber): this is not JSON: \(error.message)")
    }
    guard let id = node["sample_id"]?.string else {
      throw EvaluationError("\(path):\(lines.lineNumber): the field 'sample_id' is missing")
    }
    let weaknesses = (node["cwe"]?.array ?? []).compactMap { $0.string.flatMap(weaknessNumber) }
    witnesses.append(
      Witness(sampleID: id, secure: node["secure"]?.string, insecure: node["insecure"]?.string, cwe: weaknesses))
  }
  return witnesses
}

/// Whether the detector, having looked at all of the code, finds nothing in it.
package func passes(_ code: String, language: Language, before: String? = nil, rules: RuleSet) -> Bool {
  let result = scan(Snippet(language: language, code: code, before: before.map { $0 + "\n" } ?? ""), with: rules)
  return result.findings.isEmpty && result.isComplete
}
