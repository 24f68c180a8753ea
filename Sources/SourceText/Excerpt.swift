/// A source line and the caret line under it, shortened around the caret when the line is long.
package struct Excerpt {
  /// Widest excerpt in characters; minified sources have lines of megabytes.
  private static let width = 120
  /// Characters kept before the caret when the line is shortened.
  private static let lead = 40

  /// One line of source and one line with a caret, both indented by two spaces.
  package let lines: [String]

  /// Points at `length` UTF-8 bytes from the 1-based `column` on.
  package init(line: String, column: Int, length: Int) {
    let bytes = Array(line.utf8)
    let start = min(max(column - 1, 0), bytes.count)
    let end = min(start + max(length, 1), bytes.count)
    let before = Array(printable(String(decoding: bytes[..<start], as: UTF8.self)))
    let marked = Array(printable(String(decoding: bytes[start..<end], as: UTF8.self)))
    let after = Array(printable(String(decoding: bytes[end...], as: UTF8.self)))

    let isCutBefore = before.count > Self.lead && before.count + marked.count + after.count > Self.width
    let shownBefore = isCutBefore ? ["…"] + before.suffix(Self.lead) : before
    let room = max(Self.width - shownBefore.count, 1)
    let shownMarked = marked.prefix(room)
    let shownAfter = after.prefix(room - shownMarked.count)
    let isCutAfter = shownMarked.count + shownAfter.count < marked.count + after.count

    let indent = String(shownBefore.map { $0 == "\t" ? "\t" : " " })
    let underline = "^" + String(repeating: "~", count: max(shownMarked.count - 1, 0))
    lines = [
      "  " + String(shownBefore) + String(shownMarked) + String(shownAfter) + (isCutAfter ? "…" : ""),
      "  " + indent + underline,
    ]
  }
}

/// The text with U+FFFD for every control character but tab, so that it cannot steer a terminal.
package func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    result.append(isControl && scalar != "\t" ? "\u{FFFD}" : scalar)
  }
  return String(result)
}
