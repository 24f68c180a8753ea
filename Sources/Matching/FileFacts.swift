import LiteralSearch
import RuleText
package import Syntax

/// The content of a string as far as the code tells.
enum StringContent {
  case known(ArraySlice<UInt8>)
  /// Some literal, but which one depends on the path taken.
  case someLiteral
}

/// What can be known of a file beyond its syntax: names that imports give, constants, declared types.
/// What most rules need is computed at once, the rest when first asked for; belongs to one scan and never crosses tasks.
package final class FileFacts {
  let tree: TermTree
  private let names: HashSet
  /// The kinds of its terms.
  let kinds: TermKinds
  private lazy var words = TextWords(tree.bytes)
  /// The hashes of the last names of calls and members; 0 where an import renames them, or where there is no name.
  private let lastNames: [UInt64]
  private let imports: [String: [[UInt8]]]
  private let namespaces: [[[UInt8]]]
  private let paths: ImportedPaths
  /// Whether names may mean more than they say.
  let hasImports: Bool
  /// Whether literals occur, by hash: of those that were asked for.
  private var texts: [UInt64: Bool] = [:]
  private lazy var foldedBytes = tree.bytes.map(foldedCase)
  /// Whether a letter beyond ASCII may be taken for `k` or `s` without regard to case.
  private lazy var hasFoldedLetters = RequiredLiteral.lettersFoldedToASCII.contains { occurs($0.bytes, in: tree.bytes) }
  private lazy var constants = propagateConstants(tree)
  /// Whether a name or an expression stands for a string that the code does not hold as such.
  private(set) lazy var joinsStrings = constants.values.contains { value in
    if case .string(let bytes) = value {
      bytes.count >= shortStringLength || !names.contains(textHash(bytes[...]))
    } else {
      false
    }
  }
  private lazy var symbols = propagateConstants(tree, tracksExpressions: true)
  private lazy var types = DeclaredTypes(tree)
  private(set) lazy var returned = returnedValues(tree)
  /// The same in source order.
  private(set) lazy var returnedInOrder = returned.sorted()

  package init(_ tree: TermTree) {
    self.tree = tree
    imports = importedNames(tree)
    namespaces = usedNamespaces(tree)
    hasImports = !imports.isEmpty || !namespaces.isEmpty
    names = HashSet(namesAndShortStrings(tree))
    kinds = TermKind.allCases.reduce(into: TermKinds()) { if !tree.terms(of: $1).isEmpty { $0.insert(TermKinds($1)) } }
    lastNames = Matching.lastNames(tree, imports)
    paths = ImportedPaths(tree, imports)
  }

  /// Whether a name occurs in the file, given its hash; most patterns of a rule are ruled out by this alone.
  func hasName(_ hash: UInt64) -> Bool { names.contains(hash) }

  /// Whether a word occurs in the file, in code or not. One without regard to case may be said to occur where letters beyond ASCII fold to
  /// ASCII ones.
  func hasWord(_ word: WordHash) -> Bool { words.contains(word) || word.ignoresCase && hasFoldedLetters }

  /// Whether a literal occurs in the file, given its hash. As to case, see `hasWord`.
  func hasText(_ hash: UInt64, _ literal: () -> RequiredLiteral) -> Bool {
    if let known = texts[hash] { return known }
    let isThere = contains(literal())
    texts[hash] = isThere
    return isThere
  }

  private func contains(_ literal: RequiredLiteral) -> Bool {
    guard literal.ignoresCase else { return occurs(literal.bytes, in: tree.bytes) }
    return hasFoldedLetters || occurs(literal.bytes, in: foldedBytes)
  }

  /// Whether the last name of what a term calls or accesses may have a hash: it has, or it is not known what it is called.
  func mayBeNamed(_ term: Int, _ hash: UInt64) -> Bool { lastNames[term] == hash || lastNames[term] == 0 }

  /// The full path of an imported name, or of a member chain that starts with one.
  func importedPath(of term: Int) -> [[UInt8]]? { paths.path(of: term) }

  /// The full paths that a capitalised name may have through namespaces that the file uses as a whole: C#'s `using a.b;`, Java's
  /// `import a.b.*;`.
  func pathsThroughNamespaces(of term: Int) -> [[[UInt8]]] {
    if namespaces.isEmpty { return [] }
    guard let names = dottedNames(tree, term), names[0].first?.isUppercase ?? false, imports[names[0]] == nil else { return [] }
    return namespaces.map { $0 + names.map { Array($0.utf8) } }
  }

  /// The literal term that a name stands for, where that is a number, a Boolean or null.
  func literal(of term: Int) -> Int? {
    if case .literal(let literal)? = constants[Int32(term)] { return literal }
    return nil
  }

  /// The expression that a name stands for, as `symbolic_propagation` sees it.
  func expression(of term: Int) -> Int? {
    if case .expression(let expression)? = symbols[Int32(term)] { return expression }
    return nil
  }

  /// The content of a string literal, a constant name or a concatenation of constants.
  func stringContent(of term: Int) -> StringContent? {
    switch tree[term].kind {
    case .string:
      return .known(tree.bytes[Int(tree[term].textStart)..<Int(tree[term].textEnd)])
    case .identifier, .binary, .template, .member, .conditional:
      switch constants[Int32(term)] {
      case .string(let bytes): return .known(bytes[...])
      case .someString: return .someLiteral
      default: return nil
      }
    default: return nil
    }
  }

  /// The type that the code declares for a value.
  func typeTerm(of term: Int) -> Int? { types.type(of: term) }

  /// Names of the type of a literal, by language.
  func literalTypeName(of term: Int) -> [String]? {
    switch tree[term].kind {
    case .template where [.python, .csharp].contains(tree.grammar.language): return nil
    case .string, .template: return ["String", "string", "str"]
    case .number:
      return tree.text(of: term).contains(".") ? ["double", "float", "number", "Double"] : ["int", "number", "Integer", "long"]
    case .constant:
      return ["true", "false", "True", "False"].contains(tree.text(of: term)) ? ["boolean", "bool", "Boolean"] : nil
    case .conditional:
      let choices = tree.children(of: term).filter { tree[$0].role == .consequence || tree[$0].role == .alternative }
      return choices.lazy.compactMap(literalTypeName).first
    case .binary where ![.java, .csharp].contains(tree.grammar.language):
      guard tree.hasText(term, [UInt8(ascii: "+")]) else { return nil }
      for child in tree.children(of: term) {
        if let names = literalTypeName(of: child), names.contains("String") { return names }
        if let type = typeTerm(of: child), tree[type].kind == .identifier, ["String", "string"].contains(tree.text(of: type)) {
          return ["String", "string"]
        }
      }
      return nil
    default: return nil
    }
  }
}

/// Names, operators, and short strings too: a module may be named by one.
private func namesAndShortStrings(_ tree: TermTree) -> [UInt64] {
  var names: [UInt64] = []
  for term in tree.terms where term.textEnd - term.textStart < shortStringLength {
    let text = tree.bytes[Int(term.textStart)..<Int(term.textEnd)]
    switch term.kind {
    case .identifier, .regex, .modifier: names.append(textHash(text))
    case .string:
      names.append(textHash(text))
      if let colon = text.firstIndex(of: UInt8(ascii: ":")) { names.append(textHash(text[(colon + 1)...])) }
    case .binary, .unary: names.append(operatorHash(Array(text)))
    case .augmentedAssign: names += [operatorHash(Array(text)), operatorHash(Array(text.dropLast()))]
    default: break
    }
  }
  return names
}

private func lastNames(_ tree: TermTree, _ imports: [String: [[UInt8]]]) -> [UInt64] {
  var names = [UInt64](repeating: 0, count: tree.terms.count)
  var renamed = Set<UInt64>()
  for (name, path) in imports where path.last != Array(name.utf8) { renamed.insert(textHash(Array(name.utf8)[...])) }
  // What a term consists of comes after it.
  for term in tree.terms.indices.reversed() {
    let part: Int
    switch tree[term].kind {
    case .identifier:
      let hash = textHash(tree.bytes[Int(tree[term].textStart)..<Int(tree[term].textEnd)])
      names[term] = renamed.contains(hash) ? 0 : hash
      continue
    case .member: part = tree.firstChild(of: term, as: .name)
    case .call: part = tree.firstChild(of: term, as: .callee)
    default: continue
    }
    names[term] = part >= 0 ? names[part] : 0
  }
  return names
}

/// The full paths of imported names, and of the member chains that start with one, by term.
private struct ImportedPaths {
  private var paths: [[[UInt8]]] = []
  /// Indexes of `paths`, or -1; empty for a file without imports.
  private var index: [Int32] = []

  init(_ tree: TermTree, _ imports: [String: [[UInt8]]]) {
    if imports.isEmpty { return }
    index = [Int32](repeating: -1, count: tree.terms.count)
    var known: [UInt64: Int32] = [:]
    for (name, path) in imports {
      known[textHash(Array(name.utf8)[...])] = Int32(paths.count)
      paths.append(path)
    }
    // What a term consists of comes after it.
    for term in tree.terms.indices.reversed() {
      switch tree[term].kind {
      case .identifier:
        if let path = known[textHash(tree.bytes[Int(tree[term].textStart)..<Int(tree[term].textEnd)])] { index[term] = path }
      case .member:
        let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
        guard object >= 0, name >= 0, index[object] >= 0, tree[name].kind == .identifier else { continue }
        index[term] = Int32(paths.count)
        paths.append(paths[Int(index[object])] + [Array(tree.bytes[Int(tree[name].textStart)..<Int(tree[name].textEnd)])])
      default: continue
      }
    }
  }

  func path(of term: Int) -> [[UInt8]]? {
    guard term < index.count, index[term] >= 0 else { return nil }
    return paths[Int(index[term])]
  }
}
