import RuleText
import Synchronization
import Syntax

/// A pattern of a rule, which is read when a file first has the words of its text: most patterns of most rules never are.
package final class LazyPattern: Sendable {
  private let text: String
  private let reader: PatternReader
  private let options: MatchingOptions
  /// With a slot for each metavariable of the text.
  private let metavariables: MetavariableTable
  /// Hashes of words that all code has which the pattern matches.
  let words: [WordHash]
  /// The pattern, if it was read at once: looking at it costs less than at one that may be read now by another task.
  private let given: Pattern?
  private let known = AtomicLazyReference<Pattern>()

  /// A pattern to be read later; takes slots for its metavariables at once. `words` are words that code cannot do without.
  package init(
    _ text: String, words: [[UInt8]], reader: PatternReader, options: MatchingOptions, metavariables: inout MetavariableTable
  ) {
    for name in metavariableNames(in: text) { _ = metavariables.slot(of: name) }
    self.text = text
    self.reader = reader
    self.options = options
    self.metavariables = metavariables
    given = nil
    // Functions of PHP are found in any case.
    self.words = words.map { WordHash($0, ignoresCase: reader.language == .php) }
  }

  /// A pattern that is read at once.
  ///
  /// - Throws: what is wrong with it.
  package init(
    reading text: String, reader: PatternReader, options: MatchingOptions, metavariables: inout MetavariableTable
  ) throws(PatternError) {
    given = try reader.read(text, options: options, metavariables: &metavariables)
    self.text = text
    self.reader = reader
    self.options = options
    self.metavariables = metavariables
    words = []
  }

  /// The pattern if it has been read.
  var read: Pattern? { given ?? known.load() }

  /// The pattern, read now if it may match in a file; nil if it cannot match.
  func pattern(for facts: FileFacts, _ budget: StepBudget) -> Pattern? {
    if let read { return read }
    guard words.allSatisfy(facts.hasWord) else { return nil }
    do { return try pattern() } catch {
      budget.exhaust(.pattern)
      return nil
    }
  }

  /// Reads the pattern if that has not been done.
  package func pattern() throws(PatternError) -> Pattern {
    if let read { return read }
    var slots = metavariables
    let pattern = try reader.read(text, options: options, metavariables: &slots)
    guard slots.names.count == metavariables.names.count else {
      throw PatternError(message: "the metavariables of ‘\(text)’ were not all seen before it was read")
    }
    return known.storeIfNil(pattern)
  }
}

/// What looks like a metavariable in a pattern: `$X`, `$...ARGS`.
private func metavariableNames(in text: String) -> [String] {
  let bytes = Array(text.utf8)
  var names: [String] = []
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "$") else {
      index += 1
      continue
    }
    let start = index
    index += 1
    if bytes[index...].starts(with: "...".utf8) { index += 3 }
    let first = index
    while index < bytes.count, isMetavariablePart(bytes[index]) { index += 1 }
    if index > first { names.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
  }
  return names
}

private func isMetavariablePart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
}
