import ArgumentParser
import Evaluation
import Foundation
import Providers
import SourceText

/// Runs a command's work; a mistake that the user can mend is printed with its remedy and ends the program with status 2.
func failing(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let error as SourceError {
    throw failed(error.rendered())
  } catch let error as RowMistakes {
    for mistake in error.mistakes.prefix(20) { printError(mistake.rendered()) }
    let count = error.mistakes.count
    throw failed(count == 1 ? "1 row is wrong" : "\(count) rows are wrong" + (count > 20 ? ", the first 20 are shown" : ""))
  } catch let error as EvaluationError {
    throw failed(error.description)
  } catch let error as ModelError {
    throw failed("error: \(error)")
  } catch let error as CocoaError {
    throw failed("error: \(error.localizedDescription)\nhelp: check the path, the rights and the free space")
  }
}

/// Prints to standard error and gives the exit status of incomplete work or wrong use.
func failed(_ message: String) -> ExitCode {
  printError(message)
  return ExitCode(2)
}

/// Prints one line or more to standard error.
func printError(_ message: String) {
  FileHandle.standardError.write(Data((message + "\n").utf8))
}

/// Prints one line or more to standard output at once, without buffering.
func printOutput(_ message: String) {
  FileHandle.standardOutput.write(Data((message + "\n").utf8))
}
