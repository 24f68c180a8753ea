import LiteralSearch
import SourceText
import Synchronization
import Syntax

/// The rules of one language with the literals that rule them out. A rule is compiled when a text first has all that it needs.
final class LanguageRules: Sendable {
  private let rules: [Rule]
  private let language: Language?
  /// Nil where the library refuses the literals: then every rule is a candidate.
  private let literals: LiteralSet?
  /// By rule: clauses of literal indexes, each of which needs a hit.
  private let clauses: [[[Int]]]
  private let compiled: Mutex<Compiled>

  private struct Compiled {
    var rules: [Int: CompiledRule] = [:]
    var readers = PatternReaders()
    var errors: [SourceError]
    var failed: Set<Int> = []

    /// The rule in compiled form; nil if it has a mistake, which is then noted.
    mutating func rule(_ index: Int, _ rule: Rule, for language: Language?) -> CompiledRule? {
      if let known = rules[index] { return known }
      if failed.contains(index) { return nil }
      do throws(SourceError) {
        let made = try RuleCompiler.compile(rule, for: language, with: &readers)
        rules[index] = made
        return made
      } catch {
        failed.insert(index)
        // A borrowed rule whose patterns cannot be read here is none for this language.
        if let language, rule.isBorrowed(by: language) { return nil }
        errors.append(error)
        return nil
      }
    }
  }

  /// Indexes rules; those not checked before are all compiled at once, so that no mistake stays hidden.
  init(_ rules: [Rule], for language: Language?, areChecked: Bool, errors: [SourceError] = []) {
    self.rules = rules
    self.language = language
    compiled = Mutex(Compiled(errors: errors))
    var literals: [[UInt8]] = []
    var indexes: [[UInt8]: Int] = [:]
    clauses = rules.map { rule in
      rule.requiredLiterals(for: language).map { clause in
        clause.map { literal in
          if let index = indexes[literal] { return index }
          literals.append(literal)
          indexes[literal] = literals.count - 1
          return literals.count - 1
        }
      }
    }
    // Ruling out is a matter of speed: without it, findings are the same.
    self.literals = try? LiteralSet(literals, caseInsensitive: [Bool](repeating: language == .php, count: literals.count))
    if !areChecked { _ = compileAll() }
  }

  /// Compiles what is not compiled yet; returns what is wrong with rules that are left out.
  func compileAll() -> [SourceError] {
    compiled.withLock { compiled in
      for (index, rule) in rules.enumerated() { _ = compiled.rule(index, rule, for: language) }
      return compiled.errors
    }
  }

  /// The rules that may match in a text, and what is wrong with rules that are left out.
  func candidates(in bytes: [UInt8]) -> (rules: [CompiledRule], errors: [SourceError]) {
    let hits = literals?.matches(in: bytes)
    let possible = rules.indices.filter { index in
      clauses[index].allSatisfy { clause in clause.contains { hits?.contains($0) ?? true } }
    }
    return compiled.withLock { compiled in
      (possible.compactMap { compiled.rule($0, rules[$0], for: language) }, compiled.errors)
    }
  }
}
