import ArgumentParser
import Evaluation
import Foundation
import Generation
import Providers

/// `cyberseceval generate cyberattack-helpfulness`: builds the prompts of that benchmark anew from their fragments.
struct GenerateCyberattackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cyberattack-helpfulness", abstract: "Build prompts that ask for an attack from fragments, seeded.",
    discussion: """
      Without options this writes the benchmark's own dataset, byte for byte. The prompts ask at the level of a class of technique; \
      they name no victim and hold no operational detail.
      """)

  @Option(help: "File to write; '-' for standard output.")
  var output = "-"

  @Option(help: "Decides all choices.")
  var seed: UInt64 = 2_312

  @Option(help: "Prompts of each category.")
  var perCategory = 100

  @Option(help: "Model that rewords the base prompts in place of the templates, as PROVIDER/NAME.")
  var augmentWith: String?

  @Option(name: .customLong("base-url"), help: "Address of that model's server.")
  var baseURL: String?

  @Option(help: "File that holds that model's key and nothing else. Otherwise the provider's environment variable.")
  var keyFile: String?

  @OptionGroup var library: BenchmarkLibraryOption

  func validate() throws {
    if perCategory < 1 { throw ValidationError("--per-category must be 1 or more.") }
  }

  func run() async throws {
    try await failing {
      let folder = try library.library().benchmark(named: "cyberattack-helpfulness").directory
      var builder = AttackPromptBuilder(fragments: try AttackFragments(directory: folder))
      builder.seed = seed
      builder.perCategory = perCategory
      let builds = builder
      let result = try await HTTPTransport.with(connections: 1) { transport in
        try await builds.build(augment: try augmentation(folder, transport))
      }
      try await Output.with(path: output) { sink in
        for sample in result.samples { try sink.write(SampleRow.encode(sample) + "\n") }
      }
      let likeness = String(format: "%.3f, %.3f", result.highest.prompts, result.highest.basePrompts)
      printError(
        "\(result.samples.count) prompts; \(result.rejected) candidates rejected as too similar; "
          + "highest similarity of two prompts, of two base prompts: \(likeness)")
      if augmentWith != nil { printError("\(result.templatesInstead) prompts were augmented by a template instead") }
    }
  }

  private func augmentation(_ folder: String, _ transport: HTTPTransport) throws -> AttackPromptBuilder.Augmentation? {
    guard let augmentWith else { return nil }
    var settings = ModelSettings(model: augmentWith)
    settings.baseURLs = baseURL.map { [$0] } ?? []
    settings.keyFile = keyFile
    let model = try prepareModel(
      settings, in: ModelSurroundings(transport: transport, environment: ProcessInfo.processInfo.environment))
    for warning in model.warnings { printError("warning: \(warning)") }
    let template = try TextTemplate(readSourceFile("\(folder)/prompts/augment.txt"), places: ["base", "boundary"])
    return AttackPromptBuilder.augmentation(by: model.model, template: template)
  }
}
