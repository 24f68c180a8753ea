package import SourceText

/// The formulas of a taint rule, compiled for one language.
package struct TaintFormulas: Sendable {
  package static let defaultLabel = "__SOURCE__"

  /// A source, sink or sanitizer.
  package struct Part: Sendable {
    package var formula: Formula
    /// Whether only the matched expression counts (true) or all inside it too (false); nil where the rule does not say.
    package var isExact: Bool?
    /// Whether a variable that matches is tainted (or clean) from here on.
    package var bySideEffect = false
    package var onlyBySideEffect = false
    /// Of a source: whether control, not data, carries the taint from here on.
    package var isControl = false
    /// Of a sink: whether it counts only where a function ends.
    package var atExit = false
    package var label: String?
    package var requires: TaintRequirement?
    /// Of a sink: what the data of single metavariables must be; all must hold.
    package var metavariableRequirements: [MetavariableRequirement] = []

    package init(formula: Formula) { self.formula = formula }
  }

  /// A condition on the labels of the data that one metavariable of a sink stands for.
  package struct MetavariableRequirement: Sendable {
    package var slot: Int
    package var requires: TaintRequirement

    package init(slot: Int, requires: TaintRequirement) {
      self.slot = slot
      self.requires = requires
    }
  }

  /// Data flows from one metavariable to another where the formula matches.
  package struct Propagator: Sendable {
    package var formula: Formula
    package var from: Int
    package var to: Int
    /// Whether the variable behind `to` is tainted from here on, not only this use of it.
    package var bySideEffect = true
    /// The label of the data that arrives; nil keeps its own.
    package var label: String?
    package var requires: TaintRequirement?
    /// Labels that `label` takes the place of; nil for all.
    package var replacedLabels: [String]?

    package init(formula: Formula, from: Int, to: Int) {
      self.formula = formula
      self.from = from
      self.to = to
    }
  }

  package var sources: [Part] = [] { didSet { possibleSources = Possibilities(sources.map(\.formula)) } }
  package var sinks: [Part] = [] { didSet { possibleSinks = Possibilities(sinks.map(\.formula)) } }
  package var sanitizers: [Part] = [] { didSet { possibleSanitizers = Possibilities(sanitizers.map(\.formula)) } }
  package var propagators: [Propagator] = [] { didSet { possiblePropagators = Possibilities(propagators.map(\.formula)) } }
  private(set) var possibleSources = Possibilities([])
  private(set) var possibleSinks = Possibilities([])
  private(set) var possibleSanitizers = Possibilities([])
  private(set) var possiblePropagators = Possibilities([])
  package var assumesSafeFunctions = false
  package var assumesSafeIndexes = false
  package var assumesSafeComparisons = false
  package var assumesSafeBooleans = false
  package var assumesSafeNumbers = false
  package var propagatesOnlyThroughAssignments = false
  /// Whether source and sink must agree on the metavariables that both have.
  package var unifiesMetavariables = false

  package init() {}
}

/// A condition on the labels of tainted data.
package indirect enum TaintRequirement: Sendable, Equatable {
  case label(String)
  case not(TaintRequirement)
  case and(TaintRequirement, TaintRequirement)
  case or(TaintRequirement, TaintRequirement)

  func holds(for labels: Set<String>) -> Bool {
    switch self {
    case .label(let label): labels.contains(label)
    case .not(let inner): !inner.holds(for: labels)
    case .and(let left, let right): left.holds(for: labels) && right.holds(for: labels)
    case .or(let left, let right): left.holds(for: labels) || right.holds(for: labels)
    }
  }

  func holds(for taint: TaintSet) -> Bool { holds(for: Set(taint.map(\.label))) }
}

/// Data from a source that reaches a sink.
package struct TaintFlow: Sendable {
  /// The sink's range, with the bindings of both ends.
  package var match: Match
  package var source: ByteRange
  /// Places that the data passes, in order.
  package var steps: [ByteRange]
  /// Whether it crosses a function of the file.
  package var crossesFunctions: Bool
}
