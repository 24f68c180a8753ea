package import PCRE
package import RuleText
package import Syntax

/// What a rule looks for, compiled for one language.
package indirect enum Formula: Sendable {
  case pattern(LazyPattern)
  /// Words and punctuation (`languages: [generic]`).
  case text(TextPattern)
  /// A regular expression over the text, with what it cannot match without; groups bind `$1`, `$2` … and named groups `$NAME`.
  case regex(PCREPattern, slots: [RegexSlot], literals: TextRequirement)
  case all(Conjunction)
  case any(Alternatives)
  case not(Formula)
  /// The range only has to surround the finding.
  case inside(Formula)
}

/// The metavariable that a capture group binds.
package struct RegexSlot: Sendable {
  package var group: Int
  package var slot: Int

  package init(group: Int, slot: Int) {
    self.group = group
    self.slot = slot
  }
}

/// Formulas of which one must hold.
package final class Alternatives: Sendable {
  let formulas: [Formula]
  let possibilities: Possibilities

  package init(_ formulas: [Formula]) {
    self.formulas = formulas
    possibilities = Possibilities(formulas)
  }
}

/// Formulas that must hold together, conditions on their metavariables, and what part of the match to report.
package final class Conjunction: Sendable {
  /// All of them, as they are written.
  let formulas: [Formula]
  /// What must match, then what must surround the match: in the order of evaluation.
  let required: [Formula]
  /// What must not match, each with what a file must have for it to match.
  let excluded: [(formula: Formula, words: WordRequirement)]
  let conditions: [Condition]
  /// Those of the conditions that a metavariable can be held against as soon as it is bound.
  let filters: [TextFilter]
  /// What a file must contain for the conditions to hold.
  let literals: TextRequirement
  /// What a file must have for the required formulas to match and the conditions to hold.
  let words: WordRequirement
  /// Each element: the slots of one `focus-metavariable`; several elements are intersected, several slots united.
  let focus: [[Int]]

  /// Sorts the formulas once, for a conjunction is evaluated in every file.
  package init(
    formulas: [Formula], conditions: [Condition] = [], literals: TextRequirement = .nothing, focus: [[Int]] = []
  ) {
    var positives: [Formula] = []
    var surroundings: [Formula] = []
    var negatives: [Formula] = []
    for formula in formulas {
      switch formula {
      case .not(let inner): negatives.append(inner)
      case .inside: surroundings.append(formula)
      default: positives.append(formula)
      }
    }
    self.formulas = formulas
    required = positives + surroundings
    self.literals = literals
    words = WordRequirement(allOf: required, literals)
    excluded = negatives.map { ($0, WordRequirement($0)) }
    self.conditions = conditions
    filters = conditions.compactMap {
      if case .regex(let slot, let regex, usesConstants: false) = $0 { TextFilter(slot: slot, regex: regex) } else { nil }
    }
    self.focus = focus
  }
}

/// A test of what the metavariables of a match stand for.
package indirect enum Condition: Sendable {
  /// The text of a metavariable, from its start on.
  case regex(slot: Int, PCREPattern, usesConstants: Bool)
  /// A formula that must match inside a metavariable's code, read as `language` if that is another.
  case formula(slot: Int, Formula, language: Language?)
  case comparison(Comparison, MetavariableReading)
  /// The module that a name comes from, as a path of names, is one of these.
  case module(slot: Int, paths: [[[UInt8]]])
  /// The declared type of a metavariable is one of these.
  case type(slot: Int, types: [Pattern])
  /// Shannon entropy of a string that tells secrets from words.
  case entropy(slot: Int)
  /// A regular expression that backtracks without bound.
  case redos(slot: Int)
}

/// A regular expression that the text of a metavariable must match.
struct TextFilter: Sendable {
  let slot: Int
  let regex: PCREPattern
}

/// How a comparison reads a metavariable as a number.
package struct MetavariableReading: Sendable {
  /// The metavariable that this is about; nil for all.
  package var slot: Int?
  package var base: Int
  /// Whether quotes around a number are ignored.
  package var stripsQuotes: Bool

  package init(slot: Int?, base: Int = 10, stripsQuotes: Bool = false) {
    self.slot = slot
    self.base = base
    self.stripsQuotes = stripsQuotes
  }
}

/// What the evaluation of one rule in one file works on. Belongs to one scan and never crosses tasks.
package final class FormulaContext {
  package let tree: TermTree?
  package let facts: FileFacts?
  package let bytes: [UInt8]
  package let slotCount: Int
  let budget: StepBudget
  /// The part of the file to look at, as terms and bytes.
  let scope: Range<Int>?
  let byteScope: Range<Int>
  /// What metavariables must be for a match to count in the end: most of them are ruled out as soon as they are bound.
  let filters: [TextFilter]
  package let limits = FormulaLimits()

  /// Prepares the evaluation of one rule in one file; `tree` is nil for rules that need only text.
  package init(tree: TermTree?, facts: FileFacts?, bytes: [UInt8], slotCount: Int, steps: Int) {
    self.tree = tree
    self.facts = facts
    self.bytes = bytes
    self.slotCount = slotCount
    budget = StepBudget(steps)
    scope = nil
    byteScope = 0..<bytes.count
    filters = []
  }

  private init(_ outer: FormulaContext, scope: Range<Int>?, byteScope: Range<Int>, filters: [TextFilter]) {
    tree = outer.tree
    facts = outer.facts
    bytes = outer.bytes
    slotCount = outer.slotCount
    budget = outer.budget
    self.scope = scope
    self.byteScope = byteScope
    self.filters = filters
  }

  /// The same for a part of the file.
  func within(_ scope: Range<Int>?, bytes byteScope: Range<Int>) -> FormulaContext {
    FormulaContext(self, scope: scope, byteScope: byteScope, filters: filters)
  }

  /// The same with further filters.
  func filtering(by further: [TextFilter]) -> FormulaContext {
    further.isEmpty ? self : FormulaContext(self, scope: scope, byteScope: byteScope, filters: filters + further)
  }

  /// Why the rule was given up before all was looked at; nil if it was not.
  package var crossedLimit: CrossedLimit? { budget.crossed }

  var isExhausted: Bool { budget.isExhausted }
}

/// What bounds the work of one formula beside its steps.
package struct FormulaLimits: Sendable {
  /// Ranges kept per node of a formula.
  package var matches = 20_000
}
