// Metavariables, types and strings.

import PCRE
import SourceText
import Syntax

extension Matcher {
  /// What a metavariable may stand for: code with a meaning of its own, not a list or a keyword argument.
  func canBind(_ term: Int) -> Bool {
    // `except E` is neither `except (E, F)` nor `except E as e` in Python.
    if language == .python, tree[term].parent >= 0,
      tree.grammar.kindName(tree[Int(tree[term].parent)].symbol) == "except_clause",
      ["tuple", "as_pattern"].contains(tree.grammar.kindName(tree[term].symbol))
    {
      return false
    }
    return switch tree[term].kind {
    // `T x(1)` in C++ has arguments for its initial value.
    case .arguments: tree[term].role == .right
    case .keywordArgument, .parameters, .modifier: false
    // `if let p = e` in Rust has no condition of its own.
    case .other: tree[term].role != .condition || tree.grammar.kindName(tree[term].symbol) != "let_condition"
    default: true
    }
  }

  /// Whether a metavariable may stand for a piece of code, as far as its text tells.
  func admits(_ slot: Int, _ binding: Binding) -> Bool {
    for filter in filters where filter.slot == slot && binding.constant < 0 {
      switch filter.regex.firstMatch(in: Array(tree.bytes[binding.range.start..<binding.range.end])) {
      case .match: break
      case .noMatch: return false
      case .limitExceeded: budget.exhaust(.regularExpression)
      }
    }
    return true
  }

  func bind(_ slot: Int, to term: Int, _ then: () -> Void) {
    let target = tree[term]
    // A statement that is one expression is the same code as the expression.
    let hash =
      target.kind == .expressionStatement && tree.firstChild(of: term) >= 0 ? tree[tree.firstChild(of: term)].hash : target.hash
    bind(slot, Binding(start: target.start, end: target.end, term: Int32(term), hash: hash), then)
  }

  func bind(_ slot: Int, _ binding: Binding, _ then: () -> Void) {
    guard slot >= 0 else { return then() }
    if let known = bindings[slot] {
      if known == binding { then() }
      return
    }
    guard admits(slot, binding) else { return }
    bindings[slot] = binding
    then()
    bindings[slot] = nil
  }

  func bind(_ slot: Int, name: [UInt8], term: Int, _ then: () -> Void) {
    if tree[term].kind == .identifier, tree.hasText(term, name) { return bind(slot, to: term, then) }
    bind(slot, Binding(start: tree[term].start, end: tree[term].end, term: -1, hash: textHash(name[...])), then)
  }

  func bind(_ slot: Int, fromTerm first: Int, toTerm last: Int, _ then: () -> Void) {
    bind(slot, Binding(start: tree[first].start, end: tree[last].end, term: -1, hash: tree[first].hash), then)
  }

  func bind(_ slot: Int, sequence: ArraySlice<Int>, then: () -> Void) {
    guard let first = sequence.first, let last = sequence.last else {
      return bind(slot, Binding(start: 0, end: 0, term: -1, hash: 1), then)
    }
    var hash: UInt64 = 0
    for term in sequence { hash = hash &* 31 &+ tree[term].hash }
    let single = sequence.count == 1
    bind(
      slot,
      Binding(
        start: tree[first].start, end: tree[last].end, term: single ? Int32(first) : -1, hash: single ? tree[first].hash : hash),
      then)
  }

  /// Whether the type that the file gives to a term fits a type in the pattern.
  func hasType(_ type: Int, _ term: Int) -> Bool {
    var fits = false
    if let declared = facts.typeTerm(of: term) {
      match(type, declared) { fits = true }
      if !fits { fits = fitsWithoutArguments(type, declared) }
    } else if tree[term].kind == .string, tree.grammar.isC {
      fits = isPointerToChar(type)
    } else if let name = facts.literalTypeName(of: term), let text = pattern.nodes[type].text {
      fits = name.contains { Array($0.utf8) == text }
    }
    return fits
  }

  private func isPointerToChar(_ type: Int) -> Bool {
    guard case .term(.other) = pattern.nodes[type].kind, let inner = pattern.nodes[type].groups.first?.nodes.first else {
      return false
    }
    return pattern.nodes[inner].text == Array("char".utf8)
  }

  private func isArray(_ type: Int) -> Bool {
    let symbol = Int(tree[type].symbol)
    return tree.grammar.kindNames.indices.contains(symbol) && tree.grammar.kindNames[symbol].contains("array")
  }

  /// `List` stands for `List<String>` too, and a type's name for its qualified name.
  private func fitsWithoutArguments(_ type: Int, _ declared: Int) -> Bool {
    var fits = false
    if tree[declared].kind == .other, !isArray(declared), let name = tree.children(of: declared).first,
      tree[name].kind == .identifier || tree[name].kind == .member,
      tree.children(of: declared).count > 1
    {
      match(type, name) { fits = true }
    }
    if !fits, tree[declared].kind == .member, case .term(.identifier) = pattern.nodes[type].kind {
      let name = tree.firstChild(of: declared, as: .name)
      if name >= 0 { match(type, name) { fits = true } }
    }
    return fits
  }

  // MARK: Strings

  func matchString(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard pattern.options.seesConstants || tree[term].kind == .string, let content = facts.stringContent(of: term) else { return }
    switch pattern.nodes[node].kind {
    case .anyString: then()
    case .term:
      guard let text = pattern.nodes[node].text, case .known(let bytes) = content else { return }
      if bytes == text[...] { then() }
    case .stringMetavariable(let slot):
      let target = tree[term]
      guard case .known(let bytes) = content else { return }
      let range: (UInt32, UInt32) = target.kind == .string ? (target.textStart, target.textEnd) : (target.start, target.end)
      var binding = Binding(start: range.0, end: range.1, term: -1, hash: textHash(bytes))
      if target.kind != .string { binding.constant = Int32(term) }
      bind(slot, binding, then)
    case .stringPattern(let index):
      let string = pattern.strings[index]
      guard case .known(let bytes) = content else { return }
      let text = Array(bytes)
      let result = string.regex.firstMatch(in: text)
      if case .limitExceeded = result { budget.exhaust(.regularExpression) }
      guard let found = result.match else { return }
      bindGroups(string.slots[...], found, text, term, then)
    default: return
    }
  }

  private func bindGroups(
    _ slots: ArraySlice<(group: Int, slot: Int)>, _ found: PCREMatch, _ text: [UInt8], _ term: Int, _ then: () -> Void
  ) {
    guard let (group, slot) = slots.first else { return then() }
    guard group < found.groups.count, let range = found.groups[group] else { return }
    let target = tree[term]
    let base = target.kind == .string ? target.textStart : target.start
    let binding = Binding(
      start: base + UInt32(range.lowerBound), end: base + UInt32(range.upperBound), term: -1, hash: textHash(text[range]))
    bind(slot, binding) { self.bindGroups(slots.dropFirst(), found, text, term, then) }
  }
}
