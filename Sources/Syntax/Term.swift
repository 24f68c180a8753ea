/// What a lowered node is, whatever its language; patterns and facts speak of these kinds only.
package enum TermKind: UInt8, Sendable, CaseIterable {
  // Names and literals.
  case identifier, number, constant, string, template, interpolation, regex
  // Expressions.
  case call, arguments, keywordArgument, new, member, index, assign, augmentedAssign, binary, unary, conditional, lambda
  case collection, dictionary, pair, cast, markup
  // Declarations.
  case variable, function, parameters, parameter, `class`, classBody, annotation, modifier, importing
  // Statements.
  case block, expressionStatement, returning, `if`, loop, switching, switchCase, trying, throwing, jump
  // Everything that only its grammar knows; told apart by `symbol`.
  case other

  // SAFETY: an enum without associated values and with fewer than 256 cases is one byte.
  @inlinable package var tag: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

  /// The derived comparison would be a call through a table in other modules.
  @inlinable
  package static func == (left: TermKind, right: TermKind) -> Bool { left.tag == right.tag }
}

/// The part that a child plays in its parent.
package enum Role: UInt8, Sendable {
  case child, statement, member, argument, element, part
  case callee, arguments, object, name, key, value, left, right, `operator`
  case condition, consequence, alternative, body, initializer, update, handler, finalizer
  case type, returnType, parameters, typeParameters, typeArguments, heritage, modifier, annotation

  // SAFETY: an enum without associated values and with fewer than 256 cases is one byte.
  @inlinable package var tag: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

  /// The derived comparison would be a call through a table in other modules.
  @inlinable
  package static func == (left: Role, right: Role) -> Bool { left.tag == right.tag }

  init(fieldNamed field: String) {
    switch field {
    case "name", "property", "attribute", "field", "pattern", "macro": self = .name
    case "arguments": self = .arguments
    case "function", "constructor": self = .callee
    case "object", "scope": self = .object
    case "key": self = .key
    case "value", "default_value": self = .value
    case "left": self = .left
    case "right": self = .right
    case "operator", "operators": self = .operator
    case "condition": self = .condition
    case "consequence": self = .consequence
    case "alternative": self = .alternative
    case "body": self = .body
    case "initializer", "init", "initialize": self = .initializer
    case "update", "increment": self = .update
    case "handler": self = .handler
    case "finalizer": self = .finalizer
    case "type": self = .type
    case "return_type", "returns": self = .returnType
    case "parameters", "parameter": self = .parameters
    case "type_parameters": self = .typeParameters
    case "type_arguments": self = .typeArguments
    case "superclass", "superclasses", "interfaces", "bases", "base_clause": self = .heritage
    default: self = .child
    }
  }

  /// Whether a pattern that leaves this part out still matches code that has it.
  @inlinable package var isOptional: Bool {
    switch self {
    case .type, .returnType, .typeParameters, .typeArguments, .heritage, .modifier, .annotation, .alternative, .handler: true
    default: false
    }
  }

  /// Whether the children in this role match in any order, and a pattern may name only some of them.
  @inlinable package var isSet: Bool {
    switch self {
    case .modifier, .annotation, .heritage, .member, .handler: true
    default: false
    }
  }
}

/// Some roles.
package struct RoleSet: Sendable {
  @usableFromInline package var bits: UInt64 = 0

  /// None.
  package init() {}

  /// Adds a role.
  package mutating func insert(_ role: Role) { bits |= 1 << UInt64(role.tag) }

  /// Whether a role is one of them.
  @inlinable
  package func contains(_ role: Role) -> Bool { bits >> UInt64(role.tag) & 1 == 1 }
}

/// One node of a lowered tree; stored in preorder like `SyntaxNode`.
package struct Term: Sendable {
  package var kind: TermKind
  package var role: Role
  /// The grammar's symbol of the node that it was made from.
  package var symbol: UInt16
  /// UTF-8 byte offsets, half-open; parentheses around an expression count as part of it.
  package var start: UInt32
  package var end: UInt32
  /// Byte range of the text that tells this node from others of its kind (name, operator, literal content); empty if none.
  package var textStart: UInt32 = 0
  package var textEnd: UInt32 = 0
  package var parent: Int32
  package var subtreeEnd: Int32
  /// Equal for subtrees that are the same code, white space, comments and parentheses aside.
  package var hash: UInt64 = 0
}
