/// Byte ranges of the lines of a part of a text, without their terminators.
func lineRanges(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = range.lowerBound
  for index in range where bytes[index] == 0x0A {
    lines.append(start..<withoutReturn(bytes, start, index))
    start = index + 1
  }
  if start < range.upperBound { lines.append(start..<withoutReturn(bytes, start, range.upperBound)) }
  return lines
}

/// The range without white space (space, tab, carriage return) at either end.
func trimmedRange(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, isBlankByte(bytes[start]) { start += 1 }
  while end > start, isBlankByte(bytes[end - 1]) { end -= 1 }
  return start..<end
}

/// The first place of a needle in a part of a text.
func firstRange(of needle: [UInt8], in bytes: [UInt8], from: Int, to: Int) -> Range<Int>? {
  guard let first = needle.first, to - from >= needle.count else { return nil }
  for start in from...(to - needle.count)
  where bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle) {
    return start..<start + needle.count
  }
  return nil
}

private func withoutReturn(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  end > start && bytes[end - 1] == 0x0D ? end - 1 : end
}

private func isBlankByte(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
