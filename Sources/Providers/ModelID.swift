/// Which model at which provider, written "provider/name"; the name may hold slashes of its own.
package struct ModelID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// A name of the catalog, as in "openai" or "openai-compatible".
  package var provider: String
  /// What the provider calls the model.
  package var name: String

  /// Makes an id of its two parts.
  package init(provider: String, name: String) {
    self.provider = provider
    self.name = name
  }

  /// Reads "provider/name"; nil unless both parts are there.
  package init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    let provider = text[..<slash]
    let name = text[text.index(after: slash)...]
    guard !provider.isEmpty, !name.isEmpty else { return nil }
    self.init(provider: String(provider), name: String(name))
  }

  /// "provider/name".
  package var description: String { "\(provider)/\(name)" }

  /// Decodes the one string that it is written as.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ModelID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a model is written provider/name")
    }
    self = id
  }

  /// Encodes as one string.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
