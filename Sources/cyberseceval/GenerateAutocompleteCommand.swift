import ArgumentParser
import Evaluation
import Generation

/// `cyberseceval generate autocomplete`: findings in real code become autocomplete tests.
struct GenerateAutocompleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "autocomplete", abstract: "Make autocomplete tests from what the detector finds in real code.",
    discussion: """
      Each finding gives the lines before it as prompt, the insecure line, and the original window as reference. A test is kept when \
      the detector fires on its window alone and is silent on its prompt. What is dropped is counted, by reason.
      """)

  @OptionGroup var options: GenerateOptions

  func run() async throws {
    try await failing {
      let generated = try await Output.with(path: options.output) { output in
        let generated = try await options.generate()
        for testCase in generated.cases { try output.write(SampleRow.encode(testCase.autocompleteSample) + "\n") }
        return generated
      }
      printError(generationText(generated))
      if !generated.unreadArchives.isEmpty { throw ExitCode(2) }
    }
  }
}
