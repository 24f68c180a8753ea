/// Why a pattern cannot be used, and where in it.
package struct PCREError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What PCRE2 says, in one line without a final full stop.
  package var message: String
  /// UTF-8 byte offset in the pattern at which PCRE2 stopped reading.
  package var offset: Int

  /// An error told by its parts.
  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// `message at offset n`.
  package var description: String { "\(message) at offset \(offset)" }
}
