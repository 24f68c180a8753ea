/// A JSON document whose objects keep the order of their keys.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Sendable, Equatable {
    /// Unique in a well-formed object; not checked.
    public var key: String
    /// What the key stands for.
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object from pairs, in their order.
  public static func object(_ pairs: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(pairs.map { Member($0.key, $0.value) })
  }

  /// The text, on one line or indented by two spaces a level.
  public func encoded(indented: Bool = false) -> String {
    var output = ""
    write(to: &output, level: indented ? 0 : nil)
    return output
  }

  private func write(to output: inout String, level: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let flag): output += flag ? "true" : "false"
    case .int(let number): output += String(number)
    case .double(let number): output += number.isFinite ? String(number) : "null"
    case .string(let text): JSONValue.write(text, to: &output)
    case .array(let elements):
      write(elements.count, "[", "]", level, &output) { index, level, output in elements[index].write(to: &output, level: level) }
    case .object(let members):
      write(members.count, "{", "}", level, &output) { index, level, output in
        JSONValue.write(members[index].key, to: &output)
        output += level == nil ? ":" : ": "
        members[index].value.write(to: &output, level: level)
      }
    }
  }

  private func write(
    _ count: Int, _ open: String, _ close: String, _ level: Int?, _ output: inout String,
    _ element: (Int, Int?, inout String) -> Void
  ) {
    output += open
    for index in 0..<count {
      if index > 0 { output += "," }
      if let level { output += "\n" + String(repeating: "  ", count: level + 1) }
      element(index, level.map { $0 + 1 }, &output)
    }
    if let level, count > 0 { output += "\n" + String(repeating: "  ", count: level) }
    output += close
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..."\u{1f}", "\u{7f}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
