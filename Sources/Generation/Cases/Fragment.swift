import SourceText
import Syntax

/// A piece of code parsed on its own, or inside the wrapper that makes most sense of it.
struct Fragment {
  /// The piece's bytes.
  let bytes: [UInt8]
  let tree: SyntaxTree
  /// Bytes that stand before the piece in the tree.
  private let shift: Int

  /// Nil if parsing takes longer than 20 seconds.
  init?(_ text: String, language: Language) {
    bytes = Array(text.utf8)
    // PHP without its opening tag is plain text to the grammar.
    let plain = language == .php && !text.contains("<?") ? Wrapper("<?php ", "") : Wrapper("", "")
    guard var best = Self.parse(bytes, in: plain, language) else { return nil }
    var prefix = plain.prefix.utf8.count
    for wrapper in Wrapper.forFragments(of: language) where best.errorWeight > 0 {
      guard let tree = Self.parse(bytes, in: wrapper, language), tree.errorWeight < best.errorWeight else { continue }
      best = tree
      prefix = wrapper.prefix.utf8.count
    }
    tree = best
    shift = prefix
  }

  private static func parse(_ bytes: [UInt8], in wrapper: Wrapper, _ language: Language) -> SyntaxTree? {
    SyntaxTree(
      parsing: Array(wrapper.prefix.utf8) + bytes + Array(wrapper.suffix.utf8), with: Grammar.of(language), timeout: 20_000_000)
  }

  /// The lowered tree, in which code of all languages has one shape.
  var terms: TermTree { TermTree(lowering: tree) }

  /// Bytes that could not be read.
  var errorWeight: Int { tree.errorWeight }

  /// The grammar's name for a node's kind; empty for an error node.
  func kind(_ index: Int) -> String {
    let kind = Int(tree.nodes[index].kind)
    return kind < tree.grammar.kindNames.count ? tree.grammar.kindNames[kind] : ""
  }

  /// A range of the tree inside the piece; nil for what belongs to the wrapper.
  func own(_ start: UInt32, _ end: UInt32) -> ByteRange? {
    guard Int(start) >= shift, Int(end) <= shift + bytes.count else { return nil }
    return ByteRange(start: Int(start) - shift, end: Int(end) - shift)
  }

  /// The text of a range.
  func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  /// Where comments are, in order; with `docstrings` also texts that stand as statements of their own.
  func commentRanges(docstrings: Bool = false) -> [ByteRange] {
    nodeRanges { index in kind(index).contains("comment") || (docstrings && kind(index) == "string" && isStatement(index)) }
  }

  /// Where comments and texts are, in order.
  func opaqueRanges() -> [ByteRange] {
    nodeRanges { index in
      let kind = kind(index)
      return kind.contains("comment") || kind.contains("string") || kind.contains("heredoc") || kind.contains("char_literal")
        || kind == "template_substitution" || kind == "text"
    }
  }

  /// Where the bodies of C's macros are, which the grammar does not read.
  func macroRanges() -> [ByteRange] { nodeRanges { kind($0) == "preproc_arg" } }

  private func nodeRanges(where isWanted: (Int) -> Bool) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if isWanted(index), let range = own(node.start, node.end) {
        ranges.append(range)
        index = Int(node.subtreeEnd)
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func isStatement(_ index: Int) -> Bool {
    let parent = Int(tree.nodes[index].parent)
    return parent >= 0 && kind(parent) == "expression_statement"
  }
}
