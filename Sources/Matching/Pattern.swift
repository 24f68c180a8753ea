package import PCRE
import RuleText
package import Syntax

/// A code pattern in compiled form: a tree of nodes to compare with a `TermTree`.
package final class Pattern: Sendable {
  package let nodes: [PatternNode]
  let strings: [StringPattern]
  package let root: PatternRoot
  package let language: Language
  package let options: MatchingOptions
  /// What the code must have somewhere for the pattern to match.
  let required: RequiredParts
  /// The hash of the last name of what is called or accessed, if the pattern as a whole is a call or a member and says it.
  let rootName: UInt64?

  init(nodes: [PatternNode], strings: [StringPattern], root: PatternRoot, language: Language, options: MatchingOptions) {
    self.nodes = nodes
    self.strings = strings
    self.root = root
    self.language = language
    self.options = options
    required = RequiredParts(nodes, strings, root, language)
    rootName = options.seesThroughNames ? nil : Matching.rootName(of: nodes, root, language).map { textHash($0[...]) }
  }
}

/// How loosely code is compared, with Semgrep's names and defaults.
package struct MatchingOptions: Sendable {
  /// Whether a name also matches as the expression that was assigned to it (`symbolic_propagation`).
  package var seesThroughNames = false
  /// Whether a name or a concatenation also matches as the literal that it stands for (`constant_propagation`).
  package var seesConstants = true
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
  package var text: [UInt8]? {
    didSet { operation = text.flatMap(Operation.init) }
  }
  /// What is special about the operator that the text is.
  private(set) var operation: Operation?
  /// Children by role, cheapest to reject first.
  package var groups: [Group] = [] {
    didSet {
      roles = RoleSet()
      for group in groups { roles.insert(group.role) }
    }
  }
  /// The roles of the groups.
  private(set) var roles = RoleSet()
  /// Whether the operator stands behind its operand.
  var isPostfix = false

  init(kind: Kind, symbol: UInt16 = 0, text: [UInt8]? = nil) {
    self.kind = kind
    self.symbol = symbol
    self.text = text
    operation = text.flatMap(Operation.init)
  }

  /// Operators whose operands may change places or stand in a list.
  enum Operation: Sendable {
    case logical, bitwise, equality, inequality, concatenation

    init?(_ text: [UInt8]) {
      switch String(decoding: text, as: UTF8.self) {
      case "&&", "||", "and", "or": self = .logical
      case "|", "&", "^": self = .bitwise
      case "==", "===": self = .equality
      case "!=", "!==": self = .inequality
      case ".": self = .concatenation
      default: return nil
      }
    }
  }

  /// The first child in a role.
  func child(_ role: Role) -> Int? {
    roles.contains(role) ? groups.first { $0.role == role }?.nodes.first : nil
  }

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
    /// `"=~/re/"` and strings with `...` or `$X` between other text; an index of the pattern's `strings`.
    case stringPattern(Int)
    /// `for (...) { … }`
    case loopWithAnyHeader
  }
}

/// A string literal whose content is given by a regular expression; named groups bind metavariables.
package struct StringPattern: Sendable {
  package let regex: PCREPattern
  /// Metavariable slots by capture group number.
  package let slots: [(group: Int, slot: Int)]
  /// What a string must contain to match.
  let literals: TextRequirement
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
