package import SourceText

/// A node of a YAML file with its place, so that whatever is wrong with it can be shown with a caret.
package struct YAMLValue: Sendable {
  /// What the node is.
  package enum Kind: Sendable {
    /// A text, with its style, since an unquoted one may stand for a number, a truth value or nothing.
    case scalar(String, ScalarStyle)
    /// A list.
    case sequence([YAMLValue])
    /// Keys and values in the order of the file.
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  /// How a scalar is written.
  package enum ScalarStyle: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// What the node is.
  package let kind: Kind
  /// Where its text starts: past an opening quote, and on the first content line of a block scalar.
  package let position: TextPosition
  /// The file that it stands in.
  package var file: SourceFile { document.file }

  private let document: YAMLDocument

  init(_ kind: Kind, at position: TextPosition, in document: YAMLDocument) {
    self.kind = kind
    self.position = position
    self.document = document
  }

  /// Whether the node is an unquoted nothing: an absent value, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = kind else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What the node is, for messages: "a list", say.
  package var kindName: String {
    switch kind {
    case .scalar where isNull: "nothing"
    case .scalar(let text, .plain) where text.utf8.count <= 40: "'\(text)'"
    case .scalar: "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// The file of many values; by reference, since a copy of a file for each value would double the time to read rules.
final class YAMLDocument: Sendable {
  let file: SourceFile

  init(_ file: SourceFile) { self.file = file }
}

extension YAMLValue {
  /// A mistake in this value, with the caret under its start.
  package func error(_ message: String, remedy: String? = nil) -> SourceError {
    SourceError(in: file, at: position, length: lengthOnFirstLine, message: message, remedy: remedy)
  }

  /// A mistake inside this scalar's text: `place` is a line and a UTF-8 column of the text itself, 1-based.
  package func error(_ message: String, at place: TextPosition, length: Int = 1, remedy: String? = nil) -> SourceError {
    SourceError(in: file, at: position(inText: place), length: length, message: message, remedy: remedy)
  }

  /// Bytes of the scalar's text that stand as they are from `position` on; 1 for what is no scalar.
  private var lengthOnFirstLine: Int {
    guard case .scalar(let text, _) = kind else { return 1 }
    let source = file.bytes[file.lines.offset(of: position)...]
    let shared = zip(source, text.utf8).prefix { $0 == $1 && $0 != UInt8(ascii: "\n") }
    return max(shared.underestimatedCount, shared.reduce(0) { count, _ in count + 1 }, 1)
  }
}
