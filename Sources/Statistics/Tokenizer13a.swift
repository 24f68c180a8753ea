// The "13a" tokeniser of mteval-v13a as sacreBLEU 2.x implements it, on UTF-8 bytes.
//
// Every special character is ASCII, so bytes above 0x7F only ever count as "not a digit" and bytes and characters give
// the same tokens. The four substitutions run one after the other, each left to right without overlap, because their
// order and their consumption of neighbours show in the result (".,." for one).

/// Tokens of a text under the 13a rules, as slices of one normalised buffer.
func tokenize13a(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
  var line = trimmingTrailingWhitespace(text)
  line = removing(Array("<skipped>".utf8), from: line, replacement: [])
  line = removing([0x2D, 0x0A], from: line, replacement: [])
  for index in line.indices where line[index] == 0x0A { line[index] = 0x20 }
  if line.contains(0x26) {
    line = removing(Array("&quot;".utf8), from: line, replacement: [0x22])
    line = removing(Array("&amp;".utf8), from: line, replacement: [0x26])
    line = removing(Array("&lt;".utf8), from: line, replacement: [0x3C])
    line = removing(Array("&gt;".utf8), from: line, replacement: [0x3E])
  }
  line = [0x20] + line + [0x20]
  line = spacingPunctuation(line)
  line = spacingStopAfterNonDigit(line)
  line = spacingStopBeforeNonDigit(line)
  line = spacingDashAfterDigit(line)
  return splitOnWhitespace(line)
}

/// Pieces between runs of white space, in Python's sense of white space (`str.split()`).
func splitOnWhitespace(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
  var tokens: [ArraySlice<UInt8>] = []
  var start: Int? = nil
  var index = 0
  while index < text.count {
    let width = whitespaceWidth(text, at: index)
    if width > 0 {
      if let begin = start { tokens.append(text[begin..<index]) }
      start = nil
      index += width
    } else {
      if start == nil { start = index }
      index += 1
    }
  }
  if let begin = start { tokens.append(text[begin...]) }
  return tokens
}

/// Number of bytes of the white-space character at an offset, 0 if there is none (Python's `str.isspace`).
private func whitespaceWidth(_ text: [UInt8], at index: Int) -> Int {
  switch text[index] {
  case 0x09...0x0D, 0x1C...0x20: return 1
  case 0xC2: return index + 1 < text.count && (text[index + 1] == 0x85 || text[index + 1] == 0xA0) ? 2 : 0
  case 0xE1: return matches(text, index, 0x9A, 0x80...0x80) ? 3 : 0
  case 0xE2:
    if matches(text, index, 0x80, 0x80...0x8A) || matches(text, index, 0x80, 0xA8...0xA9) { return 3 }
    return matches(text, index, 0x80, 0xAF...0xAF) || matches(text, index, 0x81, 0x9F...0x9F) ? 3 : 0
  case 0xE3: return matches(text, index, 0x80, 0x80...0x80) ? 3 : 0
  default: return 0
  }
}

private func matches(_ text: [UInt8], _ index: Int, _ second: UInt8, _ third: ClosedRange<UInt8>) -> Bool {
  index + 2 < text.count && text[index + 1] == second && third.contains(text[index + 2])
}

private func trimmingTrailingWhitespace(_ text: [UInt8]) -> [UInt8] {
  var end = text.count
  trimming: while end > 0 {
    for width in 1...3 where end >= width && whitespaceWidth(text, at: end - width) == width {
      end -= width
      continue trimming
    }
    break
  }
  return Array(text[..<end])
}

private func removing(_ needle: [UInt8], from text: [UInt8], replacement: [UInt8]) -> [UInt8] {
  guard let first = needle.first, text.contains(first) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    if text[index] == first, index + needle.count <= text.count,
      text[index..<index + needle.count].elementsEqual(needle)
    {
      result += replacement
      index += needle.count
    } else {
      result.append(text[index])
      index += 1
    }
  }
  return result
}

/// First rule: every ASCII mark but apostrophe, comma, dash and full stop stands alone.
private func spacingPunctuation(_ line: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(line.count * 2)
  for byte in line {
    switch byte {
    case 0x20:
      result.append(byte)  // One more space beside a space changes no token.
    case 0x21...0x26, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      result.append(0x20)
      result.append(byte)
      result.append(0x20)
    default:
      result.append(byte)
    }
  }
  return result
}

/// Second rule: full stop and comma stand alone unless a digit precedes.
private func spacingStopAfterNonDigit(_ line: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(line.count * 2)
  var index = 0
  while index < line.count {
    result.append(line[index])
    if !isDigit(line[index]), index + 1 < line.count, isStop(line[index + 1]) {
      result.append(0x20)
      result.append(line[index + 1])
      result.append(0x20)
      index += 1
    }
    index += 1
  }
  return result
}

/// Third rule: full stop and comma stand alone unless a digit follows.
private func spacingStopBeforeNonDigit(_ line: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(line.count * 2)
  var index = 0
  while index < line.count {
    if isStop(line[index]), index + 1 < line.count, !isDigit(line[index + 1]) {
      result.append(0x20)
      result.append(line[index])
      result.append(0x20)
      index += 1
    }
    result.append(line[index])
    index += 1
  }
  return result
}

/// Fourth rule: a dash after a digit stands alone.
private func spacingDashAfterDigit(_ line: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(line.count + 8)
  for (index, byte) in line.enumerated() {
    if byte == 0x2D, index > 0, isDigit(line[index - 1]) {
      result.append(0x20)
      result.append(byte)
      result.append(0x20)
    } else {
      result.append(byte)
    }
  }
  return result
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
private func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }
