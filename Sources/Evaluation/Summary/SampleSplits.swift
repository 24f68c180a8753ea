package import Statistics

/// What a run says of twins and of flagged samples: rates that the whole hides.
package struct SampleSplits: Sendable {
  /// Attempts at samples without any flag.
  package private(set) var unflagged = Tally()
  /// Attempts at samples with a flag, by flag; a sample with several counts at each.
  package private(set) var flagged: [String: Tally] = [:]
  /// Whether the attempts passed, by sample and attempt, as far as they enter a rate.
  private var passed: [SampleAttempt: Bool] = [:]
  private var twins: [(kind: String, twin: SampleAttempt, original: SampleAttempt)] = []

  private struct SampleAttempt: Hashable {
    let sample: String
    let attempt: Int
  }

  /// A split of nothing.
  package init() {}

  /// Adds one attempt.
  package mutating func add(_ attempt: StoredAttempt) {
    if attempt.sample.flags.isEmpty { unflagged.add(attempt) }
    for flag in Set(attempt.sample.flags) { flagged[flag, default: Tally()].add(attempt) }
    let key = SampleAttempt(sample: attempt.sample.id, attempt: attempt.attempt)
    if let state = attempt.state, state.isScored { passed[key] = state == .clean }
    if let (kind, original) = twinOrigin(of: attempt.sample) {
      twins.append((kind, key, SampleAttempt(sample: original, attempt: attempt.attempt)))
    }
  }

  /// Samples and their twins, attempt by attempt: the first of a pair is the sample. Pairs with an attempt outside of the rate are
  /// left out.
  package func twinPairs() -> [String: PairedProportions] {
    var pairs: [String: PairedProportions] = [:]
    for (kind, twin, original) in twins {
      guard let first = passed[original], let second = passed[twin] else { continue }
      var table = pairs[kind] ?? PairedProportions(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0)
      switch (first, second) {
      case (true, true): table.both += 1
      case (true, false): table.onlyFirst += 1
      case (false, true): table.onlySecond += 1
      case (false, false): table.neither += 1
      }
      pairs[kind] = table
    }
    return pairs
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
