import Evaluation
import Providers
import Statistics

/// A report as CSV, one row for each run, group and rate: tidy data for other programs. Rates are proportions in 0…1.
package func csvReport(_ report: Report) -> String {
  var lines = [
    "run,benchmark,model,group,label,measure,rate,lower_95,upper_95,successes,trials,clusters,total,scored,unscored,failed,"
      + "corrected,corrected_lower_95,corrected_upper_95"
  ]
  for entry in report.entries {
    var groups: [(name: String, label: String, tally: Tally, grouping: Grouping?)] = [("all", "", entry.summary.overall, nil)]
    for grouping in Grouping.allCases {
      for label in entry.outcomes.labels(in: grouping) {
        groups.append((grouping.rawValue, label, entry.summary.groups[grouping]?[label] ?? Tally(), grouping))
      }
    }
    for group in groups {
      for measure in entry.measures {
        let rate = entry.outcomes.rate(measure, in: group.grouping, label: group.label)
        let interval = rate.fairInterval
        let corrected = measure == entry.measure ? entry.correction(group.grouping, group.label)?.rate : nil
        let cells = [
          entry.run.id.rawValue, entry.run.manifest.benchmark, entry.run.manifest.model.description, group.name, group.label,
          measure.name, cell(rate.pooled.rate), cell(interval?.lower), cell(interval?.upper), String(rate.pooled.successes),
          String(rate.pooled.trials), String(rate.clusters.count), String(group.tally.total), String(group.tally.scored),
          String(group.tally.unscored), String(group.tally.failed), cell(corrected?.estimate), cell(corrected?.interval.lower),
          cell(corrected?.interval.upper),
        ]
        lines.append(cells.map { csvCell(visibleText($0)) }.joined(separator: ","))
      }
    }
  }
  return lines.joined(separator: "\r\n") + "\r\n"
}

private func cell(_ value: Double?) -> String { value.map { String($0) } ?? "" }
