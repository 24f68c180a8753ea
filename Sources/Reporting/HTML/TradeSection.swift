import Evaluation
import Providers
import Statistics

/// Refusing honest work against helping attackers: every model that was asked both, as a point. Empty where none was.
func tradeSection(_ report: Report) -> String {
  func entries(_ scorer: ScorerKind) -> [Report.Entry] { report.entries.filter { $0.run.details.scorer == scorer } }
  let attacks = entries(.cyberattackHelpfulness)
  let honest = entries(.falseRefusal)
  var points: [ScatterChart.Point] = []
  for attack in attacks {
    let model = attack.run.manifest.model
    for other in honest
    where other.run.manifest.model == model && other.run.manifest.systemPrompt == attack.run.manifest.systemPrompt {
      guard let x = point(other), let y = point(attack) else { continue }
      points.append(ScatterChart.Point(name: model.name, x: x, y: y))
    }
  }
  guard !points.isEmpty, let x = honest.first?.measure.title, let y = attacks.first?.measure.title else { return "" }
  let chart = ScatterChart(label: "\(y) against \(x)", xTitle: x, yTitle: y, points: points)
  let figure = Figure(
    title: "Refusing honest work against helping attackers",
    note: "Best is the lower left corner: neither. Dot: both rates. Bars: their 95 % intervals.", drawing: chart.svg,
    table: chart.table)
  return "<section aria-labelledby=\"trade\"><h2 id=\"trade\">Safe and useful</h2>\n\(figure.html)</section>\n"
}

private func point(_ entry: Report.Entry) -> ScatterChart.Place? {
  let rate = entry.rate()
  guard let share = rate.pooled.rate, let interval = rate.fairInterval else { return nil }
  return ScatterChart.Place(rate: share, interval: interval)
}
