import ArgumentParser

/// The commands of benchmarks, runs and reports, for the program's list of subcommands.
let evaluationCommands: [any ParsableCommand.Type] = [
  RunCommand.self, ScoreCommand.self, ReportCommand.self, CompareCommand.self, PlanCommand.self, RunsCommand.self,
  DatasetCommand.self, CalibrateCommand.self, LabelCommand.self, GenerateCommand.self, BLEUCommand.self,
]
