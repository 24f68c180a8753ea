// The YAML of what a rule looks for: of formulas, in Semgrep's first syntax (`patterns:`) and its second (`match:`).

package import SourceText
package import YAML

/// What a rule looks for; takes its keys from the rule's mapping.
package func decodeSource(_ mapping: inout StrictMapping, in rule: YAMLValue) throws(SourceError) -> RuleSource {
  let mode = mapping.take("mode")
  switch try mode?.string() ?? "search" {
  case "search": return .search(try decodeFormula(&mapping, in: rule))
  case "taint": return .taint(try decodeTaint(&mapping, in: rule))
  default:
    throw (mode ?? rule).error("this mode is not supported", remedy: "use ‘mode: search’ (the default) or ‘mode: taint’")
  }
}

/// Keys that hold a formula, in the first syntax.
private let formulaKeys = [
  "pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside", "pattern-not", "pattern-not-inside",
  "pattern-not-regex",
]

/// The one formula of a rule, source, sink or the like; takes its keys from the mapping.
func decodeFormula(_ mapping: inout StrictMapping, in owner: YAMLValue) throws(SourceError) -> FormulaSource {
  if let match = mapping.take("match") { return try decodeMatch(match) }
  var found: [FormulaSource] = []
  for key in formulaKeys {
    if let value = mapping.take(key) { found.append(try decodeFormula(key, value)) }
  }
  guard let formula = found.first else {
    let near = mapping.remainingKeys.first.map { "; found ‘\($0)’" } ?? ""
    throw owner.error(
      "there is nothing to look for\(near)", remedy: "add ‘pattern’, ‘patterns’, ‘pattern-either’, ‘pattern-regex’ or ‘match’")
  }
  if found.count > 1 { return .all(ConjunctionSource(formulas: found)) }
  return formula
}

private func decodeFormula(_ key: String, _ value: YAMLValue) throws(SourceError) -> FormulaSource {
  switch key {
  case "pattern":
    _ = try value.string()
    return .pattern(value)
  case "pattern-regex":
    _ = try value.string()
    return .regex(value)
  case "pattern-not-regex":
    _ = try value.string()
    return .not(.regex(value))
  case "pattern-inside": return .inside(try decodePatternOrFormula(value))
  case "pattern-not": return .not(try decodePatternOrFormula(value))
  case "pattern-not-inside": return .not(.inside(try decodePatternOrFormula(value)))
  case "pattern-either":
    var choices: [FormulaSource] = []
    for element in try value.list() { choices.append(try decodeSingle(element)) }
    if choices.isEmpty { throw value.error("‘pattern-either’ needs at least one alternative") }
    return .any(choices)
  default: return .all(try decodeConjunction(value))
  }
}

/// `pattern-inside` and `pattern-not` may hold a pattern or, nested, a formula.
private func decodePatternOrFormula(_ value: YAMLValue) throws(SourceError) -> FormulaSource {
  if case .mapping = value.kind { return try decodeSingle(value) }
  _ = try value.string()
  return .pattern(value)
}

private func decodeSingle(_ value: YAMLValue) throws(SourceError) -> FormulaSource {
  if case .scalar = value.kind { return .pattern(value) }
  var mapping = try value.mapping()
  let formula = try decodeFormula(&mapping, in: value)
  try mapping.finish()
  return formula
}

private func decodeConjunction(_ value: YAMLValue) throws(SourceError) -> ConjunctionSource {
  var conjunction = ConjunctionSource()
  for element in try value.list() {
    var mapping = try element.mapping()
    if let focus = mapping.take("focus-metavariable") {
      if case .sequence(let names) = focus.kind { conjunction.focus.append(names) } else { conjunction.focus.append([focus]) }
    } else if let condition = try decodeCondition(&mapping) {
      conjunction.conditions.append(condition)
    } else {
      conjunction.formulas.append(try decodeFormula(&mapping, in: element))
    }
    try mapping.finish()
  }
  try requirePositive(conjunction, value)
  return conjunction
}

private func requirePositive(_ conjunction: ConjunctionSource, _ value: YAMLValue) throws(SourceError) {
  let hasPositive = conjunction.formulas.contains { if case .not = $0 { false } else { true } }
  if !hasPositive {
    throw value.error(
      "a conjunction needs at least one positive pattern",
      remedy: "add ‘pattern’, ‘pattern-inside’, ‘pattern-either’ or ‘pattern-regex’")
  }
}

private func decodeCondition(_ mapping: inout StrictMapping) throws(SourceError) -> ConditionSource? {
  if let value = mapping.take("metavariable-regex") {
    var inner = try value.mapping()
    let condition = ConditionSource.regex(
      metavariable: try inner.require("metavariable"), regex: try inner.require("regex"),
      usesConstants: try inner.take("constant-propagation")?.bool() ?? false)
    try inner.finish()
    return condition
  }
  if let value = mapping.take("metavariable-pattern") {
    var inner = try value.mapping()
    let (metavariable, language) = (try inner.require("metavariable"), inner.take("language"))
    let formula = try decodeFormula(&inner, in: value)
    try inner.finish()
    return .formula(metavariable: metavariable, formula, language: language)
  }
  if let value = mapping.take("metavariable-comparison") {
    var inner = try value.mapping()
    let condition = try decodeComparison(&inner)
    try inner.finish()
    return condition
  }
  if let value = mapping.take("metavariable-analysis") {
    var inner = try value.mapping()
    let condition = ConditionSource.analysis(
      metavariable: try inner.require("metavariable"), analyzer: try inner.require("analyzer"))
    _ = inner.take("options")
    try inner.finish()
    return condition
  }
  if let value = mapping.take("metavariable-name") {
    var inner = try value.mapping()
    let metavariable = try inner.require("metavariable")
    let names = if let name = inner.take("module") { [name] } else { try inner.require("modules").list() }
    try inner.finish()
    return .module(metavariable: metavariable, names: names)
  }
  if let value = mapping.take("metavariable-type") {
    var inner = try value.mapping()
    let metavariable = try inner.require("metavariable")
    _ = inner.take("language")
    let types = try decodeTypes(&inner, value)
    try inner.finish()
    return .type(metavariable: metavariable, types: types)
  }
  return nil
}

private func decodeComparison(_ mapping: inout StrictMapping) throws(SourceError) -> ConditionSource {
  let metavariable = mapping.take("metavariable")
  var base = 10
  if let value = mapping.take("base") {
    base = try value.int()
    guard (2...36).contains(base) else { throw value.error("a base is a number from 2 to 36") }
  }
  let strips = try mapping.take("strip")?.bool() ?? false
  return .comparison(try mapping.require("comparison"), metavariable: metavariable, base: base, stripsQuotes: strips)
}

private func decodeTypes(_ mapping: inout StrictMapping, _ owner: YAMLValue) throws(SourceError) -> [YAMLValue] {
  if let type = mapping.take("type") { return [type] }
  return try mapping.require("types").list()
}

// MARK: The second syntax

private func decodeMatch(_ value: YAMLValue) throws(SourceError) -> FormulaSource {
  if case .scalar = value.kind { return .pattern(value) }
  var mapping = try value.mapping()
  let formula = try decodeMatch(&mapping, in: value)
  try mapping.finish()
  return formula
}

func decodeMatch(_ mapping: inout StrictMapping, in owner: YAMLValue) throws(SourceError) -> FormulaSource {
  var formula: FormulaSource?
  if let value = mapping.take("pattern") {
    formula = .pattern(value)
  } else if let value = mapping.take("regex") {
    formula = .regex(value)
  } else if let value = mapping.take("not") {
    formula = .not(try decodeMatch(value))
  } else if let value = mapping.take("inside") {
    formula = .inside(try decodeMatch(value))
  } else if let value = mapping.take("any") {
    var choices: [FormulaSource] = []
    for element in try value.list() { choices.append(try decodeMatch(element)) }
    formula = .any(choices)
  } else if let value = mapping.take("all") {
    var conjunction = ConjunctionSource()
    for element in try value.list() { conjunction.formulas.append(try decodeMatch(element)) }
    try requirePositive(conjunction, value)
    formula = .all(conjunction)
  }
  guard let formula else {
    throw owner.error("there is nothing to look for", remedy: "add ‘pattern’, ‘regex’, ‘all’, ‘any’, ‘inside’ or ‘not’")
  }
  guard let conditions = mapping.take("where") else { return formula }
  var conjunction = ConjunctionSource(formulas: [formula])
  if case .all(let inner) = formula { conjunction = inner }
  for element in try conditions.list() {
    var condition = try element.mapping()
    if let focus = condition.take("focus") {
      if case .sequence(let names) = focus.kind { conjunction.focus.append(names) } else { conjunction.focus.append([focus]) }
    } else if condition.remainingKeys.contains("comparison") {
      conjunction.conditions.append(try decodeComparison(&condition))
    } else {
      conjunction.conditions.append(try decodeWhere(&condition, element))
    }
    try condition.finish()
  }
  return .all(conjunction)
}

private func decodeWhere(_ mapping: inout StrictMapping, _ owner: YAMLValue) throws(SourceError) -> ConditionSource {
  let metavariable = try mapping.require("metavariable")
  if let analyzer = mapping.take("analyzer") { return .analysis(metavariable: metavariable, analyzer: analyzer) }
  if let type = mapping.take("type") { return .type(metavariable: metavariable, types: [type]) }
  if let types = mapping.take("types") { return .type(metavariable: metavariable, types: try types.list()) }
  if let regex = mapping.take("regex") {
    return .regex(
      metavariable: metavariable, regex: regex, usesConstants: try mapping.take("constant-propagation")?.bool() ?? false)
  }
  let language = mapping.take("language")
  return .formula(metavariable: metavariable, try decodeMatch(&mapping, in: owner), language: language)
}
