import Foundation
package import Statistics

/// A rate with its interval as an inline SVG: the track is 0 to 100 %, the bar the interval, the dot the rate.
package func intervalBar(_ proportion: Proportion) -> String {
  guard let rate = proportion.rate, let interval = proportion.wilsonInterval() else {
    return "<span class=\"none\">no rate</span>"
  }
  let width = 200.0
  let left = interval.lower * width
  let text = "\(percent(rate)), 95 % interval \(percent(interval.lower)) to \(percent(interval.upper))"
  return """
    <svg class="bar" viewBox="-5 0 210 14" width="210" height="14" role="img" aria-label="\(text)"><title>\(text)</title>\
    <rect class="track" x="0" y="5" width="200" height="4" rx="2"/>\
    <rect class="range" x="\(fixed(left))" y="3" width="\(fixed(max(1, (interval.upper - interval.lower) * width)))" height="8" rx="3"/>\
    <circle class="dot" cx="\(fixed(rate * width))" cy="7" r="4"/></svg>
    """
}

/// A proportion in 0…1 as a percentage with one decimal: "87.5 %".
package func percent(_ proportion: Double) -> String {
  "\(String(format: "%.1f", proportion * 100)) %"
}

/// A rate, or a dash where there is none.
package func percent(_ proportion: Proportion) -> String {
  proportion.rate.map { percent($0) } ?? "–"
}

/// An interval as "40.1–70.2 %", or a dash where there is none.
package func percentRange(_ interval: Interval?) -> String {
  guard let interval else { return "–" }
  return "\(String(format: "%.1f", interval.lower * 100))–\(String(format: "%.1f", interval.upper * 100)) %"
}

private func fixed(_ value: Double) -> String { String(format: "%.1f", value) }
