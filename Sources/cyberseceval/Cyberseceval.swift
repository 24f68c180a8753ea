import ArgumentParser
import Foundation
import SourceText

/// The command line. Exit status: 0 clean, 1 findings or failed checks, 2 incomplete or wrong use.
@main
struct Cyberseceval: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "cyberseceval",
    abstract: "Finds insecure code, and measures how far language models can be trusted with code.",
    version: version,
    subcommands: [ScanCommand.self, RulesCommand.self] + evaluationCommands)

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as SourceError {
      complain(error.rendered())
      Foundation.exit(2)
    } catch let error as OutputError {
      complain("error: \(error)")
      Foundation.exit(2)
    } catch {
      let status = exitCode(for: error)
      // ArgumentParser's own status for wrong use is 64; help is no error.
      if status == .success || error is ExitCode { exit(withError: error) }
      complain(fullMessage(for: error))
      Foundation.exit(2)
    }
  }
}

/// Writes a line to standard error.
func complain(_ message: String) {
  // When standard error is closed, nobody is there to tell.
  try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
}
