/// Where a reasoning section begins and ends in a completion.
package struct ReasoningMarker: Sendable, Hashable {
  /// Text that opens the section.
  package var open: String
  /// Text that closes it.
  package var close: String

  /// Markers written by models that do not return their reasoning apart.
  package static let builtIn = [
    ReasoningMarker(open: "<think>", close: "</think>"), ReasoningMarker(open: "<thinking>", close: "</thinking>"),
    ReasoningMarker(open: "<reasoning>", close: "</reasoning>"),
    ReasoningMarker(open: "<|reasoning_thinking_start|>", close: "<|reasoning_thinking_end|>"),
  ]

  /// A pair of markers.
  package init(open: String, close: String) {
    self.open = open
    self.close = close
  }

  /// Reads "OPEN…CLOSE" as it is written on the command line, both parts not empty; "…" may be written "...".
  package init?(_ text: String) {
    for separator in ["…", "..."] {
      let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { continue }
      self.init(open: String(parts[0]), close: String(parts[1]))
      return
    }
    return nil
  }
}

/// The answer's part of a completion, reasoning cut away.
struct AnswerPart {
  /// Byte ranges of the answer, ascending.
  var ranges: [Range<Int>]
  /// Whether a section of reasoning never ended, so that no answer followed it.
  var hasUnfinishedReasoning: Bool
}

/// Cuts reasoning: up to a closing marker whose opening one the prompt's template held, and whole sections that start a line.
func cuttingReasoning(_ bytes: [UInt8], markers: [ReasoningMarker]) -> AnswerPart {
  var start = 0
  var ranges: [Range<Int>] = []
  for marker in markers {
    let open = Array(marker.open.utf8)
    let close = Array(marker.close.utf8)
    guard let end = firstRange(of: close, in: bytes, from: start, to: bytes.count) else { continue }
    let opened = firstRange(of: open, in: bytes, from: start, to: end.lowerBound)
    if opened == nil { start = end.upperBound }
  }
  scanning: while start < bytes.count {
    var next: (range: Range<Int>, marker: ReasoningMarker)?
    for marker in markers {
      var from = start
      while let found = firstRange(of: Array(marker.open.utf8), in: bytes, from: from, to: bytes.count) {
        from = found.upperBound
        guard startsLine(bytes, found.lowerBound) else { continue }
        if next.map({ found.lowerBound < $0.range.lowerBound }) ?? true { next = (found, marker) }
        break
      }
    }
    guard let (opening, marker) = next else { break }
    if opening.lowerBound > start { ranges.append(start..<opening.lowerBound) }
    guard let end = firstRange(of: Array(marker.close.utf8), in: bytes, from: opening.upperBound, to: bytes.count) else {
      return AnswerPart(ranges: ranges, hasUnfinishedReasoning: true)
    }
    start = end.upperBound
  }
  if start < bytes.count { ranges.append(start..<bytes.count) }
  return AnswerPart(ranges: ranges, hasUnfinishedReasoning: false)
}

private func startsLine(_ bytes: [UInt8], _ offset: Int) -> Bool {
  var index = offset
  while index > 0 {
    index -= 1
    if bytes[index] == 0x0A { return true }
    if bytes[index] != 0x20 && bytes[index] != 0x09 { return false }
  }
  return true
}

/// The answer's text without its reasoning.
func withoutReasoning(_ text: String, markers: [ReasoningMarker]) -> String {
  let bytes = Array(text.utf8)
  return cuttingReasoning(bytes, markers: markers).ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
}
