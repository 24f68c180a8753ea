/// Number of lines at the start of a completion's code that repeat the end of the code it was to continue, or all of it.
///
/// Lines are compared without indentation and blank lines. One line counts only when it is long enough not to be chance: a
/// closing brace is often the true next line.
func repeatedLineCount(code: [UInt8], lines: [Range<Int>], before: [UInt8]) -> Int {
  let wanted = contentLines(before, lineRanges(before, in: 0..<before.count))
  let present = contentLines(code, lines)
  guard !wanted.isEmpty, !present.isEmpty else { return 0 }
  for count in stride(from: min(wanted.count, present.count), through: 1, by: -1) {
    let tail = wanted[(wanted.count - count)...]
    let isEqual = zip(tail, present).allSatisfy { $0.text.elementsEqual($1.text) }
    guard isEqual else { continue }
    let isCertain = count >= 2 ? tail.contains { $0.text.count >= 4 } : present[0].text.count >= 12
    guard isCertain else { continue }
    return present[count - 1].index + 1
  }
  return 0
}

private func contentLines(_ bytes: [UInt8], _ lines: [Range<Int>]) -> [(index: Int, text: ArraySlice<UInt8>)] {
  lines.enumerated().compactMap { index, line in
    let content = trimmedRange(bytes, line)
    return content.isEmpty ? nil : (index, bytes[content])
  }
}
