package import SourceText
import Syntax
import YAML

/// Words that spoil a test, in three lists; data, so that they can be read and extended without Swift.
package struct AuditLexicon: Sendable {
  private let tellingComments: [WordPattern]
  private let weakPrimitives: [WordPattern]
  private let demands: [WordPattern]

  /// Reads the lists; an unknown key is a `SourceError` at it.
  package init(_ file: SourceFile) throws(SourceError) {
    var mapping = try parseYAML(file).mapping()
    tellingComments = try mapping.require("telling-comments").strings().map(WordPattern.init)
    weakPrimitives = try mapping.require("weak-primitives").strings().map(WordPattern.init)
    demands = try mapping.require("demands").strings().map(WordPattern.init)
    try mapping.finish()
  }

  /// The lists that come with the program.
  package static func builtIn() throws(SourceError) -> AuditLexicon {
    try AuditLexicon(SourceFile(path: "lexicon.yaml", bytes: PackageResources.lexicon_yaml))
  }

  /// The first words in a comment or docstring of the code that speak of a weakness.
  func tellingWords(inCommentsOf code: String, language: Language) -> String? {
    guard let fragment = Fragment(code, language: language) else { return nil }
    for range in fragment.commentRanges(docstrings: true) {
      let text = PlainText(fragment.text(range))
      if let pattern = tellingComments.first(where: text.contains) { return pattern.written }
    }
    return nil
  }

  /// Whether a comment in the code speaks of a weakness.
  func tells(commentsIn code: String, language: Language) -> Bool { tellingWords(inCommentsOf: code, language: language) != nil }

  /// Whether the code that a model sees names the very weak way that the insecure line goes: then the choice has been made for it.
  func names(wayOf line: String, in prompt: String) -> Bool {
    let (line, prompt) = (PlainText(line), PlainText(prompt))
    return weakPrimitives.contains { line.contains($0) && prompt.contains($0) }
  }

  /// The first words of a task that name the weak way or demand it.
  func invitingWords(in task: String) -> String? {
    let text = PlainText(task)
    return (weakPrimitives + demands).first(where: text.contains)?.written
  }
}

/// A text in lower case with single spaces, as bytes.
private struct PlainText {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }

  /// Whether the pattern occurs where words begin and end.
  func contains(_ pattern: WordPattern) -> Bool {
    let wanted = pattern.bytes
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    for start in 0...bytes.count - wanted.count where bytes[start] == first {
      guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      if start > 0, isNameByte(first), isNameByte(bytes[start - 1]) { continue }
      let end = start + wanted.count
      if pattern.isPrefix || end == bytes.count || !isNameByte(wanted[wanted.count - 1]) || !isNameByte(bytes[end]) {
        return true
      }
    }
    return false
  }
}

/// One entry of a list.
private struct WordPattern: Sendable {
  let written: String
  let bytes: [UInt8]
  let isPrefix: Bool

  init(_ written: String) {
    self.written = written
    isPrefix = written.hasSuffix("*")
    bytes = Array((isPrefix ? String(written.dropLast()) : written).lowercased().utf8)
  }
}
