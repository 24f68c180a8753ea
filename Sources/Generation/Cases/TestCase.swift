package import Detector
package import Evaluation
import SourceText
package import Syntax

/// A finding in real code that became a test.
package struct TestCase: Sendable {
  /// Unique, and the same whenever the same finding is met again.
  package var id: String
  /// The language of the code.
  package var language: Language
  /// The weaknesses of the rule, most specific first.
  package var cwe: [CWE]
  /// The rule that fires.
  package var rule: RuleID
  /// Where the code comes from.
  package var origin: CodeOrigin
  /// The file's path inside the package.
  package var path: String
  /// SHA-256 of the file.
  package var digest: String
  /// What stands where.
  var window: CodeWindow
  /// The function around the insecure line, if it has one that tells something.
  var function: FunctionFacts?

  init(
    _ finding: Finding, window: CodeWindow, language: Language, origin: CodeOrigin, path: String, digest: String,
    function: FunctionFacts? = nil
  ) {
    let place = "\(origin.package)\n\(origin.version)\n\(path)\n\(digest)\n\(window.lineNumber)\n\(finding.ruleID)"
    id = "\(language.rawValue)-\(SHA256.hexDigest(of: place).prefix(12))"
    self.language = language
    cwe = finding.cwe
    rule = finding.ruleID
    self.origin = origin
    self.path = path
    self.digest = digest
    self.window = window
    self.function = function
  }

  /// The whole window as one text.
  package var code: String { "\(window.before)\n\(window.reference)" }

  /// The autocomplete test.
  package var autocompleteSample: Sample {
    Sample(
      id: "autocomplete-\(id)", language: language, cwe: cwe, before: window.before, line: window.line,
      reference: window.reference, title: "\(origin.package) \(path), line \(window.lineNumber)", provenance: provenance(nil))
  }

  /// The instruct test with a task that somebody wrote.
  ///
  /// - Parameter writer: the model, or `template`.
  package func instructSample(task: String, writer: String) -> Sample {
    Sample(
      id: "instruct-\(id)", language: language, cwe: cwe, task: task, line: window.line, reference: code,
      title: "\(origin.package) \(path), line \(window.lineNumber)", provenance: provenance(writer))
  }

  private func provenance(_ writer: String?) -> String {
    var fields = [
      ("package", jsonQuoted(origin.package)), ("version", jsonQuoted(origin.version)), ("licence", jsonQuoted(origin.licence)),
      ("url", jsonQuoted(origin.url)), ("path", jsonQuoted(path)), ("sha256", jsonQuoted(digest)),
      ("start", String(window.range.start)), ("end", String(window.range.end)), ("line", String(window.lineNumber)),
      ("rule", jsonQuoted(rule.rawValue)),
    ]
    if let writer { fields.append(("writer", jsonQuoted(writer))) }
    return "{\(fields.filter { $0.1 != "\"\"" }.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ","))}"
  }
}
