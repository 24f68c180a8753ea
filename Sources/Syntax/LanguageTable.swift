/// How one kind of grammar node is lowered.
package enum Shape: Sendable {
  /// Leaves no trace: punctuation, comments.
  case dropped
  /// Its children take its place, in its role.
  case spliced
  /// Parentheses: the one expression inside takes its place and its byte range.
  case parenthesized
  /// A term without children whose text is the node's own.
  case leaf(TermKind)
  /// A term whose children keep the roles of their fields.
  case node(TermKind)
  /// A statement that is only a wrapper around an expression.
  case expressionStatement
  /// A list of statements in braces or by indentation.
  case block
  /// A list of class members.
  case classBody
  case call
  /// Object, name and arguments side by side (Java, PHP): becomes a call of a member.
  case methodCall
  case new
  /// First part, name: `a.b`, `a::b`, `a->b`.
  case member
  case index
  case binary
  case unary
  case assign(TermKind)
  /// Declarators share modifiers and a type; each becomes one `variable`.
  case declaration
  case parameters
  case argument
  case string
  /// `else`, `elif` and the like: a chain becomes nested `if`s.
  case ifChain
  /// The parts of C's declarations nest inside out.
  case cDeclaration, cParameter, cFunction
  case decorated
  case custom(@Sendable (inout Lowering, Int, Role) -> Void)
}

/// What the engine must know of a language beside its grammar; one row per language.
package struct LanguageTable: Sendable {
  package var language: Language
  /// Lowering by node kind; a kind that is not listed becomes `other`.
  package var shapes: [String: Shape]
  /// Tokens that are kept as modifiers (`static`, `async`).
  package var keywords: Set<String> = []
  /// Words that are names although the grammar has no node for them (`this`).
  package var nameTokens: Set<String> = []
  /// Roles of fields that mean something else here than in most grammars.
  package var fieldRoles: [String: Role] = [:]
  /// Kinds that count as another: a tuple without parentheses is a tuple.
  package var aliases: [String: String] = [:]
  /// Kinds inside a string that hold code.
  package var interpolations: Set<String> = []
  /// Whether statements that are expressions carry no wrapper node in this grammar.
  package var hasBareExpressionStatements = false
  /// Whether an expression's range leaves out the parentheses around it.
  package var parenthesesDoNotCount = false
  /// Whether a return statement's range ends with the returned value.
  package var returnEndsWithValue = false
  /// Whether a field's range leaves out its semicolon.
  package var fieldEndsBeforeSemicolon = false
  /// Whether `$X = e` matches declarations with an initialiser too.
  package var assignmentMatchesDeclaration = true
  /// Whether an interpolated string's range ends with its last part.
  package var templateEndsWithLastPart = false
  /// Whether a declaration's range ends before its semicolon.
  package var declarationEndsBeforeSemicolon = false

  static let comments: [String: Shape] = ["comment": .dropped, "line_comment": .dropped, "block_comment": .dropped]
}
