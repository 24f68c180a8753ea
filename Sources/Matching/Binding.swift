package import SourceText

/// What a metavariable stands for in one match.
package struct Binding: Sendable, Equatable {
  /// UTF-8 byte offsets, half-open.
  package var start: UInt32
  package var end: UInt32
  /// The bound term, or -1 for a part of a text or a sequence.
  package var term: Int32
  /// Equal for bindings that are the same code.
  package var hash: UInt64
  /// The term whose constant text is bound, where the range holds a name for it; or -1.
  var constant: Int32 = -1

  package init(start: UInt32, end: UInt32, term: Int32, hash: UInt64) {
    self.start = start
    self.end = end
    self.term = term
    self.hash = hash
  }

  package var range: ByteRange { ByteRange(start: Int(start), end: Int(end)) }

  package static func == (left: Binding, right: Binding) -> Bool { left.hash == right.hash }
}

/// The hash of a piece of text that a metavariable binds.
func textHash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return hash
}

/// A range that a formula holds for, with what its metavariables stand for.
package struct Match: Sendable, Equatable {
  package var start: UInt32
  package var end: UInt32
  /// By slot of the rule's metavariable table; nil where the match says nothing of it.
  package var bindings: [Binding?]
  /// The term that was matched, or -1.
  package var term: Int32
  /// Whether the range only surrounds the finding (`pattern-inside`).
  package var isContext = false

  package init(start: UInt32, end: UInt32, bindings: [Binding?], term: Int32, isContext: Bool = false) {
    self.start = start
    self.end = end
    self.bindings = bindings
    self.term = term
    self.isContext = isContext
  }

  package var range: ByteRange { ByteRange(start: Int(start), end: Int(end)) }

  /// Whether this range lies in `other` and no metavariable disagrees.
  func isIncluded(in other: Match) -> Bool {
    guard start >= other.start, end <= other.end else { return false }
    return agrees(with: other)
  }

  func agrees(with other: Match) -> Bool {
    for slot in bindings.indices {
      if let mine = bindings[slot], let theirs = other.bindings[slot], mine != theirs { return false }
    }
    return true
  }

  /// This match with what `other` knows beside it.
  func merged(with other: Match) -> Match {
    var copy = self
    for slot in bindings.indices where copy.bindings[slot] == nil { copy.bindings[slot] = other.bindings[slot] }
    return copy
  }
}
