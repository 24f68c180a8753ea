/// In what a service that speaks a known dialect differs from it; read from `presets.json`.
struct Quirks: Sendable, Hashable, Decodable {
  /// How the key travels.
  enum KeyHeader: String, Sendable, Decodable {
    case bearer
    case apiKey = "api-key"
  }

  /// How a JSON schema is asked for.
  enum SchemaForm: String, Sendable, Decodable {
    case schema, object, none
  }

  /// How reasoning effort is asked for: a field, or OpenRouter's object.
  enum ReasoningForm: String, Sendable, Decodable {
    case field, object, none
  }

  /// What a family of models does not take.
  struct Family: Sendable, Hashable, Decodable {
    /// How the names of the family begin; the longest that fits counts.
    var prefix: String
    /// Options by kebab-case name: temperature, top-p, max-tokens, seed, stop, reasoning-effort, response-schema.
    var drops: [String]
  }

  var keyHeader = KeyHeader.bearer
  var maxTokensField = "max_tokens"
  var seedField = "seed"
  var schemaForm = SchemaForm.schema
  var reasoningForm = ReasoningForm.field
  var drops: [String] = []
  var families: [Family] = []
  var headers: [String: String] = [:]

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case keyHeader = "key-header"
    case maxTokensField = "max-tokens-field"
    case seedField = "seed-field"
    case schemaForm = "schema-form"
    case reasoningForm = "reasoning-form"
    case drops, families, headers
  }

  /// The dialect as its reference has it.
  init() {}

  /// Decodes the members that are there; the others keep the dialect's own way.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    keyHeader = try container.decodeIfPresent(KeyHeader.self, forKey: .keyHeader) ?? keyHeader
    maxTokensField = try container.decodeIfPresent(String.self, forKey: .maxTokensField) ?? maxTokensField
    seedField = try container.decodeIfPresent(String.self, forKey: .seedField) ?? seedField
    schemaForm = try container.decodeIfPresent(SchemaForm.self, forKey: .schemaForm) ?? schemaForm
    reasoningForm = try container.decodeIfPresent(ReasoningForm.self, forKey: .reasoningForm) ?? reasoningForm
    drops = try container.decodeIfPresent([String].self, forKey: .drops) ?? drops
    families = try container.decodeIfPresent([Family].self, forKey: .families) ?? families
    headers = try container.decodeIfPresent([String: String].self, forKey: .headers) ?? headers
  }

  /// `options` without those that `model` does not take, and the names of what was left out.
  func trimmed(_ options: GenerationOptions, model: String) -> (sent: GenerationOptions, unsent: [String]) {
    // A router's names carry the maker's before a slash, as in "openai/o3".
    let bare = model.split(separator: "/").last.map(String.init) ?? model
    let family = families.filter { bare.hasPrefix($0.prefix) }.max { $0.prefix.count < $1.prefix.count }
    var sent = options
    var unsent: [String] = []
    for name in Set(drops).union(family?.drops ?? []).sorted() where sent.remove(name) { unsent.append(name) }
    return (sent, unsent)
  }
}

extension GenerationOptions {
  /// Clears the option of that kebab-case name; whether it had been set.
  mutating func remove(_ name: String) -> Bool {
    let before = self
    switch name {
    case "temperature": temperature = nil
    case "top-p": topP = nil
    case "max-tokens": maxTokens = nil
    case "seed": seed = nil
    case "stop": stop = []
    case "reasoning-effort": reasoningEffort = nil
    case "response-schema": responseSchema = nil
    // Coupling: presets.json may use no other name; a test reads it through.
    default: preconditionFailure("presets.json drops an option that does not exist: \(name)")
    }
    return before != self
  }
}
