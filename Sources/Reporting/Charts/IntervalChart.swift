import Statistics

/// Rates with their intervals on a scale from 0 to 100 %: a dot for the rate, a bar for the interval, a row for each.
struct IntervalChart {
  struct Row {
    var name: String
    var rate: Double?
    var interval: Interval?
    /// The rate as it would be with a perfect instrument: a hollow diamond and a thin line.
    var corrected: CorrectedRate?
    /// How many attempts the rate stands on.
    var trials: Int
  }

  struct Section {
    /// Nil for rows without a heading.
    var title: String?
    var rows: [Row]
  }

  var label: String
  var sections: [Section]

  // Places across are percentages of the width, so that text keeps its size on a phone.
  private let nameEnd = 33.0
  private let scaleStart = 35.0
  private let scaleWidth = 46.0

  var svg: String {
    var content = ""
    var y = 6.0
    var marks = ""
    for section in sections {
      if let title = section.title {
        y += 16
        marks += "<text class=\"head\" x=\"0\" y=\"\(fixed(y))\">\(escapedHTML(title))</text>"
        y += 6
      }
      for row in section.rows {
        marks += drawing(row, y: y + 11)
        y += 22
      }
    }
    for tick in [0, 25, 50, 75, 100] {
      let x = place(Double(tick) / 100)
      content += "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"4\" y2=\"\(fixed(y + 2))\"/>"
      content += "<text class=\"tick\" x=\"\(x)\" y=\"\(fixed(y + 16))\">\(tick) %</text>"
    }
    return Reporting.svg(content + marks, label: label, height: y + 22, kind: "intervals")
  }

  private func drawing(_ row: Row, y: Double) -> String {
    let said = spoken(row)
    var text = "<g><title>\(escapedHTML(said))</title>"
    text += "<text x=\"0\" y=\"\(fixed(y + 4))\">\(escapedHTML(shortened(row.name, to: 22)))</text>"
    guard let rate = row.rate, let interval = row.interval else {
      return text + "<text class=\"value\" x=\"100%\" y=\"\(fixed(y + 4))\">no rate</text></g>"
    }
    let width = max(0.4, (interval.upper - interval.lower) * scaleWidth)
    text +=
      "<rect class=\"range\" x=\"\(place(interval.lower))\" y=\"\(fixed(y - 4))\" width=\"\(fixed(width))%\" height=\"8\" rx=\"2\"/>"
    text += "<circle class=\"dot\" cx=\"\(place(rate))\" cy=\"\(fixed(y))\" r=\"4.5\"/>"
    if let corrected = row.corrected {
      text +=
        "<line class=\"thin\" x1=\"\(place(corrected.interval.lower))\" x2=\"\(place(corrected.interval.upper))\" y1=\"\(fixed(y + 7))\" y2=\"\(fixed(y + 7))\"/>"
      text +=
        "<svg x=\"\(place(corrected.estimate))\" y=\"\(fixed(y + 7))\" overflow=\"visible\"><path class=\"hollow\" d=\"M0-4 4 0 0 4-4 0z\"/></svg>"
    }
    return text + "<text class=\"value\" x=\"100%\" y=\"\(fixed(y + 4))\">\(percent(rate))</text></g>"
  }

  /// How to read it.
  var note: String {
    "Dot: the rate. Bar: its 95 % interval."
      + (hasCorrection ? " Hollow, with a thin line: corrected for errors of the scorer, where these were measured." : "")
  }

  private var hasCorrection: Bool { sections.contains { $0.rows.contains { $0.corrected != nil } } }

  private func spoken(_ row: Row) -> String {
    guard let rate = row.rate else { return "\(row.name): no rate" }
    var said = "\(row.name): \(percent(rate)), 95 % interval \(percentRange(row.interval)), \(row.trials) attempts"
    if let corrected = row.corrected {
      said += "; corrected \(percent(corrected.estimate)), \(percentRange(corrected.interval))"
    }
    return said
  }

  private func place(_ share: Double) -> String { "\(fixed(scaleStart + share * scaleWidth))%" }

  /// The numbers of the chart.
  var table: DataTable {
    let hasSections = sections.contains { $0.title != nil }
    var head = (hasSections ? ["Group"] : []) + ["Name", "Rate", "95 % interval", "Attempts"]
    if hasCorrection { head += ["Corrected", "95 % interval"] }
    let rows = sections.flatMap { section in
      section.rows.map { row in
        var cells =
          (hasSections ? [section.title ?? ""] : []) + [row.name, percent(row.rate), percentRange(row.interval), "\(row.trials)"]
        if hasCorrection {
          cells += row.corrected.map { [percent($0.estimate), percentRange($0.interval)] } ?? ["not corrected", "–"]
        }
        return cells
      }
    }
    return DataTable(head: head, rows: rows, textColumns: hasSections ? 2 : 1, caption: label)
  }
}
