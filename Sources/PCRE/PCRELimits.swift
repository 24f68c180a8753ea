/// How much work one search may do before it is given up.
package struct PCRELimits: Sendable, Hashable {
  /// Backtracking steps, as PCRE2 counts them: per start offset in compiled code, per search in the interpreter. Long subjects get
  /// fewer, since between two counted steps a quantifier may read all of the subject.
  package var match: UInt32
  /// Depth of nested backtracking in the interpreter, which runs when compiled code runs out of stack.
  package var depth: UInt32
  /// Memory of the interpreter in KiB.
  package var heap: UInt32
  /// Time for one call, looked at between start offsets; a call may run over by what one start offset takes.
  package var time: Duration

  /// Limits given one by one.
  package init(match: UInt32, depth: UInt32, heap: UInt32, time: Duration) {
    self.match = match
    self.depth = depth
    self.heap = heap
    self.time = time
  }

  /// Ends hopeless searches within about two seconds; patterns of rules stay far below.
  package static let standard = PCRELimits(match: 1_000_000, depth: 100_000, heap: 64 * 1024, time: .seconds(2))

  /// The match limit for a subject of this many bytes: `match`, less for a subject of more than a kilobyte, at least 20 000.
  func match(forBytes count: Int) -> UInt32 {
    min(match, UInt32(max(1_000_000_000 / max(count, 1), 20_000)))
  }
}
