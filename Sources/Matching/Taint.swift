package import SourceText

/// The formulas of a taint rule, compiled for one language.
package struct TaintFormulas: Sendable {
  package static let defaultLabel = "__SOURCE__"

  /// A source, sink or sanitizer.
  package struct Part: Sendable {
    package var formula: Formula
    /// Whether only the matched expression counts, not those inside it.
    package var isExact: Bool
    package var exactWasSet: Bool
    /// Whether a variable that matches is tainted (or clean) from here on.
    package var bySideEffect: Bool
    package var onlyBySideEffect: Bool
    package var label: String?
    package var requires: TaintRequirement?

    package init(
      formula: Formula, isExact: Bool, exactWasSet: Bool, bySideEffect: Bool, onlyBySideEffect: Bool, label: String?,
      requires: TaintRequirement?
    ) {
      self.formula = formula
      self.isExact = isExact
      self.exactWasSet = exactWasSet
      self.bySideEffect = bySideEffect
      self.onlyBySideEffect = onlyBySideEffect
      self.label = label
      self.requires = requires
    }
  }

  /// Data flows from one metavariable to another where the formula matches.
  package struct Propagator: Sendable {
    package var formula: Formula
    package var from: Int
    package var to: Int
    package var bySideEffect: Bool

    package init(formula: Formula, from: Int, to: Int, bySideEffect: Bool) {
      self.formula = formula
      self.from = from
      self.to = to
      self.bySideEffect = bySideEffect
    }
  }

  package var sources: [Part] = []
  package var sinks: [Part] = []
  package var sanitizers: [Part] = []
  package var propagators: [Propagator] = []
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

/// One way that data may be tainted.
struct Taint: Hashable {
  /// Where it comes from.
  enum Origin: Hashable {
    /// A match of the rule's sources.
    case source(Int)
    /// A parameter of the function under analysis, for its summary.
    case parameter(Int)
  }

  var origin: Origin
  var label: String
  /// Terms that the data passed; not part of its identity.
  var steps: [Int32] = []
  var crossesFunctions = false

  static func == (left: Taint, right: Taint) -> Bool { left.origin == right.origin && left.label == right.label }

  func hash(into hasher: inout Hasher) {
    hasher.combine(origin)
    hasher.combine(label)
  }

  /// The taint after passing through a term; long ways keep their first steps.
  func passing(_ term: Int) -> Taint {
    guard steps.count < 20, steps.last != Int32(term) else { return self }
    var copy = self
    copy.steps.append(Int32(term))
    return copy
  }
}

typealias TaintSet = Set<Taint>

/// A variable or a field of one: hashes of its name and of the fields after it.
struct AccessPath: Hashable {
  var components: [UInt64]

  func hasPrefix(_ other: AccessPath) -> Bool { components.starts(with: other.components) }
}

/// What is tainted at one point of a program.
struct TaintState: Equatable {
  private var known: [AccessPath: TaintSet] = [:]

  /// The taint of a path: its own if something was assigned to it, else that of what it is part of.
  func taint(of path: AccessPath) -> TaintSet {
    var components = path.components
    while !components.isEmpty {
      if let own = known[AccessPath(components: components)] { return own }
      components.removeLast()
    }
    return []
  }

  /// The taint of a value with all its fields.
  func taintWithFields(of path: AccessPath) -> TaintSet {
    var result = taint(of: path)
    for (other, taint) in known where other.components.count > path.components.count && other.hasPrefix(path) {
      result.formUnion(taint)
    }
    return result
  }

  mutating func assign(_ taint: TaintSet, to path: AccessPath) {
    for other in known.keys where other.hasPrefix(path) { known[other] = nil }
    known[path] = taint
  }

  mutating func add(_ taint: TaintSet, to path: AccessPath) {
    known[path] = self.taint(of: path).union(taint)
  }

  /// What may hold after either of two ways.
  func joined(with other: TaintState) -> TaintState {
    var result = self
    for path in Set(known.keys).union(other.known.keys) { result.known[path] = taint(of: path).union(other.taint(of: path)) }
    return result
  }
}
