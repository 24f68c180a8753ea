import Foundation

/// Decodes JSON that holds what a model wrote, which need not be text: bytes that are no UTF-8, and halves of surrogate pairs.
///
/// Each of these becomes U+FFFD, so that an answer is not lost for one bad character; whole text is decoded as it is.
func decodedModelText<Value: Decodable>(_ type: Value.Type, from bytes: some Collection<UInt8>) throws -> Value {
  do {
    return try JSONDecoder().decode(type, from: Data(bytes))
  } catch {
    // Foundation names such a text a value of the wrong kind, so any error may be its fault.
    let mended = mendedText(Array(bytes))
    guard mended != Array(bytes) else { throw error }
    return try JSONDecoder().decode(type, from: Data(mended))
  }
}

/// The bytes with U+FFFD for whatever is no UTF-8, and for every escape `\uD800` to `\uDFFF` that has no partner.
func mendedText(_ bytes: [UInt8]) -> [UInt8] {
  let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var index = 0
  while index < text.count {
    guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
      result.append(text[index])
      index += 1
      continue
    }
    guard let unit = escapedUnit(text, at: index) else {
      result += text[index..<(index + 2)]
      index += 2
      continue
    }
    let isPair =
      (0xD800..<0xDC00).contains(unit)
      && escapedUnit(text, at: index + 6).map { (0xDC00..<0xE000).contains($0) } == true
    let length = isPair ? 12 : 6
    result += (0xD800..<0xE000).contains(unit) && !isPair ? Array("\\ufffd".utf8) : Array(text[index..<(index + length)])
    index += length
  }
  return result
}

/// The code unit of an escape such as `\u00e4` that begins at an index; nil where none does.
private func escapedUnit(_ text: [UInt8], at index: Int) -> UInt16? {
  guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else { return nil }
  let digits = text[(index + 2)..<(index + 6)]
  guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
  return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
}
