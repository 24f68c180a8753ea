/// Why a set of literals cannot be searched.
package struct LiteralSetError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What Vectorscan says, in one line.
  package var message: String
  /// Index of the literal that it refuses; nil when none is to blame.
  package var literal: Int?

  /// The message, with the literal's index if one is to blame.
  package var description: String {
    literal.map { "literal \($0): \(message)" } ?? message
  }
}
