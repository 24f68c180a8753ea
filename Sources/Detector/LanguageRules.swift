import LiteralSearch
import RuleText
import SourceText
import Synchronization
import Syntax

/// A rule that may have to be decoded first, and what a text must contain for it to match.
struct IndexedRule: Sendable {
  let requirement: FlatRequirement
  let rule: @Sendable () throws(SourceError) -> Rule
}

/// The rules of one language with the literals that rule them out. A rule is compiled when a text first has all that it needs.
final class LanguageRules: Sendable {
  private let rules: [IndexedRule]
  private let language: Language?
  private let areChecked: Bool
  private let literals: LiteralSet
  /// Numbered after the literals.
  private let words: NumberedWords
  private let wordCount: Int
  /// A choice for each rule, in numbers of literals and words.
  private let requirement: FlatRequirement
  private let compiled: Mutex<Compiled>

  private struct Compiled {
    /// By rule; nil until it is needed.
    var rules: [CompiledRule?]
    /// By rule: how often it was needed, and whether all of its patterns have been read.
    var uses: [Int]
    var isWhole: [Bool]
    var readers = PatternReaders()
    var errors: [SourceError] = []
    var failed: Set<Int> = []

    /// A rule reads its patterns one by one at first, since most are never needed, and as a whole when it is needed more often than
    /// this, since patterns that have been read rule out more.
    let usesBeforeWhole: Int

    init(count: Int, usesBeforeWhole: Int) {
      self.usesBeforeWhole = usesBeforeWhole
      rules = Array(repeating: nil, count: count)
      uses = Array(repeating: 0, count: count)
      isWhole = Array(repeating: false, count: count)
    }

    /// Which of some rules are to be compiled now, and whether their patterns may wait.
    mutating func due(of indexes: [Int], areChecked: Bool) -> [(index: Int, isLazy: Bool)] {
      indexes.compactMap { index in
        uses[index] += 1
        let isLazy = areChecked && uses[index] <= usesBeforeWhole
        if failed.contains(index) || isWhole[index] || isLazy && rules[index] != nil { return nil }
        // Others go on with what there is while this one reads the rule as a whole.
        if !isLazy, rules[index] != nil { isWhole[index] = true }
        return (index, isLazy)
      }
    }

    mutating func add(_ outcome: Outcome, _ index: Int, isLazy: Bool) {
      switch outcome {
      case .rule(let rule): (rules[index], isWhole[index]) = (rule, !isLazy)
      case .error(let error): if failed.insert(index).inserted, let error { errors.append(error) }
      }
    }
  }

  /// A rule in compiled form, or what is wrong with it, if that is to be told.
  private enum Outcome {
    case rule(CompiledRule)
    case error(SourceError?)
  }

  /// Indexes rules, whose requirements are in indexes of `literals`; those not checked before are all compiled at once, so that no mistake stays hidden.
  ///
  /// - Parameter usesBeforeWhole: how often a rule is needed before all of its patterns are read; 0 where many texts are to come.
  init(
    _ rules: [IndexedRule], requiring literals: [RequiredLiteral], for language: Language?, areChecked: Bool,
    usesBeforeWhole: Int = 8
  ) {
    self.rules = rules
    self.language = language
    self.areChecked = areChecked
    compiled = Mutex(Compiled(count: rules.count, usesBeforeWhole: usesBeforeWhole))
    // These rules may be a part of those that share the literals.
    let required = FlatRequirement(anyOf: rules.map(\.requirement))
    let used = Set(required.literals).sorted()
    let others = RequiredLiteral.lettersFoldedToASCII + used.lazy.map { literals[$0] }.filter { !$0.isWord }
    var places = [Int](repeating: 0, count: literals.count)
    var words: [(word: WordHash, number: Int)] = []
    var placedOthers = RequiredLiteral.lettersFoldedToASCII.count
    for number in used {
      if let word = literals[number].word {
        places[number] = others.count + words.count
        words.append((word, places[number]))
      } else {
        places[number] = placedOthers
        placedOthers += 1
      }
    }
    requirement = required.renumbered { places[$0] }
    self.words = NumberedWords(words)
    wordCount = words.count
    // Ruling out is a matter of speed: without it, findings are the same.
    self.literals = LiteralSet(others.map(\.bytes), caseInsensitive: others.map(\.ignoresCase))
    if !areChecked { _ = compileAll() }
  }

  /// Compiles what is not compiled yet; returns what is wrong with rules that are left out.
  func compileAll() -> [SourceError] { compile(Array(rules.indices), areChecked: false).errors }

  /// The rules that may match in a text, and what is wrong with rules that are left out.
  func candidates(in bytes: [UInt8]) -> (rules: [CompiledRule], errors: [SourceError]) {
    let hits = literals.matches(in: bytes)
    guard !RequiredLiteral.lettersFoldedToASCII.indices.contains(where: hits.contains) else {
      return compile(Array(rules.indices), areChecked: areChecked)
    }
    var isThere = (0..<literals.count + wordCount).map(hits.contains)
    words.mark(in: bytes, &isThere)
    return compile(requirement.choices(isThere), areChecked: areChecked)
  }

  /// The compiled form of some rules. Compiling happens outside of the lock, so that other scans go on; should two scans compile a rule
  /// at once, both come to the same.
  private func compile(_ indexes: [Int], areChecked: Bool) -> (rules: [CompiledRule], errors: [SourceError]) {
    let (due, known) = compiled.withLock { ($0.due(of: indexes, areChecked: areChecked), $0.readers) }
    var readers = known
    let outcomes = due.map { outcome(of: $0.index, with: &readers, isLazy: $0.isLazy) }
    return compiled.withLock { compiled in
      for (rule, outcome) in zip(due, outcomes) { compiled.add(outcome, rule.index, isLazy: rule.isLazy) }
      if !due.isEmpty { compiled.readers = readers }
      return (indexes.compactMap { compiled.rules[$0] }, compiled.errors)
    }
  }

  private func outcome(of index: Int, with readers: inout PatternReaders, isLazy: Bool) -> Outcome {
    var isBorrowed = false
    do throws(SourceError) {
      let rule = try rules[index].rule()
      isBorrowed = language.map(rule.isBorrowed) ?? false
      return .rule(try RuleCompiler.compile(rule, for: language, with: &readers, isLazy: isLazy && !isBorrowed))
    } catch {
      // A borrowed rule whose patterns cannot be read here is none for this language.
      return .error(isBorrowed ? nil : error)
    }
  }
}
