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
    guard let plain = SyntaxTree(parsing: file.bytes, with: ParsedSource.grammar(for: file, language), timeout: microseconds)
    else { return nil }
    var best = (tree: plain, offset: 0, weight: plain.errorWeight)
    if best.weight > 0 || ParsedSource.isOnlyText(plain, language), file.bytes.count <= ParsedSource.largestFragment {
      if ParsedSource.isOnlyText(plain, language) { best.weight = file.bytes.count }
      for grammar in ParsedSource.alternatives(to: plain.grammar, language) {
        if let tree = SyntaxTree(parsing: file.bytes, with: grammar, timeout: microseconds), tree.errorWeight < best.weight {
          best = (tree, 0, tree.errorWeight)
        }
      }
      for wrapper in Wrapper.forFragments(of: language) where best.weight > 0 {
        let bytes = Array(wrapper.prefix.utf8) + file.bytes + Array(wrapper.suffix.utf8)
        guard let tree = SyntaxTree(parsing: bytes, with: plain.grammar, timeout: microseconds) else { continue }
        if tree.errorWeight < best.weight { best = (tree, wrapper.prefix.utf8.count, tree.errorWeight) }
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

  /// Other grammars that may read the same text: JSX in TypeScript, types in JavaScript (Flow), C++ in C headers.
  private static func alternatives(to grammar: Grammar, _ language: Language) -> [Grammar] {
    switch language {
    case .javascript: [Grammar.tsx]
    case .typescript: [Grammar.tsx]
    default: []
    }
  }

  /// PHP without its opening tag is plain text to the grammar.
  private static func isOnlyText(_ tree: SyntaxTree, _ language: Language) -> Bool {
    language == .php && !tree.bytes.isEmpty && tree.nodes.count <= 2
  }
}
