import Foundation
package import SourceText
import Syntax

/// A prompt's text with places for a sample's fields, written `{{before}}` or `{{prompt}}`.
package struct PromptTemplate: Sendable, Hashable {
  /// Fields that a template may ask for.
  package static let fields = ["id", "title", "language", "prompt", "before", "line"]

  private enum Piece: Sendable, Hashable {
    case text(String)
    case field(String)
  }

  /// The template as it was written.
  package let text: String
  private let pieces: [Piece]

  /// Reads a template; an unknown or unclosed place is a `SourceError` at it.
  package init(_ file: SourceFile) throws(SourceError) {
    text = file.text(ByteRange(start: 0, end: file.bytes.count))
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.range(of: "{{") {
      let offset = text.utf8.distance(from: text.startIndex, to: open.lowerBound)
      guard let close = rest[open.upperBound...].range(of: "}}") else {
        throw SourceError(
          in: file, at: ByteRange(start: offset, end: offset + 2), message: "'{{' has no '}}'",
          remedy: "close the place with '}}'")
      }
      let name = String(rest[open.upperBound..<close.lowerBound])
      guard Self.fields.contains(name) else {
        let near = nearestName(to: name, among: Self.fields).map { "did you mean '{{\($0)}}'? " } ?? ""
        throw SourceError(
          in: file, at: ByteRange(start: offset, end: offset + name.utf8.count + 4), message: "unknown place '{{\(name)}}'",
          remedy: near + "known are " + Self.fields.joined(separator: ", "))
      }
      if open.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<open.lowerBound]))) }
      pieces.append(.field(name))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// Names of the dataset fields that a sample needs for this template.
  package var requiredFields: [String] {
    var names: [String] = []
    for case .field(let name) in pieces where name == "prompt" || name == "before" || name == "line" { names.append(name) }
    return names
  }

  /// The text that a model is asked; nothing is trimmed, and places inside a sample's fields stay as they are.
  package func rendered(for sample: Sample) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field("id"): sample.id
      case .field("title"): sample.title ?? ""
      case .field("language"): sample.language.displayName
      case .field("prompt"): sample.task ?? ""
      case .field("before"): sample.before ?? ""
      case .field: sample.line ?? ""
      }
    }.joined()
  }
}

extension PromptTemplate {
  /// Reads a template from a text, as a store holds it.
  package init(text: String) throws(SourceError) {
    try self.init(SourceFile(path: "prompt", text: text))
  }
}
