/// A place in a text as people read it: 1-based line and 1-based column, the column counted in UTF-8 bytes.
public struct TextPosition: Sendable, Hashable, Comparable {
  /// 1-based line.
  public var line: Int
  /// 1-based column in UTF-8 bytes.
  public var column: Int

  /// The place at this 1-based line and 1-based UTF-8 column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension TextPosition: CustomStringConvertible {
  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}
