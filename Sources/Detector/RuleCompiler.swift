// From formulas as written to formulas that can be evaluated, for one language. Every mistake in a pattern, regular
// expression or comparison comes out as an error at its place in the rule file.

import Matching
import PCRE
import RuleText
import SourceText
import Syntax
import YAML

/// A rule whose patterns have been read for one language.
final class CompiledRule: Sendable {
  let rule: Rule
  let metavariables: [String]
  let body: Body
  private let requirement: WordRequirement

  init(rule: Rule, metavariables: [String], body: Body) {
    self.rule = rule
    self.metavariables = metavariables
    self.body = body
    requirement =
      switch body {
      case .search(let formula): WordRequirement(formula)
      case .taint(let formulas): WordRequirement(formulas)
      }
  }

  /// Whether a file has the names that any match needs.
  func mayMatch(_ facts: FileFacts) -> Bool { requirement.holds(in: facts) }

  enum Body: Sendable {
    case search(Formula)
    case taint(TaintFormulas)
  }
}

/// A reader of patterns for each language that has been asked for.
struct PatternReaders: Sendable {
  private var byLanguage: [Language: PatternReader] = [:]

  /// The reader for a language.
  mutating func reader(for language: Language) -> PatternReader {
    if let known = byLanguage[language] { return known }
    let reader = PatternReader(language: language)
    byLanguage[language] = reader
    return reader
  }
}

/// The reading of one rule for one language; nil for text.
struct RuleCompiler {
  let language: Language?
  /// Whether patterns are words rather than code.
  private let isGeneric: Bool
  var metavariables = MetavariableTable()
  private let options: RuleOptions
  private var readers: PatternReaders
  /// Whether patterns are known to be right and may wait until they are needed.
  private let isLazy: Bool
  /// Whether what is read now is about the code of a metavariable.
  private var isNested = false
  /// Mistakes so far, if all are wanted; nil to stop at the first.
  private var collected: [SourceError]?

  private init(language: Language?, isGeneric: Bool, options: RuleOptions, readers: PatternReaders, isLazy: Bool = false) {
    self.isLazy = isLazy
    self.language = language
    self.isGeneric = isGeneric
    self.options = options
    self.readers = readers
  }

  /// Reads a rule's patterns, or, if `isLazy`, leaves that until they are needed: they must be known to be right. `readers` remembers
  /// those that it has seen.
  ///
  /// - Throws: the first mistake.
  static func compile(
    _ rule: Rule, for language: Language?, with readers: inout PatternReaders, isLazy: Bool = false
  ) throws(SourceError) -> CompiledRule {
    var compiler = RuleCompiler(
      language: language, isGeneric: rule.isGeneric && language == nil, options: rule.options, readers: readers,
      isLazy: isLazy)
    defer { readers = compiler.readers }
    return try compiler.compile(rule)
  }

  /// All mistakes in a rule's patterns.
  static func errors(in rule: Rule, for language: Language?, with readers: inout PatternReaders) -> [SourceError] {
    var compiler = RuleCompiler(
      language: language, isGeneric: rule.isGeneric && language == nil, options: rule.options, readers: readers)
    defer { readers = compiler.readers }
    compiler.collected = []
    do throws(SourceError) { _ = try compiler.compile(rule) } catch { compiler.collected?.append(error) }
    return compiler.collected ?? []
  }

  /// Goes on after a mistake if all are wanted.
  mutating func collecting(_ body: (inout RuleCompiler) throws(SourceError) -> Void) throws(SourceError) {
    do throws(SourceError) { try body(&self) } catch {
      guard collected != nil else { throw error }
      collected?.append(error)
    }
  }

  private mutating func compile(_ rule: Rule) throws(SourceError) -> CompiledRule {
    let body: CompiledRule.Body
    switch rule.source {
    case .search(let source): body = .search(try compile(source))
    case .taint(let source): body = .taint(try compile(source, rule.options))
    }
    return CompiledRule(rule: rule, metavariables: metavariables.names, body: body)
  }

  mutating func compile(_ source: FormulaSource) throws(SourceError) -> Formula {
    switch source {
    case .pattern(let value):
      if isGeneric {
        return .text(TextPattern(try value.string(), options: options.text, metavariables: &metavariables))
      }
      return .pattern(try compileLazyPattern(value))
    case .regex(let value): return try compileRegexFormula(value)
    case .any(let choices):
      var formulas: [Formula] = []
      for choice in choices {
        try collecting { compiler throws(SourceError) in formulas.append(try compiler.compile(choice)) }
      }
      return .any(Alternatives(formulas))
    case .not(let inner): return .not(try compile(inner))
    case .inside(let inner): return .inside(try compile(inner))
    case .all(let conjunction):
      var formulas: [Formula] = []
      for formula in conjunction.formulas {
        try collecting { compiler throws(SourceError) in formulas.append(try compiler.compile(formula)) }
      }
      var conditions: [Condition] = []
      for condition in conjunction.conditions {
        try collecting { compiler throws(SourceError) in conditions.append(try compiler.compile(condition)) }
      }
      var focus: [[Int]] = []
      for names in conjunction.focus {
        var slots: [Int] = []
        for name in names { try collecting { compiler throws(SourceError) in slots.append(try compiler.slot(name)) } }
        focus.append(slots)
      }
      return .all(
        Conjunction(
          formulas: formulas, conditions: conditions, literals: isNested ? .nothing : source.literalsOfConditions(language),
          focus: focus))
    }
  }

  /// A formula about a metavariable's code, whose conditions may be about metavariables that were bound outside of it.
  private mutating func compileNested(_ source: FormulaSource) throws(SourceError) -> Formula {
    let wasNested = isNested
    defer { isNested = wasNested }
    isNested = true
    return try compile(source)
  }

  private mutating func compilePattern(_ value: YAMLValue) throws(SourceError) -> Pattern {
    let reader = readers.reader(for: try programmingLanguage(value))
    do throws(PatternError) {
      return try reader.read(try text(value), options: options.matching, metavariables: &metavariables)
    } catch { throw value.error(error.message) }
  }

  private mutating func compileLazyPattern(_ value: YAMLValue) throws(SourceError) -> LazyPattern {
    let language = try programmingLanguage(value)
    do throws(PatternError) {
      let (text, reader) = (try text(value), readers.reader(for: language))
      guard isLazy else {
        return try LazyPattern(reading: text, reader: reader, options: options.matching, metavariables: &metavariables)
      }
      return LazyPattern(
        text, words: names(inPattern: text, language), reader: reader, options: options.matching, metavariables: &metavariables)
    } catch { throw value.error(error.message) }
  }

  private func programmingLanguage(_ value: YAMLValue) throws(SourceError) -> Language {
    if let language { return language }
    throw value.error(
      "a code pattern needs a programming language", remedy: "use pattern-regex, or name the language under ‘languages’")
  }

  /// A scalar that the decoder has already found to be a text.
  private func text(_ value: YAMLValue) throws(PatternError) -> String {
    guard case .scalar(let text, _) = value.kind else { throw PatternError(message: "expected a text") }
    return text
  }

  /// The slot of a metavariable that the rule names; anything else is no metavariable.
  mutating func slot(_ value: YAMLValue) throws(SourceError) -> Int {
    let name = try value.string()
    let body = name.hasPrefix("$...") ? name.dropFirst(4) : name.dropFirst()
    guard name.hasPrefix("$"), !body.isEmpty, body.allSatisfy({ $0.isNumber || $0.isUppercase || $0 == "_" }) else {
      throw value.error("‘\(name)’ is no metavariable", remedy: "write it like $X")
    }
    return metavariables.slot(of: name)
  }

  private mutating func compileRegexFormula(_ value: YAMLValue) throws(SourceError) -> Formula {
    let regex = try compileRegex(value, options: [.utf, .multiline])
    var slots: [RegexSlot] = []
    if regex.groupCount > 0 {
      for group in 1...regex.groupCount {
        let name = regex.groupNames.first { $0.number == group }?.name ?? String(group)
        slots.append(RegexSlot(group: group, slot: metavariables.slot(of: "$" + name)))
      }
    }
    return .regex(regex, slots: slots, literals: literalsRequired(byRegex: regex.pattern))
  }

  private mutating func compile(_ source: ConditionSource) throws(SourceError) -> Condition {
    switch source {
    case .regex(let metavariable, let regex, let usesConstants):
      return .regex(
        slot: try slot(metavariable), try compileRegex(regex, options: [.utf, .anchored]), usesConstants: usesConstants)
    case .formula(let metavariable, let formula, let languageName):
      let slot = try slot(metavariable)
      guard let languageName else { return .formula(slot: slot, try compileNested(formula), language: nil) }
      let name = try languageName.string()
      let isText = ["regex", "none", "generic"].contains(name)
      let other = Language(named: name)
      guard isText || other != nil else { throw languageName.error("unknown language ‘\(name)’") }
      if other == language, !isText { return .formula(slot: slot, try compileNested(formula), language: nil) }
      var inner = RuleCompiler(language: other, isGeneric: name == "generic", options: options, readers: readers, isLazy: isLazy)
      inner.metavariables = metavariables
      let compiled = try inner.compileNested(formula)
      (metavariables, readers) = (inner.metavariables, inner.readers)
      return .formula(slot: slot, compiled, language: other)
    case .comparison(let value, let metavariable, let base, let stripsQuotes):
      var parser = ComparisonParser(value: value, metavariables: metavariables)
      let comparison = try parser.parse()
      metavariables = parser.metavariables
      let about = try metavariable.map { value throws(SourceError) in try slot(value) }
      return .comparison(comparison, MetavariableReading(slot: about, base: base, stripsQuotes: stripsQuotes))
    case .module(let metavariable, let names):
      let paths = try names.map { value throws(SourceError) in
        try value.string().split(separator: ".").map { Array($0.utf8) }
      }
      return .module(slot: try slot(metavariable), paths: paths)
    case .type(let metavariable, let values):
      let slot = try slot(metavariable)
      var types: [Pattern] = []
      for value in values { types.append(try compilePattern(value)) }
      return .type(slot: slot, types: types)
    case .analysis(let metavariable, let analyzer):
      let slot = try slot(metavariable)
      switch try analyzer.string() {
      case "entropy", "entropy_v2": return .entropy(slot: slot)
      case "redos": return .redos(slot: slot)
      default: throw analyzer.error("unknown analyzer", remedy: "use ‘entropy’ or ‘redos’")
      }
    }
  }
}
