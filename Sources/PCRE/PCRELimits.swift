/// How much work one search may do before it is given up.
package struct PCRELimits: Sendable, Hashable {
  /// Backtracking steps, as PCRE2 counts them: per start offset in compiled code, per search in the interpreter.
  package var match: UInt32
  /// Depth of nested backtracking in the interpreter, which runs when compiled code runs out of stack.
  package var depth: UInt32
  /// Memory of the interpreter in KiB.
  package var heap: UInt32

  /// Limits given one by one.
  package init(match: UInt32, depth: UInt32, heap: UInt32) {
    self.match = match
    self.depth = depth
    self.heap = heap
  }

  /// Ends hopeless searches in well under a second; patterns of rules stay far below.
  package static let standard = PCRELimits(match: 1_000_000, depth: 100_000, heap: 64 * 1024)
}
