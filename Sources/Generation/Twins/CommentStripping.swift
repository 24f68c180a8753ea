import SourceText
import Syntax

/// The code without comments: lines that held nothing else are gone. Nil where there is none.
func withoutComments(_ code: SplitCode, language: Language) -> SplitCode? {
  guard let fragment = Fragment(code.text, language: language) else { return nil }
  let comments = fragment.commentRanges()
  guard !comments.isEmpty else { return nil }
  var bytes = fragment.bytes
  for range in comments {
    for index in range.start..<range.end where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
  }
  let touched = Set(comments.flatMap { range in lineNumbers(of: range, in: fragment.bytes) })
  let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  var result = SplitCode(lines: [], promptCount: 0)
  for (number, line) in lines.enumerated() {
    var text = String(line)
    if touched.contains(number) {
      while let last = text.last, last == " " || last == "\t" { text.removeLast() }
      if text.isEmpty { continue }
    }
    result.lines.append(text)
    if number < code.promptCount { result.promptCount += 1 }
  }
  return result
}

/// 0-based numbers of the lines that a range touches.
private func lineNumbers(of range: ByteRange, in bytes: [UInt8]) -> ClosedRange<Int> {
  let first = bytes[..<range.start].count { $0 == UInt8(ascii: "\n") }
  let more = bytes[range.start..<range.end].count { $0 == UInt8(ascii: "\n") }
  return first...first + more
}
