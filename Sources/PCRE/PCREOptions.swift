/// How a pattern is read and matched.
package struct PCREOptions: OptionSet, Sendable, Hashable {
  /// One bit for each option.
  package let rawValue: Int

  /// The options with these bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Letters match both cases, as `(?i)`.
  package static let caseless = PCREOptions(rawValue: 1 << 0)
  /// `^` and `$` also match at line ends, as `(?m)`.
  package static let multiline = PCREOptions(rawValue: 1 << 1)
  /// `.` also matches a newline, as `(?s)`.
  package static let dotAll = PCREOptions(rawValue: 1 << 2)
  /// White space and `#` comments in the pattern are skipped, as `(?x)`.
  package static let extended = PCREOptions(rawValue: 1 << 3)
  /// Pattern and subject are UTF-8 and `.` is a code point; bytes that are not valid UTF-8 match nothing and do no harm.
  package static let utf = PCREOptions(rawValue: 1 << 4)
  /// A match must start exactly at the start offset.
  package static let anchored = PCREOptions(rawValue: 1 << 5)
}
