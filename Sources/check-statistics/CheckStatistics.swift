import Foundation
import Statistics

/// Shows that the statistics are right; a tool of the build, never part of the program. `Scripts/check-statistics` calls it.
///
/// `evaluate` reads lines such as `wilson 15 148` and answers each with numbers, to be compared with other implementations.
/// `coverage` simulates runs and prints how often each interval holds the truth.
@main
struct CheckStatistics {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "evaluate":
      while let line = readLine() { print(answer(to: line)) }
    case "coverage":
      print(coverageTable(runs: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 10_000))
    default:
      FileHandle.standardError.write(Data("usage: check-statistics evaluate|coverage [RUNS]\n".utf8))
      exit(2)
    }
  }

  private static func answer(to line: String) -> String {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Double($0) }
    guard let name = words.first, numbers.count == words.count - 1, let values = evaluate(String(name), numbers) else {
      return "error: '\(line)'"
    }
    return values.map { "\($0)" }.joined(separator: " ")
  }
}

/// The value of a statistic by name; nil for an unknown name or a wrong number of arguments.
private func evaluate(_ name: String, _ x: [Double]) -> [Double]? {
  func count(_ index: Int) -> Int { Int(x[index]) }
  func bounds(_ interval: Interval?) -> [Double]? { interval.map { [$0.lower, $0.upper] } }
  switch (name, x.count) {
  case ("wilson", 2): return bounds(Proportion(successes: count(0), trials: count(1)).wilsonInterval())
  case ("clopper-pearson", 2): return bounds(Proportion(successes: count(0), trials: count(1)).clopperPearsonInterval())
  case ("normal-quantile", 1): return [standardNormalQuantile(x[0])]
  case ("t-quantile", 2): return [studentQuantile(x[0], degreesOfFreedom: x[1])]
  case ("mcnemar", 2): return [PairedProportions(both: 0, onlyFirst: count(0), onlySecond: count(1), neither: 0).exactMcNemarP]
  case ("paired-difference", 4):
    return bounds(
      PairedProportions(both: count(0), onlyFirst: count(1), onlySecond: count(2), neither: count(3)).differenceInterval())
  case ("independent-difference", 4):
    return bounds(
      independentDifferenceInterval(
        Proportion(successes: count(0), trials: count(1)), Proportion(successes: count(2), trials: count(3))))
  case ("paired-groups", 3...) where x.count.isMultiple(of: 3):
    let groups = stride(from: 0, to: x.count, by: 3).map {
      PairedGroups.Group(samples: count($0), first: x[$0 + 1], second: x[$0 + 2])
    }
    return bounds(PairedGroups(groups).differenceInterval())
  case ("kappa", 4):
    let kappa = BinaryConfusion(
      truePositives: count(0), falsePositives: count(1), falseNegatives: count(2), trueNegatives: count(3)
    ).kappa
    guard let value = kappa.value, let error = kappa.standardError else { return [] }
    return [value, error]
  case ("h", 2): return [cohenH(x[0], x[1])]
  case ("holm", 1...): return holmAdjusted(x)
  case ("benjamini-hochberg", 1...): return benjaminiHochbergAdjusted(x)
  case ("permutation", 1...): return [pairedPermutationP(differences: x, seed: 1)]
  case ("pass-at-k", 3): return passAtK(attempts: count(0), successes: count(1), k: count(2)).map { [$0] }
  case ("alpha-nominal", 1...): return krippendorffAlpha(items(x)).map { [$0] }
  case ("alpha-ordinal", 1...): return krippendorffAlpha(items(x), scale: .ordinal).map { [$0] }
  case ("alpha-interval", 1...): return krippendorffAlpha(items(x), scale: .interval).map { [$0] }
  default: return nil
  }
}

/// Ratings of items, each item ended by a negative number.
private func items(_ numbers: [Double]) -> [[Int]] {
  numbers.split(whereSeparator: { $0 < 0 }).map { $0.map { Int($0) } }
}
