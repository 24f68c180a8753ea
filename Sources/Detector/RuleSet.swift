import RuleText
public import SourceText
import Synchronization
import Syntax

/// Rules, compiled and indexed for scanning; immutable, so that tasks may share it.
public final class RuleSet: Sendable {
  private let origin: Origin
  private let compiled: Mutex<[Language?: LanguageRules]> = Mutex([:])

  private enum Origin {
    case given([Rule], areChecked: Bool)
    case builtIn(RuleSelection, forMany: Bool)
  }

  /// A set of rules; their patterns are read when a language is first scanned, or by `check()`.
  public init(_ rules: [Rule]) { origin = .given(rules, areChecked: false) }

  /// A set of rules whose patterns have been read before without a mistake, so that each may wait until it is needed.
  package init(checked rules: [Rule]) { origin = .given(rules, areChecked: true) }

  /// Rules that come with the program; those of a language are read when it is first scanned.
  init(builtIn selection: RuleSelection, forMany: Bool) { origin = .builtIn(selection, forMany: forMany) }

  /// In the order in which they were given.
  public var rules: [Rule] {
    switch origin {
    case .given(let rules, _): rules
    case .builtIn(let selection, _): EmbeddedRules.rules(selection).rules
    }
  }

  /// Number of rules.
  package var count: Int {
    switch origin {
    case .given(let rules, _): rules.count
    case .builtIn(let selection, _): EmbeddedRules.count(selection)
    }
  }

  /// The rule of that name.
  package func rule(_ id: RuleID) -> Rule? {
    switch origin {
    case .given(let rules, _): rules.first { $0.id == id }
    case .builtIn: EmbeddedRules.rule(id)
    }
  }

  /// Reads the patterns of all rules for all their languages.
  ///
  /// - Throws: the first mistake, with its place in the rule file.
  public func check() throws(SourceError) {
    for language in Set(rules.flatMap(\.languages)).sorted(by: { $0.rawValue < $1.rawValue }) {
      if let error = rules(for: language).compileAll().first { throw error }
    }
    if let error = rules(for: nil).compileAll().first { throw error }
  }

  /// The rules for a language, or those that look at any text, indexed once.
  func rules(for language: Language?) -> LanguageRules {
    compiled.withLock { cache in
      if let known = cache[language] { return known }
      let made = index(language)
      cache[language] = made
      return made
    }
  }

  private func index(_ language: Language?) -> LanguageRules {
    switch origin {
    case .given(let rules, let areChecked):
      let own = rules.filter { rule in
        language.map { rule.languages.contains($0) || rule.isBorrowed(by: $0) } ?? rule.isTextual
      }
      var places: [RequiredLiteral: Int] = [:]
      let indexed = own.map { rule in
        let requirement = FlatRequirement(rule.requiredLiterals(for: language)) { literal in
          let place = places[literal] ?? places.count
          places[literal] = place
          return place
        }
        return IndexedRule(requirement: requirement) { () throws(SourceError) in rule }
      }
      let literals = places.sorted { $0.value < $1.value }.map(\.key)
      return LanguageRules(indexed, requiring: literals, for: language, areChecked: areChecked)
    case .builtIn(let selection, let forMany):
      let (rules, literals) = EmbeddedRules.rules(selection, for: language)
      return forMany
        ? LanguageRules(rules, requiring: literals, for: language, areChecked: true, usesBeforeWhole: 0)
        : LanguageRules(rules, requiring: literals, for: language, areChecked: true)
    }
  }
}
