// From the lowered terms of a spelled pattern to pattern nodes.

import PCRE
import RuleText
import SourceText
import Syntax

func convert(
  _ parsed: ParsedPattern, _ text: PatternText, language: Language, options: MatchingOptions,
  metavariables: inout MetavariableTable
) throws(PatternError) -> Pattern {
  var conversion = Conversion(parsed: parsed, text: text, language: language, metavariables: metavariables)
  let root = try conversion.convertRoot()
  metavariables = conversion.metavariables
  return Pattern(
    nodes: conversion.nodes, strings: conversion.strings, root: root, language: language, options: options)
}

private struct Conversion {
  let parsed: ParsedPattern
  let text: PatternText
  let language: Language
  var nodes: [PatternNode] = []
  var strings: [StringPattern] = []
  var metavariables: MetavariableTable
  var terms: TermTree { parsed.terms }

  mutating func convertRoot() throws(PatternError) -> PatternRoot {
    var roots = payload()
    if roots.isEmpty { throw PatternError(message: "the pattern has no code to match") }
    if roots.count == 1, terms[roots[0]].kind == .expressionStatement, !keepsStatement {
      let inner = terms.children(of: roots[0])
      if inner.count == 1 { roots = inner }
    }
    let nodes = try convertAll(roots)
    if nodes.count > 1 || isStatement(roots[0]) && terms[roots[0]].kind == .expressionStatement {
      return .statements(nodes)
    }
    return isStatement(roots[0]) ? .term(nodes[0]) : .expression(nodes[0])
  }

  /// Whether an expression with its semicolon stays a statement; Python and PHP write none or must write one.
  private var keepsStatement: Bool { text.endsWithSemicolon }

  private func isStatement(_ term: Int) -> Bool {
    switch terms[term].kind {
    case .variable, .function, .class, .importing, .block, .expressionStatement, .returning, .if, .loop, .switching, .switchCase,
      .trying,
      .throwing, .jump, .annotation, .parameter:
      true
    default: terms[term].role == .statement || terms[term].role == .member
    }
  }

  /// The outermost terms that lie within the pattern's own text.
  private func payload() -> [Int] {
    var result: [Int] = []
    func visit(_ term: Int) {
      let range = terms.range(of: term)
      // The pattern itself says nothing of what the wrapper's function returns.
      let value = terms.firstChild(of: term)
      let isOfWrapper = terms[term].kind == .returning && value >= 0 && terms[value].start == terms[term].start
      let isInside = range.start >= parsed.start && range.end <= parsed.statementEnd && !isOfWrapper
      if isInside, !(term == 0 && terms[term].kind == .block), range.end > range.start {
        result.append(term)
      } else if range.start < parsed.end, range.end > parsed.start {
        for child in terms.children(of: term) { visit(child) }
      }
    }
    if !terms.terms.isEmpty { visit(0) }
    return result
  }

  private mutating func convertAll(_ list: [Int]) throws(PatternError) -> [Int] {
    var result: [Int] = []
    for term in list { result.append(try convert(term)) }
    return result
  }

  private mutating func add(_ node: PatternNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func convert(_ term: Int) throws(PatternError) -> Int {
    if let special = try convertPlaceholder(term) { return special }
    let source = terms[term]
    switch source.kind {
    case .identifier, .number, .constant, .modifier:
      return add(PatternNode(kind: .term(source.kind), symbol: source.symbol, text: Array(terms.text(of: term).utf8)))
    case .string: return try convertString(term)
    case .regex:
      let body = terms.text(of: term)
      if body == "/\(Placeholder.ellipsis)/" { return add(PatternNode(kind: .term(.regex))) }
      if body.hasPrefix("/" + Placeholder.metavariable), body.hasSuffix("/") {
        let name = body.dropFirst(1 + Placeholder.metavariable.count).dropLast()
        return add(PatternNode(kind: .regexMetavariable(metavariables.slot(of: "$" + name))))
      }
      return add(PatternNode(kind: .term(.regex), text: Array(terms.text(of: term).utf8)))
    default: break
    }
    var node = PatternNode(kind: .term(source.kind), symbol: source.symbol)
    if source.textEnd > source.textStart { node.text = Array(terms.text(of: term).utf8) }
    node.isPostfix = source.kind == .unary && source.textStart > source.start
    if source.kind == .loop, isHeaderEllipsis(term) { node.kind = .loopWithAnyHeader }
    for child in terms.children(of: term) {
      if case .loopWithAnyHeader = node.kind, terms[child].role != .body { continue }
      // `var` stands for every way to declare.
      if terms[child].kind == .modifier, terms.grammar.isECMAScript, terms.text(of: child) == "var" { continue }
      if terms[child].kind == .modifier, source.kind == .function, isIgnored(modifier: child) { continue }
      // Semgrep does not tell `impl T` from `impl Trait for T`, nor `pub struct` from `struct`.
      if source.kind == .class, language == .rust, [.modifier, .heritage].contains(terms[child].role) { continue }
      // Semgrep does not compare how C# passes an argument.
      if terms[child].kind == .modifier, source.kind == .arguments, language == .csharp { continue }
      // `&mut` stands for every reference in Rust.
      if terms[child].kind == .modifier, source.kind == .unary, language == .rust { continue }
      let role = terms[child].role
      let converted = try convert(child)
      if let group = node.groups.firstIndex(where: { $0.role == role }) {
        node.groups[group].nodes.append(converted)
      } else {
        node.groups.append(PatternNode.Group(role: role, nodes: [converted]))
      }
    }
    for index in node.groups.indices {
      node.groups[index].hasEllipsis = node.groups[index].nodes.contains { isEllipsis($0) }
    }
    // Leaves reject soonest.
    node.groups.sort { cost($0) < cost($1) }
    return add(node)
  }

  /// Semgrep does not compare what stands before a function of these languages.
  private func isIgnored(modifier: Int) -> Bool {
    switch terms.grammar.language {
    case .c, .cpp: !["extern", "template"].contains(terms.text(of: modifier))
    case .php: true
    case .rust: terms.text(of: modifier).hasPrefix("pub")
    default: false
    }
  }

  private func cost(_ group: PatternNode.Group) -> Int {
    guard group.nodes.count == 1 else { return 3 }
    switch nodes[group.nodes[0]].kind {
    case .term(.identifier), .term(.constant), .term(.number): return 0
    case .term: return group.role == .callee ? 1 : 2
    default: return 2
    }
  }

  private func isEllipsis(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .ellipsis, .sequence: true
    default: false
    }
  }

  private func isHeaderEllipsis(_ term: Int) -> Bool {
    let header = terms.children(of: term).filter { terms[$0].role != .body && terms[$0].role != .modifier }
    return !header.isEmpty && header.allSatisfy { placeholder($0) == Placeholder.ellipsis }
  }

  // MARK: Placeholders

  /// The placeholder name that a term is, through the wrappers that a grammar puts around a name.
  private func placeholder(_ term: Int) -> String? {
    let source = terms[term]
    switch source.kind {
    case .identifier:
      let name = terms.text(of: term)
      let bare = name.hasPrefix("$") ? String(name.dropFirst()) : name
      return bare.hasPrefix("CSE") ? bare : nil
    case .expressionStatement:
      let children = terms.children(of: term)
      return children.count == 1 ? placeholder(children[0]) : nil
    case .parameter:
      let children = terms.children(of: term)
      let name = children.first { terms[$0].role == .name }
      guard let name, let text = placeholder(name) else { return nil }
      if text == Placeholder.ellipsis || text.hasPrefix(Placeholder.sequence) { return text }
      return nil
    case .variable, .function:
      let name = terms.children(of: term).first { terms[$0].role == (source.kind == .variable ? .left : .name) }
      return name.flatMap(placeholder).flatMap { $0 == Placeholder.ellipsis ? $0 : nil }
    case .pair, .switchCase, .keywordArgument:
      let children = terms.children(of: term)
      return children.first.flatMap(placeholder).flatMap { $0 == Placeholder.ellipsis ? $0 : nil }
    case .other:
      // An ellipsis among the tokens of a macro or an attribute, spelt as a field.
      let parts = terms.children(of: term)
      if terms.grammar.language == .rust, parts.count == 3, terms.text(of: parts[1]) == ":",
        placeholder(parts[0]) == Placeholder.ellipsis, placeholder(parts[2]) == Placeholder.ellipsis
      {
        return Placeholder.ellipsis
      }
      // Only nodes that spread or hold an element; `sizeof(...)` is more than its ellipsis.
      let name = terms.grammar.kindName(source.symbol)
      // C# reads the spelling for a parameter, `int CSEDOTS`, as an argument too: one that declares a variable.
      if name == "declaration_expression" {
        let declared = terms.children(of: term).last.flatMap(placeholder)
        return declared == Placeholder.ellipsis ? declared : nil
      }
      guard ["splat", "spread", "rest_pattern", "field", "jsx_attribute", "variadic", "variant"].contains(where: name.contains)
      else { return nil }
      let children = terms.children(of: term)
      guard children.count == 1, let text = placeholder(children[0]) else {
        let first = children.first.flatMap(placeholder)
        return first == Placeholder.ellipsis && children.count == 2 && placeholder(children[1]) == first ? first : nil
      }
      return text == Placeholder.ellipsis || text.hasPrefix(Placeholder.sequence) ? text : nil
    default: return nil
    }
  }

  private mutating func convertPlaceholder(_ term: Int) throws(PatternError) -> Int? {
    if let name = placeholder(term) {
      if name == Placeholder.ellipsis { return add(PatternNode(kind: .ellipsis)) }
      if name.hasPrefix(Placeholder.sequence) {
        return add(PatternNode(kind: .sequence(metavariables.slot(of: "$..." + name.dropFirst(Placeholder.sequence.count)))))
      }
      if name.hasPrefix(Placeholder.metavariable) {
        return add(PatternNode(kind: .metavariable(metavariables.slot(of: "$" + name.dropFirst(Placeholder.metavariable.count)))))
      }
      if name.hasPrefix(Placeholder.typed) { return try convertTyped(name) }
    }
    let source = terms[term]
    if source.kind == .string, kindName(term) == "jsx_text", terms.text(of: term) == "..." {
      return add(PatternNode(kind: .ellipsis))
    }
    if source.kind == .block, source.role == .body, let whole = implicitBody(term) { return try convert(whole) }
    if source.kind == .block, let any = anyBody(term) { return try convert(any) }
    if source.kind == .call, let callee = terms.children(of: term).first {
      if placeholder(callee) == Placeholder.deep {
        let arguments = terms.firstChild(of: term, as: .arguments)
        let inner = arguments < 0 ? [] : terms.children(of: arguments)
        guard inner.count == 1 else { throw PatternError(message: "`<... ...>` must hold one expression") }
        return add(PatternNode(kind: .deep(try convert(inner[0]))))
      }
    }
    if source.kind == .member {
      let children = terms.children(of: term)
      if children.count == 2, placeholder(children[1]) == Placeholder.ellipsis {
        return add(PatternNode(kind: .chain(try convert(children[0]))))
      }
    }
    return nil
  }

  /// The metavariable that stands for whatever a control statement does: `for (...) $S;`.
  private func anyBody(_ term: Int) -> Int? {
    guard [.body, .consequence, .alternative].contains(terms[term].role), !terms.grammar.isBlock(terms[term].symbol),
      let only = terms.children(of: term).first, terms[only].kind == .expressionStatement, let name = placeholder(only),
      name.hasPrefix(Placeholder.metavariable)
    else { return nil }
    return only
  }

  /// The metavariable or ellipsis that is all of a lambda's body: it stands for any body.
  private func implicitBody(_ term: Int) -> Int? {
    let parent = Int(terms[term].parent)
    guard parent >= 0, terms[parent].kind == .lambda, let only = terms.children(of: term).first, terms[only].kind == .returning,
      let value = terms.children(of: only).first, terms[term].start == terms[value].start, let name = placeholder(value),
      name == Placeholder.ellipsis || name.hasPrefix(Placeholder.metavariable) && !terms.grammar.isECMAScript
    else { return nil }
    return value
  }

  private func kindName(_ term: Int) -> String {
    let symbol = Int(terms[term].symbol)
    return terms.grammar.kindNames.indices.contains(symbol) ? terms.grammar.kindNames[symbol] : ""
  }

  private mutating func convertTyped(_ name: String) throws(PatternError) -> Int? {
    let digits = name.dropFirst(Placeholder.typed.count).prefix { $0.isNumber }
    guard let index = Int(digits), index < text.types.count else { return nil }
    let variable = text.pieces.compactMap { piece -> String? in
      if case .typed(index, let name) = piece { return name }
      return nil
    }.first
    guard let variable else { return nil }
    let type = try convertType(text.types[index])
    return add(PatternNode(kind: .typed(metavariables.slot(of: "$" + variable), type: type)))
  }

  /// A type, read as the type of a declaration in the host language.
  private mutating func convertType(_ source: String) throws(PatternError) -> Int {
    let declaration: String =
      switch language {
      case .typescript, .javascript: "let x: \(source);"
      case .php: "function f(\(source) $x) {}"
      default: "\(source) x;"
      }
    var inner = PatternText(declaration, language: language)
    inner.types = []
    var table = metavariables
    let parsed = try parsePattern(declaration, language: language, metavariables: &table)
    metavariables = table
    // Inner nodes come first: the outermost type is the last.
    guard let type = parsed.nodes.reversed().lazy.flatMap(\.groups).first(where: { $0.role == .type })?.nodes.first else {
      throw PatternError(message: "‘\(source)’ is not a type of \(language.displayName)")
    }
    let offset = nodes.count
    nodes.append(contentsOf: parsed.nodes.map { $0.shifted(by: offset, strings: strings.count) })
    strings += parsed.strings
    return type + offset
  }

  // MARK: Strings

  private mutating func convertString(_ term: Int) throws(PatternError) -> Int {
    let content = terms.text(of: term)
    if content == "..." {
      let parent = Int(terms[term].parent)
      if terms[term].role == .part || parent >= 0 && kindName(parent) == "shell_command_expression" {
        return add(PatternNode(kind: .ellipsis))
      }
      if let form = terms.literalForm(of: term) { return add(PatternNode(kind: .anyLiteral(form))) }
      return add(PatternNode(kind: .anyString))
    }
    if terms[term].role == .part, content.hasPrefix("...") || content.hasSuffix("...") {
      // Text beside an ellipsis inside an interpolated string.
      return try addStringPattern(content)
    }
    if content.hasPrefix("=~/"), let end = content.lastIndex(of: "/"), end > content.index(content.startIndex, offsetBy: 2) {
      let body = String(content[content.index(content.startIndex, offsetBy: 3)..<end])
      let options = String(content[content.index(after: end)...])
      return try addRegex(body, options: options, slots: [])
    }
    if let name = wholeMetavariable(content) { return add(PatternNode(kind: .stringMetavariable(metavariables.slot(of: name)))) }
    if content.contains("...") || content.contains("$") && firstMetavariable(in: content[...]) != nil {
      return try addStringPattern(content)
    }
    return add(PatternNode(kind: .term(.string), text: Array(content.utf8)))
  }

  private func wholeMetavariable(_ content: String) -> String? {
    guard let found = firstMetavariable(in: content[...]), found.range == content.startIndex..<content.endIndex else {
      return nil
    }
    return found.name
  }

  private func firstMetavariable(in content: Substring) -> (name: String, range: Range<String.Index>)? {
    var start = content.startIndex
    while let dollar = content[start...].firstIndex(of: "$") {
      var end = content.index(after: dollar)
      while end < content.endIndex,
        content[end].isUppercase || content[end] == "_" || (content[end].isNumber && end > content.index(after: dollar))
      {
        end = content.index(after: end)
      }
      if end > content.index(after: dollar), end == content.endIndex || !content[end].isLowercase {
        return (String(content[dollar..<end]), dollar..<end)
      }
      start = content.index(after: dollar)
    }
    return nil
  }

  /// `"...$X..."`, `"http://..."`: literal text, anything, and metavariables that bind a part of the content.
  private mutating func addStringPattern(_ content: String) throws(PatternError) -> Int {
    var regex = "\\A"
    var slots: [Int] = []
    var rest = content[...]
    while !rest.isEmpty {
      if rest.hasPrefix("...") {
        regex += "(?s:.*?)"
        rest = rest.dropFirst(3)
      } else if let found = firstMetavariable(in: rest), found.range.lowerBound == rest.startIndex {
        regex += "((?s:.+?))"
        slots.append(metavariables.slot(of: found.name))
        rest = rest[found.range.upperBound...]
      } else {
        let character = rest.removeFirst()
        if !(character.isLetter || character.isNumber), character.isASCII { regex += "\\" }
        regex.append(character)
      }
    }
    return try addRegex(regex + "\\z", options: "", slots: slots)
  }

  private mutating func addRegex(_ body: String, options: String, slots: [Int]) throws(PatternError) -> Int {
    var flags: PCREOptions = [.utf]
    if options.contains("i") { flags.insert(.caseless) }
    if options.contains("m") { flags.insert(.multiline) }
    if options.contains("s") { flags.insert(.dotAll) }
    let compiled: PCREPattern
    do throws(PCREError) { compiled = try PCREPattern(body, options: flags) } catch {
      throw PatternError(message: "the regular expression in the string is not valid: \(error.message)")
    }
    let literals = literalsRequired(byRegex: body)
    let groups = slots.enumerated().map { (group: $0.offset + 1, slot: $0.element) }
    strings.append(
      StringPattern(regex: compiled, slots: groups, literals: options.contains("i") ? literals.ignoringCase : literals))
    return add(PatternNode(kind: .stringPattern(strings.count - 1)))
  }
}

extension PatternNode {
  /// The node with all references to other nodes and to strings moved on.
  func shifted(by offset: Int, strings: Int) -> PatternNode {
    var copy = self
    switch kind {
    case .typed(let slot, let type): copy.kind = .typed(slot, type: type + offset)
    case .deep(let node): copy.kind = .deep(node + offset)
    case .chain(let node): copy.kind = .chain(node + offset)
    case .stringPattern(let string): copy.kind = .stringPattern(string + strings)
    default: break
    }
    for index in copy.groups.indices { copy.groups[index].nodes = copy.groups[index].nodes.map { $0 + offset } }
    return copy
  }
}
