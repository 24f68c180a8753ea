import SourceText
import Syntax

/// The code in another layout: four columns of indentation become two and others four, opening braces move to lines of their own,
/// blank lines go. Lines that begin or end inside a comment or a text keep their place and their end.
func reformatted(_ code: SplitCode, language: Language) -> SplitCode? {
  guard let fragment = Fragment(code.text, language: language) else { return nil }
  let inside = linesInside(fragment.opaqueRanges(), fragment.bytes)
  let unit = indentationUnit(code.lines.enumerated().filter { !inside.contains($0.offset) }.map(\.element))
  var result = SplitCode(lines: [], promptCount: 0)
  for (number, line) in code.lines.enumerated() {
    if inside.contains(number) {
      result.lines.append(line)
    } else if !line.allSatisfy(\.isWhitespace) {
      let moved = indented(line, unit: unit, target: unit == 4 ? 2 : 4)
      let mayBreak = language != .python && !inside.contains(number + 1)
      result.lines += mayBreak ? brokenBeforeBrace(moved) : [moved]
    }
    if number < code.promptCount { result.promptCount = result.lines.count }
  }
  return result.lines == code.lines ? nil : result
}

/// 0-based numbers of the lines that begin inside of a range.
private func linesInside(_ ranges: [ByteRange], _ bytes: [UInt8]) -> Set<Int> {
  var lines: Set<Int> = []
  var (line, next) = (0, 0)
  for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
    line += 1
    while next < ranges.count, ranges[next].end <= offset { next += 1 }
    if next < ranges.count, ranges[next].start <= offset, offset + 1 <= ranges[next].end { lines.insert(line) }
  }
  return lines
}

/// Columns of one step of indentation: the smallest difference between neighbouring lines; a tab counts as eight.
private func indentationUnit(_ lines: [String]) -> Int {
  let widths = lines.filter { !$0.allSatisfy(\.isWhitespace) }.map(indentation)
  let steps = zip(widths, widths.dropFirst()).map { abs($0 - $1) }.filter { $0 >= 2 }
  return steps.min() ?? 4
}

private func indentation(_ line: String) -> Int {
  line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $1 == "\t" ? $0 / 8 * 8 + 8 : $0 + 1 }
}

private func indented(_ line: String, unit: Int, target: Int) -> String {
  let width = indentation(line)
  let columns = width / unit * target + width % unit
  return String(repeating: " ", count: columns) + line.drop { $0 == " " || $0 == "\t" }
}

/// `if (x) {` as two lines; only behind a closing parenthesis, where no language of ours reads a line break as an end.
private func brokenBeforeBrace(_ line: String) -> [String] {
  guard line.hasSuffix(") {") || line.hasSuffix("){") else { return [line] }
  let head = line.dropLast().reversed().drop { $0 == " " }.reversed()
  let indentation = line.prefix { $0 == " " }
  return [String(head), String(indentation) + "{"]
}
