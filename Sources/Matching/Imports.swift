import Syntax

/// The local names that a file's imports give, each with its full path.
func importedNames(_ tree: TermTree) -> [String: [[UInt8]]] {
  var names: [String: [[UInt8]]] = [:]
  func add(_ name: String, _ path: [String]) {
    if !name.isEmpty, !path.isEmpty { names[name] = path.map { Array($0.utf8) } }
  }
  for term in tree.terms(of: .importing) {
    let statement = Int(term)
    switch tree.grammar.language {
    case .python: pythonImports(tree, statement, add)
    case .javascript, .typescript: ecmaScriptImports(tree, statement, add)
    case .java, .csharp: dottedImport(tree, statement, add)
    case .php, .rust: pathImports(tree, statement, add)
    case .c, .cpp: break
    }
  }
  if tree.grammar.language == .javascript || tree.grammar.language == .typescript { requiredModules(tree, add) }
  return names
}

/// The names in a chain of member accesses, outermost last; nil if something else is in it.
func dottedNames(_ tree: TermTree, _ term: Int) -> [String]? {
  switch tree[term].kind {
  case .identifier: return [tree.text(of: term)]
  case .member:
    let children = tree.children(of: term)
    guard children.count == 2, let object = dottedNames(tree, children[0]), let name = dottedNames(tree, children[1]) else {
      return nil
    }
    return object + name
  default: return nil
  }
}

private func pythonImports(_ tree: TermTree, _ statement: Int, _ add: (String, [String]) -> Void) {
  let children = tree.children(of: statement)
  // In `from m import a` the module comes first, without the role of a name.
  // A relative module is a name of its own.
  let module = children.first.flatMap { tree[$0].role == .name ? nil : dottedNames(tree, $0) ?? [relativeModule(tree, $0)] }
  for child in children where tree[child].role == .name {
    if let path = dottedNames(tree, child) {
      if let module { add(path[path.count - 1], module + path) } else { add(path[0], [path[0]]) }
    } else {
      let parts = tree.children(of: child).compactMap { dottedNames(tree, $0) }
      if parts.count == 2 { add(parts[1][0], (module ?? []) + parts[0]) }
    }
  }
}

private func relativeModule(_ tree: TermTree, _ term: Int) -> String {
  String(decoding: tree.bytes[Int(tree[term].start)..<Int(tree[term].end)], as: UTF8.self)
}

private func ecmaScriptImports(_ tree: TermTree, _ statement: Int, _ add: (String, [String]) -> Void) {
  guard let source = tree.children(of: statement).first(where: { tree[$0].kind == .string }) else { return }
  let module = moduleName(tree.text(of: source))
  let names = tree.children(of: statement).filter { tree[$0].kind == .identifier }.map { tree.text(of: $0) }
  guard let first = names.first, let last = names.last else { return }
  add(last, tree.text(of: statement) == "{" && first != "default" ? [module, first] : [module])
}

/// `node:fs` is `fs`.
private func moduleName(_ text: String) -> String { text.hasPrefix("node:") ? String(text.dropFirst(5)) : text }

/// `const a = require('m')`, `const { b, c: d } = require('m')` and `require('m').e`.
private func requiredModules(_ tree: TermTree, _ add: (String, [String]) -> Void) {
  for term in tree.terms(of: .variable) {
    let (left, right) = (tree.firstChild(of: Int(term), as: .left), tree.firstChild(of: Int(term), as: .right))
    guard left >= 0, right >= 0, let path = requiredPath(tree, right) else { continue }
    if tree[left].kind == .identifier {
      add(tree.text(of: left), path)
    } else if tree[left].kind == .dictionary {
      for element in tree.children(of: left) {
        if tree[element].kind == .identifier {
          add(tree.text(of: element), path + [tree.text(of: element)])
        } else if tree[element].kind == .pair {
          let (key, value) = (tree.firstChild(of: element, as: .key), tree.firstChild(of: element, as: .value))
          if key >= 0, value >= 0, tree[value].kind == .identifier { add(tree.text(of: value), path + [tree.text(of: key)]) }
        }
      }
    }
  }
}

private func requiredPath(_ tree: TermTree, _ term: Int) -> [String]? {
  switch tree[term].kind {
  case .call:
    let (callee, arguments) = (tree.firstChild(of: term, as: .callee), tree.firstChild(of: term, as: .arguments))
    guard callee >= 0, arguments >= 0, tree[callee].kind == .identifier, tree.text(of: callee) == "require",
      let module = tree.children(of: arguments).first, tree[module].kind == .string
    else { return nil }
    return [moduleName(tree.text(of: module))]
  case .member:
    let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
    guard object >= 0, name >= 0, let path = requiredPath(tree, object) else { return nil }
    return path + [tree.text(of: name)]
  default: return nil
  }
}

/// Java's and C#'s `a.b.C`, with or without `static`; C#'s `A = b.C`.
private func dottedImport(_ tree: TermTree, _ statement: Int, _ add: (String, [String]) -> Void) {
  let children = tree.children(of: statement).filter { tree[$0].kind != .modifier }
  let isWildcard = children.contains { tree.grammar.kindName(tree[$0].symbol) == "asterisk" }
  guard !isWildcard, let pathTerm = children.last, let path = dottedNames(tree, pathTerm), let last = path.last else { return }
  if children.count == 2, tree[children[0]].kind == .identifier {
    add(tree.text(of: children[0]), path)
  } else if tree.grammar.language == .java, path.count > 1 {
    add(last, path)
  }
}

/// PHP's and Rust's `use`, with groups and aliases.
private func pathImports(_ tree: TermTree, _ statement: Int, _ add: (String, [String]) -> Void) {
  func visit(_ term: Int, _ prefix: [String]) {
    if let names = dottedNames(tree, term) {
      let path = names.last == "self" ? prefix + names.dropLast() : prefix + names
      if let last = path.last { add(last, path) }
      return
    }
    let children = tree.children(of: term)
    switch tree.grammar.kindName(tree[term].symbol) {
    case "use_as_clause", "namespace_use_clause":
      let names = children.compactMap { dottedNames(tree, $0) }
      if names.count == 2, let alias = names[1].last {
        add(alias, prefix + names[0])
      } else if let path = names.first, let last = path.last {
        add(last, prefix + path)
      }
    case "namespace_use_group":
      var inner = prefix
      for child in children {
        if let names = dottedNames(tree, child), child == children.first { inner += names } else { visit(child, inner) }
      }
    default: for child in children { visit(child, prefix) }
    }
  }
  for child in tree.children(of: statement) where tree[child].kind != .modifier { visit(child, []) }
}

/// Namespaces whose names the file uses without saying where they are from.
func usedNamespaces(_ tree: TermTree) -> [[[UInt8]]] {
  let language = tree.grammar.language
  guard language == .csharp || language == .java else { return [] }
  return tree.terms(of: .importing).compactMap { term in
    let children = tree.children(of: Int(term)).filter { tree[$0].kind != .modifier }
    let isWildcard = children.contains { tree.grammar.kindName(tree[$0].symbol) == "asterisk" }
    guard language == .csharp ? children.count == 1 : isWildcard, let path = children.first.flatMap({ dottedNames(tree, $0) })
    else { return nil }
    return path.map { Array($0.utf8) }
  }
}
