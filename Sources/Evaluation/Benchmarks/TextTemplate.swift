import Foundation
package import SourceText

/// A text with named places, written `{{name}}`, that is filled in one pass: places inside what is put in stay as they are.
package struct TextTemplate: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case text(String)
    case place(String)
  }

  /// The template as it was written.
  package let text: String
  private let pieces: [Piece]

  /// Reads a template; an unknown or unclosed place is a `SourceError` at it.
  ///
  /// - Parameter places: the names that are known.
  package init(_ file: SourceFile, places: [String]) throws(SourceError) {
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
      guard places.contains(name) else {
        let near = nearestName(to: name, among: places).map { "did you mean '{{\($0)}}'? " } ?? ""
        throw SourceError(
          in: file, at: ByteRange(start: offset, end: offset + name.utf8.count + 4), message: "unknown place '{{\(name)}}'",
          remedy: near + "known are " + places.joined(separator: ", "))
      }
      if open.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<open.lowerBound]))) }
      pieces.append(.place(name))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The names of its places, in their order.
  package var places: [String] {
    pieces.compactMap { piece in
      if case .place(let name) = piece { name } else { nil }
    }
  }

  /// The text with each place filled by what `value` gives for its name; nothing is trimmed.
  package func rendered(_ value: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let name): value(name)
      }
    }.joined()
  }
}

extension TextTemplate {
  /// Reads a template from a text, as a store or a test holds it.
  package init(text: String, places: [String]) throws(SourceError) {
    try self.init(SourceFile(path: "template", text: text), places: places)
  }
}
