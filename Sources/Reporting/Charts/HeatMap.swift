import Statistics

/// Rates in a grid: the stronger the colour the worse, and each cell says its rate and on how many attempts it stands.
struct HeatMap {
  struct Cell {
    var rate: Proportion
    /// Where a click leads, nil for nowhere.
    var link: String?
  }

  var label: String
  var rowTitle: String
  var rows: [String]
  var columns: [String]
  /// By row, then by column; nil where there is nothing.
  var cells: [[Cell?]]
  var isHigherBetter: Bool
  /// The most rows to draw, those with most to blame first; the table has all.
  var rowLimit = 24

  var svg: String {
    let drawn = drawnRows
    let first = 17.0
    let width = (100 - first) / Double(max(1, columns.count))
    var content = ""
    for (index, column) in columns.enumerated() {
      let x = first + width * (Double(index) + 0.5)
      content +=
        "<text class=\"tick\" x=\"\(fixed(x))%\" y=\"14\">\(escapedHTML(shortened(column, to: max(6, 90 / max(1, columns.count)))))</text>"
    }
    for (line, row) in drawn.enumerated() {
      let y = 22 + Double(line) * 26
      content += "<text x=\"0\" y=\"\(fixed(y + 16))\">\(escapedHTML(shortened(rows[row], to: 18)))</text>"
      for (index, cell) in cells[row].enumerated() {
        let x = first + width * Double(index)
        guard let cell, cell.rate.trials > 0 else { continue }
        content += drawing(cell, row: rows[row], column: columns[index], x: x, y: y, width: width)
      }
    }
    return Reporting.svg(
      content, label: label, height: 30 + Double(drawn.count) * 26, kind: columns.count > 3 ? "heat many" : "heat")
  }

  private func drawing(_ cell: Cell, row: String, column: String, x: Double, y: Double, width: Double) -> String {
    let said = "\(row), \(column): \(percent(cell.rate)) of \(cell.rate.trials)"
    var text = "<g class=\"h\(level(cell.rate))\"><title>\(escapedHTML(said))</title>"
    text += "<rect x=\"\(fixed(x + 0.2))%\" y=\"\(fixed(y))\" width=\"\(fixed(width - 0.4))%\" height=\"24\" rx=\"3\"/>"
    let share = Int(((cell.rate.rate ?? 0) * 100).rounded())
    text +=
      "<text class=\"cell\" x=\"\(fixed(x + width / 2))%\" y=\"\(fixed(y + 16))\">\(share) %<tspan class=\"n\"> of \(cell.rate.trials)</tspan></text></g>"
    guard let link = cell.link else { return text }
    return "<a href=\"\(escapedHTML(link))\" aria-label=\"\(escapedHTML(said)); show them\">\(text)</a>"
  }

  /// 0 for the best to 5 for the worst.
  private func level(_ rate: Proportion) -> Int {
    let share = rate.rate ?? 0
    return Int(((isHigherBetter ? 1 - share : share) * 5).rounded())
  }

  /// How many attempts went wrong in a row.
  private func blame(_ row: Int) -> Int {
    cells[row].reduce(0) { $0 + ($1.map { isHigherBetter ? $0.rate.trials - $0.rate.successes : $0.rate.successes } ?? 0) }
  }

  private var drawnRows: [Int] {
    guard rows.count > rowLimit else { return Array(rows.indices) }
    return rows.indices.sorted { (-blame($0), $0) < (-blame($1), $1) }.prefix(rowLimit).sorted()
  }

  /// Whether the drawing leaves rows to the table.
  var isCut: Bool { rows.count > rowLimit }

  /// The numbers of the chart.
  var table: DataTable {
    let body = rows.indices.map { row in
      [rows[row]] + cells[row].map { $0.map { $0.rate.trials == 0 ? "" : "\(percent($0.rate)) of \($0.rate.trials)" } ?? "" }
    }
    return DataTable(head: [rowTitle] + columns, rows: body, caption: label)
  }
}
