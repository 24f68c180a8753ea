package import SourceText

/// One node of a flattened parse tree; nodes are stored in preorder, so the children of a node follow it.
package struct SyntaxNode: Sendable {
  /// The grammar's symbol.
  package var kind: UInt16
  /// The grammar's field id, 0 for none.
  package var field: UInt16
  package var flags: Flags
  /// UTF-8 byte offsets, half-open.
  package var start: UInt32
  package var end: UInt32
  /// Index of the parent, -1 at the root.
  package var parent: Int32
  /// Index after the last descendant: the next sibling, if the parent has one.
  package var subtreeEnd: Int32

  /// What the parser says about a node beside its kind.
  package struct Flags: OptionSet, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let error = Flags(rawValue: 1)
    package static let missing = Flags(rawValue: 2)
    package static let extra = Flags(rawValue: 4)
    package static let containsError = Flags(rawValue: 8)

    init(isError: Bool, isMissing: Bool, isExtra: Bool, hasError: Bool) {
      self = []
      if isError { insert(.error) }
      if isMissing { insert(.missing) }
      if isExtra { insert(.extra) }
      if hasError { insert(.containsError) }
    }
  }
}

/// A source text parsed by a grammar, as one flat array in preorder; a value that tasks may share.
package struct SyntaxTree: Sendable {
  package let grammar: Grammar
  package let bytes: [UInt8]
  package let nodes: [SyntaxNode]

  /// Parses `bytes`; nil if that takes longer than `timeout` microseconds (0: no limit). Never throws: a text that the
  /// grammar cannot read has error nodes, unless `stoppingAtError` asks for nil instead.
  package init?(parsing bytes: [UInt8], with grammar: Grammar, timeout: UInt64 = 0, stoppingAtError: Bool = false) {
    guard bytes.count < Int(UInt32.max),
      let nodes = grammar.withParser({ $0.parse(bytes, timeout: timeout, stoppingAtError: stoppingAtError) })
    else { return nil }
    self.grammar = grammar
    self.bytes = bytes
    self.nodes = nodes
  }

  /// Regions that the parser skipped or had to invent, outermost only, in order.
  package var errorRanges: [ByteRange] {
    guard let root = nodes.first, root.flags.contains(.containsError) else { return [] }
    var ranges: [ByteRange] = []
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      if node.flags.contains(.error) || node.flags.contains(.missing) {
        ranges.append(ByteRange(start: Int(node.start), end: Int(node.end)))
        index = Int(node.subtreeEnd)
      } else if node.flags.contains(.containsError) {
        index += 1
      } else {
        index = Int(node.subtreeEnd)
      }
    }
    return ranges
  }

  /// Bytes inside error regions, plus one for each token that the parser had to invent.
  package var errorWeight: Int {
    errorRanges.reduce(0) { $0 + max(1, $1.end - $1.start) }
  }

  /// Names that the grammar made up from nothing, as some grammars do instead of reporting a missing token.
  package var inventedNames: Int {
    nodes.count {
      $0.start == $0.end && $0.kind < grammar.kindNames.count && grammar.kindNames[Int($0.kind)].hasSuffix("identifier")
    }
  }

  /// The grammar's name for what a node is; "ERROR" for what it could not read.
  package func kindName(_ index: Int) -> String { grammar.kindName(nodes[index].kind) }

  /// Indexes of the children of a node, tokens included.
  package func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    let end = Int(nodes[index].subtreeEnd)
    while child < end {
      result.append(child)
      child = Int(nodes[child].subtreeEnd)
    }
    return result
  }
}
