import Foundation
import Testing

@testable import Providers

@Suite struct PreparationTests {
  @Test(arguments: [
    ("openai/gpt-4o", "openai", "gpt-4o"),
    ("openai-compatible/meta-llama/Llama-3.1-8B", "openai-compatible", "meta-llama/Llama-3.1-8B"),
    ("TOGETHER::meta/Llama", "together", "meta/Llama"),
    ("GoogleGenAI::gemini-2.5-pro", "google", "gemini-2.5-pro"),
  ])
  func `a specification gives provider and name`(_ text: String, _ provider: String, _ name: String) throws {
    #expect(try ModelSpecification(text).id == ModelID(provider: provider, name: name))
  }

  @Test func `the original form gives key and address, and warns`() throws {
    let specification = try ModelSpecification("OPENAI::gpt-4o::\(testKey)::https://h/v1")
    #expect(specification.key?.reveal() == testKey)
    #expect(specification.baseURL == "https://h/v1")
    #expect(specification.warnings.contains { $0.contains("--key-file") })
    #expect(!"\(specification)".contains(testKey))
    #expect(try ModelSpecification("OPENAI::gpt-4o").warnings.count == 1)
  }

  @Test(arguments: ["", "gpt-4o", "/x", "openai/", "NOBODY::x::\(testKey)", "::x"])
  func `what is no specification is an error without a key in it`(_ text: String) {
    let error = #expect(throws: ModelError.self) { try ModelSpecification(text) }
    #expect(error?.kind == "configuration")
    #expect(error?.description.contains(testKey) == false)
  }

  @Test(
    arguments: [
      ("nobody/x", [], [:], "openai-compatible with --base-url"),
      ("openai/x", [], [:], "OPENAI_API_KEY"),
      ("openai-compatible/x", [], [:], "--base-url http://HOST:PORT/v1"),
      ("vllm/x", ["ftp://h"], [:], "begins with http://"),
      ("vllm/x", ["http://u:p@h/v1"], [:], "no user or password"),
      ("vllm/x", ["http://h/v1?key=1"], [:], "leave out"),
      ("replay/nonexistent.jsonl", [], [:], "nonexistent.jsonl"),
      ("command/-x", [], [:], "needs a program"),
    ] as [(String, [String], [String: String], String)])
  func `faulty settings say what to do`(
    _ text: String, _ urls: [String], _ environment: [String: String], _ expected: String
  ) {
    var settings = ModelSettings(model: text)
    settings.baseURLs = urls
    let error = #expect(throws: ModelError.self) {
      try prepareModel(
        settings, in: ModelSurroundings(transport: StubTransport(body: ""), environment: environment))
    }
    #expect(error?.kind == "configuration")
    #expect(error?.description.contains(expected) == true)
  }

  @Test func `a key over plain HTTP to another machine is warned of`() throws {
    for (url, warns) in [("http://10.0.0.1:8000/v1", true), ("https://10.0.0.1/v1", false), ("http://localhost:1/v1", false)] {
      var settings = ModelSettings(model: "vllm/x")
      settings.baseURLs = [url]
      let prepared = try prepareModel(
        settings, in: ModelSurroundings(transport: StubTransport(body: ""), environment: ["VLLM_API_KEY": testKey]))
      #expect(prepared.warnings.isEmpty != warns)
      #expect(prepared.facts["base-urls"] == url)
    }
  }

  @Test func `every preset names a dialect and options that exist`() {
    for preset in Preset.all.values {
      #expect(Catalog.dialects[preset.dialect] != nil)
      #expect(preset.baseURL != nil || preset.baseURLForm != nil)
      var options = allOptions
      for name in preset.quirks.drops + preset.quirks.families.flatMap(\.drops) { _ = options.remove(name) }
    }
    for name in ["openai", "azure", "together", "openrouter", "mistral", "groq", "ollama", "vllm", "llama.cpp"] {
      #expect(Preset.all[name] != nil)
    }
    #expect(Set(Catalog.providers).count == Catalog.providers.count)
  }

  @Test func `the longest family that fits decides`() {
    let quirks = Preset.all["openai"]?.quirks ?? Quirks()
    let options = GenerationOptions(temperature: 1)
    #expect(quirks.trimmed(options, model: "gpt-5-mini").unsent == ["temperature"])
    #expect(quirks.trimmed(options, model: "gpt-5-chat-latest").unsent.isEmpty)
    #expect(quirks.trimmed(options, model: "gpt-4o").unsent.isEmpty)
  }
}
