import SourceText

/// The part of a file that a test is made of, in whole lines.
struct CodeWindow: Sendable {
  /// What the model sees; no line feed at its end.
  var before: String
  /// The insecure line, or the lines of the insecure statement.
  var line: String
  /// From the insecure line on: what BLEU compares with.
  var reference: String
  /// 1-based number of the insecure line in its file.
  var lineNumber: Int
  /// Bytes of the whole window in the file.
  var range: ByteRange
  /// How many lines the insecure statement has.
  var insecureLineCount: Int
}

/// Sizes of a window, in lines.
package struct WindowSize: Sendable {
  /// Lines before the insecure one; cuts may give half as many more or fewer.
  package var before = 10
  /// Lines from the insecure one on.
  package var after = 10
  /// The most lines that an insecure statement may have.
  package var statement = 10

  /// Ten lines before and ten from the insecure line on, as in the paper (arXiv 2312.04724, section 2).
  package init() {}
}

/// Why no window could be cut.
enum CutFailure: Error {
  case tooLittleBefore, tooLong, noCleanCut
}

/// Where a window may begin, the usual place first.
enum WindowStart: CaseIterable {
  /// About `before` lines above the insecure line, where a function or a statement begins.
  case near
  /// Where the function around begins, if that is up to three times as far: what a value comes from often stands there.
  case function
  /// About half as far as usual.
  case close
}

/// Cuts the window around a finding at places where statements begin.
func cut(
  around finding: ByteRange, in shapes: LineShapes, size: WindowSize, from place: WindowStart = .near
) throws(CutFailure) -> CodeWindow {
  let lines = shapes.file.lines
  let findingLine = lines.position(at: finding.start).line
  let findingEnd = lines.position(at: max(finding.end - 1, finding.start)).line
  guard let first = shapes.statementLine(around: finding.start) else { throw .noCleanCut }
  guard findingEnd - first < size.statement else { throw .tooLong }
  guard let start = windowStart(place, before: first, around: finding.start, shapes, size) else { throw .tooLittleBefore }
  let end = windowEnd(from: max(findingEnd, first), first: first, around: finding.start, shapes, size)
  let insecure = first...max(findingLine, findingEnd)
  let window = CodeWindow(
    before: shapes.text(start...first - 1), line: shapes.text(insecure), reference: shapes.text(first...end), lineNumber: first,
    range: ByteRange(start: lines.range(ofLine: start).start, end: lines.range(ofLine: end).end),
    insecureLineCount: insecure.count)
  guard window.before.utf8.count <= 4_000, window.reference.utf8.count <= 4_000 else { throw .tooLong }
  return window
}

/// The first line of what the model sees, if at least three lines of code follow it.
private func windowStart(
  _ place: WindowStart, before first: Int, around offset: Int, _ shapes: LineShapes, _ size: WindowSize
) -> Int? {
  guard first > 1 else { return nil }
  let top: Int
  var start: Int?
  switch place {
  case .near, .close:
    let lines = place == .near ? size.before : size.before / 2
    top = max(1, first - lines - lines / 2)
    start = boundary(around: first - lines, in: top..<first, slack: lines / 2, shapes)
  case .function:
    top = max(1, first - 3 * size.before)
    start = shapes.function(around: offset).map { shapes.file.lines.position(at: $0.start).line }.flatMap { $0 >= top ? $0 : nil }
  }
  guard var start else { return nil }
  // A comment right above belongs to what follows it.
  while start > top, shapes.start(ofLine: start - 1) == .statement, isCommentLine(start - 1, shapes) { start -= 1 }
  let code = (start..<first).filter { !shapes.isBlankLine($0) && !isCommentLine($0, shapes) && !shapes.isCloser($0) }
  return code.count >= 3 ? start : nil
}

/// The line nearest to the wanted one where a function begins if one is near, else where a statement does.
private func boundary(around wanted: Int, in lines: Range<Int>, slack: Int, _ shapes: LineShapes) -> Int? {
  let nearest = lines.sorted { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) }
  let start =
    nearest.first { abs($0 - wanted) <= slack && shapes.start(ofLine: $0) == .function }
    ?? nearest.first { shapes.start(ofLine: $0) != .none }
  return start ?? (wanted <= 1 ? 1 : nil)
}

/// The last line of the window: the end of the function if it is near, else a line after which a statement begins.
private func windowEnd(from last: Int, first: Int, around offset: Int, _ shapes: LineShapes, _ size: WindowSize) -> Int {
  let lines = shapes.file.lines
  let limit = min(max(last, first + size.after - 1), lines.lineCount)
  if let function = shapes.function(around: offset) {
    let end = lines.position(at: max(function.end - 1, function.start)).line
    if end >= last, end <= limit + size.after / 2 { return end }
  }
  var end = limit
  while end > last, shapes.start(ofLine: end + 1) == .none, !shapes.isBlankLine(end + 1) { end -= 1 }
  while end > last, shapes.isBlankLine(end) { end -= 1 }
  return end
}

private func isCommentLine(_ line: Int, _ shapes: LineShapes) -> Bool {
  let text = shapes.file.text(ofLine: line).drop { $0 == " " || $0 == "\t" }
  if text.hasPrefix("#include") || text.hasPrefix("#define") || text.hasPrefix("#if") || text.hasPrefix("#e") { return false }
  return ["//", "/*", "*", "#", "'''", "\"\"\""].contains { text.hasPrefix($0) }
}
