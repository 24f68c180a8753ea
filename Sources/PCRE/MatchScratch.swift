internal import CPCRE2

/// The memory that one search needs: match data, limits and a stack for machine code.
// SAFETY: only `ScratchPool` keeps these, and it hands each to one search at a time; each pointer is freed once, in `deinit`.
@safe final class MatchScratch: @unchecked Sendable {
  let matchData: OpaquePointer
  let context: OpaquePointer
  private let stack: OpaquePointer?

  /// Memory for searches with `code`, which must outlive this object only for its creation.
  init(for code: OpaquePointer, _ limits: PCRELimits) {
    guard
      let matchData = unsafe pcre2_match_data_create_from_pattern_8(code, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { fatalError("out of memory") }
    // Compiled code that finds no stack runs on 32 KiB of the thread's own, so a missing one is no failure.
    let stack = unsafe pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    unsafe self.matchData = matchData
    unsafe self.context = context
    unsafe self.stack = stack
    let statuses = unsafe [
      pcre2_set_depth_limit_8(context, limits.depth),
      pcre2_set_heap_limit_8(context, limits.heap),
    ]
    precondition(statuses.allSatisfy { $0 == 0 }, "PCRE2 must take any limits")
    if let stack = unsafe stack {
      // SAFETY: a null callback makes the third argument the stack itself.
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
  }

  deinit {
    unsafe pcre2_match_data_free_8(matchData)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// Sets the limits of the next run: backtracking steps, and the last offset at which a match may start.
  func prepare(matchLimit: UInt32, lastStart: Int) {
    let statuses = unsafe [pcre2_set_match_limit_8(context, matchLimit), pcre2_set_offset_limit_8(context, lastStart)]
    precondition(statuses.allSatisfy { $0 == 0 }, "PCRE2 must take any limits")
  }

  /// The match that the last successful run left here.
  func match(groupCount: Int) -> PCREMatch {
    guard let offsets = unsafe pcre2_get_ovector_pointer_8(matchData) else { preconditionFailure("match data has offsets") }
    precondition(unsafe Int(pcre2_get_ovector_count_8(matchData)) > groupCount, "match data has room for each group")
    // SAFETY: the vector holds two offsets for each of `groupCount` + 1 groups, checked above.
    let vector = unsafe UnsafeBufferPointer(start: offsets, count: 2 * (groupCount + 1))
    let unset = cyberseceval_pcre2_unset()
    let groups = (0...groupCount).map { group -> Range<Int>? in
      let (start, end) = unsafe (vector[2 * group], vector[2 * group + 1])
      // `\K` in a look-ahead can put a start past its end.
      return start == unset ? nil : min(start, end)..<end
    }
    let whole = unsafe min(vector[0], vector[1])..<vector[1]
    return PCREMatch(groups: groups, range: whole)
  }
}
