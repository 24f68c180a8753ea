import Detector
import Evaluation

/// A completion cut at its findings: pieces at odd places are findings, those at even places are not.
struct MarkedText {
  /// Texts, made visible.
  var pieces: [String]
  /// For each finding the number of the mark that it lies in; nil where it lies beyond the end.
  var marks: [Int?]

  /// Cuts a text at findings; overlapping ones share a mark.
  init(_ text: String, findings: [ScoredFinding], limit: Int = 20_000) {
    self.init(text, places: findings.map { ($0.start, $0.end) }, limit: limit)
  }

  /// Cuts a text at places, UTF-8 byte offsets that may be wild; overlapping ones share a mark.
  ///
  /// - Parameter limit: bytes to show; what lies behind is left out with a note.
  init(_ text: String, places: [(start: Int, end: Int)] = [], limit: Int = 20_000) {
    let bytes = Array(text.utf8)
    let end = min(bytes.count, limit)
    var ranges: [(start: Int, end: Int)] = []
    marks = Array(repeating: nil, count: places.count)
    for index in places.indices.sorted(by: { places[$0] < places[$1] }) {
      let start = min(max(0, places[index].start), end)
      let stop = min(max(start, places[index].end), end)
      guard start < stop else { continue }
      if let last = ranges.last, start < last.end {
        ranges[ranges.count - 1].end = max(last.end, stop)
      } else {
        ranges.append((start, stop))
      }
      marks[index] = ranges.count - 1
    }
    pieces = []
    var place = 0
    for range in ranges {
      pieces.append(visibleText(String(decoding: bytes[place..<range.start], as: UTF8.self)))
      pieces.append(visibleText(String(decoding: bytes[range.start..<range.end], as: UTF8.self)))
      place = range.end
    }
    var rest = visibleText(String(decoding: bytes[place..<end], as: UTF8.self))
    if end < bytes.count { rest += "\n… \(bytes.count - end) bytes more are in the store" }
    pieces.append(rest)
  }
}
