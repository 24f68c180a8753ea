// The YAML of taint rules, in Semgrep's first syntax (`pattern-sources:`) and its second (`taint:`).

import SourceText
import YAML

func decodeTaint(_ mapping: inout StrictMapping, in owner: YAMLValue) throws(SourceError) -> TaintSource {
  var taint = TaintSource()
  if let value = mapping.take("taint") {
    var inner = try value.mapping()
    taint.sources = try decodeParts(try inner.require("sources"), .source, isNew: true)
    taint.sinks = try decodeParts(try inner.require("sinks"), .sink, isNew: true)
    if let list = inner.take("sanitizers") { taint.sanitizers = try decodeParts(list, .sanitizer, isNew: true) }
    if let list = inner.take("propagators") { taint.propagators = try decodePropagators(list, isNew: true) }
    try inner.finish()
    return taint
  }
  taint.sources = try decodeParts(try mapping.require("pattern-sources"), .source, isNew: false)
  taint.sinks = try decodeParts(try mapping.require("pattern-sinks"), .sink, isNew: false)
  if let list = mapping.take("pattern-sanitizers") { taint.sanitizers = try decodeParts(list, .sanitizer, isNew: false) }
  if let list = mapping.take("pattern-propagators") { taint.propagators = try decodePropagators(list, isNew: false) }
  return taint
}

/// What a part of a taint rule is for, which says what it may have beside its formula.
private enum TaintRole { case source, sink, sanitizer }

private func decodeParts(_ value: YAMLValue, _ role: TaintRole, isNew: Bool) throws(SourceError) -> [TaintSource.Part] {
  var parts: [TaintSource.Part] = []
  for element in try value.list() {
    if isNew, case .scalar = element.kind {
      parts.append(TaintSource.Part(formula: .pattern(element)))
      continue
    }
    var mapping = try element.mapping()
    var part = TaintSource.Part(formula: .any([]))
    part.exact = try mapping.take("exact")?.bool()
    if role != .sink, let effect = mapping.take("by-side-effect") {
      if role == .source, try effect.string() == "only" {
        (part.bySideEffect, part.onlyBySideEffect) = (true, true)
      } else {
        part.bySideEffect = try effect.bool()
      }
    }
    switch role {
    case .source:
      part.label = try mapping.take("label")?.string()
      part.requires = mapping.take("requires")
      part.isControl = try mapping.take("control")?.bool() ?? false
    case .sink:
      part.requires = mapping.take("requires")
      part.atExit = try mapping.take("at-exit")?.bool() ?? false
    case .sanitizer:
      part.isControl = try mapping.take("control")?.bool() ?? false
      // An old word for `exact` with a finer point, which no engine of today draws.
      _ = try mapping.take("not_conflicting")?.bool()
    }
    part.formula = isNew ? try decodeMatch(&mapping, in: element) : try decodeFormula(&mapping, in: element)
    try mapping.finish()
    parts.append(part)
  }
  if parts.isEmpty { throw value.error("the list is empty") }
  return parts
}

private func decodePropagators(_ value: YAMLValue, isNew: Bool) throws(SourceError) -> [TaintSource.Propagator] {
  var propagators: [TaintSource.Propagator] = []
  for element in try value.list() {
    var mapping = try element.mapping()
    var propagator = TaintSource.Propagator(
      formula: .any([]), from: try mapping.require("from"), to: try mapping.require("to"))
    propagator.bySideEffect = try mapping.take("by-side-effect")?.bool() ?? true
    propagator.label = try mapping.take("label")?.string()
    propagator.requires = mapping.take("requires")
    propagator.replacedLabels = try mapping.take("replace-labels")?.oneOrMoreStrings()
    propagator.formula = isNew ? try decodeMatch(&mapping, in: element) : try decodeFormula(&mapping, in: element)
    try mapping.finish()
    propagators.append(propagator)
  }
  return propagators
}
