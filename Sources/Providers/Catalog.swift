/// Every provider by name: one line for a dialect, one for a local provider; services are lines of `presets.json`.
package enum Catalog {
  /// The wire formats that a preset may name.
  static let dialects: [String: @Sendable (Quirks) -> any Dialect] = [
    "chat-completions": { ChatCompletions(quirks: $0) },
    "responses": { Responses(quirks: $0) },
    "messages": { AnthropicMessages(quirks: $0) },
    "gemini": { Gemini(quirks: $0) },
  ]

  /// The providers that need no network.
  static let local: [String: @Sendable (ModelID, ModelSettings) throws(ModelError) -> any Model] = [
    "command": { id, settings throws(ModelError) in try CommandModel(id: id, settings: settings) },
    "replay": { id, settings throws(ModelError) in try ReplayModel(id: id, settings: settings) },
    "scripted": { id, _ throws(ModelError) in ScriptedModel(id: id, memory: 0, answer: "```\n\(id.name)\n```") },
  ]

  /// All names that may stand before the slash, sorted.
  package static var providers: [String] { (Array(Preset.all.keys) + Array(local.keys)).sorted() }
}
