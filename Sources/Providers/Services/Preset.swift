import Foundation

/// A named service: which dialect it speaks, where, with which key, and its quirks.
package struct Preset: Sendable, Decodable {
  /// What it is, in a few words.
  package var about: String
  /// A name of `Catalog.dialects`.
  package var dialect: String
  /// Where it is; nil if only the user can know.
  package var baseURL: String?
  /// What the user has to fill in where there is no address.
  package var baseURLForm: String?
  /// The environment variable that holds the key.
  package var keyVariable: String
  /// Whether it may be asked without a key.
  package var keyIsOptional: Bool
  /// In what it differs from its dialect.
  var quirks: Quirks

  private enum CodingKeys: String, CodingKey {
    case about, dialect, quirks
    case baseURL = "base-url"
    case baseURLForm = "base-url-form"
    case keyVariable = "key-variable"
    case keyIsOptional = "key-optional"
  }

  /// Decodes one entry of `presets.json`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    about = try container.decode(String.self, forKey: .about)
    dialect = try container.decode(String.self, forKey: .dialect)
    baseURL = try container.decodeIfPresent(String.self, forKey: .baseURL)
    baseURLForm = try container.decodeIfPresent(String.self, forKey: .baseURLForm)
    keyVariable = try container.decode(String.self, forKey: .keyVariable)
    keyIsOptional = try container.decodeIfPresent(Bool.self, forKey: .keyIsOptional) ?? false
    quirks = try container.decodeIfPresent(Quirks.self, forKey: .quirks) ?? Quirks()
  }

  /// All services by name, from the `presets.json` that is compiled in.
  package static let all: [String: Preset] = {
    do {
      return try JSONDecoder().decode([String: Preset].self, from: Data(PackageResources.presets_json))
    } catch {
      preconditionFailure("presets.json cannot be read: \(error)")
    }
  }()
}
