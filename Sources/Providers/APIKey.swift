/// A secret that cannot be printed: every way of turning it into text gives "***".
package struct APIKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let secret: String

  /// Wraps a secret.
  package init(_ secret: String) {
    self.secret = secret
  }

  /// "***".
  package var description: String { "***" }
  /// "***".
  package var debugDescription: String { "***" }
  /// Shows nothing.
  package var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }

  /// The secret itself, for the header that needs it and nothing else.
  func reveal() -> String { secret }

  /// `text` without this secret, for what servers send back: some repeat the key that they reject.
  func redacting(_ text: String) -> String {
    guard secret.utf8.count >= 4, text.contains(secret) else { return text }
    return text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "***")
  }
}
