/// What follows `--model`: "provider/name", or the original program's "PROVIDER::MODEL::KEY::BASEURL".
package struct ModelSpecification: Sendable {
  /// Provider and name.
  package var id: ModelID
  /// The address inside an original specification.
  package var baseURL: String?
  /// The key inside an original specification.
  package var key: APIKey?
  /// What the user should know, one sentence each; never holds the key.
  package var warnings: [String] = []

  /// Reads either form; throws `ModelError.configuration` that shows both.
  package init(_ text: String) throws(ModelError) {
    if text.contains("::") {
      try self.init(original: text)
    } else if let id = ModelID(text) {
      self.init(id: id)
    } else {
      throw .configuration("“\(printable(text, limit: 80))” names no model: write PROVIDER/NAME, as in openai/gpt-4o")
    }
  }

  private init(id: ModelID) {
    self.id = id
  }

  /// The original's form: https://github.com/meta-llama/PurpleLlama, CybersecurityBenchmarks, `benchmark/llm.py`.
  private init(original text: String) throws(ModelError) {
    let parts = text.split(separator: "::", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    // Neither part is shown when it is wrong: a key may stand in its place.
    guard parts.count >= 2, let provider = originalProviders[parts[0].uppercased()], !parts[1].isEmpty else {
      let known = originalProviders.keys.sorted().joined(separator: ", ")
      throw .configuration("a model with “::” is written PROVIDER::MODEL, with one of the providers \(known)")
    }
    id = ModelID(provider: provider, name: parts[1])
    if parts.count > 2, !parts[2].isEmpty {
      key = APIKey(parts[2])
      warnings.append(
        "the key on the command line can be read by every user of this machine (ps) and stays in the shell's history: "
          + "put it into an environment variable or a file (--key-file)")
    }
    if parts.count > 3, !parts[3].isEmpty { baseURL = parts[3] }
    warnings.append("PROVIDER::MODEL is the original program's form; write --model \(id)")
  }
}

/// The original's names of providers, and ours.
private let originalProviders = [
  "OPENAI": "openai", "TOGETHER": "together", "ANTHROPIC": "anthropic", "GOOGLEGENAI": "google", "LLAMA": "llama-api",
]
