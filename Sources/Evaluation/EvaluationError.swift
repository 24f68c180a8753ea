/// A mistake that a user can mend, without a place in a text: what is wrong, and what to do about it.
package struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in one line without a final full stop.
  package var message: String
  /// What to do about it, in one line; nil when the message says it.
  package var remedy: String?

  /// A mistake and its remedy.
  package init(_ message: String, remedy: String? = nil) {
    self.message = message
    self.remedy = remedy
  }

  /// `error: message`, and `help: remedy` on a second line.
  package var description: String {
    "error: \(message)" + (remedy.map { "\nhelp: \($0)" } ?? "")
  }
}
