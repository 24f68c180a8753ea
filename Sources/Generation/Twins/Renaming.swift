// Other names for parameters and local variables.
//
// A name is changed where it is a variable and nowhere else: from its declaration's function, every identifier of that name that is
// no member, no key, no type and no keyword of an argument. Names that the function shares with its surroundings (globals, fields,
// what is only used) keep theirs, since the prompt may not show where they come from. Whoever calls this checks that the result
// still parses and that the detector still says the same.

import Evaluation
import SourceText
import Syntax

/// The code with other names; nil where no name can be changed.
func renamed(_ code: SplitCode, language: Language, seed: UInt64) -> SplitCode? {
  guard let fragment = Fragment(code.text, language: language) else { return nil }
  let scopes = LocalNames(fragment)
  let edits = scopes.edits(freshNames: freshNames(avoiding: scopes.allNames, seed: seed), language: language)
  guard !edits.isEmpty else { return nil }
  var bytes = fragment.bytes
  for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
    bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.name.utf8))
  }
  // Names hold no line breaks, so lines stay lines.
  return SplitCode(text: String(decoding: bytes, as: UTF8.self), promptCount: code.promptCount)
}

/// The local names of a fragment, function by function.
private struct LocalNames {
  private let fragment: Fragment
  private let terms: TermTree
  private(set) var allNames: Set<String> = []

  init(_ fragment: Fragment) {
    self.fragment = fragment
    terms = fragment.terms
    for index in terms.terms.indices where terms[index].kind == .identifier { allNames.insert(terms.text(of: index)) }
  }

  struct Edit {
    let range: ByteRange
    let name: String
  }

  /// What to write where.
  func edits(freshNames: [String], language: Language) -> [Edit] {
    var edits: [Int: Edit] = [:]
    var fresh = freshNames.makeIterator()
    for function in terms.terms(of: .function).map(Int.init) where !readsNamesAsText(in: function) {
      for name in declaredNames(in: function, language) {
        let places = uses(of: name, in: function, language)
        guard !places.isEmpty, places.allSatisfy({ edits[$0.start] == nil }), let new = fresh.next() else { continue }
        let sigil = name.hasPrefix("$") ? "$" : ""
        for place in places { edits[place.start] = Edit(range: place, name: sigil + new) }
      }
    }
    return Array(edits.values)
  }

  /// Names of parameters and variables that a function declares itself, in the order of their places; none for what no function holds.
  private func declaredNames(in function: Int, _ language: Language) -> [String] {
    guard function > 0 else { return [] }
    var names: [String] = []
    for index in function..<Int(terms[function].subtreeEnd) {
      guard let role = declaringRole(of: terms[index].kind, language), terms[index].role != .member else { continue }
      guard self.function(around: index) == function, !isField(index) else { continue }
      for child in terms.children(of: index, as: role) where terms[child].kind == .identifier {
        let name = terms.text(of: child)
        if isOrdinary(name), !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// The part of a term in which a name is declared; nil for terms that declare none.
  private func declaringRole(of kind: TermKind, _ language: Language) -> Role? {
    switch kind {
    case .variable: .left
    case .parameter: .name
    // Elsewhere an assignment may be to a global or to a field.
    case .assign where language == .python || language == .php: .left
    default: nil
    }
  }

  private func function(around index: Int) -> Int {
    let parent = terms.ancestor(of: index) { $0.kind == .function }
    return max(parent, 0)
  }

  /// Whether a declaration stands in a class rather than in a function.
  private func isField(_ index: Int) -> Bool {
    let holder = terms.ancestor(of: index) { $0.kind == .function || $0.kind == .classBody || $0.kind == .class }
    return holder >= 0 && terms[holder].kind != .function
  }

  /// Whether a function asks for its variables by their names, as `compact("a")` and `locals()` do.
  private func readsNamesAsText(in function: Int) -> Bool {
    (function..<Int(terms[function].subtreeEnd)).contains { index in
      terms[index].kind == .identifier && terms[index].role == .callee && namesAsText.contains(terms.text(of: index))
    }
  }

  /// Every place at which the name is the variable; empty if some place cannot be judged.
  private func uses(of name: String, in function: Int, _ language: Language) -> [ByteRange] {
    var places: [ByteRange] = []
    for index in function..<Int(terms[function].subtreeEnd) where terms[index].kind == .identifier {
      guard terms.text(of: index) == name else { continue }
      let parent = Int(terms[index].parent)
      let role = terms[index].role
      if parent >= 0 {
        switch terms[parent].kind {
        case .member where role == .name, .keywordArgument where role == .name || role == .key, .function where role == .name,
          .annotation:
          continue
        case .pair where role == .key || role == .name:
          // `{ name }` is key and value at once.
          if hasTwin(index, in: parent) { return [] }
          continue
        case .importing, .jump, .class: return []
        case .assign where role == .left && isInitialiser(parent): continue
        default: break
        }
        if kindName(parent).hasPrefix("global") { return [] }
      }
      // Methods of Java have a world of names of their own; elsewhere a variable may hold what is called.
      if role == .type || role == .returnType || (role == .callee && language == .java) { continue }
      if kindName(index).contains("shorthand") || (parent >= 0 && kindName(parent).contains("shorthand")) { return [] }
      guard let range = fragment.own(terms[index].start, terms[index].end), fragment.text(range) == name else { return [] }
      places.append(range)
    }
    // A text may name the variable too (`extract`, `locals()`, format strings by name): better to leave it.
    return mentionedInText(name) ? [] : places
  }

  /// Whether an assignment gives a member of a new object its value, as in C#'s `new Item { name = name }`.
  private func isInitialiser(_ index: Int) -> Bool {
    let holder = Int(terms[index].parent)
    return holder >= 0 && kindName(holder).contains("initializer")
  }

  /// Whether another child of the parent stands at the very same place.
  private func hasTwin(_ index: Int, in parent: Int) -> Bool {
    terms.children(of: parent).contains { $0 != index && terms[$0].start == terms[index].start }
  }

  private func kindName(_ index: Int) -> String {
    let symbol = Int(terms[index].symbol)
    return symbol < terms.grammar.kindNames.count ? terms.grammar.kindNames[symbol] : ""
  }

  private func mentionedInText(_ name: String) -> Bool {
    let word = name.hasPrefix("$") ? String(name.dropFirst()) : name
    if fragment.macroRanges().contains(where: { plainTokens(fragment.text($0)).contains(word) }) { return true }
    return fragment.opaqueRanges().contains { range in
      let text = fragment.text(range)
      return text.contains("{\(word)}") || text.contains("$\(word)") || text.contains("{\(word)!") || text.contains("{\(word):")
    }
  }

  private func isOrdinary(_ name: String) -> Bool {
    !["this", "self", "cls", "super", "_", "$this", "arguments", "super", "base", "value", "args", "kwargs"].contains(name)
      && name.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: "$") }
  }
}

/// Plain names in a seeded order, without those that the code has.
private func freshNames(avoiding names: Set<String>, seed: UInt64) -> [String] {
  let plain = Set(names.map { $0.hasPrefix("$") ? String($0.dropFirst()) : $0 })
  return neutralNames.filter { !plain.contains($0) }.sorted { stableHash($0, seed: seed) < stableHash($1, seed: seed) }
}

private let namesAsText: Set<String> = ["compact", "extract", "get_defined_vars", "locals", "vars"]

private let neutralNames = [
  "alder", "amber", "aspen", "basil", "beech", "birch", "cedar", "clover", "copper", "coral", "cotton", "crane", "daisy", "dune",
  "ember", "falcon", "fern", "finch", "flint", "garnet", "ginger", "granite", "hazel", "heron", "holly", "indigo", "iris",
  "ivory",
  "jade", "jasper", "juniper", "kelp", "larch", "laurel", "lemon", "lichen", "lilac", "linden", "lotus", "maple", "marble",
  "meadow",
  "mint", "moss", "myrtle", "nettle", "nutmeg", "oak", "olive", "onyx", "opal", "orchid", "pebble", "pepper", "pine", "plum",
  "poplar",
  "quartz", "quince", "raven", "reed", "robin", "rowan", "saffron", "sage", "sorrel", "spruce", "teal", "thistle", "thyme",
  "topaz", "tulip", "umber", "violet", "walnut", "willow", "wren", "yarrow", "zinnia",
]
