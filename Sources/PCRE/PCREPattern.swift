internal import CPCRE2
import Synchronization

/// A regular expression in PCRE2's syntax that searches bytes and may be shared by threads.
///
/// The syntax covers that of Python's `re` as rules use it: named groups `(?P<name>…)`, look-around, possessive quantifiers.
/// It is interpreted at first and becomes machine code when it is used often, since making that takes as long as a hundred short searches.
/// A search that backtracks without end is given up at `PCRELimits` and says so.
package final class PCREPattern: Sendable {
  /// The pattern as given.
  package let pattern: String
  /// The options as given.
  package let options: PCREOptions
  /// Number of groups, without group 0.
  package let groupCount: Int
  /// Names and numbers of the named groups, in the order of names.
  package let groupNames: [(name: String, number: Int)]

  private let code: CompiledCode
  private let machineCode = AtomicLazyReference<MachineCode>()
  private let runs = Atomic(0)
  private let pool = ScratchPool()
  private let limits: PCRELimits
  /// Whether the start offset has a meaning of its own, so that a search may not be cut into windows; `\G` does that.
  private let bindsToStart: Bool

  /// Compiles `pattern`; throws what PCRE2 says about it and where.
  package init(_ pattern: String, options: PCREOptions = [.utf], limits: PCRELimits = .standard) throws(PCREError) {
    self.pattern = pattern
    self.options = options
    self.limits = limits
    bindsToStart =
      options.contains(.anchored)
      || zip(pattern.utf8, pattern.utf8.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "G") }
    code = try CompiledCode(pattern, options, withMachineCode: false)
    groupCount = code.groupCount
    groupNames = code.groupNames
  }

  /// The leftmost match that starts at `start` or later and ends at `end` or before, byte offsets; `end` nil means the last byte.
  ///
  /// `end` is the end of the subject for `$` and look-ahead; look-behind sees the bytes before `start`.
  package func firstMatch(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> PCREResult {
    let scratch = pool.take { code.makeScratch(limits) }
    defer { pool.give(scratch) }
    return search(Subject(bytes: bytes, end: end ?? bytes.count, time: limits.time), start, 0, scratch)
  }

  /// Whether and where the pattern matches in a text; offsets count its UTF-8 bytes.
  package func firstMatch(in text: String) -> PCREResult {
    firstMatch(in: Array(text.utf8))
  }

  /// Reports each match that does not overlap the one before, from left to right, until `body` returns false.
  ///
  /// `start` and `end` are as in `firstMatch`. After an empty match the search goes on at the same place with a match that is not
  /// empty, then one character later, as Perl does.
  package func forEachMatch(
    in bytes: [UInt8], from start: Int = 0, to end: Int? = nil, _ body: (PCREMatch) -> Bool
  ) -> PCRECompletion {
    let scratch = pool.take { code.makeScratch(limits) }
    defer { pool.give(scratch) }
    let subject = Subject(bytes: bytes, end: end ?? bytes.count, time: limits.time)
    var start = start
    var bits: UInt32 = 0
    while start <= subject.end {
      switch search(subject, start, bits, scratch) {
      case .limitExceeded: return .limitExceeded
      case .noMatch where bits == 0: return .complete
      case .noMatch:
        start = nextCharacter(in: subject, after: start)
        bits = 0
      case .match(let match):
        if !body(match) { return .stopped }
        // A match may end before its start offset (`\K` in a look-behind); never go back.
        let isEmpty = match.range.isEmpty || match.range.upperBound <= start
        bits = isEmpty ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0
        start = max(match.range.upperBound, start)
      }
    }
    return .complete
  }

  /// All matches that do not overlap; nil when the search was given up.
  package func allMatches(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> [PCREMatch]? {
    var matches: [PCREMatch] = []
    let completion = forEachMatch(in: bytes, from: start, to: end) { match in
      matches.append(match)
      return true
    }
    return completion == .complete ? matches : nil
  }

  /// The number of the group with this name; the first one when several share it.
  package func group(named name: String) -> Int? {
    groupNames.first { $0.name == name }?.number
  }
}

/// Compiled code that threads share by reference.
private final class MachineCode: Sendable {
  let code: CompiledCode

  init(_ code: consuming CompiledCode) { self.code = code }
}

/// What is searched: bytes up to `end`, until `deadline`.
private struct Subject {
  let bytes: [UInt8]
  let end: Int
  /// Nil for one that is searched in one window, where nobody looks at the clock.
  let deadline: ContinuousClock.Instant?

  static let longestWindow = 256

  init(bytes: [UInt8], end: Int, time: Duration) {
    self.bytes = bytes
    self.end = end
    deadline = end > Self.longestWindow ? .now + time : nil
  }
}

extension PCREPattern {
  /// Searches in growing windows of start offsets and looks at the clock between them.
  ///
  /// PCRE2 counts steps for each start offset anew, and does not count what a quantifier of one character reads, so a pattern such as
  /// `[^;]*x[^;]*=` takes the square of the subject's length without ever meeting the match limit. Windows are few, because what
  /// PCRE2 learns at one start offset about those after it is lost between them.
  private func search(_ subject: Subject, _ start: Int, _ bits: UInt32, _ scratch: MatchScratch) -> PCREResult {
    precondition(0 <= start && start <= subject.end, "a search must start within its subject")
    precondition(subject.end <= subject.bytes.count, "a search must end within its subject")
    let isAnchored = bindsToStart || bits & PCRE2_ANCHORED != 0
    var start = start
    guard let deadline = subject.deadline, !isAnchored else { return run(subject, start, subject.end, bits, scratch) }
    var window = subject.end - start <= Subject.longestWindow ? subject.end : 64
    var before = ContinuousClock.now
    while true {
      let lastStart = min(start + window, subject.end)
      let result = run(subject, start, lastStart, bits, scratch)
      guard result == .noMatch, lastStart < subject.end else { return result }
      let now = ContinuousClock.now
      if now >= deadline { return .limitExceeded }
      // Grows only while windows are cheap, so that the next look at the clock is never far.
      if (now - before) * 8 < limits.time { window *= 8 }
      before = now
      start = nextCharacter(in: subject, after: lastStart)
    }
  }

  /// One run of the compiled code over the matches that start between `start` and `lastStart`, both included.
  private func run(_ subject: Subject, _ start: Int, _ lastStart: Int, _ bits: UInt32, _ scratch: MatchScratch) -> PCREResult {
    scratch.prepare(matchLimit: limits.match(forBytes: subject.end), lastStart: lastStart)
    // SAFETY: the pointer is used within the closure only, and the subject is cut to `end`, which is within the array.
    let status = unsafe subject.bytes.withUnsafeBufferPointer { buffer in
      let bytes = unsafe UnsafeBufferPointer(rebasing: buffer[..<subject.end])
      if machineCode.load() == nil, bytes.count < Self.longSubject,
        runs.add(1, ordering: .relaxed).oldValue < Self.runsBeforeMachineCode
      {
        let status = unsafe code.run(bytes, from: start, bits, scratch)
        // The interpreter meets its limits sooner.
        if status == PCRE2_ERROR_NOMATCH || status > 0 { return status }
      }
      let status = unsafe machine().code.run(bytes, from: start, bits, scratch)
      guard status == PCRE2_ERROR_JIT_STACKLIMIT else { return status }
      return unsafe code.run(bytes, from: start, bits, scratch)
    }
    switch status {
    case 1...: return .match(scratch.match(groupCount: groupCount))
    case PCRE2_ERROR_NOMATCH: return .noMatch
    // Match, depth and heap limits, and whatever else keeps PCRE2 from an answer.
    default: return .limitExceeded
    }
  }

  private static let runsBeforeMachineCode = 16
  private static let longSubject = 4_096

  private func machine() -> MachineCode {
    if let machine = machineCode.load() { return machine }
    do { return machineCode.storeIfNil(MachineCode(try CompiledCode(pattern, options, withMachineCode: true))) } catch {
      preconditionFailure("what was compiled once compiles again")
    }
  }

  /// Where the character after the one at `offset` starts: one byte on, or past continuation bytes in UTF mode.
  private func nextCharacter(in subject: Subject, after offset: Int) -> Int {
    var next = offset + 1
    guard options.contains(.utf) else { return next }
    while next < subject.end, next < offset + 4, subject.bytes[next] & 0b1100_0000 == 0b1000_0000 { next += 1 }
    return next
  }
}
