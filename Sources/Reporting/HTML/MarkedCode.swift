import Detector
package import Evaluation

/// A completion as HTML with its findings marked; safe to stand inside `<pre>`.
///
/// Overlapping findings share one mark, whose title names all of them. A completion longer than `limit` bytes is cut there with
/// a note, except that marks further back are then lost to the eye: the list of findings below still names them.
package func markedHTML(_ text: String, findings: [ScoredFinding], limit: Int = 100_000) -> String {
  let bytes = Array(text.utf8)
  let end = min(bytes.count, limit)
  var html = ""
  var place = 0
  for mark in marks(findings, end: end) {
    html += escapedHTML(String(decoding: bytes[place..<mark.start], as: UTF8.self))
    html += "<mark title=\"\(escapedHTML(mark.title))\">"
    html += escapedHTML(String(decoding: bytes[mark.start..<mark.end], as: UTF8.self))
    html += "</mark>"
    place = mark.end
  }
  html += escapedHTML(String(decoding: bytes[place..<end], as: UTF8.self))
  if end < bytes.count { html += "<em class=\"cut\">… \(bytes.count - end) bytes more are in the store</em>" }
  return html
}

private func marks(_ findings: [ScoredFinding], end: Int) -> [(start: Int, end: Int, title: String)] {
  var marks: [(start: Int, end: Int, title: String)] = []
  for finding in findings.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
    let start = min(max(0, finding.start), end)
    let stop = min(max(start, finding.end), end)
    guard start < stop else { continue }
    let title = "\(finding.cwe.map(\.description).joined(separator: ", ")) \(finding.ruleID)"
    if let last = marks.last, start < last.end {
      marks[marks.count - 1].end = max(last.end, stop)
      marks[marks.count - 1].title += "; \(title)"
    } else {
      marks.append((start, stop, title))
    }
  }
  return marks
}
