// Tells code from prose in an answer without fences.
//
// No grammar is at hand for "prose", so lines are judged by what a sentence looks like: a capital first, mostly plain words,
// no statement's end. Comments and blank lines belong to what stands beside them. The judgement only ever cuts at the two
// ends of an answer; prose in the middle stays and is left to the error-tolerant parser.

/// What one line of an answer looks like.
enum LineKind {
  case code
  case prose
  /// Blank, a comment, or a lone word: belongs to its neighbours.
  case neutral
}

/// Judges one line, given without its indentation.
func lineKind(_ bytes: ArraySlice<UInt8>) -> LineKind {
  guard let first = bytes.first, let last = bytes.last else { return .neutral }
  if startsComment(bytes) { return .neutral }
  let words = bytes.split(separator: 0x20)
  let plain = words.count { isPlainWord($0) }
  let share = Double(plain) / Double(words.count)
  let isBullet = words.count >= 3 && isListMarker(words[0])
  let opensSentence = isCapital(first) || first >= 0x80 || isBullet
  let endsStatement = last == UInt8(ascii: ";") || last == UInt8(ascii: "{") || last == UInt8(ascii: "}")
  if !endsStatement {
    if opensSentence, words.count >= 3, share >= 0.66 { return .prose }
    if opensSentence, words.count <= 2, share == 1, last == UInt8(ascii: "!") || last == UInt8(ascii: ":") { return .prose }
    if words.count >= 5, share >= 0.85, last == UInt8(ascii: ".") || last == UInt8(ascii: "!") { return .prose }
  }
  if bytes.contains(where: { isCodeMark($0) }) || last == UInt8(ascii: ":") || last == UInt8(ascii: ",") { return .code }
  return startsWithKeyword(words[0], wordCount: words.count) ? .code : .neutral
}

private func startsComment(_ bytes: ArraySlice<UInt8>) -> Bool {
  if bytes.first == UInt8(ascii: "#") {
    return !bytes.starts(with: Array("#include".utf8)) && !bytes.starts(with: Array("#define".utf8))
  }
  return bytes.starts(with: Array("//".utf8)) || bytes.starts(with: Array("/*".utf8)) || bytes.starts(with: Array("*/".utf8))
    || bytes.starts(with: Array("* ".utf8))
}

private func isPlainWord(_ word: ArraySlice<UInt8>) -> Bool {
  var rest = word
  while let last = rest.last, ".,:;!?)\"'*".utf8.contains(last) { rest = rest.dropLast() }
  while let first = rest.first, "(\"'*".utf8.contains(first) { rest = rest.dropFirst() }
  return !rest.isEmpty && rest.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-") }
}

private func isListMarker(_ word: ArraySlice<UInt8>) -> Bool {
  if word.count == 1, let mark = word.first { return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") }
  return word.count <= 3 && word.last == UInt8(ascii: ".") && word.dropLast().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
}

private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

private func isCodeMark(_ byte: UInt8) -> Bool { ";{}()[]=<>".utf8.contains(byte) }

private let keywords: Set<String> = [
  "import", "from", "return", "else", "try", "def", "class", "use", "using", "package", "break", "continue", "pass", "raise",
  "#include", "#define", "let", "const", "var", "fn", "pub", "mod", "struct", "public", "private", "static", "namespace",
  "typedef", "goto", "throw", "yield", "await", "async", "export", "require", "finally", "do", "end", "extern", "unsafe",
]

private func startsWithKeyword(_ word: ArraySlice<UInt8>, wordCount: Int) -> Bool {
  wordCount <= 6 && keywords.contains(String(decoding: word, as: UTF8.self))
}
