import LiteralSearch
import Matching
public import SourceText
import Synchronization
import Syntax

/// Rules, compiled and indexed for scanning; immutable, so that tasks may share it.
public final class RuleSet: Sendable {
  /// In the order in which they were given.
  public let rules: [Rule]
  private let compiled: Mutex<[Language: Result<LanguageRules, SourceError>]> = Mutex([:])
  private let textual: Mutex<Result<LanguageRules, SourceError>?> = Mutex(nil)

  /// A set of rules; their patterns are read when a language is first scanned, or by `check()`.
  public init(_ rules: [Rule]) { self.rules = rules }

  /// Reads the patterns of all rules for all their languages.
  ///
  /// - Throws: the first mistake, with its place in the rule file.
  public func check() throws(SourceError) {
    for language in Set(rules.flatMap(\.languages)).sorted(by: { $0.rawValue < $1.rawValue }) { _ = try rules(for: language) }
    _ = try rulesForText()
  }

  /// The rules for a language, compiled once.
  func rules(for language: Language) throws(SourceError) -> LanguageRules {
    let result: Result<LanguageRules, SourceError> = compiled.withLock { cache in
      if let known = cache[language] { return known }
      let made = LanguageRules.make(rules.filter { $0.languages.contains(language) }, for: language)
      cache[language] = made
      return made
    }
    return try result.get()
  }

  /// The rules that look at any text.
  func rulesForText() throws(SourceError) -> LanguageRules {
    let result: Result<LanguageRules, SourceError> = textual.withLock { cache in
      if let known = cache { return known }
      let made = LanguageRules.make(rules.filter(\.isTextual), for: nil)
      cache = made
      return made
    }
    return try result.get()
  }
}

/// The rules of one language with the literals that rule them out.
struct LanguageRules: Sendable {
  let rules: [CompiledRule]
  private let literals: LiteralSet
  /// By rule: clauses of literal indexes, each of which needs a hit.
  private let clauses: [[[Int]]]

  static func make(_ rules: [Rule], for language: Language?) -> Result<LanguageRules, SourceError> {
    do throws(SourceError) { return .success(try LanguageRules(rules, for: language)) } catch { return .failure(error) }
  }

  private init(_ source: [Rule], for language: Language?) throws(SourceError) {
    var rules: [CompiledRule] = []
    for rule in source { rules.append(try RuleCompiler.compile(rule, for: language)) }
    var literals: [[UInt8]] = []
    var indexes: [[UInt8]: Int] = [:]
    clauses = rules.map { rule in
      let required: [[[UInt8]]] =
        switch rule.body {
        case .search(let formula): formula.requiredLiterals
        case .taint(let formulas): formulas.requiredLiterals
        }
      return required.map { clause in
        clause.map { literal in
          if let index = indexes[literal] { return index }
          literals.append(literal)
          indexes[literal] = literals.count - 1
          return literals.count - 1
        }
      }
    }
    self.rules = rules
    do {
      self.literals = try LiteralSet(literals, caseInsensitive: [Bool](repeating: language == .php, count: literals.count))
    } catch {
      throw SourceError(path: source.first?.path ?? "rules", message: "the rules' literals cannot be compiled: \(error)")
    }
  }

  /// The rules that may match in a text.
  func candidates(in bytes: [UInt8]) -> [CompiledRule] {
    let hits = literals.matches(in: bytes)
    return rules.indices.compactMap { index in
      clauses[index].allSatisfy { clause in clause.contains { hits.contains($0) } } ? rules[index] : nil
    }
  }
}
