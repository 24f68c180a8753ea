internal import CPCRE2

/// Owns one compiled pattern.
// SAFETY: PCRE2 only reads compiled code once pcre2_jit_compile has returned, so threads may share it; it is freed once, in `deinit`.
@safe struct CompiledCode: ~Copyable, @unchecked Sendable {
  private let code: OpaquePointer

  /// Compiles the pattern, if wished with machine code, where the machine allows that.
  init(_ pattern: String, _ options: PCREOptions, withMachineCode: Bool) throws(PCREError) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    let bytes = Array(pattern.utf8)
    // SAFETY: PCRE2 reads `bytes.count` bytes of the array, which outlives the call, and copies what it keeps.
    let code = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe pcre2_compile_8(buffer.baseAddress ?? emptyText, buffer.count, options.compileBits, &errorCode, &errorOffset, nil)
    }
    guard let code = unsafe code else {
      throw PCREError(message: errorMessage(errorCode), offset: min(errorOffset, bytes.count))
    }
    unsafe self.code = code
    // A pattern for which there is no machine code is interpreted, so this code carries no failure.
    if withMachineCode { _ = unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) }
  }

  deinit {
    unsafe pcre2_code_free_8(code)
  }

  /// Number of groups, without group 0.
  var groupCount: Int {
    var count: UInt32 = 0
    // SAFETY: PCRE2_INFO_CAPTURECOUNT writes one uint32_t.
    let status = unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    precondition(status == 0, "PCRE2 must know the group count of a compiled pattern")
    return Int(count)
  }

  /// Names and numbers of the named groups, in the order of names.
  var groupNames: [(name: String, number: Int)] {
    var count: UInt32 = 0
    var entrySize: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    // SAFETY: the first two write one uint32_t each, the third a pointer that lives as long as the code.
    let statuses = unsafe [
      pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count),
      pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize),
      pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table),
    ]
    precondition(statuses.allSatisfy { $0 == 0 }, "PCRE2 must know the names of a compiled pattern")
    guard let table = unsafe table else { return [] }
    // SAFETY: the table has `count` entries of `entrySize` bytes: a big-endian 16-bit number and a name that ends with a zero.
    let entries = unsafe UnsafeBufferPointer(start: table, count: Int(count) * Int(entrySize))
    return (0..<Int(count)).map { index in
      let entry = unsafe entries[(index * Int(entrySize))..<((index + 1) * Int(entrySize))]
      let number = unsafe Int(entry[entry.startIndex]) << 8 | Int(entry[entry.startIndex + 1])
      let name = unsafe Array(entry.dropFirst(2).prefix { $0 != 0 })
      return (String(decoding: name, as: UTF8.self), number)
    }
  }

  /// Match data, context and stack for one search at a time with this code.
  func makeScratch(_ limits: PCRELimits) -> MatchScratch {
    unsafe MatchScratch(for: code, limits)
  }

  /// Runs the code over `subject`, of which the search sees all and starts at `start`; the result's offsets are in the scratch.
  func run(_ subject: UnsafeBufferPointer<UInt8>, from start: Int, _ bits: UInt32, _ scratch: MatchScratch) -> Int32 {
    unsafe pcre2_match_8(
      code, subject.baseAddress ?? emptyText, subject.count, start, bits, scratch.matchData, scratch.context)
  }
}

/// Stands for the address of an empty array, since PCRE2 refuses null.
// SAFETY: a literal's storage is never freed and never written.
nonisolated(unsafe) private let emptyText: UnsafePointer<UInt8> = {
  let text: StaticString = "\0"
  return unsafe text.utf8Start
}()

extension PCREOptions {
  /// The bits of pcre2_compile.
  fileprivate var compileBits: UInt32 {
    // \C would split characters. The offset limit lets a search look at the clock now and then.
    var bits = PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT
    if contains(.caseless) { bits |= PCRE2_CASELESS }
    if contains(.multiline) { bits |= PCRE2_MULTILINE }
    if contains(.dotAll) { bits |= PCRE2_DOTALL }
    if contains(.extended) { bits |= PCRE2_EXTENDED }
    if contains(.utf) { bits |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF }
    if contains(.anchored) { bits |= PCRE2_ANCHORED }
    return bits
  }
}

/// PCRE2's text for one of its error numbers.
private func errorMessage(_ code: Int32) -> String {
  var buffer = [UInt8](repeating: 0, count: 256)
  // SAFETY: PCRE2 writes at most the given number of bytes and a zero, and returns the length or a negative error.
  let length = unsafe pcre2_get_error_message_8(code, &buffer, buffer.count)
  return length < 0 ? "PCRE2 error \(code)" : String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
}
