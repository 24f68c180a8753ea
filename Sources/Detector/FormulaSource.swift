import YAML

/// A formula as written, before its patterns are read for a language.
indirect enum FormulaSource: Sendable {
  case pattern(YAMLValue)
  case regex(YAMLValue)
  case all(ConjunctionSource)
  case any([FormulaSource])
  case not(FormulaSource)
  case inside(FormulaSource)
}

/// A conjunction as written.
struct ConjunctionSource: Sendable {
  var formulas: [FormulaSource] = []
  var conditions: [ConditionSource] = []
  var focus: [[YAMLValue]] = []
}

/// A condition as written.
enum ConditionSource: Sendable {
  case regex(metavariable: YAMLValue, regex: YAMLValue, usesConstants: Bool)
  case formula(metavariable: YAMLValue, FormulaSource, language: YAMLValue?)
  case comparison(YAMLValue, metavariable: YAMLValue?, base: Int, stripsQuotes: Bool)
  case module(metavariable: YAMLValue, names: [YAMLValue])
  case type(metavariable: YAMLValue, types: [YAMLValue])
  case analysis(metavariable: YAMLValue, analyzer: YAMLValue)
}

/// A taint rule as written.
struct TaintSource: Sendable {
  var sources: [Part] = []
  var sinks: [Part] = []
  var sanitizers: [Part] = []
  var propagators: [Propagator] = []

  /// A source, sink or sanitizer.
  struct Part: Sendable {
    var formula: FormulaSource
    var bySideEffect = false
    var onlyBySideEffect = false
    var isControl = false
    var atExit = false
    var exact: Bool?
    var label: String?
    var requires: YAMLValue?
  }

  /// Data flows from one metavariable to another where the formula matches.
  struct Propagator: Sendable {
    var formula: FormulaSource
    var from: YAMLValue
    var to: YAMLValue
    var bySideEffect = true
    var label: String?
    var requires: YAMLValue?
    var replacedLabels: [String]?
  }
}
