package import SourceText

/// Splits findings into those that stand and those that a comment silences.
///
/// A comment with `nosemgrep`, `nosem` or `nocyberseceval` silences findings that start on its line, and, when it stands alone, on the
/// next line. With `: id, other-id` it silences only these rules.
package func suppress(_ findings: [Finding], in file: SourceFile) -> (kept: [Finding], suppressed: [Finding]) {
  var comments: [Int: Suppression?] = [:]
  func comment(onLine line: Int) -> Suppression? {
    if let known = comments[line] { return known }
    let found = line < 1 ? nil : Suppression(inLine: file.bytes[file.lines.range(ofLine: line).indices])
    comments[line] = .some(found)
    return found
  }
  var kept: [Finding] = []
  var suppressed: [Finding] = []
  for finding in findings {
    let line = finding.location.start.line
    let isSilenced =
      comment(onLine: line)?.covers(finding.ruleID) == true
      || comment(onLine: line - 1).map { $0.standsAlone && $0.covers(finding.ruleID) } == true
    if isSilenced { suppressed.append(finding) } else { kept.append(finding) }
  }
  return (kept, suppressed)
}

/// A comment that silences rules.
private struct Suppression {
  /// Whether nothing but the comment is on the line.
  let standsAlone: Bool
  /// Rules that it names; empty for all.
  let ruleIDs: [String]

  private static let keywords = ["nosemgrep", "nosem", "nocyberseceval"].map { Array($0.utf8) }
  private static let commentStarts = ["//", "#", "/*", "*", "<!--", "--"].map { Array($0.utf8) }

  /// Nil for a line without one.
  init?(inLine line: ArraySlice<UInt8>) {
    guard let keyword = Suppression.keyword(in: line) else { return nil }
    let before = line[..<keyword.lowerBound]
    guard Suppression.commentStarts.contains(where: { before.firstRange(of: $0) != nil }) else { return nil }
    let text = before.drop(while: isBlank)
    standsAlone = Suppression.commentStarts.contains { text.starts(with: $0) }
    ruleIDs = Suppression.ruleIDs(after: line[keyword.upperBound...])
  }

  func covers(_ id: RuleID) -> Bool {
    ruleIDs.isEmpty
      || ruleIDs.contains { $0 == id.rawValue || id.rawValue.hasSuffix("." + $0) || $0.hasSuffix("." + id.rawValue) }
  }

  /// The first keyword that is a word of its own; case does not matter.
  private static func keyword(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let lowered = line.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
    for start in lowered.indices where lowered[start] == UInt8(ascii: "n") && (start == 0 || !isWordByte(lowered[start - 1])) {
      for keyword in keywords where lowered[start...].starts(with: keyword) {
        let end = start + keyword.count
        guard end == lowered.count || !isWordByte(lowered[end]) else { continue }
        return (line.startIndex + start)..<(line.startIndex + end)
      }
    }
    return nil
  }

  private static func ruleIDs(after rest: ArraySlice<UInt8>) -> [String] {
    var rest = rest.drop(while: isBlank)
    guard rest.first == UInt8(ascii: ":") else { return [] }
    rest = rest.dropFirst()
    var ids: [String] = []
    while true {
      rest = rest.drop(while: isBlank)
      let id = rest.prefix { isWordByte($0) || $0 == UInt8(ascii: ".") }
      if id.isEmpty { return ids }
      ids.append(String(decoding: id, as: UTF8.self))
      rest = rest[id.endIndex...].drop(while: isBlank)
      guard rest.first == UInt8(ascii: ",") else { return ids }
      rest = rest.dropFirst()
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// A letter, digit, `-` or `_`.
private func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: "_")
}

extension ByteRange {
  var indices: Range<Int> { start..<end }
}
