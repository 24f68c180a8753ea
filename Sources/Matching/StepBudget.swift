/// How much work one rule may do in one file, counted in comparisons so that results do not depend on the machine.
final class StepBudget {
  private var left: Int
  private(set) var isExhausted = false

  init(_ steps: Int) { left = steps }

  /// Takes one step; false when none is left.
  @inline(__always)
  func spend() -> Bool {
    left -= 1
    if left < 0 { isExhausted = true }
    return left >= 0
  }

  /// Ends the work at once: some other limit was crossed.
  func exhaust() {
    left = 0
    isExhausted = true
  }
}
