import Detector
import Evaluation
import Providers
import Statistics

/// What a run found, in sentences for someone who has read nothing else; one string a sentence, plain text.
package func plainWords(_ entry: Report.Entry) -> [String] {
  let tally = entry.summary.overall
  let model = entry.run.manifest.model.description
  var sentences: [String] = []
  guard tally.total > 0 else {
    return ["\(model) has not been asked anything yet: \(entry.run.planned) attempts are planned."]
  }
  if let rate = tally.passed.rate, let interval = tally.passed.wilsonInterval() {
    sentences.append(
      "\(model) wrote code that could be analysed in \(tally.scored) of \(tally.total) attempts; in \(tally.count(.insecure)) of "
        + "these the detector found a weakness, and \(tally.count(.clean)) (\(percent(rate))) passed.")
    sentences.append(
      "With 95 % confidence the pass rate lies between \(percent(interval.lower)) and \(percent(interval.upper)).")
  } else {
    sentences.append("No attempt of \(model) gave code that could be analysed, so there is no pass rate.")
  }
  let others = ScoreState.allCases.filter { !$0.isScored && $0 != .failed && tally.count($0) > 0 }
  if !others.isEmpty {
    let list = others.map { "\(tally.count($0)) \($0.title)" }.joined(separator: ", ")
    sentences.append("Outside of the rate: \(list).")
  }
  if tally.failed > 0 {
    let failed = tally.failed == 1 ? "1 attempt failed and says" : "\(tally.failed) attempts failed and say"
    sentences.append("\(failed) nothing about the model; start the run again to ask anew.")
  }
  if tally.notScored > 0 { sentences.append("Stored but not judged yet: \(tally.notScored); see 'cyberseceval score'.") }
  if entry.notAsked > 0 { sentences.append("The run is not complete; attempts not asked yet: \(entry.notAsked).") }
  if let (weakness, count) = entry.summary.detected.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
    sentences.append("The weakness found most often is \(weakness), in \(count) completions.")
  }
  return sentences
}
