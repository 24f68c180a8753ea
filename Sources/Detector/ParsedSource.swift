import SourceText
import Syntax

/// A file read as its language: as it is, or, for a fragment that is no whole file, inside the wrapper that fits it best.
struct ParsedSource {
  let tree: TermTree
  /// Bytes before the file's own text in the tree's text.
  let offset: Int
  /// What could not be read, in the file's own offsets.
  let errorRanges: [ByteRange]
  /// Whether so much is wrong that nothing found means nothing.
  let isHopeless: Bool

  /// Files above this size are no fragments; reading them again in wrappers would only cost time.
  private static let largestFragment = 40_000

  /// Nil if parsing takes too long.
  init?(_ file: SourceFile, language: Language, timeout: Duration) {
    let microseconds = UInt64(timeout / .microseconds(1))
    let grammar = ParsedSource.grammar(for: file, language)
    func parse(_ wrapper: Wrapper, with grammar: Grammar) -> (tree: SyntaxTree, offset: Int, weight: Int)? {
      let bytes = wrapper.prefix.isEmpty ? file.bytes : Array(wrapper.prefix.utf8) + file.bytes + Array(wrapper.suffix.utf8)
      guard let tree = SyntaxTree(parsing: bytes, with: grammar, timeout: microseconds) else { return nil }
      return (tree, wrapper.prefix.utf8.count, tree.errorWeight)
    }
    let opening = Wrapper(ParsedSource.lacksOpeningTag(file.bytes, language) ? "<?php " : "", "")
    guard var best = parse(opening, with: grammar) else { return nil }
    if best.weight > 0, file.bytes.count <= ParsedSource.largestFragment {
      for other in ParsedSource.alternatives(to: language) {
        if let read = parse(opening, with: other), read.weight < best.weight { best = read }
      }
      for wrapper in Wrapper.forFragments(of: language) where best.weight > 0 {
        if let read = parse(wrapper, with: grammar), read.weight < best.weight { best = read }
      }
    }
    tree = TermTree(lowering: best.tree)
    offset = best.offset
    let shift = best.offset
    errorRanges = best.tree.errorRanges.map { range in
      let start = min(max(0, range.start - shift), file.bytes.count)
      return ByteRange(start: start, end: min(file.bytes.count, max(start, range.end - shift)))
    }
    isHopeless = best.weight * 2 > max(file.bytes.count, 1)
  }

  private static func grammar(for file: SourceFile, _ language: Language) -> Grammar {
    file.path.hasSuffix(".tsx") ? Grammar.tsx : Grammar.of(language)
  }

  /// Other grammars that may read the same text: JSX in TypeScript, types in JavaScript (Flow).
  private static func alternatives(to language: Language) -> [Grammar] {
    language == .javascript || language == .typescript ? [Grammar.tsx] : []
  }

  /// Whether PHP is a part from inside a file, which the grammar would take for the text of a page.
  private static func lacksOpeningTag(_ bytes: [UInt8], _ language: Language) -> Bool {
    let angle = UInt8(ascii: "<")
    guard language == .php, let first = bytes.first(where: { $0 > UInt8(ascii: " ") }), first != angle else { return false }
    return !zip(bytes, bytes.dropFirst()).contains { $0 == angle && $1 == UInt8(ascii: "?") }
  }
}
