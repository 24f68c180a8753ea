// What a function returns without saying so: `return $X` stands for it too (`implicit_return`).

import Syntax

/// The terms whose value functions return without a `return`: what is evaluated last in a function of Rust or in a function
/// expression of JavaScript, through blocks and branches. A statement and the expression in it are both in the set.
func returnedValues(_ tree: TermTree) -> Set<Int32> {
  var values = Set<Int32>()
  let isRust = tree.grammar.language == .rust
  guard isRust || tree.grammar.isECMAScript else { return values }

  func visit(_ term: Int) {
    switch tree[term].kind {
    case .block: if let last = tree.children(of: term).last { visit(last) }
    case .expressionStatement:
      let value = tree.firstChild(of: term)
      guard value >= 0 else { return }
      if isBranching(value) || isUnsafeBlock(value) { return visit(value) }
      // An assignment or a choice is no value of a JavaScript function.
      if !isRust, [.assign, .augmentedAssign, .conditional].contains(tree[value].kind) { return }
      values.formUnion([Int32(term), Int32(value)])
    case .if:
      for branch in tree.children(of: term) where tree[branch].role == .consequence || tree[branch].role == .alternative {
        visit(branch)
      }
    case .switching:
      for arm in tree.children(of: term) where tree[arm].kind == .switchCase {
        if let value = tree.children(of: arm).last { visit(value) }
      }
    case .trying: for block in tree.children(of: term) { visit(block) }
    case .returning, .throwing, .jump, .loop, .function, .class, .variable, .importing: break
    case .other where isUnsafeBlock(term):
      if let block = tree.children(of: term).last { visit(block) }
    default: if isRust, tree.isExpression(term) { values.insert(Int32(term)) }
    }
  }
  func isUnsafeBlock(_ term: Int) -> Bool { isRust && tree.grammar.kindName(tree[term].symbol) == "unsafe_block" }
  func isBranching(_ term: Int) -> Bool { [.if, .switching, .block].contains(tree[term].kind) }

  if isRust {
    for function in tree.terms(of: .function) { visitBody(of: Int(function)) }
  }
  for lambda in tree.terms(of: .lambda)
  where isRust || tree.grammar.kindName(tree[Int(lambda)].symbol) != "arrow_function" { visitBody(of: Int(lambda)) }

  // A function as the value of a key is a method.
  for function in tree.terms(of: .function) where tree.grammar.kindName(tree[Int(function)].symbol) == "pair" {
    visitBody(of: Int(function))
  }

  func visitBody(of function: Int) {
    let body = tree.firstChild(of: function, as: .body)
    if body >= 0 { visit(body) }
  }
  return values
}

extension Matcher {
  /// `return e` and a value that is returned without the word.
  func matchReturnedValue(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard pattern.options.valuesAreReturned, let value = pattern.nodes[node].groups.first?.nodes.first,
      facts.returned.contains(Int32(term))
    else { return }
    match(value, tree[term].kind == .expressionStatement ? tree.firstChild(of: term) : term, then)
  }
}
