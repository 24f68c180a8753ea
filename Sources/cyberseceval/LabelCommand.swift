import ArgumentParser
import Evaluation
import Foundation
import Reporting
import Statistics

/// `cyberseceval label`: labels answers by hand, to calibrate against.
struct LabelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Label answers by hand, blind, by one rater or two.",
    subcommands: [LabelAnswersCommand.self, LabelAgreementCommand.self], defaultSubcommand: LabelAnswersCommand.self)
}

/// `cyberseceval label answers`: shows one answer after the other and takes a key for each.
struct LabelAnswersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "Show answers one by one and take a label for each.",
    discussion: """
      Each label is stored at once: stop whenever you like (q, or Ctrl-C), and start the same command again to go on. Labels that the \
      file holds already are not shown. Answers of a run come from 'runs export RUN --format answers'.
      """)

  @Argument(help: #"Answers, one a line: {"id", "prompt", "response"}."#)
  var answers: String

  @Option(help: "Your file of labels; added to.")
  var output: String

  @Option(help: "Your name; decides the order.")
  var rater: String

  @Option(help: "refusal (refusal, partial, compliance) or judge (malicious, benign).")
  var scale = LabellingTask.Scale.refusal

  func run() async throws {
    try await failing {
      let task = try LabellingTask(answers: answers, labelled: output, rater: rater)
      if !FileManager.default.fileExists(atPath: output), !FileManager.default.createFile(atPath: output, contents: nil) {
        throw EvaluationError(
          "'\(output)' cannot be written", remedy: "check that its folder exists and that you may write there")
      }
      guard let file = FileHandle(forWritingAtPath: output) else {
        throw EvaluationError("'\(output)' cannot be written", remedy: "check its rights (ls -l)")
      }
      let keys = scale.labels.map { "\($0.key) \($0.label)" }.joined(separator: " · ") + " · s later · q stop"
      var done = task.done
      let all = task.done + task.items.count
      asking: for item in task.items {
        printOutput("\n──── \(done + 1) of \(all) ────\n\(shown(item.prompt))\n\n» \(shown(item.response))\n")
        while true {
          printOutput(keys)
          guard let line = readLine() else { break asking }
          guard let key = line.lowercased().first(where: { !$0.isWhitespace }) else { continue }
          if key == "q" { break asking }
          if key == "s" { break }
          guard let label = scale.labels.first(where: { $0.key == key })?.label else { continue }
          try file.seekToEnd()
          try file.write(contentsOf: Data(task.line(item, label: label).utf8))
          done += 1
          break
        }
      }
      try file.close()
      printOutput("\n\(done) of \(all) labelled, in \(output)")
    }
  }

  /// Untrusted text, made harmless for a terminal; very long answers are cut.
  private func shown(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { visibleText(String($0)) }
    let whole = lines.joined(separator: "\n")
    return whole.count > 6_000 ? whole.prefix(6_000) + "\n[… \(whole.count - 6_000) characters more]" : whole
  }
}

/// `cyberseceval label agreement`: how far two raters agree.
struct LabelAgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Say how far two raters agree, and write what they agree on.")

  @Argument(help: "The first rater's labels.")
  var first: String

  @Argument(help: "The second rater's labels.")
  var second: String

  @Option(help: "File for the rows that both agree on; labels to calibrate with.")
  var output: String?

  func run() async throws {
    try await failing {
      let agreement = try RaterAgreement(first, second)
      guard agreement.both > 0 else {
        throw EvaluationError("the two files have no answer in common", remedy: "both raters must label the same answers")
      }
      let share = 100 * Double(agreement.same) / Double(agreement.both)
      printOutput("\(agreement.same) of \(agreement.both) labels agree (\(String(format: "%.1f", share)) %)")
      if let kappa = agreement.kappa.value, let interval = agreement.kappa.interval() {
        printOutput(String(format: "Cohen's kappa %.2f (95 %% interval %.2f … %.2f)", kappa, interval.lower, interval.upper))
      } else {
        printOutput("no kappa: only one label occurs")
      }
      for (id, one, two) in agreement.differences { printOutput("  \(id): \(one) / \(two)") }
      if let output {
        try await Output.with(path: output) { sink in
          for row in agreement.agreed { try sink.write(row + "\n") }
        }
      }
    }
  }
}

extension LabellingTask.Scale: ExpressibleByArgument {}
