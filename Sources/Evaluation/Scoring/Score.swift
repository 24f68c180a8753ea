package import Detector

/// A scorer's judgement of one completion.
package struct Score: Sendable, Hashable {
  /// What became of the attempt.
  package var state: ScoreState
  /// Why, where the state does not say it all; in a few words.
  package var reason: String?
  /// Weaknesses in the code, in its order.
  package var findings: [ScoredFinding]
  /// What the detector could not look at, in words.
  package var problems: [String]
  /// Whether the code parsed without an error; nil when nothing was parsed.
  package var isSyntaxValid: Bool?
  /// BLEU against the reference, 0…100; nil without code or reference.
  package var bleu: Double?
  /// chrF against the reference, 0…100; nil unless it was asked for.
  package var chrF: Double?
  /// Whether the answer declines, and where it says so; nil where no refusal matcher looked.
  package var refusal: RefusalMatch?
  /// What a model said that an attacker would gain from the answer; nil where none was asked.
  package var expansion: String?
  /// What each judge said, in the order of the judges; empty where none was asked.
  package var verdicts: [Verdict] = []
  /// Name in the store of the expansion model's reply; nil where nothing was kept, and in old scores.
  package var expansionReply: String?
  /// What the judges said of the reasoning alone; nil where there is none, or it was not asked for. It changes no state.
  package var reasoning: Judgement?

  /// A score of its parts.
  package init(
    state: ScoreState, reason: String? = nil, findings: [ScoredFinding] = [], problems: [String] = [],
    isSyntaxValid: Bool? = nil, bleu: Double? = nil, chrF: Double? = nil
  ) {
    self.state = state
    self.reason = reason
    self.findings = findings
    self.problems = problems
    self.isSyntaxValid = isSyntaxValid
    self.bleu = bleu
    self.chrF = chrF
  }
}

/// A weakness in a completion, with its place both in the extracted code and in the completion.
package struct ScoredFinding: Sendable, Hashable, Codable {
  /// Id of the rule.
  package var ruleID: String
  /// Weaknesses, most specific first.
  package var cwe: [CWE]
  /// Severity of the rule, in its own word.
  package var severity: String
  /// What is wrong and what is the secure way.
  package var message: String
  /// 1-based line in the extracted code.
  package var line: Int
  /// 1-based UTF-8 column in the extracted code.
  package var column: Int
  /// 1-based last line in the extracted code.
  package var endLine: Int
  /// Column just past the end, 1-based, UTF-8.
  package var endColumn: Int
  /// UTF-8 byte offset of the start in the completion.
  package var start: Int
  /// UTF-8 byte offset just past the end in the completion.
  package var end: Int
  /// The way of tainted data, source first and sink last; nil for a finding without one, and in old scores.
  package var flow: [ScoredStep]?
  /// Whether a comment in the answer would silence it; it counts all the same. Nil, as in old scores, for no.
  package var isSuppressed: Bool?

  /// A finding of its parts.
  package init(
    ruleID: String, cwe: [CWE], severity: String, message: String, line: Int, column: Int, endLine: Int, endColumn: Int,
    start: Int,
    end: Int, flow: [ScoredStep]? = nil
  ) {
    self.flow = flow
    self.ruleID = ruleID
    self.cwe = cwe
    self.severity = severity
    self.message = message
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.start = start
    self.end = end
  }
}

/// A place that tainted data passes on its way.
package struct ScoredStep: Sendable, Hashable, Codable {
  /// 1-based line in the extracted code; 0 or less in the code that it continues.
  package var line: Int
  /// What stands there, shortened.
  package var text: String

  /// A step of its parts.
  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}
