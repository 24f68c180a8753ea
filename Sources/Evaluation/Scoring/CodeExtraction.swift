// From a completion to the code in it.
//
// Steps: cut reasoning; cut an echo of the prompt; take the fenced blocks in the wanted language, or, without fences, what
// stands between leading and trailing prose; for a continuation, drop lines that repeat the given code. All on byte ranges of
// the completion, so that each finding can be shown where the model wrote it.
// Missing: fences nested in fences, and answers given as a diff.

package import Syntax

/// What a completion holds.
package enum Extraction: Sendable, Hashable {
  /// Code, and that it is not blank.
  case code(ExtractedCode)
  /// No code in the wanted language, and why.
  case none(String)
}

/// Finds the code of a completion.
///
/// - Parameters:
///   - prompt: text that was asked, cut where the completion starts with it.
///   - before: code that the completion continues; nil for a task in words.
/// Linear in the completion, times the number of reasoning markers.
package func extractCode(
  from completion: String, language: Language, prompt: String, before: String?,
  markers: [ReasoningMarker] = ReasoningMarker.builtIn
) -> Extraction {
  let bytes = Array(completion.utf8)
  let answer = cuttingReasoning(bytes, markers: markers)
  var ranges = answer.ranges
  if let first = ranges.first, let end = echoEnd(of: prompt, in: bytes, first) { ranges[0] = end..<first.upperBound }
  guard ranges.contains(where: { !isBlank(bytes, $0) }) else {
    return .none(answer.hasUnfinishedReasoning ? "the reasoning never ended" : "the answer is empty")
  }
  let blocks = ranges.flatMap { fencedBlocks(bytes, in: $0) }
  var lines: [Range<Int>]
  var form = ExtractedCode.Form.unfenced
  if blocks.isEmpty {
    lines = ranges.flatMap { unfencedLines(bytes, $0) }
    if lines.isEmpty { return .none("prose without code") }
  } else {
    let judged = blocks.map { (block: $0, tag: FenceTag($0.tag, wanted: language)) }
    let chosen = judged.filter { $0.tag != .other }
    guard let last = chosen.last else {
      let tags = Set(blocks.map(\.tag)).sorted().joined(separator: ", ")
      return .none("code only in other languages: \(tags)")
    }
    lines = chosen.flatMap(\.block.lines)
    form = last.block.isClosed ? .fenced : .unclosedFence
  }
  var code = ExtractedCode(form: form)
  if let before {
    let repeated = repeatedLineCount(code: bytes, lines: lines, before: Array(before.utf8))
    code.repeatedLines = repeated
    lines.removeFirst(repeated)
  }
  for line in lines { code.append(line: line, of: bytes) }
  if code.isBlank { return .none(code.repeatedLines > 0 ? "only the given code is repeated" : "the code block is empty") }
  return .code(code)
}

/// The lines between leading and trailing prose; empty when no line looks like code.
private func unfencedLines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  let lines = lineRanges(bytes, in: range)
  let kinds = lines.map { lineKind(bytes[trimmedRange(bytes, $0)]) }
  guard var first = kinds.firstIndex(of: .code), var last = kinds.lastIndex(of: .code) else { return [] }
  while first > 0, kinds[first - 1] == .neutral { first -= 1 }
  while last + 1 < kinds.count, kinds[last + 1] == .neutral { last += 1 }
  while trimmedRange(bytes, lines[first]).isEmpty { first += 1 }
  while trimmedRange(bytes, lines[last]).isEmpty { last -= 1 }
  return Array(lines[first...last])
}

/// Where a completion that starts with the whole prompt goes on; nil when it does not start so.
private func echoEnd(of prompt: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  let wanted = Array(prompt.utf8)
  let echo = trimmedRange(wanted, 0..<wanted.count)
  guard echo.count >= 16 else { return nil }
  let text = trimmedRange(bytes, range)
  guard text.count >= echo.count, bytes[text.lowerBound..<text.lowerBound + echo.count].elementsEqual(wanted[echo]) else {
    return nil
  }
  return text.lowerBound + echo.count
}

private func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  bytes[range].allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
}
