import Syntax

/// The types that declarations give to names, by the scope that they are declared in.
struct DeclaredTypes {
  private let tree: TermTree
  /// Type terms by scope (a function, class or the file) and name.
  private var types: [Scope: Int] = [:]

  private struct Scope: Hashable {
    var term: Int
    var name: UInt64
  }

  init(_ tree: TermTree) {
    self.tree = tree
    for index in tree.terms.indices {
      switch tree[index].kind {
      case .variable, .parameter:
        let name = tree.firstChild(of: index, as: tree[index].kind == .variable ? .left : .name)
        guard name >= 0, tree[name].kind == .identifier else { continue }
        if let type = declaredType(of: index) { types[Scope(term: scope(of: index), name: tree[name].hash)] = type }
      case .loop, .assign:
        // `for (T x : xs)`: the type and the name stand in the loop itself; Python writes `x: T = e`.
        let (type, name) = (
          tree.firstChild(of: index, as: .type), tree.firstChild(of: index, as: tree[index].kind == .assign ? .left : .name)
        )
        if type >= 0, name >= 0, tree[name].kind == .identifier {
          types[Scope(term: scope(of: index), name: tree[name].hash)] = type
        }
      default: break
      }
    }
  }

  private func declaredType(of term: Int) -> Int? {
    let type = tree.firstChild(of: term, as: .type)
    if type >= 0, !isInferred(type) { return type }
    let value = tree.firstChild(of: term, as: .right)
    guard value >= 0, tree[value].kind == .new else { return nil }
    let name = tree.firstChild(of: value, as: .name)
    return name >= 0 ? name : nil
  }

  private func isInferred(_ type: Int) -> Bool {
    tree[type].kind == .identifier && ["var", "auto", "let", "const", "val"].contains(tree.text(of: type))
  }

  private func scope(of term: Int) -> Int {
    tree.ancestor(of: term) { $0.kind == .function || $0.kind == .lambda || $0.kind == .class }
  }

  /// The type of a value, where a declaration or a `new` says it.
  func type(of term: Int) -> Int? {
    switch tree[term].kind {
    case .new:
      let name = tree.firstChild(of: term, as: .name)
      return name >= 0 ? name : nil
    case .cast:
      let type = tree.firstChild(of: term, as: .type)
      return type >= 0 ? type : nil
    case .identifier:
      var scope = scope(of: term)
      while true {
        if let type = types[Scope(term: scope, name: tree[term].hash)] { return type }
        if scope < 0 { return nil }
        scope = self.scope(of: scope)
      }
    case .member:
      // `this.field`
      let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
      guard object >= 0, name >= 0, ["this", "self"].contains(tree.text(of: object)) else { return nil }
      let owner = tree.ancestor(of: term) { $0.kind == .class }
      return types[Scope(term: owner, name: tree[name].hash)]
    default: return nil
    }
  }
}
