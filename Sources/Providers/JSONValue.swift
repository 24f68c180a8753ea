/// Any JSON, for request bodies and schemas whose shape is not ours to fix.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral
{
  /// A JSON string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A JSON number.
  package init(integerLiteral value: Int) { self = .int(value) }
  /// A JSON number.
  package init(floatLiteral value: Double) { self = .double(value) }
  /// A JSON Boolean.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A JSON array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// A JSON object; of equal keys the last counts.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}

extension JSONValue: Codable {
  /// Decodes any JSON; whole numbers that fit become `int`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(String.self) {  // A failed try only means another kind of value.
      self = .string(value)
    } else if let value = try? container.decode(Bool.self) {  // As above.
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {  // As above.
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {  // As above.
      self = .double(value)
    } else if let value = try? container.decode([JSONValue].self) {  // As above.
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Encodes as the JSON it stands for.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}

extension JSONValue {
  /// The member `key` of an object; writing nil removes it, and writing into anything but an object does nothing.
  package subscript(key: String) -> JSONValue? {
    get {
      guard case .object(let members) = self else { return nil }
      return members[key]
    }
    set {
      guard case .object(var members) = self else { return }
      members[key] = newValue
      self = .object(members)
    }
  }

  /// The text, if this is a string.
  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }
}
