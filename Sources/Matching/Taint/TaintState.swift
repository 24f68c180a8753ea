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

/// A variable or a part of one.
struct AccessPath: Hashable {
  /// A step from a value to a part of it; names by the hash of their text.
  enum Part: Hashable {
    case name(UInt64)
    case element(UInt64)
    /// Some element, nobody knows which.
    case anyElement
  }

  var parts: [Part]

  func hasPrefix(_ other: AccessPath) -> Bool { parts.starts(with: other.parts) }

  /// This path below `new` instead of `old`, which it begins with.
  func moved(from old: AccessPath, to new: AccessPath) -> AccessPath {
    AccessPath(parts: new.parts + parts[old.parts.count...])
  }

  func appending(_ part: Part) -> AccessPath { AccessPath(parts: parts + [part]) }
}

/// What is tainted at one point of a program.
struct TaintState: Equatable {
  private var known: [AccessPath: TaintSet] = [:]
  /// Taint of the point itself: sources with `control: true` that were passed.
  var control: TaintSet = []

  func isKnown(_ path: AccessPath) -> Bool { known[path] != nil }

  /// The taint of a path: its own if something was assigned to it, else that of what it is part of.
  func taint(of path: AccessPath) -> TaintSet {
    var path = path
    var result: TaintSet = []
    while let last = path.parts.last {
      if let own = known[path] { return result.union(own) }
      path.parts.removeLast()
      if case .element(let hash) = last {
        // `o["a"]` may be the field `o.a`; what is put in at some place may be found at any.
        if let field = known[path.appending(.name(hash))] { return result.union(field) }
        if let some = known[path.appending(.anyElement)] { result.formUnion(some) }
      }
    }
    return result
  }

  /// The taint of a value with all its parts.
  func taintWithParts(of path: AccessPath) -> TaintSet {
    var result = taint(of: path)
    for (other, taint) in known where other.parts.count > path.parts.count && other.hasPrefix(path) { result.formUnion(taint) }
    return result
  }

  mutating func assign(_ taint: TaintSet, to path: AccessPath) {
    if path.parts.last == .anyElement { return add(taint, to: path) }
    if case .element? = path.parts.last {
      let some = AccessPath(parts: path.parts.dropLast() + [.anyElement])
      let others = (known[some] ?? []).subtracting(known[path] ?? []).union(taint)
      known[some] = others.isEmpty ? nil : others
    }
    for other in known.keys where other.hasPrefix(path) { known[other] = nil }
    known[path] = taint
  }

  mutating func add(_ taint: TaintSet, to path: AccessPath) {
    known[path] = self.taint(of: path).union(taint)
  }

  /// Gives what the parts of one value had before to another, as an assignment does.
  ///
  /// Values that point at each other would make ever longer paths: what lies deeper belongs to the part at the limit.
  mutating func copyParts(of source: AccessPath, in before: TaintState, to target: AccessPath, at term: Int) {
    for (path, taint) in before.known where path.parts.count > source.parts.count && path.hasPrefix(source) {
      var moved = path.moved(from: source, to: target)
      let taint = Set(taint.map { $0.passing(term) })
      if moved.parts.count <= Self.deepestPath {
        known[moved] = taint
      } else if !taint.isEmpty {
        moved.parts.removeLast(moved.parts.count - Self.deepestPath)
        known[moved, default: []].formUnion(taint)
      }
    }
  }

  /// Parts of the longest path that assignments of whole values make.
  private static let deepestPath = 5

  /// The state as a function sees it that stands inside the code under analysis.
  func seenFromWithin() -> TaintState {
    var inner = self
    inner.known = known.mapValues { taint in
      Set(
        taint.map {
          var crossing = $0
          crossing.crossesFunctions = true
          return crossing
        })
    }
    return inner
  }

  /// What may hold after either of two ways.
  func joined(with other: TaintState) -> TaintState {
    var result = self
    if !other.control.isEmpty { result.control.formUnion(other.control) }
    // Most is the same on both ways, and most of it is clean.
    for (path, theirs) in other.known {
      let ours = known[path] ?? taint(of: path)
      if known[path] == nil || !theirs.isSubset(of: ours) { result.known[path] = ours.union(theirs) }
    }
    for (path, ours) in known where other.known[path] == nil {
      let theirs = other.taint(of: path)
      if !theirs.isSubset(of: ours) { result.known[path] = ours.union(theirs) }
    }
    return result
  }

  /// How much there is to look at when two states are joined.
  var count: Int { known.count }
}
