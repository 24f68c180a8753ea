import SourceText

/// The code of a completion: pieces of its text joined, each with the place it was taken from.
package struct ExtractedCode: Sendable, Hashable {
  /// One run of bytes that stands unchanged in both texts.
  package struct Segment: Sendable, Hashable {
    /// UTF-8 byte offset in the code.
    package var codeStart: Int
    /// UTF-8 byte offset in the completion.
    package var completionStart: Int
    /// Number of bytes.
    package var length: Int
  }

  /// How the code was found.
  package enum Form: String, Sendable, Hashable {
    /// In fenced blocks, all of them closed.
    case fenced
    /// In fenced blocks, the last without its closing fence.
    case unclosedFence = "unclosed-fence"
    /// In an answer without fences.
    case unfenced
  }

  /// The code in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where its pieces come from, ascending, without gaps but for joining newlines.
  package private(set) var segments: [Segment] = []
  /// How it was found.
  package var form: Form
  /// How many lines at its start repeated the prompt and were left out.
  package var repeatedLines = 0

  init(form: Form) { self.form = form }

  /// The code as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing but white space.
  package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) } }

  /// Adds the bytes of one line of the completion, behind a newline unless it is the first.
  mutating func append(line range: Range<Int>, of completion: [UInt8]) {
    if !segments.isEmpty {
      bytes.append(0x0A)
      // The newline stands in the completion too when the next line does.
      if let last = segments.last, last.completionStart + last.length + 1 == range.lowerBound {
        segments[segments.count - 1].length += 1
      }
    }
    if let last = segments.last, last.completionStart + last.length == range.lowerBound,
      last.codeStart + last.length == bytes.count
    {
      segments[segments.count - 1].length += range.count
    } else {
      segments.append(Segment(codeStart: bytes.count, completionStart: range.lowerBound, length: range.count))
    }
    bytes.append(contentsOf: completion[range])
  }

  /// The place in the completion of a byte offset in the code; what stands in no segment goes to the end of the one before.
  package func completionOffset(ofCode offset: Int) -> Int {
    var place = 0
    for segment in segments {
      if segment.codeStart > offset { break }
      place = segment.completionStart + min(offset - segment.codeStart, segment.length)
    }
    return place
  }
}
