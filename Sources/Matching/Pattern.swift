package import PCRE
package import Syntax

/// A code pattern in compiled form: a tree of nodes to compare with a `TermTree`.
package struct Pattern: Sendable {
  package var nodes: [PatternNode] = []
  package var root: PatternRoot = .expression(0)
  package let language: Language
  /// Whether a name also matches as the expression that was assigned to it (`symbolic_propagation`).
  package var seesThroughNames = false
  /// Whether a name or a concatenation also matches as the literal that it stands for (`constant_propagation`).
  package var seesConstants = true
  package var options = MatchingOptions()
  /// Hashes of names that the code must have somewhere for the pattern to match.
  var requiredNames: [UInt64] = []
}

/// How loosely code is compared, with Semgrep's names and defaults.
package struct MatchingOptions: Sendable {
  /// `a && b && c` is a list of operands (`ac_matching`).
  package var chainsAreLists = true
  /// `a && b` is `b && a` (`commutative_boolop`).
  package var booleansCommute = false
  /// `a == b` is `b == a` (`symmetric_eq`).
  package var equalityCommutes = false
  /// So are `a != b` and `b != a` (`commutative_compop`).
  package var inequalityCommutes = false
  /// `$X = e` stands for declarations with a value too (`vardef_assign`).
  package var declarationsAssign = true
  /// What an arrow function evaluates to is returned (`implicit_return`).
  package var valuesAreReturned = true

  package init() {}
}

/// What a pattern looks for.
package enum PatternRoot: Sendable, Equatable {
  /// One expression, definition or other single term, anywhere.
  case term(Int)
  /// An expression, anywhere.
  case expression(Int)
  /// Consecutive statements of one block.
  case statements([Int])
}

/// One node of a pattern.
package struct PatternNode: Sendable {
  package var kind: Kind
  /// The grammar's symbol, compared for kinds that only the grammar tells apart.
  package var symbol: UInt16 = 0
  /// Text that must be equal; nil where any text will do.
  package var text: [UInt8]?
  /// Children by role, cheapest to reject first.
  package var groups: [Group] = []

  /// The children in one role.
  package struct Group: Sendable {
    package var role: Role
    package var nodes: [Int]
    package var hasEllipsis = false
  }

  /// How a node matches.
  package enum Kind: Sendable {
    case term(TermKind)
    /// A slot of the rule's metavariable table, or -1 for `$_`.
    case metavariable(Int)
    /// A metavariable that stands for a value of a type; the type is a node.
    case typed(Int, type: Int)
    case ellipsis
    /// `$...ARGS`
    case sequence(Int)
    /// `<... P ...>`
    case deep(Int)
    /// `P. ... .name`: the object of a chain of calls that starts at P.
    case chain(Int)
    /// `"..."`
    case anyString
    /// `/$X/`
    case regexMetavariable(Int)
    /// `f"..."`, `b"..."`: a string written in this form.
    case anyLiteral(UInt8)
    /// `"$X"`
    case stringMetavariable(Int)
    /// `"=~/re/"` and strings with `...` or `$X` between other text.
    case stringPattern(StringPattern)
    /// `for (...) { … }`
    case loopWithAnyHeader
  }
}

/// A string literal whose content is given by a regular expression; named groups bind metavariables.
package struct StringPattern: Sendable {
  package let regex: PCREPattern
  /// Metavariable slots by capture group number.
  package let slots: [(group: Int, slot: Int)]
}

/// The metavariables of one rule, each with a slot in every match's bindings.
package struct MetavariableTable: Sendable {
  package private(set) var names: [String] = []

  package init() {}

  /// The slot of `$NAME` or `$...NAME`; -1 for the anonymous `$_`.
  package mutating func slot(of name: String) -> Int {
    if name == "$_" { return -1 }
    if let index = names.firstIndex(of: name) { return index }
    names.append(name)
    return names.count - 1
  }

  /// The slot of a metavariable that was named before; nil for a new name.
  package func existing(_ name: String) -> Int? { names.firstIndex(of: name) }
}
