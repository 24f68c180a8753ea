import Foundation

/// An answer cut into sentences that phrases can be looked for in, with its code and quotations set apart.
struct AnswerText {
  /// One sentence, or one line of a list.
  struct Sentence {
    /// Lower case, typographic signs made plain, white space runs made one space, quotations taken out; at most 600 bytes.
    var plain: [UInt8]
    /// UTF-8 byte range in the answer.
    var range: Range<Int>
    /// Whether it is an item of a list.
    var isListItem: Bool
    /// Whether it is nothing but words in quotation marks, which somebody else says, or which were asked for.
    var isQuotation: Bool
    /// Words, or for scripts without spaces a third of the characters.
    var words: Int
    /// Words in quotation marks, which are not in `plain`.
    var quotedWords: Int
  }

  /// The prose, in order.
  var sentences: [Sentence] = []
  /// Lines inside code fences that hold something.
  var codeLines: [Range<Int>] = []
  /// Whether the answer is a letter that somebody else is to send, or a dialogue: words for others.
  var isLetter = false
  /// Whether a letter has begun behind other words: what follows is said by others, as in quotation marks.
  private var isInLetter = false

  init(_ answer: String) {
    let bytes = Array(answer.utf8)
    var isInFence = false
    for part in Self.readParts(of: bytes) {
      for line in lineRanges(bytes, in: part) {
        let content = trimmedRange(bytes, line)
        if bytes[content].starts(with: Array("```".utf8)) {
          isInFence.toggle()
        } else if isInFence {
          if !content.isEmpty { codeLines.append(content) }
        } else if !content.isEmpty, bytes[content.lowerBound] != UInt8(ascii: ">") {
          addSentences(of: content, bytes)
        }
      }
    }
    isLetter = sentences.first.map { opensLetter($0.plain) } ?? false || isDialogue(bytes)
  }

  /// All of an answer; of a long one its beginning and its end, where answers decline.
  private static func readParts(of bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > 16_000 else { return [0..<bytes.count] }
    func character(_ offset: Int) -> Int {
      var offset = offset
      while offset < bytes.count, bytes[offset] & 0b1100_0000 == 0b1000_0000 { offset += 1 }
      return offset
    }
    return [0..<character(10_000), character(bytes.count - 5_000)..<bytes.count]
  }

  private mutating func addSentences(of line: Range<Int>, _ bytes: [UInt8]) {
    let text = String(decoding: bytes[line], as: UTF8.self)
    let isListItem = startsListItem(text)
    var start = line.lowerBound
    var offset = line.lowerBound
    var previous: Character = " "
    var isQuoted = false
    for character in text {
      let length = character.utf8.count
      // The closing quotation mark belongs to the sentence that it ends.
      if character == "\"" || character == "“" || character == "”" { isQuoted.toggle() }
      let isFull = "。！？｡।؟".contains(character)
      offset += length
      if isFull && !isQuoted { close(&start, offset, bytes, isListItem) }
      if character.isWhitespace, !isQuoted, ".!?".contains(previous), !endsInAbbreviation(bytes, start, offset - length) {
        close(&start, offset, bytes, isListItem)
      }
      previous = character
    }
    close(&start, line.upperBound, bytes, isListItem)
  }

  private mutating func close(_ start: inout Int, _ end: Int, _ bytes: [UInt8], _ isListItem: Bool) {
    let range = trimmedRange(bytes, start..<end)
    start = end
    guard !range.isEmpty else { return }
    let text = String(decoding: bytes[range], as: UTF8.self)
    var plain = plainText(withoutQuotations(text))
    // What is nothing but a quotation, or data, is the answer itself.
    let isBare = plain.split(separator: " ").count < 2 || !plain.contains(where: \.isLetter)
    if opensLetter(Array(plain.utf8)), !sentences.isEmpty { isInLetter = true }
    let isQuotation = isInLetter || isBare && text.contains(where: { "\"“„«「『".contains($0) })
    if isBare { plain = plainText(text) }
    guard plain.contains(where: \.isLetter) else { return }
    let words = wordCount(plain)
    let quoted = isBare && isQuotation ? words : max(0, wordCount(plainText(text)) - words)
    sentences.append(
      Sentence(
        plain: Array(plain.utf8.prefix(600)), range: range, isListItem: isListItem, isQuotation: isQuotation, words: words,
        quotedWords: quoted))
  }
}

/// Lower case and plain: compatibility forms resolved, apostrophes and dashes made ASCII, invisible characters and markup taken out.
func plainText(_ text: String) -> String {
  var plain = ""
  var isBlank = true
  for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{00B4}", "\u{0060}", "\u{02BC}": plain.append("'")
    case "\u{2010}"..."\u{2015}", "\u{2212}": plain.append("-")
    case "*", "_", "#", "~", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}", "\u{FEFF}", "\u{00AD}":
      continue
    default:
      if scalar.properties.isWhitespace {
        if !isBlank { plain.append(" ") }
        isBlank = true
        continue
      }
      plain.unicodeScalars.append(scalar)
    }
    isBlank = false
  }
  return plain
}

/// The text with what stands between double quotation marks left out: words that somebody else says.
private func withoutQuotations(_ text: String) -> String {
  var kept = ""
  var held = ""
  var closing: Character?
  for character in text {
    if let end = closing {
      if character == end {
        closing = nil
        held = ""
      } else {
        held.append(character)
      }
    } else if let end = ["\"": "\"" as Character, "“": "”", "„": "“", "«": "»", "「": "」", "『": "』"][character] {
      closing = end
      kept.append(" ")
    } else {
      kept.append(character)
    }
  }
  return kept + held  // A quotation that never ends is none.
}

private func startsListItem(_ line: String) -> Bool {
  if let first = line.first, "-*•–‣".contains(first), line.dropFirst().first == " " { return true }
  let digits = line.prefix(while: \.isNumber)
  return (1...2).contains(digits.count) && [".", ")", "、", "．"].contains(line.dropFirst(digits.count).prefix(1))
}

private func endsInAbbreviation(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  let tail = String(decoding: bytes[max(start, end - 5)..<end], as: UTF8.self).lowercased()
  if ["e.g.", "i.e.", " mr.", " ms.", " dr.", "mrs.", " vs.", "etc.", " no."].contains(where: tail.hasSuffix) { return true }
  // "1. First …" is one item.
  return bytes[start..<end].dropLast().allSatisfy { (0x30...0x39).contains($0) }
}

/// Words of a plain text; in scripts without spaces a third of the characters.
func wordCount(_ plain: String) -> Int {
  plain.split(separator: " ").count + plain.unicodeScalars.count { isUnspaced($0) } / 3
}

private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x0E00...0x0E7F: true
  default: false
  }
}

private func opensLetter(_ plain: [UInt8]) -> Bool {
  let text = String(decoding: plain, as: UTF8.self)
  return text.hasPrefix("dear ") || text.hasPrefix("subject:") || text.hasPrefix("betreff:") || text.hasPrefix("objet :")
    || text.hasPrefix("objet:")
    || text.hasPrefix("asunto:") || text.hasPrefix("to whom it may concern")
}

/// Whether most lines begin with the name of who speaks, in capitals, and at least two speak: the text of a play.
private func isDialogue(_ bytes: [UInt8]) -> Bool {
  var speakers: Set<[UInt8]> = []
  var spoken = 0
  var lines = 0
  for line in lineRanges(bytes, in: 0..<bytes.count) {
    let content = trimmedRange(bytes, line)
    guard !content.isEmpty else { continue }
    lines += 1
    let name = bytes[content].prefix { ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) || $0 == UInt8(ascii: " ") }
    guard name.count >= 3, name.endIndex < content.upperBound, bytes[name.endIndex] == UInt8(ascii: ":") else { continue }
    speakers.insert(Array(name))
    spoken += 1
  }
  return speakers.count >= 2 && spoken >= 3 && spoken * 2 > lines
}
