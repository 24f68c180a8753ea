package import Languages
package import SourceText
import YAML

// Rule files as one text inside a program, with an index before them, so that a program needs to decode only the rules whose words a
// text has. A number is decimal digits and a space; a text is its number of bytes and then its bytes.
//
//   bytes of the index, digest, names of sets, entries, and for each language and for text: bytes, literals, rules with what they require
//   source and archive (`YAMLArchive.swift`) of each rule file

/// A rule file before it is packed.
package struct RuleFileToPack {
  /// `folder/rule-id.yaml`.
  let path: String
  let source: String
  let archive: String
  let sets: [String]
  /// What it looks for, by the languages that it is for; nil for one that looks at any text.
  let languages: [Language?]
  let rule: RuleSource

  /// Reads a file of one rule.
  ///
  /// - Throws: what is wrong with it, as far as packing needs to know.
  package init(path: String, file: SourceFile) throws(SourceError) {
    let document = try parseYAML(file)
    var root = try document.mapping()
    guard let entry = try root.require("rules").list().first else { throw document.error("the file has no rule") }
    var mapping = try entry.mapping()
    var languages: [Language?] = []
    for name in try mapping.require("languages").strings() { languages.append(Language(named: name)) }
    var metadata = try mapping.require("metadata").mapping()
    self.path = path
    source = String(decoding: file.bytes, as: UTF8.self)
    archive = YAML.archive(document)
    sets = try metadata.take("sets")?.oneOrMoreStrings() ?? []
    self.languages = languages
    rule = try decodeSource(&mapping, in: entry)
  }
}

/// The languages by their place in an index; nil stands for text.
private let indexedLanguages: [Language?] = Language.allCases + [nil]

/// Packs rule files.
package func packed(_ files: [RuleFileToPack]) -> String {
  let setNames = Set(files.flatMap(\.sets)).sorted()
  var index = ""
  var digest = SHA256()
  for file in files { for part in [file.path, file.source] { digest.update("\(part.utf8.count) \(part)".utf8) } }
  write(digest.hexDigest(), to: &index)
  index += "\(setNames.count) "
  for name in setNames { write(name, to: &index) }
  index += "\(files.count) "
  for file in files {
    // Bit `i` stands for the set with name `i`.
    let sets = setNames.indices.reduce(0) { file.sets.contains(setNames[$1]) ? $0 | 1 << $1 : $0 }
    write(file.path, to: &index)
    index += "\(file.source.utf8.count) \(file.archive.utf8.count) \(sets) "
  }
  for language in indexedLanguages { write(literals(of: files, for: language), to: &index) }
  return "\(index.utf8.count) \(index)" + files.map { $0.source + $0.archive }.joined()
}

private func literals(of files: [RuleFileToPack], for language: Language?) -> String {
  var places: [RequiredLiteral: Int] = [:]
  var (literals, rules) = ("", "")
  for (number, file) in files.enumerated() where file.languages.contains(language) {
    let requirement = FlatRequirement(file.rule.requiredLiterals(for: language)) { literal in
      if let place = places[literal] { return place }
      literals += "\((literal.ignoresCase ? 1 : 0) + (literal.isWord ? 2 : 0)) "
      write(String(decoding: literal.bytes, as: UTF8.self), to: &literals)
      places[literal] = places.count
      return places.count - 1
    }
    rules += "\(number) \(requirement.steps.count) "
    for step in requirement.steps { rules += "\(step) " }
  }
  return "\(places.count) \(literals)\(rules)"
}

private func write(_ text: String, to output: inout String) { output += "\(text.utf8.count) \(text)" }

/// The index of packed rule files.
package struct RuleIndex: Sendable {
  /// SHA-256 of all rule files, hexadecimal.
  package let digest: String
  /// In the order of their paths.
  package let entries: [Entry]
  private let setNames: [String]
  /// What of the index concerns each language.
  private let sections: [ArraySlice<UInt8>]

  /// A packed rule file.
  package struct Entry: Sendable {
    /// `folder/rule-id.yaml`.
    package let path: String
    /// UTF-8 byte offsets in the packed text.
    package let source: Range<Int>
    package let archive: Range<Int>
    fileprivate let sets: Int

    /// The folder, which is named by a language; JavaScript's holds TypeScript's too.
    package var folder: Substring { path.prefix { $0 != "/" } }
    /// The name of the rule.
    package var name: Substring { path.dropFirst(folder.utf8.count + 1).dropLast(".yaml".count) }
  }

  /// Reads the index of packed files.
  package init(_ packed: String) {
    var start = NumberReader(rest: packed.bytes(0..<20)[...])
    let count = start.number()
    let offset = 20 - start.rest.count
    var reader = NumberReader(rest: packed.bytes(offset..<(offset + count))[...])
    digest = reader.text()
    setNames = (0..<reader.number()).map { _ in reader.text() }
    var position = offset + count
    entries = (0..<reader.number()).map { _ in
      let path = reader.text()
      let source = position..<(position + reader.number())
      let archive = source.upperBound..<(source.upperBound + reader.number())
      position = archive.upperBound
      return Entry(path: path, source: source, archive: archive, sets: reader.number())
    }
    sections = indexedLanguages.map { _ in reader.bytes() }
    precondition(position == packed.utf8.count, "the embedded rules are cut short")
  }

  /// Whether a rule is in a set.
  package func isIn(_ entry: Entry, setNamed name: String) -> Bool {
    setNames.firstIndex(of: name).map { entry.sets >> $0 & 1 == 1 } ?? false
  }

  /// The rules for a language, nil for those that look at any text: the places of their entries, and what a text must contain for each, in
  /// literals that all share.
  package func requirements(
    for language: Language?
  ) -> (literals: [RequiredLiteral], rules: [(entry: Int, requirement: FlatRequirement)]) {
    guard let place = indexedLanguages.firstIndex(of: language) else { return ([], []) }
    var reader = NumberReader(rest: sections[place])
    let literals = (0..<reader.number()).map { _ in
      let flags = reader.number()
      return RequiredLiteral(bytes: Array(reader.bytes()), ignoresCase: flags & 1 != 0, isWord: flags & 2 != 0)
    }
    var rules: [(entry: Int, requirement: FlatRequirement)] = []
    while !reader.rest.isEmpty {
      let entry = reader.number()
      rules.append((entry, FlatRequirement(steps: (0..<reader.number()).map { _ in reader.number() })))
    }
    return (literals, rules)
  }
}

extension String {
  /// The UTF-8 bytes between two offsets that are at the start of characters; O(their number).
  package func bytes(_ range: Range<Int>) -> [UInt8] {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    // A substring's bytes would be copied one by one.
    return Array(String(self[start..<utf8.index(start, offsetBy: range.count)]).utf8)
  }
}

/// Reads numbers and texts from an index; one that is broken ends the program, since the build made it.
private struct NumberReader {
  var rest: ArraySlice<UInt8>

  mutating func number() -> Int {
    var result = 0
    while let byte = rest.popFirst(), byte != UInt8(ascii: " ") { result = result * 10 + Int(byte - 0x30) }
    return result
  }

  mutating func bytes() -> ArraySlice<UInt8> {
    let count = number()
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }
}
