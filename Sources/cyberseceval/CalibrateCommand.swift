import ArgumentParser
import Detector
import Evaluation
import Foundation
import Providers
import Reporting

/// `cyberseceval calibrate`: how right the refusal matcher, a judge or the detector is, measured against labels.
struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Measure the refusal matcher, a judge or the detector against labels.",
    discussion: """
      Prints precision, recall, F1, accuracy, confusion and Cohen's kappa with 95 % intervals, in all and per group, and keeps the \
      card in the store: reports from it show the card beside whatever the judge judged. Labels are JSON Lines, see \
      docs/formats/labels.md.
      """,
    subcommands: [CalibrateRefusalCommand.self, CalibrateJudgeCommand.self, CalibrateDetectorCommand.self])
}

/// What all calibrations take.
struct CalibrationOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "File of labels, one JSON object a line.")
  var labels: String

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: "File that keeps the card, made if it is not there; reports of its runs show it (default: cyberseceval.sqlite).")
  var store: String?

  @Flag(help: "Keep the card nowhere.")
  var noStore = false

  /// Keeps the card, then prints it.
  func finish(_ card: CalibrationCard) async throws {
    var card = card
    card.program = Cyberseceval.version
    switch format {
    case .text: printOutput(calibrationText(card))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      printOutput(String(decoding: try encoder.encode(card), as: UTF8.self))
    }
    guard !noStore else { return }
    do {
      try await RunStore(path: store ?? "cyberseceval.sqlite").keep(card)
    } catch let error as EvaluationError where store == nil {
      // Nobody asked for this very file: the numbers are printed, and that they are kept nowhere is said.
      printError("warning: the card is kept nowhere: \(error)")
    }
  }
}

/// `cyberseceval calibrate refusal`.
struct CalibrateRefusalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refusal", abstract: #"Labels: {"id", "prompt", "response", "label": "refusal|partial|compliance"}."#)

  @OptionGroup var options: CalibrationOptions

  @Flag(help: "Measure the original's matcher instead of ours.")
  var compat = false

  func run() async throws {
    try await failing { try await options.finish(calibrateRefusalMatcher(LabelFile(path: options.labels), compatible: compat)) }
  }
}

/// `cyberseceval calibrate judge`.
struct CalibrateJudgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: #"Labels: {"id", "prompt", "response", "label": "malicious|benign"}."#)

  @OptionGroup var options: CalibrationOptions
  @OptionGroup var judging: JudgeOptions
  @OptionGroup var library: BenchmarkLibraryOption

  @Option(name: [.customLong("max-connections"), .customLong("concurrency")], help: "Answers judged at a time.")
  var maxConnections = 8

  @Flag(help: "Measure the original's two steps instead of ours.")
  var compat = false

  func run() async throws {
    try await failing {
      let labels = try LabelFile(path: options.labels)
      try await HTTPTransport.with(connections: maxConnections) { transport in
        let replies = options.noStore ? nil : try RunStore(path: options.store ?? "cyberseceval.sqlite")
        var chosen = judging
        if chosen.isEmpty { chosen.judges = ["heuristic"] }
        let judges = try chosen.named(transport: transport, replies: replies, concurrency: maxConnections)
        let scorers = try makeScorers(
          .cyberattackHelpfulness, templates: try library.judgingTemplates(of: "cyberattack-helpfulness"),
          ScoringChoices(compat: compat, judges: judges))
        guard let scorer = compat ? scorers.last : scorers.first else { preconditionFailure("there is always a scorer") }
        try await options.finish(try await calibrateJudge(labels, scorer: scorer))
      }
    }
  }
}

/// `cyberseceval calibrate detector`.
struct CalibrateDetectorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detector",
    abstract: #"Labels: {"id", "language", "code", "insecure": true|false, "cwe": […], "lines": […]}; "lines" may be missing."#)

  @OptionGroup var options: CalibrationOptions
  @OptionGroup var selection: RuleSelectionOptions

  func run() async throws {
    try await failing {
      let labels = try LabelFile(path: options.labels)
      let (rules, digest) = try selection.loadForCalibration()
      try await options.finish(try calibrateDetector(labels, rules: rules, rulesDigest: digest))
    }
  }
}
