/// How much work one rule may do in one file, counted in comparisons so that results do not depend on the machine.
final class StepBudget {
  private var left: Int
  private(set) var crossed: CrossedLimit?

  init(_ steps: Int) { left = steps }

  var isExhausted: Bool { crossed != nil }

  /// Takes one step, or several; false when none is left.
  @inline(__always)
  func spend(_ steps: Int = 1) -> Bool {
    left -= steps
    if left < 0, crossed == nil { crossed = .steps }
    return left >= 0
  }

  /// Ends the work at once: another limit was crossed.
  func exhaust(_ limit: CrossedLimit) {
    left = 0
    if crossed == nil { crossed = limit }
  }
}

/// What ended the work on a rule in a file before all was looked at.
package enum CrossedLimit: Sendable {
  case steps
  /// Ranges of one pattern.
  case matches
  /// Steps, depth or time of a regular expression.
  case regularExpression
  /// Nesting of code, in taint.
  case nesting
  /// A pattern that cannot be read.
  case pattern
  /// Time for parsing code inside a string.
  case parsing
}
