import SourceText
import Syntax

/// What of a snippet's own code cannot be read as its language, whether or not any rule would have looked at it.
///
/// A scan parses only what some rule might match. Whoever needs to know that code *is* code, as a benchmark does before it
/// counts an answer as clean, asks here. Pure, like `scan`.
public func syntaxProblems(_ snippet: Snippet, limits: ScanLimits = .standard) -> [ScanProblem] {
  let before = Array(snippet.before.utf8)
  let needsLine = !before.isEmpty && before.last != UInt8(ascii: "\n") && snippet.code.first?.isNewline != true
  let code = Array(snippet.code.utf8)
  let after = Array(snippet.after.utf8)
  let own = SourceFile(path: "snippet", bytes: code)
  guard code.count + before.count + after.count <= limits.fileSize else {
    return [ScanProblem(kind: .tooLarge, message: "the snippet is larger than \(limits.fileSize) bytes")]
  }
  let tail = after.isEmpty || code.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
  let whole = SourceFile(path: "snippet", bytes: before + (needsLine ? [UInt8(ascii: "\n")] : []) + code + tail + after)
  let offset = before.count + (needsLine ? 1 : 0)
  guard let parsed = ParsedSource(whole, language: snippet.language, timeout: limits.parseTime) else {
    return [ScanProblem(kind: .timeout, message: "parsing took longer than \(limits.parseTime)")]
  }
  return parsed.errorRanges.prefix(20).compactMap { range in
    // Errors of what stands around are not the snippet's.
    guard range.end > offset, range.start < offset + max(code.count, 1) else { return nil }
    let start = min(max(range.start - offset, 0), code.count)
    let end = min(max(range.end - offset, start), code.count)
    return ScanProblem(
      kind: parsed.isHopeless ? .parseError : .partialParse,
      message: "this part could not be read as \(snippet.language.displayName)",
      location: SourceLocation(ByteRange(start: start, end: end), in: own))
  }
}
