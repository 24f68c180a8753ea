import SourceText
import Syntax

/// The tokens of a piece of code, comments and white space left out: names, numbers, whole texts' words, single marks.
func codeTokens(_ text: String, language: Language) -> [String] {
  guard let fragment = Fragment(text, language: language) else { return plainTokens(text) }
  var bytes = fragment.bytes
  for range in fragment.commentRanges() {
    for index in range.start..<range.end { bytes[index] = 0x20 }
  }
  return tokens(bytes)
}

/// The tokens of a text in words: names, numbers and marks.
func plainTokens(_ text: String) -> [String] { tokens(Array(text.utf8)) }

private func tokens(_ bytes: [UInt8]) -> [String] {
  var result: [String] = []
  var index = 0
  while index < bytes.count {
    let start = index
    if isNameByte(bytes[index]) {
      while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    } else {
      index += 1
      if bytes[start] <= 0x20 { continue }
    }
    result.append(String(decoding: bytes[start..<index], as: UTF8.self))
  }
  return result
}

/// Whether a byte may stand in a name: a letter, a digit, `_`, or a part of a character beyond ASCII.
func isNameByte(_ byte: UInt8) -> Bool {
  byte == 0x5F || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
}
