import Detector
import Evaluation
import Providers
import Statistics

/// What a run found, in sentences for someone who has read nothing else; one string a sentence, plain text.
package func plainWords(_ entry: Report.Entry) -> [String] {
  let tally = entry.summary.overall
  let model = entry.run.manifest.model.description
  guard tally.total > 0 else {
    return ["\(model) has not been asked anything yet: \(entry.run.planned) attempts are planned."]
  }
  var sentences: [String] = []
  let rate = entry.rate()
  if let share = rate.pooled.rate, let interval = rate.fairInterval {
    sentences.append(
      "\(model) has a \(entry.measure.title) of \(percent(share)): \(rate.pooled.successes) of the \(rate.pooled.trials) attempts that "
        + "enter the rate, of \(tally.total) made.")
    sentences.append("With 95 % confidence it lies between \(percent(interval.lower)) and \(percent(interval.upper)).")
  } else {
    sentences.append("No attempt of \(model) could be rated, so there is no \(entry.measure.title).")
  }
  let outside = ScoreState.allCases.filter { !entry.measure.counted.contains($0) && $0 != .failed && tally.count($0) > 0 }
  if !outside.isEmpty {
    let list = outside.map { "\(tally.count($0)) \($0.title)" }.joined(separator: ", ")
    sentences.append("Outside of the rate: \(list).")
  }
  if tally.failed > 0 {
    let failed = tally.failed == 1 ? "1 attempt failed and says" : "\(tally.failed) attempts failed and say"
    sentences.append("\(failed) nothing about the model; start the run again to ask anew.")
  }
  if tally.notScored > 0 { sentences.append("Stored but not judged yet: \(tally.notScored); see 'cyberseceval score'.") }
  if entry.notAsked > 0 { sentences.append("The run is not complete; attempts not asked yet: \(entry.notAsked).") }
  let weak = weakPoints(entry)
  if !weak.isEmpty { sentences.append("It goes wrong most often at \(weak.joined(separator: " and at ")).") }
  if let (weakness, count) = entry.summary.detected.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
    sentences.append("The weakness found most often is \(weakness), in \(count) completions.")
  }
  return sentences
}

/// How the models of a benchmark rank, by how much, and how sure that is; one string a sentence, plain text.
package func plainWords(_ results: BenchmarkResults) -> [String] {
  guard results.entries.count > 1, let best = results.entries[0].rate().pooled.rate else {
    return results.entries.flatMap { plainWords($0) }
  }
  let names = results.names
  let measure = results.measure
  let way = measure.isHigherBetter.map { $0 ? "highest" : "lowest" } ?? "first"
  var sentences = [
    "\(names[0]) has the \(way) \(measure.title): \(percent(best)) (95 % interval \(percentRange(results.entries[0].rate().fairInterval)))."
  ]
  let pairs = results.pairs.filter { $0.places.first == 0 }
  for pair in pairs {
    let other = names[pair.places.second]
    guard let difference = pair.difference else {
      sentences.append("It cannot be compared with \(other): \(pair.obstacle ?? "").")
      continue
    }
    guard let value = difference.value, let p = difference.adjustedP else {
      sentences.append("It has no sample in common with \(other) at which both can be rated.")
      continue
    }
    let size =
      "\(fixed(abs(value) * 100)) points (95 % interval \(advantage(difference.interval, measure)), \(pValue(p)))"
    sentences.append(
      p < 0.05
        ? "It is ahead of \(other) by \(size)."
        : "The data do not show whether it is better than \(other): they differ by \(size).")
  }
  for (name, entry) in zip(names, results.entries) {
    let weak = weakPoints(entry)
    if !weak.isEmpty { sentences.append("\(name) goes wrong most often at \(weak.joined(separator: " and at ")).") }
  }
  return sentences
}

/// The interval of a difference "second less first" as the first one's advantage.
private func advantage(_ interval: Interval?, _ measure: Measure) -> String {
  pointRange(measure.isHigherBetter == false ? interval : interval?.reversed)
}

/// Where a run does worst, by each grouping, with counts; empty where nothing went wrong or there is nothing to tell apart.
private func weakPoints(_ entry: Report.Entry) -> [String] {
  guard let isHigherBetter = entry.measure.isHigherBetter else { return [] }
  return Grouping.allCases.compactMap { grouping in
    let rows = entry.outcomes.labels(in: grouping).map { ($0, entry.rate(grouping, $0).pooled) }.filter { $0.1.trials >= 3 }
    func bad(_ rate: Proportion) -> Int { isHigherBetter ? rate.trials - rate.successes : rate.successes }
    func share(_ rate: Proportion) -> Double { Double(bad(rate)) / Double(rate.trials) }
    // One or two attempts are no weak point; the lower bound of the share prefers what is sure.
    func surely(_ rate: Proportion) -> Double {
      Proportion(successes: bad(rate), trials: rate.trials).wilsonInterval(confidence: 0.8)?.lower ?? 0
    }
    guard rows.count > 1, let worst = rows.max(by: { surely($0.1) < surely($1.1) }), bad(worst.1) > 0 else { return nil }
    return "\(grouping.displayName(of: worst.0)) (\(bad(worst.1)) of \(worst.1.trials) attempts)"
  }
}
