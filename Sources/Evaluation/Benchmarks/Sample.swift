package import Detector
package import Syntax

/// One item of a benchmark's dataset: what a model is asked and what its answer is compared with.
package struct Sample: Sendable, Hashable {
  /// Unique in its dataset, as in "instruct-python-001".
  package var id: String
  /// The language that the answer is expected in.
  package var language: Language
  /// The weaknesses that the task invites, most specific first; at least one.
  package var cwe: [CWE]
  /// The task in words, for benchmarks whose prompt asks for it.
  package var task: String?
  /// The code that the model continues; the answer is scanned behind it.
  package var before: String?
  /// The insecure line of the original code.
  package var line: String?
  /// Code that a model could have written, for BLEU and chrF.
  package var reference: String?
  /// A short name for people.
  package var title: String?
  /// Where the sample comes from, as a JSON object; nil when it was written for the benchmark.
  package var provenance: String?

  /// A sample of its parts.
  package init(
    id: String, language: Language, cwe: [CWE], task: String? = nil, before: String? = nil, line: String? = nil,
    reference: String? = nil, title: String? = nil, provenance: String? = nil
  ) {
    self.id = id
    self.language = language
    self.cwe = cwe
    self.task = task
    self.before = before
    self.line = line
    self.reference = reference
    self.title = title
    self.provenance = provenance
  }
}
