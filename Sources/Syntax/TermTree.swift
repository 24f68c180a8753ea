package import SourceText

/// A source text in lowered form: a flat array of terms in preorder, with an index by kind.
package final class TermTree: Sendable {
  package let grammar: Grammar
  package let bytes: [UInt8]
  package let terms: [Term]
  /// Whether code nested too deep was left out.
  package let isCut: Bool
  /// Term indexes ordered by kind; `kindStarts[k]..<kindStarts[k + 1]` are those of the kind with raw value k.
  @usableFromInline package let byKind: [Int32]
  @usableFromInline package let kindStarts: [Int32]

  init(grammar: Grammar, bytes: [UInt8], terms: [Term], isCut: Bool) {
    self.isCut = isCut
    self.grammar = grammar
    self.bytes = bytes
    self.terms = terms
    let kinds = TermKind.allCases.count
    var starts = [Int32](repeating: 0, count: kinds + 1)
    for term in terms { starts[Int(term.kind.rawValue) + 1] += 1 }
    for kind in 0..<kinds { starts[kind + 1] += starts[kind] }
    var next = starts
    var order = [Int32](repeating: 0, count: terms.count)
    for index in terms.indices {
      let kind = Int(terms[index].kind.rawValue)
      order[Int(next[kind])] = Int32(index)
      next[kind] += 1
    }
    byKind = order
    kindStarts = starts
  }

  /// Indexes of all terms of a kind, in source order.
  @inlinable
  package func terms(of kind: TermKind) -> ArraySlice<Int32> {
    byKind[Int(kindStarts[Int(kind.rawValue)])..<Int(kindStarts[Int(kind.rawValue) + 1])]
  }

  @inlinable package subscript(_ index: Int) -> Term {
    @inline(__always) get { terms[index] }
  }

  /// UTF-8 byte offsets of a term.
  package func range(of index: Int) -> ByteRange {
    ByteRange(start: Int(terms[index].start), end: Int(terms[index].end))
  }

  /// The text that tells a term from others of its kind.
  package func text(of index: Int) -> String {
    let term = terms[index]
    return String(decoding: bytes[Int(term.textStart)..<Int(term.textEnd)], as: UTF8.self)
  }

  /// Whether the text that tells the term from others of its kind is `text`.
  @inlinable
  package func hasText(_ index: Int, _ text: [UInt8]) -> Bool {
    let term = terms[index]
    let start = Int(term.textStart)
    guard Int(term.textEnd) - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  /// The first child in any role, or -1.
  @inlinable
  package func firstChild(of index: Int) -> Int {
    terms[index].subtreeEnd > Int32(index + 1) ? index + 1 : -1
  }

  /// The next child of the same parent, or -1.
  @inlinable
  package func nextSibling(of index: Int) -> Int {
    let next = terms[index].subtreeEnd
    let parent = terms[index].parent
    guard parent >= 0, next < terms[Int(parent)].subtreeEnd else { return -1 }
    return Int(next)
  }

  /// The first child in `role`, or -1.
  @inlinable
  package func firstChild(of index: Int, as role: Role) -> Int {
    var child = firstChild(of: index)
    while child >= 0, terms[child].role != role { child = nextSibling(of: child) }
    return child
  }

  /// The next sibling in the same role, or -1.
  @inlinable
  package func nextSibling(sameRoleAs index: Int) -> Int {
    let role = terms[index].role
    var sibling = nextSibling(of: index)
    while sibling >= 0, terms[sibling].role != role { sibling = nextSibling(of: sibling) }
    return sibling
  }

  /// Indexes of all children, in source order; allocates.
  @inlinable
  package func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = firstChild(of: index)
    while child >= 0 {
      result.append(child)
      child = nextSibling(of: child)
    }
    return result
  }

  /// Indexes of the children in a role, in source order; allocates.
  @inlinable
  package func children(of index: Int, as role: Role) -> [Int] {
    var result: [Int] = []
    var child = firstChild(of: index, as: role)
    while child >= 0 {
      result.append(child)
      child = nextSibling(sameRoleAs: child)
    }
    return result
  }

  /// The nearest ancestor that satisfies `condition`, or -1.
  package func ancestor(of index: Int, where condition: (Term) -> Bool) -> Int {
    var parent = Int(terms[index].parent)
    while parent >= 0, !condition(terms[parent]) { parent = Int(terms[parent].parent) }
    return parent
  }
}
