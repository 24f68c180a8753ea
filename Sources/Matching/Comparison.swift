import PCRE

/// An expression over metavariables, as in `metavariable-comparison`.
package indirect enum Comparison: Sendable, Equatable {
  case integer(Int)
  case number(Double)
  case string(String)
  case boolean(Bool)
  case list([Comparison])
  /// A slot of the rule's metavariables.
  case metavariable(Int)
  case unary(String, Comparison)
  case binary(String, Comparison, Comparison)
  /// `int(x)`, `str(x)`, `re.match(pattern, x)`, `len(x)` …
  case call(String, [Comparison])
}

/// What a comparison's expression evaluates to.
enum ComparisonValue: Equatable {
  case integer(Int)
  case number(Double)
  case string(String)
  case boolean(Bool)
  case list([ComparisonValue])
}

extension Comparison {
  /// The value, given the text of each metavariable; nil where it cannot be computed.
  func evaluate(_ value: (Int) -> ComparisonValue?, text: (Int) -> String?) -> ComparisonValue? {
    switch self {
    case .integer(let number): return .integer(number)
    case .number(let number): return .number(number)
    case .string(let string): return .string(string)
    case .boolean(let flag): return .boolean(flag)
    case .list(let elements): return .list(elements.compactMap { $0.evaluate(value, text: text) })
    case .metavariable(let slot): return value(slot)
    case .unary(let name, let operand):
      guard let inner = operand.evaluate(value, text: text) else { return nil }
      return unary(name, inner)
    case .binary(let name, let left, let right):
      if name == "and" || name == "or" {
        guard case .boolean(let first)? = left.evaluate(value, text: text) else { return nil }
        if first == (name == "or") { return .boolean(first) }
        return right.evaluate(value, text: text)
      }
      guard let first = left.evaluate(value, text: text), let second = right.evaluate(value, text: text) else { return nil }
      return binary(name, first, second)
    case .call(let name, let arguments): return call(name, arguments, value, text)
    }
  }

  private func unary(_ name: String, _ value: ComparisonValue) -> ComparisonValue? {
    switch (name, value) {
    case ("not", .boolean(let flag)): .boolean(!flag)
    case ("-", .integer(let number)): .integer(0 &- number)
    case ("-", .number(let number)): .number(-number)
    case ("~", .integer(let number)): .integer(~number)
    default: nil
    }
  }

  private func binary(_ name: String, _ left: ComparisonValue, _ right: ComparisonValue) -> ComparisonValue? {
    switch name {
    case "==": return .boolean(areEqual(left, right))
    case "!=": return .boolean(!areEqual(left, right))
    case "in", "not in":
      let isIn: Bool
      switch right {
      case .list(let elements): isIn = elements.contains { areEqual(left, $0) }
      case .string(let text):
        guard case .string(let part) = left else { return nil }
        isIn = part.isEmpty || text.contains(part)
      default: return nil
      }
      return .boolean(isIn == (name == "in"))
    default: break
    }
    if case .string(let first) = left, case .string(let second) = right {
      switch name {
      case "<": return .boolean(first < second)
      case ">": return .boolean(first > second)
      case "<=": return .boolean(first <= second)
      case ">=": return .boolean(first >= second)
      case "+": return .string(first + second)
      default: return nil
      }
    }
    if case .integer(let first) = left, case .integer(let second) = right { return integers(name, first, second) }
    guard let first = left.asDouble, let second = right.asDouble else { return nil }
    switch name {
    case "<": return .boolean(first < second)
    case ">": return .boolean(first > second)
    case "<=": return .boolean(first <= second)
    case ">=": return .boolean(first >= second)
    case "+": return .number(first + second)
    case "-": return .number(first - second)
    case "*": return .number(first * second)
    case "/": return second == 0 ? nil : .number(first / second)
    case "%": return second == 0 ? nil : .number(first.truncatingRemainder(dividingBy: second))
    default: return nil
    }
  }

  private func integers(_ name: String, _ first: Int, _ second: Int) -> ComparisonValue? {
    switch name {
    case "<": .boolean(first < second)
    case ">": .boolean(first > second)
    case "<=": .boolean(first <= second)
    case ">=": .boolean(first >= second)
    case "+": .integer(first &+ second)
    case "-": .integer(first &- second)
    case "*": .integer(first &* second)
    case "/": second == 0 ? nil : .integer(first / second)
    case "%": second == 0 ? nil : .integer(first % second)
    case "&": .integer(first & second)
    case "|": .integer(first | second)
    case "^": .integer(first ^ second)
    case "**": second < 0 || second > 62 ? nil : .integer((0..<second).reduce(1) { product, _ in product &* first })
    case "<<": .integer(first << second)
    case ">>": .integer(first >> second)
    default: nil
    }
  }

  private func areEqual(_ left: ComparisonValue, _ right: ComparisonValue) -> Bool {
    if let first = left.asDouble, let second = right.asDouble { return first == second }
    return left == right
  }

  private func call(
    _ name: String, _ arguments: [Comparison], _ value: (Int) -> ComparisonValue?, _ text: (Int) -> String?
  ) -> ComparisonValue? {
    switch name {
    case "str":
      if case .metavariable(let slot)? = arguments.first { return text(slot).map(ComparisonValue.string) }
      guard let inner = arguments.first?.evaluate(value, text: text) else { return nil }
      return .string(inner.asString)
    case "int":
      guard let inner = arguments.first?.evaluate(value, text: text) else { return nil }
      switch inner {
      case .string(let string): return parseInteger(string, base: 10).map(ComparisonValue.integer)
      case .number(let number): return Int(exactly: number.rounded(.towardZero)).map(ComparisonValue.integer)
      default: return inner
      }
    case "float":
      guard let inner = arguments.first?.evaluate(value, text: text) else { return nil }
      if case .string(let string) = inner { return Double(string).map(ComparisonValue.number) }
      return inner.asDouble.map(ComparisonValue.number)
    case "len":
      switch arguments.first?.evaluate(value, text: text) {
      case .string(let string): return .integer(string.count)
      case .list(let elements): return .integer(elements.count)
      default: return nil
      }
    case "re.match":
      guard arguments.count >= 2, case .string(let pattern)? = arguments[0].evaluate(value, text: text),
        let subject = arguments[1].evaluate(value, text: text)
      else { return nil }
      // A bad expression was refused when the rule was read.
      guard let regex = try? PCREPattern(pattern, options: [.utf, .anchored]) else { return nil }
      return .boolean(regex.firstMatch(in: subject.asString).match != nil)
    default: return nil
    }
  }
}

extension ComparisonValue {
  var asDouble: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  var asString: String {
    switch self {
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .string(let string): string
    case .boolean(let flag): flag ? "true" : "false"
    case .list: ""
    }
  }
}

/// An integer literal of any of our languages: `0x1F`, `1_000`, `10UL`, `0o17`.
package func parseInteger(_ text: String, base: Int) -> Int? {
  var digits = text.filter { $0 != "_" && $0 != "'" }.lowercased()
  var sign = 1
  if digits.hasPrefix("-") {
    sign = -1
    digits.removeFirst()
  }
  var radix = base
  if digits.hasPrefix("0x") {
    radix = 16
    digits.removeFirst(2)
  } else if digits.hasPrefix("0b") {
    radix = 2
    digits.removeFirst(2)
  } else if digits.hasPrefix("0o") {
    radix = 8
    digits.removeFirst(2)
  } else if digits.count > 1, digits.hasPrefix("0"), base == 10, digits.allSatisfy(\.isNumber) {
    radix = 8
  }
  while let last = digits.last, "ul".contains(last) || radix == 10 && "n".contains(last) { digits.removeLast() }
  if let suffix = ["i8", "i16", "i32", "i64", "usize", "isize", "u8", "u16", "u32", "u64"].first(where: { digits.hasSuffix($0) }),
    radix == 10
  {
    digits.removeLast(suffix.count)
  }
  return Int(digits, radix: radix).map { $0 * sign }
}
