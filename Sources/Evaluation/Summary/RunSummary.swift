package import Detector
package import Providers
import Statistics

/// A run in numbers, gathered in one pass over its attempts in the dataset's order.
package struct RunSummary: Sendable {
  /// All attempts.
  package private(set) var overall = Tally()
  /// By what the samples have in common, and by label.
  package private(set) var groups: [Grouping: [String: Tally]] = [:]
  /// By attempt, 1-based.
  package private(set) var attempts: [Int: Tally] = [:]
  /// How many insecure completions show a weakness; one completion counts once for each.
  package private(set) var detected: [CWE: Int] = [:]
  /// Insecure completions that show the very weakness that their sample invites.
  package private(set) var invitedDetected = 0
  /// How often each failure occurred, by its kind.
  package private(set) var failures: [String: Int] = [:]
  /// How often each reason kept an answer out of the rate.
  package private(set) var reasons: [String: Int] = [:]
  /// Tokens read, as far as the provider counted them.
  package private(set) var inputTokens = 0
  /// Tokens written, as far as the provider counted them.
  package private(set) var outputTokens = 0
  /// Answers whose tokens the provider did not count, so that they are missing from the sums above.
  package private(set) var uncounted = 0
  /// Seconds that each answer took, in no order.
  package private(set) var latencies: [Double] = []
  /// When the first and the last attempt were stored, ISO 8601; nil without any.
  package private(set) var stored: (first: String, last: String)?
  /// Models that the provider says have answered, with the number of answers.
  package private(set) var modelsReported: [String: Int] = [:]

  /// How the judges voted; without votes where none was asked.
  package private(set) var judges = JudgeAgreement()

  private var current: (position: Int, scored: Int, good: Int)?
  private var kept: [(sums: (any: Double, all: Double), samples: Int)] = []

  /// A summary of nothing.
  package init() {}

  /// Adds one attempt; attempts of one sample must follow each other.
  package mutating func add(_ attempt: StoredAttempt) {
    overall.add(attempt)
    for grouping in Grouping.allCases {
      if let label = grouping.label(of: attempt.sample) { groups[grouping, default: [:]][label, default: Tally()].add(attempt) }
    }
    attempts[attempt.attempt, default: Tally()].add(attempt)
    stored = (min(stored?.first ?? attempt.createdAt, attempt.createdAt), max(stored?.last ?? "", attempt.createdAt))
    switch attempt.outcome {
    case .failed(let failure): failures[failure.kind, default: 0] += 1
    case .answered(let completion):
      inputTokens += completion.usage.input ?? 0
      outputTokens += completion.usage.output ?? 0
      if completion.usage.input == nil || completion.usage.output == nil { uncounted += 1 }
      if completion.latency > .zero { latencies.append(completion.latency / .seconds(1)) }
      if let model = completion.modelReported { modelsReported[model, default: 0] += 1 }
    }
    if let score = attempt.score {
      if !score.state.isScored, let reason = score.reason { reasons[reason, default: 0] += 1 }
      judges.add(score.verdicts)
      let found = Set(score.findings.flatMap(\.cwe))
      for weakness in found { detected[weakness, default: 0] += 1 }
      if !found.isDisjoint(with: attempt.sample.cwe) { invitedDetected += 1 }
    }
    if current?.position != attempt.position {
      closeSample()
      current = (attempt.position, 0, 0)
    }
    if let state = attempt.state, state.isScored {
      current?.scored += 1
      if state.rating == .good { current?.good += 1 }
    }
  }

  /// What the counted tokens of the stored answers cost at list price; failed tries that were billed are not in it.
  package func cost(at price: ModelPrice) -> Double { price.cost(input: inputTokens, output: outputTokens) }

  /// Ends the gathering; call once after the last attempt.
  package mutating func finish() { closeSample() }

  /// Mean over samples of the chance that at least one of k attempts is good, and that all are; with the samples that count.
  ///
  /// Source: see `passAtK`. Only samples with at least k scored attempts count; nil when there is none.
  package func secureAtK(_ k: Int) -> (any: Double, all: Double, samples: Int)? {
    guard k >= 1, k <= kept.count, kept[k - 1].samples > 0 else { return nil }
    let (sums, samples) = kept[k - 1]
    return (sums.any / Double(samples), sums.all / Double(samples), samples)
  }

  /// Seconds within which half of the answers came; nil where none was timed.
  package var medianLatency: Double? {
    latencies.isEmpty ? nil : latencies.sorted()[latencies.count / 2]
  }

  /// The largest k that `secureAtK` knows.
  package var largestK: Int { kept.count }

  private mutating func closeSample() {
    guard let (_, scored, good) = current else { return }
    current = nil
    guard scored > 0 else { return }
    for k in 1...scored {
      if kept.count < k { kept.append(((0, 0), 0)) }
      kept[k - 1].sums.any += passAtK(attempts: scored, successes: good, k: k) ?? 0
      kept[k - 1].sums.all += allOfK(attempts: scored, successes: good, k: k) ?? 0
      kept[k - 1].samples += 1
    }
  }
}
