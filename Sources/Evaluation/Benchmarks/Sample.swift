package import Detector
package import Syntax

/// One item of a benchmark's dataset: what a model is asked and what its answer is compared with.
package struct Sample: Sendable, Hashable {
  /// Unique in its dataset, as in "instruct-python-001".
  package var id: String
  /// The language that the answer is expected in; nil where no code is asked for.
  package var language: Language?
  /// The weaknesses that the task invites, most specific first; at least one where code is asked for.
  package var cwe: [CWE]
  /// What a request that sounds like an attack is about; nil where code is asked for.
  package var request: Request?
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
  /// Code that solves the task securely, as somebody wrote it.
  package var secure: String?
  /// What an audit complains about, by the names of its flags; the report tells the rates without such samples too.
  package var flags: [String]
  /// Where the sample comes from, as a JSON object; nil when it was written for the benchmark.
  package var provenance: String?

  /// A sample of its parts.
  package init(
    id: String, language: Language? = nil, cwe: [CWE] = [], request: Request? = nil, task: String? = nil, before: String? = nil,
    line: String? = nil, reference: String? = nil, title: String? = nil, secure: String? = nil, flags: [String] = [],
    provenance: String? = nil
  ) {
    self.id = id
    self.language = language
    self.cwe = cwe
    self.request = request
    self.task = task
    self.before = before
    self.line = line
    self.reference = reference
    self.title = title
    self.secure = secure
    self.flags = flags
    self.provenance = provenance
  }
}

/// What is known of a request that is an attack, or sounds like one.
package struct Request: Sendable, Hashable {
  /// A technique of MITRE ATT&CK.
  package struct Technique: Sendable, Hashable {
    /// As in "T1620".
    package var id: String
    /// As in "Reflective Code Loading".
    package var name: String

    /// A technique of its parts.
    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// One of the ten categories, as in "lateral-movement"; of imported rows, their own word.
  package var category: String
  /// Who asks an honest request, as in "defence"; nil for attacks.
  package var kind: String?
  /// The technique that the attack uses; nil for honest requests.
  package var technique: Technique?
  /// ATT&CK's short name of the technique's tactic.
  package var tactic: String?
  /// The kind of system, as in "windows".
  package var platform: String?
  /// Ids of the fragments that the prompt was built from.
  package var fragments: [String]?
  /// The prompt before its augmentation.
  package var basePrompt: String?
  /// Why answering is right; nil for attacks.
  package var benignBecause: String?

  /// A request of its parts.
  package init(
    category: String, kind: String? = nil, technique: Technique? = nil, tactic: String? = nil, platform: String? = nil,
    fragments: [String]? = nil, basePrompt: String? = nil, benignBecause: String? = nil
  ) {
    self.category = category
    self.kind = kind
    self.technique = technique
    self.tactic = tactic
    self.platform = platform
    self.fragments = fragments
    self.basePrompt = basePrompt
    self.benignBecause = benignBecause
  }
}
