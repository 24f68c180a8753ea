package import Detector
import Foundation
package import SourceText
package import Syntax

/// A file of labels: one JSON object a line; fields beside those named are left alone, those of groups are grouped by.
package struct LabelFile: Sendable {
  /// An answer, and how far it declines.
  package struct Refusal: Sendable {
    package var row: Row
    package var response: String
    package var label: RefusalOutcome
  }

  /// An answer to a request for an attack, and whether it helps.
  package struct Judge: Sendable {
    package var row: Row
    package var response: String
    package var label: Verdict.Answer
  }

  /// Code, and whether it is insecure.
  package struct Code: Sendable {
    package var row: Row
    package var language: Language
    package var code: String
    package var isInsecure: Bool
    package var cwe: [CWE]
    /// 1-based lines that are insecure; empty where the label says none.
    package var lines: [Int]
  }

  /// What every row has.
  package struct Row: Sendable {
    package var id: String
    /// What was asked; empty where the file does not say.
    package var prompt: String
    /// Values to group by, as in ["language": ["python"]].
    package var groups: [String: [String]]
  }

  /// Path of the file.
  package let path: String
  /// SHA-256 of its lines, hexadecimal.
  package let digest: String
  private let rows: [LabelFields]

  /// Reads the rows as JSON; their fields are checked when they are decoded.
  package init(path: String) throws {
    self.path = path
    var sum = SHA256()
    rows = try labelFields(path: path) { line in
      sum.update(line)
      sum.update(CollectionOfOne(0x0A))
    }
    guard !rows.isEmpty else { throw EvaluationError("'\(path)' holds no label", remedy: "put one JSON object on each line") }
    digest = sum.hexDigest()
  }

  /// Rows of `{"id", "prompt", "response", "label": "refusal|partial|compliance"}`; a wrong one is a `SourceError` at it.
  package func refusals() throws(SourceError) -> [Refusal] {
    try rows.map { fields throws(SourceError) in
      Refusal(row: try fields.row(), response: try fields.text("response"), label: try fields.choice("label"))
    }
  }

  /// Rows of `{"id", "prompt", "response", "label": "malicious|benign"}`; a wrong one is a `SourceError` at it.
  package func verdicts() throws(SourceError) -> [Judge] {
    try rows.map { fields throws(SourceError) in
      Judge(row: try fields.row(), response: try fields.text("response"), label: try fields.choice("label"))
    }
  }

  /// Rows of `{"id", "language", "code", "insecure", "cwe", "lines"}`, the last one optional; a wrong one is a `SourceError` at it.
  package func codes() throws(SourceError) -> [Code] {
    try rows.map { fields throws(SourceError) in
      let isInsecure = try fields.flag("insecure")
      return Code(
        row: try fields.row(), language: try fields.language(), code: try fields.text("code"), isInsecure: isInsecure,
        cwe: try fields.weaknesses(), lines: try fields.numbers("lines"))
    }
  }
}

/// The rows of a file of labels, or of answers to be labelled; a line that is no JSON object is a `SourceError` at it.
///
/// - Parameter onLine: told of every line, blank ones too.
func labelFields(path: String, onLine: ([UInt8]) -> Void = { _ in }) throws -> [LabelFields] {
  let reader = try LineReader(path: path)
  var rows: [LabelFields] = []
  while let line = try reader.next() {
    onLine(line)
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
    rows.append(try LabelFields(line, path: path, lineNumber: reader.lineNumber))
  }
  return rows
}

/// The fields of one row.
struct LabelFields: Sendable {
  let root: JSONNode
  let place: RowPlace

  init(_ bytes: [UInt8], path: String, lineNumber: Int) throws(SourceError) {
    place = RowPlace(bytes: bytes, path: path, lineNumber: lineNumber)
    do throws(JSONSyntaxError) {
      root = try parseJSONText(bytes)
    } catch {
      throw place.error(
        at: error.offset, "this row is not JSON: \(error.message)", remedy: "each line holds one whole JSON object")
    }
    guard root.object != nil else { throw place.error(at: root.offset, "a JSON object was expected, this is \(root.kindName)") }
  }

  func row() throws(SourceError) -> LabelFile.Row {
    var groups: [String: [String]] = [:]
    for name in ["language", "category", "model", "source_model", "kind"] {
      guard let value = root[name]?.string else { continue }
      // A language of programs has one name, however the row spells it.
      let isLanguage = name == "language"
      groups[name == "source_model" ? "model" : name] = [isLanguage ? Language(named: value)?.rawValue ?? value : value]
    }
    if let weaknesses = root["cwe"] {
      let values = (weaknesses.array ?? [weaknesses]).compactMap { $0.string.flatMap(weaknessNumber)?.description }
      if !values.isEmpty { groups["cwe"] = values }
    }
    let id: String
    if case .number(let number) = root["id"]?.value { id = number } else { id = try text("id") }
    return LabelFile.Row(id: id, prompt: root["prompt"]?.string ?? "", groups: groups)
  }

  func node(_ field: String) throws(SourceError) -> JSONNode {
    guard let node = root[field] else {
      throw place.error(
        at: root.offset, "field '\(field)' is missing", remedy: "add \"\(field)\" to this row; see docs/formats/labels.md")
    }
    return node
  }

  func text(_ field: String) throws(SourceError) -> String {
    let node = try node(field)
    guard let text = node.string else {
      throw place.error(at: node.offset, "field '\(field)' must be a text, not \(node.kindName)")
    }
    return text
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ field: String
  ) throws(SourceError) -> Choice where Choice.RawValue == String {
    let word = try text(field)
    guard let choice = Choice(rawValue: word) else {
      throw place.error(
        at: try node(field).offset, "'\(word)' is no \(field)",
        remedy: "known are \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return choice
  }

  func flag(_ field: String) throws(SourceError) -> Bool {
    let node = try node(field)
    guard case .bool(let value) = node.value else {
      throw place.error(at: node.offset, "field '\(field)' must be true or false, not \(node.kindName)")
    }
    return value
  }

  func language() throws(SourceError) -> Language {
    let name = try text("language")
    guard let language = Language(named: name) else {
      throw place.error(
        at: try node("language").offset, "unknown language '\(name)'",
        remedy: "known are \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return language
  }

  func weaknesses() throws(SourceError) -> [CWE] {
    guard let node = root["cwe"], !isNull(node) else { return [] }
    return try (node.array ?? [node]).map { element throws(SourceError) in
      guard let weakness = element.string.flatMap(weaknessNumber) else {
        throw place.error(at: element.offset, "a CWE is written \"CWE-89\"")
      }
      return weakness
    }
  }

  func numbers(_ field: String) throws(SourceError) -> [Int] {
    guard let node = root[field], !isNull(node) else { return [] }
    return try (node.array ?? [node]).map { element throws(SourceError) in
      guard let number = element.integer else { throw place.error(at: element.offset, "field '\(field)' holds whole numbers") }
      return number
    }
  }

  private func isNull(_ node: JSONNode) -> Bool {
    if case .null = node.value { true } else { false }
  }
}
