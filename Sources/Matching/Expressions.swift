// Which terms are values, so that a pattern of an expression may match them.

import Syntax

extension TermTree {
  private func isLiteral(_ term: Int) -> Bool {
    switch self[term].kind {
    case .string, .number, .constant: true
    default: false
    }
  }

  /// Whether a name stands in an import, of languages whose imports have shapes of their own.
  private func isPartOfImport(_ term: Int) -> Bool {
    guard grammar.language == .rust || grammar.language == .php else { return false }
    guard self[term].kind == .identifier || self[term].kind == .member else { return false }
    var parent = Int(self[term].parent)
    while parent >= 0, self[parent].kind == .member || self[parent].kind == .other { parent = Int(self[parent].parent) }
    return parent >= 0 && self[parent].kind == .importing
  }

  /// Whether a term is a value rather than a part of a declaration, a type or a label.
  func isExpression(_ term: Int) -> Bool {
    // Paths of imports and labels of cases are no values.
    if self[term].kind == .string, self[term].parent >= 0, self[Int(self[term].parent)].kind == .importing { return false }
    if self[term].role != .statement, self[term].parent >= 0, self[Int(self[term].parent)].kind == .switchCase, isLiteral(term),
      grammar.language != .rust
    {
      return false
    }
    if isPartOfImport(term) { return false }
    switch self[term].role {
    // Annotations of Python are expressions.
    case .type, .returnType: if grammar.language != .python { return false }
    case .typeParameters, .typeArguments, .heritage, .modifier, .parameters, .statement, .member: return false
    // Adjacent literals of C are one.
    case .part: if grammar.isC { return false }
    case .name:
      let parent = Int(self[term].parent)
      return parent < 0 || self[parent].kind == .new && self[term].kind != .identifier
    default: break
    }
    switch self[term].kind {
    case .arguments, .keywordArgument, .parameters, .parameter, .classBody, .annotation, .modifier, .importing, .block,
      .expressionStatement,
      .returning, .if, .loop, .switching, .switchCase, .trying, .throwing, .jump, .variable, .function, .class, .pair,
      .interpolation:
      return false
    default: return true
    }
  }
}
