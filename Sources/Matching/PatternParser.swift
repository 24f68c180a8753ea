import Synchronization
package import Syntax

/// A pattern that cannot be read as code of its language.
package struct PatternError: Error, Sendable {
  package var message: String
  /// UTF-8 byte offset in the pattern's text where the grammar gave up, if it says.
  package var offset: Int?

  package init(message: String, offset: Int? = nil) {
    self.message = message
    self.offset = offset
  }
}

/// Reads patterns with the grammar of one language; remembers how each text is read, since rules share many.
package final class PatternReader: Sendable {
  let language: Language
  private let known = Mutex<[String: (parsed: ParsedPattern, text: PatternText)]>([:])

  package init(language: Language) { self.language = language }

  /// The pattern of a text; slots for its metavariables are taken from `metavariables`.
  package func read(
    _ text: String, options: MatchingOptions, metavariables: inout MetavariableTable
  ) throws(PatternError) -> Pattern {
    let (parsed, text) = try parse(text)
    return try convert(parsed, text, language: language, options: options, metavariables: &metavariables)
  }

  private func parse(_ text: String) throws(PatternError) -> (parsed: ParsedPattern, text: PatternText) {
    if let known = known.withLock({ $0[text] }) { return known }
    let result = try parsePatternText(text, language)
    known.withLock { $0[text] = result }
    return result
  }
}

/// Reads a single pattern with the grammar of `language`; slots for its metavariables are taken from `metavariables`.
package func parsePattern(
  _ text: String, language: Language, metavariables: inout MetavariableTable
) throws(PatternError) -> Pattern {
  let (parsed, text) = try parsePatternText(text, language)
  return try convert(parsed, text, language: language, options: MatchingOptions(), metavariables: &metavariables)
}

private func parsePatternText(
  _ text: String, _ language: Language
) throws(PatternError) -> (parsed: ParsedPattern, text: PatternText) {
  let trimmed = text.trimmingBlankLines()
  guard !trimmed.allSatisfy(\.isWhitespace) else { throw PatternError(message: "the pattern is empty") }
  let patternText = PatternText(trimmed, language: language)
  guard let parsed = bestParse(of: patternText) else {
    throw PatternError(message: "the pattern is not valid \(language.displayName), as an expression, statements or a declaration")
  }
  return (parsed, patternText)
}

/// A spelled pattern that the grammar accepts, and where the pattern's own text lies in it.
struct ParsedPattern: Sendable {
  let terms: TermTree
  let start: Int
  let end: Int
  /// Past the semicolon that the wrapper put behind the pattern, if it did.
  let statementEnd: Int
}

/// The first wrapper and spelling that parse without an error. Texts full of errors, on which the search could go on for
/// minutes, are given up after ``largestEffort``.
private func bestParse(of pattern: PatternText) -> ParsedPattern? {
  var effort = 0
  func recover(_ pieces: [String], in wrapper: Wrapper, grammar: Grammar) -> (ParsedPattern?, Int) {
    guard effort < largestEffort else { return (nil, .max) }
    effort += pieces.reduce(wrapper.prefix.utf8.count) { $0 + $1.utf8.count }
    return parse(pieces, in: wrapper, grammar: grammar)
  }
  let choices = pattern.pieces.map(pattern.spellings)
  let likely = choices.map { $0[0] }
  let shape = PatternShape(likely.joined(), pattern.language)
  var grammars = [Grammar.of(pattern.language)]
  switch pattern.language {
  case .typescript, .javascript: grammars.append(Grammar.tsx)
  // Rules for both C and C++ may name what only C++ has; in C such a pattern reads but never matches.
  case .c: grammars.insert(Grammar.of(.cpp), at: shape.isQualified ? 0 : 1)
  default: break
  }
  let open = choices.indices.filter { choices[$0].count > 1 }
  // Most patterns read at once in some wrapper; trying that stops at the first error, since recovery is what takes time.
  for grammar in grammars {
    let all = Wrapper.forPatterns(of: pattern.language)
    let bySuffix =
      all.filter { $0.isForExpressions != shape.endsStatement } + all.filter { $0.isForExpressions == shape.endsStatement }
    // `{ ... }` alone is an object in JavaScript, not a block; `$A * $B` is a product, no pointer.
    let isValue = (grammar.isECMAScript && pattern.startsWithBrace) || shape.isValue
    let wrappers = isValue ? bySuffix.filter({ $0.prefix.hasSuffix("x = ") }) + bySuffix : bySuffix
    for wrapper in wrappers {
      if let parsed = parse(likely, in: wrapper, grammar: grammar, stoppingAtError: true).0 { return parsed }
    }
  }
  for grammar in grammars {
    var attempts: [(wrapper: Wrapper, weight: Int)] = []
    for wrapper in Wrapper.forPatterns(of: pattern.language) {
      attempts.append((wrapper, recover(likely, in: wrapper, grammar: grammar).1))
    }
    // No luck with the likely spellings: first all ellipses of a kind in another way, since one alone may not help.
    for attempt in attempts.sorted(by: { $0.weight < $1.weight }).prefix(4) {
      for choice in 1..<(choices.map(\.count).max() ?? 1) where choice > 0 {
        let (parsed, _) = recover(choices.map { $0[min(choice, $0.count - 1)] }, in: attempt.wrapper, grammar: grammar)
        if let parsed { return parsed }
      }
    }
    // Then improve one place at a time, in the wrapper that came closest first.
    for attempt in attempts.sorted(by: { $0.weight < $1.weight }) {
      var chosen = choices.map { $0[0] }
      var weight = attempt.weight
      for _ in 0..<3 {
        let before = weight
        for place in open {
          for spelling in choices[place] where spelling != chosen[place] {
            var changed = chosen
            changed[place] = spelling
            let (parsed, newWeight) = recover(changed, in: attempt.wrapper, grammar: grammar)
            if let parsed { return parsed }
            if newWeight < weight { (chosen, weight) = (changed, newWeight) }
          }
        }
        if weight == before { break }
      }
    }
  }
  return nil
}

/// Bytes that the search for a spelling may parse; the longest search among thousands of real patterns takes a tenth.
private let largestEffort = 200_000
/// Microseconds for one parse; the parser's own search for a way out of errors may grow with their square.
private let longestParse: UInt64 = 250_000

/// The parsed pattern if it has no error, and the weight of its errors.
private func parse(
  _ pieces: [String], in wrapper: Wrapper, grammar: Grammar, stoppingAtError: Bool = false
) -> (ParsedPattern?, Int) {
  let text = pieces.joined()
  let bytes = Array((wrapper.prefix + text + wrapper.suffix).utf8)
  guard let tree = SyntaxTree(parsing: bytes, with: grammar, timeout: longestParse, stoppingAtError: stoppingAtError) else {
    return (nil, .max)
  }
  let weight = tree.errorWeight + tree.inventedNames
  guard weight == 0 else { return (nil, weight) }
  let start = wrapper.prefix.utf8.count
  let end = start + text.utf8.count
  return (
    ParsedPattern(
      terms: TermTree(lowering: tree), start: start, end: end, statementEnd: wrapper.isForExpressions ? end + 1 : end), 0
  )
}

extension String {
  fileprivate func trimmingBlankLines() -> String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines = lines.dropFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines = lines.dropLast() }
    // Python minds a common indentation.
    let indentation =
      lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
    return lines.map { $0.dropFirst(min(indentation, $0.prefix { $0 == " " || $0 == "\t" }.count)) }.joined(separator: "\n")
  }
}
