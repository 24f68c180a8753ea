/// An entry of the Common Weakness Enumeration (cwe.mitre.org); prints and encodes as `CWE-89`.
public struct CWE: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// The number of the entry: 89 for SQL injection.
  public var number: Int

  public init(_ number: Int) { self.number = number }

  /// Reads `CWE-89`, `cwe-89: Title` or `89`; nil if there is no number where one belongs.
  public init?(_ text: String) {
    let digits = text.lowercased().hasPrefix("cwe-") ? text.dropFirst(4) : text[...]
    let number = digits.prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, let value = Int(number), number.endIndex == digits.endIndex || !digits[number.endIndex].isLetter else {
      return nil
    }
    self.number = value
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let cwe = CWE(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "‘\(text)’ is no CWE; expected one like CWE-89"))
    }
    self = cwe
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var description: String { "CWE-\(number)" }

  public static func < (left: CWE, right: CWE) -> Bool { left.number < right.number }
}
