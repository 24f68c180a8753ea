// What each line of a file begins with, read off the parse tree, so that windows are cut where a reader would cut them.
//
// Kinds of nodes are told by how grammars name them (`if_statement`, `method_declaration`, `function_item` …), which is the same
// in all of ours; a kind that follows no habit only makes a place less likely to be cut at.

import SourceText
import Syntax

/// What the first code of a line is.
enum LineStart: Sendable {
  /// A function, method or constructor begins.
  case function
  /// Another statement, declaration, directive or a comment begins.
  case statement
  /// Nothing begins here: the line goes on with what an earlier one began, closes it, or is blank.
  case none
}

/// The lines of one file.
struct LineShapes {
  let file: SourceFile
  private let tree: SyntaxTree
  private let starts: [LineStart]
  /// Byte ranges of functions, in the order of their starts; an inner one comes after the one around it.
  private let functions: [ByteRange]

  /// Nil if the file cannot be parsed in time.
  init?(_ file: SourceFile, language: Language) {
    guard let tree = SyntaxTree(parsing: file.bytes, with: Grammar.of(language), timeout: 60_000_000) else { return nil }
    self.file = file
    self.tree = tree
    var starts = [LineStart](repeating: .none, count: file.lines.lineCount + 1)
    var functions: [ByteRange] = []
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let role = Self.role(ofNode: index, in: tree)
      if role == .none { continue }
      let place = file.lines.position(at: Int(node.start))
      if role == .function { functions.append(ByteRange(start: Int(node.start), end: Int(node.end))) }
      guard isBlank(file, from: place) else { continue }
      if role == .function || starts[place.line] == .none { starts[place.line] = role }
    }
    self.starts = starts
    self.functions = functions
  }

  /// Share of the bytes that could not be read, 0…1.
  var errorShare: Double { Double(tree.errorWeight) / Double(max(file.bytes.count, 1)) }

  /// What begins on a 1-based line.
  func start(ofLine line: Int) -> LineStart { starts.indices.contains(line) ? starts[line] : .none }

  /// Whether a 1-based line holds nothing but white space.
  func isBlankLine(_ line: Int) -> Bool {
    let range = file.lines.range(ofLine: line)
    return file.bytes[range.start..<range.end].allSatisfy(isSpace)
  }

  /// Whether a 1-based line only closes what earlier lines opened.
  func isCloser(_ line: Int) -> Bool {
    let range = file.lines.range(ofLine: line)
    let text = file.bytes[range.start..<range.end].filter { !isSpace($0) }
    return !text.isEmpty && text.allSatisfy { "}]);,".utf8.contains($0) }
  }

  /// The line on which the statement around a byte begins, if it begins a line.
  func statementLine(around offset: Int) -> Int? {
    var line: Int?
    var index = 0
    // Down from the root through the nodes that hold the byte; the last that begins a line is the innermost.
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      guard Int(node.start) <= offset, offset < Int(node.end) else {
        index = Int(node.subtreeEnd)
        continue
      }
      if Self.role(ofNode: index, in: tree) != .none {
        let place = file.lines.position(at: Int(node.start))
        if isBlank(file, from: place) { line = place.line }
      }
      index += 1
    }
    return line
  }

  /// The innermost function around a byte.
  func function(around offset: Int) -> ByteRange? {
    functions.filter { $0.start <= offset && offset < $0.end }.min { $0.count < $1.count }
  }

  /// The text of a run of 1-based lines, without the last line's terminator; `\r` is left out.
  func text(_ lines: ClosedRange<Int>) -> String {
    lines.map { file.text(ofLine: $0) }.joined(separator: "\n")
  }

  private static func role(ofNode index: Int, in tree: SyntaxTree) -> LineStart {
    let kind = kindName(index, in: tree)
    if kind == "compound_statement" || kind.hasSuffix("parameter_declaration") { return .none }
    if kind.contains("comment") || kind.hasPrefix("preproc_") { return .statement }
    guard endings.contains(where: kind.hasSuffix) || isInList(index, in: tree) else { return .none }
    let isFunction = kind.contains("function") || kind.contains("method") || kind.contains("constructor")
    return isFunction && endings.contains(where: kind.hasSuffix) && !kind.hasSuffix("_statement") ? .function : .statement
  }

  /// Whether a node stands in a list of statements or members; tokens do not count.
  private static func isInList(_ index: Int, in tree: SyntaxTree) -> Bool {
    let parent = Int(tree.nodes[index].parent)
    guard parent >= 0, kindName(index, in: tree).first?.isLetter == true, tree.nodes[index].subtreeEnd > index + 1 else {
      return false
    }
    return lists.contains(kindName(parent, in: tree))
  }

  /// The grammar's name for a node's kind; empty for an error node, whose kind is beyond the grammar's.
  private static func kindName(_ index: Int, in tree: SyntaxTree) -> String {
    let kind = Int(tree.nodes[index].kind)
    return kind < tree.grammar.kindNames.count ? tree.grammar.kindNames[kind] : ""
  }

  private static let endings = ["statement", "declaration", "_definition", "_item", "_directive", "_clause"]
  private static let lists: Set<String> = [
    "module", "program", "translation_unit", "source_file", "compilation_unit", "block", "statement_block", "compound_statement",
    "class_body", "declaration_list", "field_declaration_list", "interface_body", "enum_body", "constructor_body",
  ]
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

/// Whether nothing but white space stands before a place on its line.
private func isBlank(_ file: SourceFile, from place: TextPosition) -> Bool {
  let start = file.lines.range(ofLine: place.line).start
  return file.bytes[start..<start + place.column - 1].allSatisfy(isSpace)
}
