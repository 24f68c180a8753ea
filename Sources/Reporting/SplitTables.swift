import Evaluation
import Statistics

/// Samples beside their changed twins, and flagged samples beside the rest, as differences; none where there are neither.
func splitTables(_ entry: Report.Entry) -> [DataTable] {
  var tables: [DataTable] = []
  let measure = entry.measure
  let twins = entry.splits.twinDifferences(measure)
  if !twins.isEmpty {
    tables.append(
      DataTable(
        head: [
          "Twins", "Samples", "Their twins", "Twins less samples, points", "95 % interval", "p", "Pairs", "Left out",
        ],
        rows: twins.map { kind, pair in
          [
            kind, percent(pair.first), percent(pair.second), pair.value.map { points($0) } ?? "–", pointRange(pair.interval),
            pValue(pair.p), "\(pair.samples)", "\(pair.leftOut)",
          ]
        }, caption: "Robustness: the \(measure.title) of samples and of their changed twins"))
  }
  guard !entry.splits.flagged.isEmpty else { return tables }
  let rest = entry.splits.unflagged.proportion(measure)
  var rows = [["without a flag", percent(rest), percentRange(rest.wilsonInterval()), "–", "–", "\(rest.trials)"]]
  for (flag, tally) in entry.splits.flagged.sorted(by: { $0.key < $1.key }) {
    let rate = tally.proportion(measure)
    let difference = rate.rate.flatMap { rate in rest.rate.map { rate - $0 } }
    rows.append([
      flag, percent(rate), percentRange(rate.wilsonInterval()), difference.map { points($0) } ?? "–",
      pointRange(independentDifferenceInterval(rest, rate)), "\(rate.trials)",
    ])
  }
  tables.append(
    DataTable(
      head: ["Flag", measure.title, "95 % interval", "Less those without, points", "95 % interval", "Scored"], rows: rows,
      caption: "Samples that the dataset's audit flags, and the rest"))
  return tables
}
