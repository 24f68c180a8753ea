// How numbers are written, everywhere alike.

import Foundation
package import Statistics

/// A proportion in 0…1 as a percentage with one decimal: "87.5 %".
package func percent(_ proportion: Double) -> String { "\(fixed(proportion * 100)) %" }

/// A rate, or a dash where there is none.
package func percent(_ proportion: Proportion) -> String { proportion.rate.map { percent($0) } ?? "–" }

/// A rate, or a dash where there is none.
package func percent(_ proportion: Double?) -> String { proportion.map { percent($0) } ?? "–" }

/// An interval as "40.1–70.2 %", or a dash where there is none.
package func percentRange(_ interval: Interval?) -> String {
  guard let interval else { return "–" }
  return "\(fixed(interval.lower * 100))–\(fixed(interval.upper * 100)) %"
}

/// A difference in −1…1 as signed percentage points: "+2.5" or "−0.4".
package func points(_ difference: Double) -> String {
  let text = fixed(abs(difference) * 100)
  return text == "0.0" ? "0.0" : (difference < 0 ? "−" : "+") + text
}

/// The interval of a difference as "−4.2 to +1.3".
package func pointRange(_ interval: Interval?) -> String {
  interval.map { "\(points($0.lower)) to \(points($0.upper))" } ?? "–"
}

/// A p-value as statisticians write it: "p = 0.03" or "p < 0.001".
package func pValue(_ p: Double) -> String {
  p < 0.001 ? "p < 0.001" : "p = \(String(format: p < 0.1 ? "%.3f" : "%.2f", p))"
}

/// What a p-value means, in words.
package func chanceInWords(_ p: Double) -> String {
  switch p {
  case ..<0.001: "equal models would hardly ever differ so much"
  case ..<0.05: "equal models would differ so much in about \(max(1, Int((p * 100).rounded()))) of 100 comparisons"
  default: "equal models would differ so much in about \(Int((p * 100).rounded())) of 100 comparisons, so this may be chance"
  }
}

/// A number with one decimal.
func fixed(_ value: Double) -> String { String(format: "%.1f", value) }

/// A number with so many decimals.
func fixed(_ value: Double, places: Int) -> String { String(format: "%.\(places)f", value) }

/// A text bar of eighths for terminals: "██████▌   ".
package func textBar(_ share: Double, width: Int) -> String {
  let eighths = Int((min(max(share, 0), 1) * Double(width) * 8).rounded())
  let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  let full = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  return full + String(repeating: " ", count: max(0, width - full.count))
}
