/// A user's mistake at a place in a text: where, what, what was expected, and how to mend it.
public struct SourceError: Error, Sendable, Hashable {
  /// How the text is named, usually a file's path.
  public var path: String
  /// Where the mistake starts; nil when it concerns the whole text.
  public var position: TextPosition?
  /// How many UTF-8 bytes are wrong from `position` on, for the caret line; at least 1.
  public var length: Int
  /// What is wrong and what was expected, in one line without a final full stop.
  public var message: String
  /// What to do about it, in one line; nil when the message says it.
  public var remedy: String?
  /// The whole source line of `position`, without its terminator.
  public var excerpt: String?

  /// A mistake described by its parts.
  public init(
    path: String, position: TextPosition? = nil, length: Int = 1, message: String, remedy: String? = nil, excerpt: String? = nil
  ) {
    self.path = path
    self.position = position
    self.length = max(length, 1)
    self.message = message
    self.remedy = remedy
    self.excerpt = excerpt
  }

  /// A mistake at a range of a file; the excerpt is the line on which the range starts.
  public init(in file: SourceFile, at range: ByteRange, message: String, remedy: String? = nil) {
    let position = file.lines.position(at: range.start)
    self.init(
      path: file.path, position: position, length: range.count, message: message, remedy: remedy,
      excerpt: file.text(ofLine: position.line))
  }

  /// A mistake at a place of a file, `length` UTF-8 bytes long.
  public init(in file: SourceFile, at position: TextPosition, length: Int = 1, message: String, remedy: String? = nil) {
    self.init(
      path: file.path, position: position, length: length, message: message, remedy: remedy,
      excerpt: file.text(ofLine: position.line))
  }
}

extension SourceError: CustomStringConvertible {
  /// The same text as `rendered()`.
  public var description: String { rendered() }

  /// Lines for people: `path:line:column: error: message`, the source line, a caret line, and `help: remedy`; no final newline.
  ///
  /// Control characters are replaced, since the text may come from an untrusted file and go to a terminal.
  public func rendered() -> String {
    let place = position.map { ":\($0)" } ?? ""
    var lines = ["\(printable(path))\(place): error: \(printable(message))"]
    if let position, let excerpt {
      lines += Excerpt(line: excerpt, column: position.column, length: length).lines
    }
    if let remedy {
      lines.append("help: \(printable(remedy))")
    }
    return lines.joined(separator: "\n")
  }
}
