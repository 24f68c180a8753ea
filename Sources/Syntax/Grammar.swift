import CTreeSitter
// Whoever works with trees names languages.
@_exported public import Languages
import Synchronization

/// A compiled tree-sitter grammar: its tables of node kinds and fields, and how each kind is lowered.
package final class Grammar: Sendable {
  package let name: String
  /// Node kinds by symbol, as the grammar spells them.
  package let kindNames: [String]
  let isNamed: [Bool]
  /// The first symbol with the same name and namedness: grammars give one name to several symbols by aliasing.
  let canonical: [UInt16]
  let fieldNames: [String]
  let roles: [Role]
  let shapes: [Shape]
  let table: LanguageTable
  package let language: Language
  /// JavaScript and TypeScript share a syntax of expressions.
  package let isECMAScript: Bool
  /// C and C++ share a syntax of declarations.
  package let isC: Bool
  /// Whether `$X = e` matches declarations with an initialiser too.
  package let assignmentMatchesDeclaration: Bool
  private let handle: GrammarHandle
  /// Parsers that nobody uses now: what they have allocated serves the next text.
  private let idleParsers = Mutex<[TreeSitterParser]>([])
  private static let mostIdleParsers = 16

  init(name: String, table: LanguageTable, handle: GrammarHandle) {
    self.name = name
    self.table = table
    language = table.language
    isECMAScript = language == .javascript || language == .typescript
    isC = language == .c || language == .cpp
    assignmentMatchesDeclaration = table.assignmentMatchesDeclaration
    self.handle = handle
    let pointer = unsafe handle.pointer
    let count = unsafe Int(ts_language_symbol_count(pointer))
    var names: [String] = []
    var named: [Bool] = []
    var canonical: [UInt16] = []
    var first: [String: UInt16] = [:]
    for symbol in 0..<count {
      let text = unsafe ts_language_symbol_name(pointer, TSSymbol(symbol)).map { unsafe String(cString: $0) } ?? ""
      let isNamed =
        unsafe ts_language_symbol_type(pointer, TSSymbol(symbol)) == TSSymbolTypeRegular || table.nameTokens.contains(text)
      names.append(text)
      named.append(isNamed)
      let key = (isNamed ? "+" : "-") + text
      let original = first[key] ?? UInt16(symbol)
      first[key] = original
      canonical.append(original)
    }
    for (alias, name) in table.aliases {
      guard let from = first["+" + alias], let to = first["+" + name] else { continue }
      for symbol in canonical.indices where canonical[symbol] == from { canonical[symbol] = to }
    }
    kindNames = names
    isNamed = named
    self.canonical = canonical
    let fieldCount = unsafe Int(ts_language_field_count(pointer))
    fieldNames =
      [""]
      + (0..<fieldCount).map { index in
        unsafe ts_language_field_name_for_id(pointer, TSFieldId(index + 1)).map { unsafe String(cString: $0) } ?? ""
      }
    roles = fieldNames.map { table.fieldRoles[$0] ?? Role(fieldNamed: $0) }
    shapes = (0..<count).map { symbol in
      if !named[symbol] { return table.keywords.contains(names[symbol]) ? .leaf(.modifier) : .dropped }
      if table.nameTokens.contains(names[symbol]) { return .leaf(.identifier) }
      return table.shapes[names[symbol]] ?? .node(.other)
    }
  }

  /// The symbol of a kind of nodes.
  func symbol(named name: String) -> UInt16? { kindNames.firstIndex(of: name).map(UInt16.init) }

  /// The grammar's name for a kind of nodes; "ERROR" for what it could not read.
  package func kindName(_ symbol: UInt16) -> String {
    Int(symbol) < kindNames.count ? kindNames[Int(symbol)] : "ERROR"
  }

  /// Whether nodes of a kind are blocks in the source, with braces or indentation, rather than single statements.
  package func isBlock(_ symbol: UInt16) -> Bool {
    guard Int(symbol) < shapes.count else { return false }
    if case .block = shapes[Int(symbol)] { return true }
    return false
  }

  /// Lends a parser for this grammar.
  func withParser<Result>(_ body: (TreeSitterParser) -> Result) -> Result {
    let parser = idleParsers.withLock { $0.popLast() } ?? TreeSitterParser(handle: handle)
    defer {
      idleParsers.withLock { if $0.count < Self.mostIdleParsers { $0.append(parser) } }
    }
    return body(parser)
  }

  /// The grammar that reads whole files of `language`.
  package static func of(_ language: Language) -> Grammar {
    switch language {
    case .c: c
    case .cpp: cpp
    case .csharp: csharp
    case .java: java
    case .javascript: javascript
    case .typescript: typescript
    case .php: php
    case .python: python
    case .rust: rust
    }
  }

  private static let c = unsafe Grammar(name: "c", table: .c, handle: GrammarHandle(pointer: tree_sitter_c()))
  private static let cpp = unsafe Grammar(name: "cpp", table: .cpp, handle: GrammarHandle(pointer: tree_sitter_cpp()))
  private static let csharp = unsafe Grammar(
    name: "csharp", table: .csharp, handle: GrammarHandle(pointer: tree_sitter_c_sharp()))
  private static let java = unsafe Grammar(name: "java", table: .java, handle: GrammarHandle(pointer: tree_sitter_java()))
  private static let javascript = unsafe Grammar(
    name: "javascript", table: .javascript, handle: GrammarHandle(pointer: tree_sitter_javascript()))
  private static let typescript = unsafe Grammar(
    name: "typescript", table: .typescript, handle: GrammarHandle(pointer: tree_sitter_typescript()))
  /// TypeScript with JSX, for `.tsx` files and for fragments that only it can read.
  package static let tsx = unsafe Grammar(name: "tsx", table: .typescript, handle: GrammarHandle(pointer: tree_sitter_tsx()))
  private static let php = unsafe Grammar(name: "php", table: .php, handle: GrammarHandle(pointer: tree_sitter_php()))
  private static let python = unsafe Grammar(name: "python", table: .python, handle: GrammarHandle(pointer: tree_sitter_python()))
  private static let rust = unsafe Grammar(name: "rust", table: .rust, handle: GrammarHandle(pointer: tree_sitter_rust()))
}

/// A pointer to one of the grammars that are linked into the program.
// SAFETY: a TSLanguage is a constant table with static lifetime; tree-sitter never writes to it.
@safe struct GrammarHandle: @unchecked Sendable {
  let pointer: OpaquePointer
}
