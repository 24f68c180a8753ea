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

/// A completion's answer and its reasoning, and the way between places in the completion and in the answer.
package struct SeparatedAnswer: Sendable {
  /// The answer alone.
  package let answer: String
  /// Sections of reasoning without their markers' lines around them; empty where there is none.
  package let reasoning: String
  private let ranges: [Range<Int>]

  /// Cuts a completion at these markers.
  package init(_ completion: String, markers: [ReasoningMarker]) {
    let bytes = Array(completion.utf8)
    ranges = cuttingReasoning(bytes, markers: markers).ranges
    func text(_ parts: [Range<Int>]) -> String { parts.map { String(decoding: bytes[$0], as: UTF8.self) }.joined() }
    answer = text(ranges)
    let ends = ranges.map(\.upperBound)
    let gaps = zip([0] + ends, ranges.map(\.lowerBound) + [bytes.count]).map { $0..<$1 }.filter { !$0.isEmpty }
    reasoning = text(gaps)
  }

  /// The place in the completion of a UTF-8 byte range of the answer.
  package func completionRange(ofAnswer range: Range<Int>) -> Range<Int> {
    let start = completionOffset(range.lowerBound, isEnd: false)
    return start..<max(start, completionOffset(range.upperBound, isEnd: true))
  }

  /// The place in the answer of a byte of the completion; of one in the reasoning, where the answer goes on behind it.
  package func answerOffset(ofCompletion offset: Int) -> Int {
    var before = 0
    for range in ranges {
      if offset < range.upperBound { return before + max(0, offset - range.lowerBound) }
      before += range.count
    }
    return before
  }

  /// Where two parts of the answer meet, a range begins in the second and ends in the first.
  private func completionOffset(_ offset: Int, isEnd: Bool) -> Int {
    var before = 0
    for range in ranges {
      if offset < before + range.count || (isEnd && offset == before + range.count) { return range.lowerBound + offset - before }
      before += range.count
    }
    return ranges.last?.upperBound ?? 0
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
