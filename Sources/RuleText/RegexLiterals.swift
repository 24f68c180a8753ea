// What a text must contain for a regular expression to match, read off the expression.

/// What a text must contain for a regular expression to match; nothing where the expression is not plain.
///
/// - Parameter startsAtEdge: whether matches start where a word may: those in the code of a metavariable do.
package func literalsRequired(byRegex text: String, startsAtEdge: Bool = false) -> TextRequirement {
  guard let node = readRegex(text) else { return .nothing }
  return literals(in: node, after: startsAtEdge, before: false)
}

/// Shorter runs are in most texts, but as words.
private let shortestRun = 3

/// What a node needs, between what may be edges of words or not.
private func literals(in node: RegexNode, after previous: Bool, before next: Bool) -> TextRequirement {
  switch node {
  case .character: literals(in: [node], after: previous, before: next)
  case .sequence(let parts): literals(in: parts, after: previous, before: next)
  case .choice(let choices): .any(of: choices.map { literals(in: $0, after: previous, before: next) })
  case .repeated(let inner): literals(in: inner, after: previous, before: next && inner.startsAtEdge(before: next))
  case .lookaround(let inner): literals(in: inner, after: false, before: false)
  case .edge, .separator, .something, .optional: .nothing
  }
}

private func literals(in parts: [RegexNode], after previous: Bool, before next: Bool) -> TextRequirement {
  // For each part, whether an edge comes before what starts there.
  var edges = [next]
  for part in parts.reversed() { edges.append(part.startsAtEdge(before: edges[edges.count - 1])) }
  edges.reverse()
  var requirements: [TextRequirement] = []
  var run: [UInt8] = []
  var (ignoresCase, isAfterEdge, runIsAfterEdge) = (false, previous, false)
  func close(atEdge: Bool) {
    let isWord = runIsAfterEdge && atEdge && run.allSatisfy(isWordPart)
    if isWord && !run.isEmpty || run.count >= shortestRun {
      requirements.append(.literal(RequiredLiteral(bytes: run, ignoresCase: ignoresCase, isWord: isWord)))
    }
    run = []
  }
  func add(_ character: UInt8, _ case: Bool) {
    if !run.isEmpty, ignoresCase != `case` { close(atEdge: false) }
    if run.isEmpty { (runIsAfterEdge, ignoresCase) = (isAfterEdge, `case`) }
    run.append(character)
  }
  for (part, edge) in zip(parts, edges.indices) {
    switch part {
    case .character(let character, let ignoresCase): add(character, ignoresCase)
    case .repeated(.character(let character, let ignoresCase)):
      add(character, ignoresCase)
      close(atEdge: false)
    default:
      close(atEdge: edges[edge])
      requirements.append(literals(in: part, after: isAfterEdge, before: edges[edge + 1]))
    }
    isAfterEdge = part.endsAtEdge(after: isAfterEdge)
  }
  close(atEdge: next)
  return .all(of: requirements)
}

extension RegexNode {
  /// Whether no part of a word can come first, given whether none can follow.
  fileprivate func startsAtEdge(before next: Bool) -> Bool {
    switch self {
    case .character(let character, _): !isWordPart(character)
    case .edge, .separator: true
    case .something: false
    case .sequence(let parts): parts.reversed().reduce(next) { $1.startsAtEdge(before: $0) }
    case .choice(let choices): choices.allSatisfy { $0.startsAtEdge(before: next) }
    case .optional(let inner): next && inner.startsAtEdge(before: next)
    case .repeated(let inner): inner.startsAtEdge(before: next)
    case .lookaround: next
    }
  }

  /// Whether no part of a word can come last, given whether none can precede.
  fileprivate func endsAtEdge(after previous: Bool) -> Bool {
    switch self {
    case .character(let character, _): !isWordPart(character)
    case .edge, .separator: true
    case .something: false
    case .sequence(let parts): parts.reduce(previous) { $1.endsAtEdge(after: $0) }
    case .choice(let choices): choices.allSatisfy { $0.endsAtEdge(after: previous) }
    case .optional(let inner): previous && inner.endsAtEdge(after: previous)
    case .repeated(let inner): inner.endsAtEdge(after: previous)
    case .lookaround: previous
    }
  }
}
