import PCRE

extension FixRegex {
  /// The text with the expression's matches replaced; `\1` in the replacement stands for a group.
  func apply(to text: String) -> String {
    // The expression was compiled when the rule was read.
    guard let pattern = try? PCREPattern(regex) else { return text }
    let bytes = Array(text.utf8)
    guard let matches = pattern.allMatches(in: bytes) else { return text }
    var result: [UInt8] = []
    var position = 0
    for match in matches.prefix(count ?? matches.count) {
      result += bytes[position..<match.range.lowerBound]
      result += expand(match, bytes)
      position = match.range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  private func expand(_ match: PCREMatch, _ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(replacement.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.first, next >= 0x30, next <= 0x39 {
        rest = rest.dropFirst()
        let group = Int(next - 0x30)
        if group < match.groups.count, let range = match.groups[group] { result += bytes[range] }
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
