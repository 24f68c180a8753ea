package import YAML

/// What a rule looks for, as written.
package enum RuleSource: Sendable {
  case search(FormulaSource)
  case taint(TaintSource)
}

/// A formula as written, before its patterns are read for a language.
package indirect enum FormulaSource: Sendable {
  case pattern(YAMLValue)
  case regex(YAMLValue)
  case all(ConjunctionSource)
  case any([FormulaSource])
  case not(FormulaSource)
  case inside(FormulaSource)
}

/// A conjunction as written.
package struct ConjunctionSource: Sendable {
  package var formulas: [FormulaSource] = []
  package var conditions: [ConditionSource] = []
  package var focus: [[YAMLValue]] = []
}

/// A condition as written.
package enum ConditionSource: Sendable {
  case regex(metavariable: YAMLValue, regex: YAMLValue, usesConstants: Bool)
  case formula(metavariable: YAMLValue, FormulaSource, language: YAMLValue?)
  case comparison(YAMLValue, metavariable: YAMLValue?, base: Int, stripsQuotes: Bool)
  case module(metavariable: YAMLValue, names: [YAMLValue])
  case type(metavariable: YAMLValue, types: [YAMLValue])
  case analysis(metavariable: YAMLValue, analyzer: YAMLValue)
}

/// A taint rule as written.
package struct TaintSource: Sendable {
  package var sources: [Part] = []
  package var sinks: [Part] = []
  package var sanitizers: [Part] = []
  package var propagators: [Propagator] = []

  /// A source, sink or sanitizer.
  package struct Part: Sendable {
    package var formula: FormulaSource
    package var bySideEffect = false
    package var onlyBySideEffect = false
    package var isControl = false
    package var atExit = false
    package var exact: Bool?
    package var label: String?
    package var requires: YAMLValue?
  }

  /// Data flows from one metavariable to another where the formula matches.
  package struct Propagator: Sendable {
    package var formula: FormulaSource
    package var from: YAMLValue
    package var to: YAMLValue
    package var bySideEffect = true
    package var label: String?
    package var requires: YAMLValue?
    package var replacedLabels: [String]?
  }
}
