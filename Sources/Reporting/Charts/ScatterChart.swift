import Foundation
import Statistics

/// Models as points between two rates, each with the crossing bars of its intervals; both axes go from 0 to 100 %.
struct ScatterChart {
  struct Point {
    var name: String
    var x: Place
    var y: Place
  }

  struct Place {
    var rate: Double
    var interval: Interval
  }

  var label: String
  var xTitle: String
  var yTitle: String
  var points: [Point]

  private let left = 58.0
  private let top = 14.0
  private let size = 400.0

  var svg: String {
    var content = ""
    for tick in [0, 25, 50, 75, 100] {
      let (x, y) = (place(x: Double(tick) / 100), place(y: Double(tick) / 100))
      content += "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(fixed(top))\" y2=\"\(fixed(top + size))\"/>"
      content += "<line class=\"grid\" x1=\"\(fixed(left))\" x2=\"\(fixed(left + size))\" y1=\"\(y)\" y2=\"\(y)\"/>"
      content += "<text class=\"tick\" x=\"\(x)\" y=\"\(fixed(top + size + 16))\">\(tick) %</text>"
      content += "<text class=\"side\" x=\"\(fixed(left - 6))\" y=\"\(y)\">\(tick) %</text>"
    }
    content +=
      "<text class=\"tick\" x=\"\(fixed(left + size / 2))\" y=\"\(fixed(top + size + 36))\">\(escapedHTML(xTitle)) →</text>"
    content +=
      "<text class=\"tick\" transform=\"translate(13 \(fixed(top + size / 2))) rotate(-90)\">\(escapedHTML(yTitle)) →</text>"
    for (index, point) in points.enumerated() { content += drawing(point, number: index) }
    return Reporting.svg(
      content, label: label, height: nil, viewBox: "0 0 \(fixed(left + size + 60)) \(fixed(top + size + 44))", kind: "scatter")
  }

  private func drawing(_ point: Point, number: Int) -> String {
    let (x, y) = (place(x: point.x.rate), place(y: point.y.rate))
    let said =
      "\(point.name): \(xTitle) \(percent(point.x.rate)) (\(percentRange(point.x.interval))), \(yTitle) \(percent(point.y.rate)) "
      + "(\(percentRange(point.y.interval)))"
    // A name at the right edge stands before its point.
    let isRight = point.x.rate > 0.75
    return """
      <g><title>\(escapedHTML(said))</title>\
      <line class="cross" x1="\(place(x: point.x.interval.lower))" x2="\(place(x: point.x.interval.upper))" y1="\(y)" y2="\(y)"/>\
      <line class="cross" x1="\(x)" x2="\(x)" y1="\(place(y: point.y.interval.lower))" y2="\(place(y: point.y.interval.upper))"/>\
      <circle class="dot" cx="\(x)" cy="\(y)" r="5"/>\
      <text class="\(isRight ? "before" : "after")" x="\(fixed(left + point.x.rate * size + (isRight ? -9 : 9)))" \
      y="\(fixed(top + (1 - point.y.rate) * size + (number.isMultiple(of: 2) ? -8 : 17)))">\(escapedHTML(shortened(point.name, to: 24)))</text></g>
      """
  }

  private func place(x share: Double) -> String { fixed(left + share * size) }
  private func place(y share: Double) -> String { fixed(top + (1 - share) * size) }

  /// The numbers of the chart.
  var table: DataTable {
    DataTable(
      head: ["Model", xTitle, "95 % interval", yTitle, "95 % interval"],
      rows: points.map {
        [$0.name, percent($0.x.rate), percentRange($0.x.interval), percent($0.y.rate), percentRange($0.y.interval)]
      }, caption: label)
  }
}
