import Matching
import RuleText
import SourceText
import YAML

extension RuleCompiler {
  mutating func compile(_ source: TaintSource, _ options: RuleOptions) throws(SourceError) -> TaintFormulas {
    var result = TaintFormulas()
    result.sources = try compileAll(source.sources)
    result.sinks = try compileAll(source.sinks)
    result.sanitizers = try compileAll(source.sanitizers)
    var propagators: [TaintFormulas.Propagator] = []
    for propagator in source.propagators {
      try collecting { compiler throws(SourceError) in propagators.append(try compiler.compile(propagator)) }
    }
    result.propagators = propagators
    result.assumesSafeFunctions = options.assumesSafeFunctions
    result.assumesSafeIndexes = options.assumesSafeIndexes
    result.assumesSafeComparisons = options.assumesSafeComparisons
    result.assumesSafeBooleans = options.assumesSafeBooleans
    result.assumesSafeNumbers = options.assumesSafeNumbers
    result.propagatesOnlyThroughAssignments = options.propagatesOnlyThroughAssignments
    result.unifiesMetavariables = options.unifiesTaintMetavariables
    return result
  }

  private mutating func compileAll(_ sources: [TaintSource.Part]) throws(SourceError) -> [TaintFormulas.Part] {
    var parts: [TaintFormulas.Part] = []
    for part in sources { try collecting { compiler throws(SourceError) in parts.append(try compiler.compile(part)) } }
    return parts
  }

  private mutating func compile(_ source: TaintSource.Part) throws(SourceError) -> TaintFormulas.Part {
    var part = TaintFormulas.Part(formula: try compile(source.formula))
    part.isExact = source.exact
    part.bySideEffect = source.bySideEffect
    part.onlyBySideEffect = source.onlyBySideEffect
    part.isControl = source.isControl
    part.atExit = source.atExit
    part.label = source.label
    guard let requires = source.requires else { return part }
    if case .sequence(let elements) = requires.kind {
      part.metavariableRequirements = try elements.map { element throws(SourceError) in
        guard case .mapping(let entries) = element.kind, entries.count == 1 else {
          throw element.error("expected one metavariable and what it requires", remedy: "write ‘- $X: LABEL’")
        }
        return TaintFormulas.MetavariableRequirement(
          slot: try slot(entries[0].key), requires: try compileRequirement(entries[0].value))
      }
    } else {
      part.requires = try compileRequirement(requires)
    }
    return part
  }

  private mutating func compile(_ source: TaintSource.Propagator) throws(SourceError) -> TaintFormulas.Propagator {
    var propagator = TaintFormulas.Propagator(
      formula: try compile(source.formula), from: try slot(source.from), to: try slot(source.to))
    propagator.bySideEffect = source.bySideEffect
    propagator.label = source.label
    propagator.replacedLabels = source.replacedLabels
    propagator.requires = try source.requires.map { value throws(SourceError) in try compileRequirement(value) }
    return propagator
  }
}

/// `A and not B or C` over taint labels.
private func compileRequirement(_ value: YAMLValue) throws(SourceError) -> TaintRequirement {
  let words = try value.string().replacing("(", with: " ( ").replacing(")", with: " ) ").split(whereSeparator: \.isWhitespace)
  var parser = RequirementParser(words: words.map(String.init)[...])
  guard let requirement = parser.parseOr(), parser.words.isEmpty else {
    throw value.error("the requirement cannot be read", remedy: "combine labels with ‘and’, ‘or’, ‘not’ and parentheses")
  }
  return requirement
}

/// Reads a requirement's words; nil where they make no sense.
private struct RequirementParser {
  var words: ArraySlice<String>

  mutating func parseOr() -> TaintRequirement? {
    guard var left = parseAnd() else { return nil }
    while words.first == "or" {
      words = words.dropFirst()
      guard let right = parseAnd() else { return nil }
      left = .or(left, right)
    }
    return left
  }

  private mutating func parseAnd() -> TaintRequirement? {
    guard var left = parseNot() else { return nil }
    while words.first == "and" {
      words = words.dropFirst()
      guard let right = parseNot() else { return nil }
      left = .and(left, right)
    }
    return left
  }

  private mutating func parseNot() -> TaintRequirement? {
    guard let word = words.popFirst() else { return nil }
    if word == "not" { return parseNot().map { .not($0) } }
    if word == "(" {
      let inner = parseOr()
      return words.popFirst() == ")" ? inner : nil
    }
    return word == ")" || word == "and" || word == "or" ? nil : .label(word)
  }
}
