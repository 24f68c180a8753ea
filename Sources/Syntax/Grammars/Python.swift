extension LanguageTable {
  static let python = LanguageTable(
    language: .python,
    shapes: comments.merging(
      [
        "module": .block, "block": .block,
        "identifier": .leaf(.identifier), "dotted_name": .custom { $0.lowerDottedName($1, as: $2) },
        "integer": .leaf(.number), "float": .leaf(.number),
        "true": .leaf(.constant), "false": .leaf(.constant), "none": .leaf(.constant),
        "string": .string, "concatenated_string": .custom { $0.lowerConcatenatedString($1, as: $2) },
        "call": .call, "argument_list": .node(.arguments), "keyword_argument": .argument,
        "attribute": .member, "subscript": .index,
        "parenthesized_expression": .parenthesized, "type": .spliced, "line_continuation": .dropped,
        "generic_type": .custom { l, node, role in
          // `List[int]` is an element of `List`, in annotations too.
          guard let name = l.parts(of: node).first, let list = l.parts(of: node).last else { return }
          l.lowerIndex(node, of: name, l.parts(of: list)[...], as: role)
        },
        "union_type": .binary,
        "binary_operator": .binary, "boolean_operator": .binary, "comparison_operator": .binary,
        "not_operator": .unary, "unary_operator": .unary,
        "assignment": .custom { $0.lowerChainedAssignment($1, as: $2) }, "augmented_assignment": .assign(.augmentedAssign),
        "named_expression": .assign(.assign),
        "conditional_expression": .node(.conditional), "lambda": .node(.lambda), "lambda_parameters": .parameters,
        "list": .node(.collection), "tuple": .node(.collection), "set": .node(.collection), "expression_list": .node(.collection),
        "pattern_list": .node(.collection), "tuple_pattern": .node(.collection), "list_pattern": .node(.collection),
        "dictionary": .node(.dictionary), "pair": .node(.pair),
        "function_definition": .node(.function), "parameters": .parameters,
        "default_parameter": .node(.parameter), "typed_parameter": .node(.parameter),
        "typed_default_parameter": .node(.parameter),
        "class_definition": .node(.class), "decorated_definition": .decorated,
        "decorator": .custom { $0.lowerDecorator($1, as: $2) },
        "return_statement": .node(.returning), "if_statement": .ifChain,
        "for_statement": .node(.loop), "while_statement": .node(.loop), "try_statement": .node(.trying),
        "raise_statement": .node(.throwing), "break_statement": .node(.jump), "continue_statement": .node(.jump),
        "expression_statement": .expressionStatement, "elif_clause": .spliced,
        "import_statement": .custom { $0.lowerImport($1, as: $2) },
        "import_from_statement": .custom { $0.lowerFromImport($1, as: $2) },
        "with_statement": .custom { $0.lowerWith($1, as: $2) },
        "delete_statement": .custom { l, node, role in
          // Semgrep counts from the first name on.
          l.emit(.other, as: role, for: node, start: l.parts(of: node).first.map { l.span($0).0 }) { l in
            for child in l.parts(of: node) { l.lower(child, as: .child) }
          }
        },
        "future_import_statement": .custom { $0.lowerFromImport($1, as: $2) },
      ], uniquingKeysWith: { $1 }),
    keywords: ["async"],
    fieldRoles: ["superclasses": .heritage, "cause": .value],
    aliases: [
      "expression_list": "tuple", "pattern_list": "tuple", "tuple_pattern": "tuple", "list_pattern": "list",
      "generic_type": "subscript",
    ],
    interpolations: ["interpolation"],
    hasBareExpressionStatements: true)
}

extension Lowering {
  /// `a.b.c` in an import or a type: nested member accesses.
  mutating func lowerDottedName(_ node: Int, as role: Role) {
    lowerPath(parts(of: node)[...], separatorOf: node, as: role)
  }

  /// Nested member accesses over names that stand side by side in the grammar.
  mutating func lowerPath(_ names: ArraySlice<Int>, separatorOf node: Int, as role: Role) {
    guard let name = names.last else { return }
    guard names.count > 1, let first = names.first else { return lower(name, as: role) }
    let separator = tree.children(of: node).first { !isNamed($0) && !("(<[".utf8.contains(tree.bytes[Int(span($0).0)])) }
    emit(.member, as: role, for: node, start: tree.nodes[first].start, end: tree.nodes[name].end, text: separator.map(span)) {
      l in
      l.lowerPath(names.dropLast(), separatorOf: node, as: .object)
      l.lower(name, as: .name)
    }
  }

  /// `a = b = v` gives one value to several names: the first is the target, the others stand beside it.
  mutating func lowerChainedAssignment(_ node: Int, as role: Role) {
    var targets: [Int] = []
    var last = node
    while let inner = child(of: last, as: .right), kindName(inner) == "assignment", let left = child(of: inner, as: .left) {
      targets.append(left)
      last = inner
    }
    guard !targets.isEmpty, let left = child(of: node, as: .left), let value = child(of: last, as: .right) else {
      return lowerAssign(node, .assign, as: role)
    }
    emit(.assign, as: role, for: node) { l in
      l.lower(left, as: .left)
      for target in targets { l.lower(target, as: .child) }
      l.lower(value, as: .right)
    }
  }

  /// `import a, b as c`: a statement for each module, all from the same start.
  mutating func lowerImport(_ node: Int, as role: Role) {
    for module in parts(of: node) {
      emit(.importing, as: role, for: node, end: span(module).1) { $0.lower(module, as: .name) }
    }
  }

  /// `from m import a, b as c`: a statement for each name, all from the first word to the last name.
  mutating func lowerFromImport(_ node: Int, as role: Role) {
    let names = parts(of: node).filter { self.role(of: $0) == .name }
    let module = parts(of: node).filter { self.role(of: $0) != .name }
    for name in names.isEmpty ? [nil] : names.map(Optional.init) {
      emit(.importing, as: role, for: node, end: names.last.map { span($0).1 }) { l in
        if let future = l.child(of: node, named: "__future__") {
          l.emit(.identifier, as: .child, for: future, text: l.span(future))
        }
        for part in module { l.lower(part, as: .child) }
        if let name { l.lower(name, as: .name) }
      }
    }
  }

  /// A decorator that is only a name is called too, without arguments.
  mutating func lowerDecorator(_ node: Int, as role: Role) {
    emit(.annotation, as: role, for: node) { l in
      for value in l.parts(of: node) {
        guard ["identifier", "attribute"].contains(l.kindName(value)) else { l.lower(value, as: .child); continue }
        l.emit(.call, as: .child, for: value) { l in
          l.lower(value, as: .callee)
          l.emit(.arguments, as: .arguments, for: value, start: l.span(value).1)
        }
      }
    }
  }

  /// `with a as b, c as d:` is `with a as b:` around `with c as d:`; Semgrep counts from the item on.
  mutating func lowerWith(_ node: Int, as role: Role) {
    let items = parts(of: node).filter { kindName($0) == "with_clause" }.flatMap { parts(of: $0) }
    lowerWith(node, items[...], as: role)
  }

  private mutating func lowerWith(_ node: Int, _ items: ArraySlice<Int>, as role: Role) {
    guard let item = items.first else { return }
    emit(.other, as: role, for: node, start: span(item).0) { l in
      l.lower(item, as: .value)
      if items.count > 1 {
        l.emit(.block, as: .body, for: node, start: l.span(items[items.startIndex + 1]).0) {
          $0.lowerWith(node, items.dropFirst(), as: .statement)
        }
      } else if let body = l.child(of: node, as: .body) {
        l.lower(body, as: .body)
      }
    }
  }

  /// Adjacent literals are one string; its parts stay visible.
  mutating func lowerConcatenatedString(_ node: Int, as role: Role) {
    emit(.template, as: role, for: node) { l in
      for child in l.parts(of: node) { l.lower(child, as: .part) }
    }
  }
}
