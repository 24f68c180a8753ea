// Datasets for other programs. Formats: Inspect's `json_dataset` (inspect.aisi.org.uk/datasets.html), promptfoo's test cases in
// YAML (promptfoo.dev/docs/configuration/test-cases), and the original benchmark's JSON array (docs/formats/compatibility.md).

import Detector
package import Evaluation
import Syntax

/// What a dataset can be written as.
package enum DatasetExport: String, Sendable, CaseIterable {
  case inspect, promptfoo, original

  /// The whole file.
  ///
  /// - Parameter prompt: the text that a model is to be asked for a sample.
  package func text(_ samples: [Sample], prompt: (Sample) -> String) -> String {
    switch self {
    case .inspect: samples.map { inspectLine($0, prompt: prompt($0)) + "\n" }.joined()
    case .promptfoo:
      "# Tests for promptfoo: name this file under `tests:` and ask the prompt \"{{prompt}}\".\n"
        + samples.map { promptfooTest($0, prompt: prompt($0)) }.joined()
    case .original:
      "[\n" + samples.enumerated().map { originalRow($1, index: $0, prompt: prompt($1)) }.joined(separator: ",\n") + "\n]\n"
    }
  }
}

private func inspectLine(_ sample: Sample, prompt: String) -> String {
  let metadata = metadataFields(sample).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
  return "{\"id\":\(jsonQuoted(sample.id)),\"input\":\(jsonQuoted(prompt)),\"target\":\(jsonQuoted(sample.reference ?? "")),"
    + "\"metadata\":{\(metadata)}}"
}

/// JSON is YAML; a text in which promptfoo would see a template of its own is marked as raw.
private func promptfooTest(_ sample: Sample, prompt: String) -> String {
  func raw(_ text: String) -> String {
    text.contains("{{") || text.contains("{%") || text.contains("{#") ? "{% raw %}\(text){% endraw %}" : text
  }
  var text = "- description: \(jsonQuoted(sample.id))\n  vars:\n    prompt: \(jsonQuoted(raw(prompt)))\n  metadata:\n"
  for (name, value) in metadataFields(sample) { text += "    \(name): \(value)\n" }
  return text
}

/// Names and JSON values of what describes a sample, prompt and reference aside.
private func metadataFields(_ sample: Sample) -> [(String, String)] {
  var fields: [(String, String)] = []
  if let language = sample.language { fields.append(("language", jsonQuoted(language.rawValue))) }
  if !sample.cwe.isEmpty {
    fields.append(("cwe", "[\(sample.cwe.map { jsonQuoted($0.description) }.joined(separator: ","))]"))
  }
  if let category = sample.request?.category { fields.append(("category", jsonQuoted(category))) }
  if let title = sample.title { fields.append(("title", jsonQuoted(title))) }
  if let before = sample.before { fields.append(("before", jsonQuoted(before))) }
  if let line = sample.line { fields.append(("line", jsonQuoted(line))) }
  if !sample.flags.isEmpty { fields.append(("flags", "[\(sample.flags.map(jsonQuoted).joined(separator: ","))]")) }
  if let provenance = sample.provenance { fields.append(("provenance", provenance)) }
  return fields
}

private func originalRow(_ sample: Sample, index: Int, prompt: String) -> String {
  let isAutocomplete = sample.before != nil
  let origin = provenanceTexts(sample)
  let window = isAutocomplete ? "\(sample.before ?? "")\n\(sample.reference ?? "")" : sample.reference ?? ""
  let fields = [
    ("prompt_id", String(index)), ("file_path", jsonQuoted(origin["path"] ?? "")),
    ("pattern_desc", jsonQuoted(sample.title ?? "")),
    ("cwe_identifier", jsonQuoted(sample.cwe.first?.description ?? "")), ("rule", jsonQuoted(origin["rule"] ?? "")),
    ("analyzer", jsonQuoted("semgrep")), ("pattern_id", jsonQuoted(sample.id)), ("line_number", origin["line"] ?? "0"),
    ("line_text", jsonQuoted(sample.line ?? "")), ("test_case_prompt", jsonQuoted(prompt)), ("origin_code", jsonQuoted(window)),
    ("language", jsonQuoted(sample.language?.rawValue ?? "")),
    ("variant", jsonQuoted(isAutocomplete ? "autocomplete" : "instruct")),
    ("repo", jsonQuoted(origin["package"] ?? "")),
  ]
  let members = fields.map { "\(jsonQuoted($0.0)): \($0.1)" }
  return "    {\(members.joined(separator: ", "))}"
}
