/// A fenced block of a completion: three or more backticks or tildes around code, CommonMark's rule made tolerant.
struct FencedBlock {
  /// First word of the info string in lower case, empty for none: "python", "c++".
  var tag: String
  /// Byte ranges of its lines in the completion, fences left out.
  var lines: [Range<Int>]
  /// Whether the closing fence was there.
  var isClosed: Bool
}

/// All fenced blocks in a part of a completion, in order.
///
/// Tolerated beside CommonMark: an opening fence behind prose on one line, a closing one behind code on one line, and a whole
/// block on one line. A block inside a list item loses the item's indentation.
func fencedBlocks(_ bytes: [UInt8], in range: Range<Int>) -> [FencedBlock] {
  var blocks: [FencedBlock] = []
  var open: (block: FencedBlock, fence: UInt8, length: Int, indent: Int)?
  for line in lineRanges(bytes, in: range) {
    let content = trimmedRange(bytes, line)
    if var current = open {
      let run = fenceRun(bytes, content)
      if let run, run.fence == current.fence, run.length >= current.length, run.length == content.count {
        current.block.isClosed = true
        blocks.append(current.block)
        open = nil
      } else if let end = trailingFence(bytes, content, fence: current.fence, length: current.length) {
        current.block.lines.append(dedented(bytes, line.lowerBound..<end, by: current.indent))
        current.block.isClosed = true
        blocks.append(current.block)
        open = nil
      } else {
        current.block.lines.append(dedented(bytes, line, by: current.indent))
        open = current
      }
    } else if let start = openingFence(bytes, content), let run = fenceRun(bytes, start..<content.upperBound) {
      let info = trimmedRange(bytes, start + run.length..<content.upperBound)
      if let end = trailingFence(bytes, info, fence: run.fence, length: run.length) {
        blocks.append(FencedBlock(tag: "", lines: [trimmedRange(bytes, info.lowerBound..<end)], isClosed: true))
      } else {
        let indent = start == content.lowerBound ? content.lowerBound - line.lowerBound : 0
        open = (FencedBlock(tag: tagWord(bytes, info), lines: [], isClosed: false), run.fence, run.length, indent)
      }
    }
  }
  if let unclosed = open { blocks.append(unclosed.block) }
  return blocks
}

private func fenceRun(_ bytes: [UInt8], _ range: Range<Int>) -> (fence: UInt8, length: Int)? {
  guard let first = range.first, bytes[first] == 0x60 || bytes[first] == 0x7E else { return nil }
  let length = bytes[range].prefix { $0 == bytes[first] }.count
  return length >= 3 ? (bytes[first], length) : nil
}

/// Where a fence opens on a line: at its start, or behind prose when only a tag follows.
private func openingFence(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
  if fenceRun(bytes, content) != nil { return content.lowerBound }
  guard let inner = firstRange(of: [0x60, 0x60, 0x60], in: bytes, from: content.lowerBound, to: content.upperBound) else {
    return nil
  }
  let rest = bytes[inner.upperBound..<content.upperBound]
  let isTag = rest.allSatisfy { isTagByte($0) }
  return isTag ? inner.lowerBound : nil
}

/// Where the code ends on a line that closes its block behind code, nil if it does not.
private func trailingFence(_ bytes: [UInt8], _ content: Range<Int>, fence: UInt8, length: Int) -> Int? {
  var end = content.upperBound
  while end > content.lowerBound, bytes[end - 1] == fence { end -= 1 }
  return content.upperBound - end >= length && end > content.lowerBound ? end : nil
}

private func tagWord(_ bytes: [UInt8], _ info: Range<Int>) -> String {
  let word = bytes[info].prefix { isTagByte($0) }
  return String(decoding: word, as: UTF8.self).lowercased()
}

private func isTagByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x23, 0x2B, 0x2D, 0x2E, 0x5F: true
  default: false
  }
}

private func dedented(_ bytes: [UInt8], _ line: Range<Int>, by indent: Int) -> Range<Int> {
  var start = line.lowerBound
  while start < line.upperBound, start - line.lowerBound < indent, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
  return start..<line.upperBound
}
