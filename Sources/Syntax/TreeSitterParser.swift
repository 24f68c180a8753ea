import CTreeSitter

/// One tree-sitter parser and the flattening of what it parsed.
// SAFETY: the parser never leaves this object and is deleted with it; `Grammar` lends an object to one parse at a time.
@safe final class TreeSitterParser: @unchecked Sendable {
  private let parser: OpaquePointer

  init(handle: GrammarHandle) {
    guard let parser = unsafe ts_parser_new() else { preconditionFailure("tree-sitter is out of memory") }
    unsafe self.parser = parser
    let accepted = unsafe ts_parser_set_language(parser, handle.pointer)
    precondition(accepted, "a grammar's ABI does not fit the tree-sitter runtime; run Scripts/bootstrap again")
  }

  deinit { unsafe ts_parser_delete(parser) }

  /// Nodes in preorder, or nil if parsing took longer than `timeout` microseconds (0: no limit) or met an error that it was to
  /// stop at.
  func parse(_ bytes: [UInt8], timeout: UInt64, stoppingAtError: Bool) -> [SyntaxNode]? {
    let tree: OpaquePointer? = unsafe bytes.withUnsafeBufferPointer { buffer in
      // SAFETY: tree-sitter reads exactly `length` bytes during the call and keeps no pointer to them.
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        unsafe cse_parse_with_deadline(parser, characters.baseAddress, UInt32(characters.count), timeout, stoppingAtError)
      }
    }
    guard let tree = unsafe tree else { return nil }
    defer { unsafe ts_tree_delete(tree) }
    return unsafe flatten(ts_tree_root_node(tree))
  }

  private func flatten(_ root: TSNode) -> [SyntaxNode] {
    var nodes: [SyntaxNode] = []
    unsafe nodes.reserveCapacity(Int(ts_node_descendant_count(root)))
    var cursor = unsafe ts_tree_cursor_new(root)
    defer { unsafe ts_tree_cursor_delete(&cursor) }
    var open: [Int32] = []
    while true {
      let node = unsafe ts_tree_cursor_current_node(&cursor)
      let index = Int32(nodes.count)
      unsafe nodes.append(
        SyntaxNode(
          kind: ts_node_symbol(node),
          field: ts_tree_cursor_current_field_id(&cursor),
          flags: SyntaxNode.Flags(
            isError: ts_node_is_error(node), isMissing: ts_node_is_missing(node), isExtra: ts_node_is_extra(node),
            hasError: ts_node_has_error(node)),
          start: ts_node_start_byte(node), end: ts_node_end_byte(node), parent: open.last ?? -1, subtreeEnd: index + 1))
      if unsafe ts_tree_cursor_goto_first_child(&cursor) {
        open.append(index)
        continue
      }
      while unsafe !ts_tree_cursor_goto_next_sibling(&cursor) {
        guard let closed = open.popLast() else { return nodes }
        nodes[Int(closed)].subtreeEnd = Int32(nodes.count)
        if unsafe !ts_tree_cursor_goto_parent(&cursor) { return nodes }
      }
    }
  }
}
