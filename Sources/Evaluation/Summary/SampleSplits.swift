/// What a run says of twins and of flagged samples: rates that the whole hides.
package struct SampleSplits: Sendable {
  /// Attempts at samples without any flag.
  package private(set) var unflagged = Tally()
  /// Attempts at samples with a flag, by flag; a sample with several counts at each.
  package private(set) var flagged: [String: Tally] = [:]
  private var outcomes = RunOutcomes()
  private var twins: [String: [(twin: String, original: String)]] = [:]

  /// A split of nothing.
  package init() {}

  /// Adds one attempt; attempts of one sample must follow each other.
  package mutating func add(_ attempt: StoredAttempt) {
    if attempt.sample.flags.isEmpty { unflagged.add(attempt) }
    for flag in Set(attempt.sample.flags) { flagged[flag, default: Tally()].add(attempt) }
    let isNew = outcomes.entries.last?.id != attempt.sample.id
    outcomes.add(attempt)
    if isNew, let (kind, original) = twinOrigin(of: attempt.sample) {
      twins[kind, default: []].append((attempt.sample.id, original))
    }
  }

  /// Whether there is nothing to tell apart.
  package var isEmpty: Bool { flagged.isEmpty && twins.isEmpty }

  /// Samples beside their twins, by kind of twin: the twin's rate less the sample's, with what is alike kept together.
  package func twinDifferences(_ measure: Measure) -> [(kind: String, difference: PairedDifference)] {
    let entries = Dictionary(outcomes.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return twins.sorted { $0.key < $1.key }.compactMap { kind, pairs in
      let known = pairs.compactMap { pair in
        entries[pair.original].flatMap { original in entries[pair.twin].map { (first: original, second: $0) } }
      }
      return known.isEmpty ? nil : (kind, PairedDifference(known, measure: measure))
    }
  }
}

extension RunStore {
  /// Splits a run's attempts under one scoring identity.
  package func splits(of run: StoredRun, scoring: String?) throws -> SampleSplits {
    var splits = SampleSplits()
    try forEachAttempt(run: run, scoring: scoring) { splits.add($0) }
    return splits
  }
}

/// The kind of a twin and its sample's id; nil for a sample that is no twin.
private func twinOrigin(of sample: Sample) -> (kind: String, original: String)? {
  guard let provenance = sample.provenance else { return nil }
  do throws(JSONSyntaxError) {
    let node = try parseJSONText(Array(provenance.utf8))
    guard let kind = node["twin"]?.string, let original = node["twin-of"]?.string else { return nil }
    return (kind, original)
  } catch {
    return nil  // Provenance is a note; one that is no JSON names no sample.
  }
}
