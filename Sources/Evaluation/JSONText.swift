// A JSON reader that knows where everything stands.
//
// Why not Foundation's: a dataset row with a mistake must be reported with its line and column, a lone surrogate from
// another program's file must not lose the row, and rows are read by the hundred thousand. It never traps: what is not
// JSON is a `JSONSyntaxError` at a byte offset. Nesting is limited to 256.

/// A JSON value with the byte offset at which it starts.
package struct JSONNode: Sendable {
  /// What the value is.
  package enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])
  }

  /// Byte offset of the value's first byte in the text that was parsed.
  package var offset: Int
  /// The value.
  package var value: Value

  /// The text, if this is a string.
  package var string: String? {
    if case .string(let text) = value { return text }
    return nil
  }

  /// The number, if this is a whole one that fits.
  package var integer: Int? {
    if case .number(let text) = value { return Int(text) }
    return nil
  }

  /// The elements, if this is an array.
  package var array: [JSONNode]? {
    if case .array(let elements) = value { return elements }
    return nil
  }

  /// The members in their order, if this is an object.
  package var object: [(key: String, value: JSONNode)]? {
    if case .object(let members) = value { return members }
    return nil
  }

  /// The last member with this name, if this is an object that has one.
  package subscript(key: String) -> JSONNode? {
    object?.last { $0.key == key }?.value
  }

  /// What kind of value this is, with its article, for messages.
  package var kindName: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// What is not JSON, and at which byte.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  /// Byte offset from 0.
  package var offset: Int
  /// What was expected there.
  package var message: String
}

/// Parses one JSON text; anything but white space after it is an error. Linear in the bytes.
package func parseJSONText(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
  var parser = JSONParser(bytes: bytes)
  let node = try parser.value(depth: 0)
  parser.skipWhitespace()
  if parser.index < bytes.count { throw JSONSyntaxError(offset: parser.index, message: "nothing more was expected here") }
  return node
}

private struct JSONParser {
  let bytes: [UInt8]
  var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipWhitespace() {
    while let byte = current, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B && byte != 0x0C) { index += 1 }
  }

  mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    skipWhitespace()
    let start = index
    if depth > 256 { throw JSONSyntaxError(offset: start, message: "nested more than 256 deep") }
    switch current {
    case UInt8(ascii: "{"): return JSONNode(offset: start, value: .object(try members(depth: depth)))
    case UInt8(ascii: "["): return JSONNode(offset: start, value: .array(try elements(depth: depth)))
    case UInt8(ascii: "\""): return JSONNode(offset: start, value: .string(try string()))
    case UInt8(ascii: "t"): return JSONNode(offset: start, value: try word("true", .bool(true)))
    case UInt8(ascii: "f"): return JSONNode(offset: start, value: try word("false", .bool(false)))
    case UInt8(ascii: "n"): return JSONNode(offset: start, value: try word("null", .null))
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte):
      return JSONNode(offset: start, value: .number(try number()))
    case nil: throw JSONSyntaxError(offset: start, message: "the text ends where a value was expected")
    default: throw JSONSyntaxError(offset: start, message: "a JSON value was expected")
    }
  }

  private mutating func word(_ word: String, _ value: JSONNode.Value) throws(JSONSyntaxError) -> JSONNode.Value {
    for byte in word.utf8 {
      guard current == byte else { throw JSONSyntaxError(offset: index, message: "'\(word)' was expected") }
      index += 1
    }
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    try digits()
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte = current, isDigit(byte) { index += 1 }
    if index == start { throw JSONSyntaxError(offset: index, message: "a digit was expected") }
  }

  private mutating func elements(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    index += 1
    var elements: [JSONNode] = []
    skipWhitespace()
    if current == UInt8(ascii: "]") {
      index += 1
      return elements
    }
    while true {
      elements.append(try value(depth: depth + 1))
      skipWhitespace()
      if current == UInt8(ascii: "]") { break }
      guard current == UInt8(ascii: ",") else { throw JSONSyntaxError(offset: index, message: "',' or ']' was expected") }
      index += 1
    }
    index += 1
    return elements
  }

  private mutating func members(depth: Int) throws(JSONSyntaxError) -> [(key: String, value: JSONNode)] {
    index += 1
    var members: [(key: String, value: JSONNode)] = []
    skipWhitespace()
    if current == UInt8(ascii: "}") {
      index += 1
      return members
    }
    while true {
      skipWhitespace()
      guard current == UInt8(ascii: "\"") else {
        throw JSONSyntaxError(offset: index, message: "a field name in double quotes was expected")
      }
      let key = try string()
      skipWhitespace()
      guard current == UInt8(ascii: ":") else { throw JSONSyntaxError(offset: index, message: "':' was expected") }
      index += 1
      members.append((key, try value(depth: depth + 1)))
      skipWhitespace()
      if current == UInt8(ascii: "}") { break }
      guard current == UInt8(ascii: ",") else { throw JSONSyntaxError(offset: index, message: "',' or '}' was expected") }
      index += 1
    }
    index += 1
    return members
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    let open = index
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20:
        throw JSONSyntaxError(offset: index - 1, message: "a control character in a text must be written as an escape")
      default: text.append(byte)
      }
    }
    throw JSONSyntaxError(offset: open, message: "this text has no closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    let start = index - 1
    guard let byte = current else { throw JSONSyntaxError(offset: start, message: "the text ends in an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var code = UInt32(try hexadecimal())
      if code >= 0xD800, code < 0xDC00, current == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        let mark = index
        index += 2
        let low = UInt32(try hexadecimal())
        if low >= 0xDC00, low < 0xE000 {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          index = mark
        }
      }
      // A lone surrogate is no character: U+FFFD stands for it, as for invalid UTF-8.
      text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    default: throw JSONSyntaxError(offset: start, message: "unknown escape")
    }
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt16 {
    let end = min(index + 4, bytes.count)
    guard end - index == 4, let code = UInt16(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16) else {
      throw JSONSyntaxError(offset: index, message: "four hexadecimal digits were expected")
    }
    index = end
    return code
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// A text as a JSON string with its quotes; control characters are escaped, and so is "<", for JSON inside HTML.
package func jsonQuoted(_ text: String) -> String {
  var result: [UInt8] = [UInt8(ascii: "\"")]
  result.reserveCapacity(text.utf8.count + 2)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""): result += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\\"): result += [byte, byte]
    case 0x0A: result += Array("\\n".utf8)
    case 0x09: result += Array("\\t".utf8)
    case 0x0D: result += Array("\\r".utf8)
    case 0..<0x20, 0x7F, UInt8(ascii: "<"):
      let digits = String(byte, radix: 16)
      result += Array("\\u00".utf8) + Array((digits.count == 1 ? "0" : "").utf8) + Array(digits.utf8)
    default: result.append(byte)
    }
  }
  result.append(UInt8(ascii: "\""))
  return String(decoding: result, as: UTF8.self)
}
