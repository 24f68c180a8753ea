package import Detector
package import SourceText
import Syntax

/// Reads and writes one dataset row: the JSON object on one line of `dataset.jsonl`.
package enum SampleRow {
  /// Every field that a row may have; anything else is an error that names the nearest of these.
  package static let fields = [
    "id", "language", "cwe", "prompt", "before", "line", "reference", "title", "secure", "flags", "tags", "notes",
    "provenance",
    "category", "kind", "technique", "tactic", "platform", "fragments", "base_prompt", "benign_because",
  ]

  /// The sample of one row, or a `SourceError` with the row's line and the field's column.
  ///
  /// - Parameter required: fields that this benchmark needs beside `id`.
  package static func decode(
    _ bytes: [UInt8], path: String, lineNumber: Int, required: [String]
  ) throws(SourceError) -> Sample {
    let place = RowPlace(bytes: bytes, path: path, lineNumber: lineNumber)
    let root: JSONNode
    do throws(JSONSyntaxError) {
      root = try parseJSONText(bytes)
    } catch {
      throw place.error(
        at: error.offset, "this row is not JSON: \(error.message)", remedy: "each line holds one whole JSON object")
    }
    guard let members = root.object else {
      throw place.error(at: root.offset, "a JSON object was expected, this is \(root.kindName)")
    }
    for (key, value) in members where !fields.contains(key) {
      let near = nearestName(to: key, among: fields)
      throw place.error(
        at: value.offset, "unknown field '\(key)'",
        remedy: near.map { "did you mean '\($0)'?" } ?? "put what no program reads under 'provenance'")
    }
    let row = Row(root: root, place: place)
    for field in required where root[field] == nil { throw row.missing(field) }
    let id = try row.required("id")
    guard !id.isEmpty else { throw place.error(at: root["id"]?.offset ?? 0, "field 'id' is empty") }
    return Sample(
      id: id, language: try row.language(), cwe: try row.weaknesses(), request: try row.request(),
      task: try row.text("prompt"), before: try row.text("before"), line: try row.text("line"),
      reference: try row.text("reference"),
      title: try row.text("title"), secure: try row.text("secure"), flags: try row.flags(),
      provenance: root["provenance"].map { jsonText($0) })
  }

  /// The row of a sample: one line of JSON without its newline, fields in the order of `fields`.
  package static func encode(_ sample: Sample) -> String {
    var parts = ["\"id\":\(jsonQuoted(sample.id))"]
    if let language = sample.language { parts.append("\"language\":\(jsonQuoted(language.rawValue))") }
    if !sample.cwe.isEmpty { parts.append("\"cwe\":[\(sample.cwe.map { "\"\($0)\"" }.joined(separator: ","))]") }
    if let request = sample.request { parts += request.fields() }
    let texts = [
      ("prompt", sample.task), ("before", sample.before), ("line", sample.line), ("reference", sample.reference),
      ("title", sample.title), ("secure", sample.secure),
    ]
    for case (let key, .some(let text)) in texts { parts.append("\"\(key)\":\(jsonQuoted(text))") }
    if !sample.flags.isEmpty { parts.append("\"flags\":[\(sample.flags.map(jsonQuoted).joined(separator: ","))]") }
    if let provenance = sample.provenance { parts.append("\"provenance\":\(provenance)") }
    return "{\(parts.joined(separator: ","))}"
  }
}

/// Where a row stands, to turn an offset in it into an error with file, line and column.
struct RowPlace {
  let bytes: [UInt8]
  let path: String
  let lineNumber: Int

  func error(at offset: Int, _ message: String, remedy: String? = nil) -> SourceError {
    SourceError(
      path: path, position: TextPosition(line: lineNumber, column: offset + 1), message: message, remedy: remedy,
      excerpt: String(decoding: bytes, as: UTF8.self))
  }
}

private struct Row {
  let root: JSONNode
  let place: RowPlace

  func text(_ field: String) throws(SourceError) -> String? {
    guard let node = root[field] else { return nil }
    guard let text = node.string else {
      throw place.error(at: node.offset, "field '\(field)' must be a text, not \(node.kindName)")
    }
    return text
  }

  func required(_ field: String) throws(SourceError) -> String {
    guard root[field] != nil else { throw missing(field) }
    return try text(field) ?? ""
  }

  func missing(_ field: String) -> SourceError {
    let id = root["id"]?.string.map { " (sample '\($0)')" } ?? ""
    return place.error(
      at: root.offset, "field '\(field)' is missing\(id)", remedy: "add \"\(field)\" to this row; see docs/formats/dataset.md")
  }

  func language() throws(SourceError) -> Language? {
    guard let node = root["language"] else { return nil }
    let name = try required("language")
    if let language = Language(named: name) { return language }
    let known = Language.allCases.map(\.rawValue)
    let near = nearestName(to: name, among: known).map { "did you mean '\($0)'? " } ?? ""
    throw place.error(
      at: node.offset, "unknown language '\(name)'", remedy: "\(near)known are \(known.joined(separator: ", "))")
  }

  func flags() throws(SourceError) -> [String] {
    guard let node = root["flags"] else { return [] }
    guard let nodes = node.array else {
      throw place.error(at: node.offset, "field 'flags' must be a list of texts, not \(node.kindName)")
    }
    var flags: [String] = []
    for element in nodes {
      guard let flag = element.string else {
        throw place.error(at: element.offset, "a flag must be a text, not \(element.kindName)")
      }
      flags.append(flag)
    }
    return flags
  }

  func weaknesses() throws(SourceError) -> [CWE] {
    guard let node = root["cwe"] else { return [] }
    let nodes = node.array ?? [node]
    var weaknesses: [CWE] = []
    for element in nodes {
      guard let text = element.string, let weakness = weaknessNumber(text) else {
        throw place.error(at: element.offset, "a CWE is written \"CWE-89\", this is \(element.kindName)")
      }
      weaknesses.append(weakness)
    }
    guard !weaknesses.isEmpty else {
      throw place.error(at: node.offset, "field 'cwe' names no weakness", remedy: "name at least one, as in [\"CWE-89\"]")
    }
    return weaknesses
  }
}

extension Row {
  func request() throws(SourceError) -> Request? {
    guard root["category"] != nil else { return nil }
    var request = Request(category: try required("category"))
    request.kind = try text("kind")
    request.tactic = try text("tactic")
    request.platform = try text("platform")
    request.basePrompt = try text("base_prompt")
    request.benignBecause = try text("benign_because")
    if let node = root["fragments"] {
      guard let elements = node.array, let ids = allTexts(elements) else {
        throw place.error(at: node.offset, "field 'fragments' must be a list of texts")
      }
      request.fragments = ids
    }
    if let node = root["technique"] {
      guard let id = node["id"]?.string, let name = node["name"]?.string else {
        throw place.error(
          at: node.offset, "field 'technique' must have an 'id' and a 'name'",
          remedy: #"as in {"id": "T1620", "name": "Reflective Code Loading"}"#)
      }
      request.technique = Request.Technique(id: id, name: name)
    }
    return request
  }

  private func allTexts(_ nodes: [JSONNode]) -> [String]? {
    let texts = nodes.compactMap(\.string)
    return texts.count == nodes.count ? texts : nil
  }
}

extension Request {
  /// Its fields of a row, in their order.
  fileprivate func fields() -> [String] {
    var parts = ["\"category\":\(jsonQuoted(category))"]
    let texts = [
      ("kind", kind), ("tactic", tactic), ("platform", platform), ("base_prompt", basePrompt), ("benign_because", benignBecause),
    ]
    for case (let key, .some(let text)) in texts { parts.append("\"\(key)\":\(jsonQuoted(text))") }
    if let technique {
      parts.append("\"technique\":{\"id\":\(jsonQuoted(technique.id)),\"name\":\(jsonQuoted(technique.name))}")
    }
    if let fragments { parts.append("\"fragments\":[\(fragments.map { jsonQuoted($0) }.joined(separator: ","))]") }
    return parts
  }
}

/// The CWE of "CWE-89", "cwe-89" or "CWE-89: SQL injection"; nil if there is no positive number behind "CWE-".
package func weaknessNumber(_ text: String) -> CWE? {
  let upper = text.uppercased()
  guard upper.hasPrefix("CWE-") else { return nil }
  let digits = upper.dropFirst(4).prefix { $0.isASCII && $0.isNumber }
  guard let number = Int(digits), number > 0 else { return nil }
  return CWE(number)
}

/// A parsed value as compact JSON again.
func jsonText(_ node: JSONNode) -> String {
  switch node.value {
  case .null: "null"
  case .bool(let value): value ? "true" : "false"
  case .number(let text): text
  case .string(let text): jsonQuoted(text)
  case .array(let elements): "[\(elements.map { jsonText($0) }.joined(separator: ","))]"
  case .object(let members):
    "{\(members.map { "\(jsonQuoted($0.key)):\(jsonText($0.value))" }.joined(separator: ","))}"
  }
}
