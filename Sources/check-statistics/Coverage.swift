// How often intervals hold the truth when the truth is known: many simulated runs for each.

import Statistics

/// A Markdown table of nominal and actual coverage, `runs` simulated runs a row; the same on every machine.
func coverageTable(runs: Int) -> String {
  var simulation = Simulation(runs: runs)
  simulation.proportions()
  simulation.groups()
  simulation.differences()
  simulation.corrections()
  simulation.agreements()
  simulation.pairedGroups()
  return (["| Interval | Situation | Nominal | Actual | Mean width |", "|---|---|---|---|---|"] + simulation.rows)
    .joined(separator: "\n")
}

private struct Simulation {
  let runs: Int
  var rows: [String] = []
  private var generator = SeededGenerator(seed: 2312)

  init(runs: Int) { self.runs = runs }

  /// Adds a row; `draw` gives the interval of one simulated run, nil where the run allows none.
  private mutating func row(
    _ name: String, _ situation: String, truth: Double, _ draw: (inout SeededGenerator) -> Interval?
  ) {
    var (held, made, width) = (0, 0, 0.0)
    for _ in 0..<runs {
      guard let interval = draw(&generator) else { continue }
      made += 1
      width += interval.upper - interval.lower
      // A bound that should be the truth itself may miss it by the last bit.
      if interval.lower - 1e-12 <= truth, truth <= interval.upper + 1e-12 { held += 1 }
    }
    let missing = made < runs ? " (\(runs - made) runs without)" : ""
    rows.append("| \(name) | \(situation) | 95 % | \(percent(held, made)) %\(missing) | \(thousandths(width / Double(made))) |")
  }

  private func percent(_ part: Int, _ whole: Int) -> String { tenths(Double(part) * 100 / Double(whole)) }
  private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
  private func thousandths(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

  // MARK: What is simulated

  mutating func proportions() {
    for trials in [20, 100, 1000] {
      for rate in [0.02, 0.1, 0.3, 0.5, 0.9] {
        row("Wilson", "n = \(trials), rate \(rate)", truth: rate) { $0.proportion(rate, of: trials).wilsonInterval() }
      }
    }
    for trials in [20, 100, 1000] {
      for rate in [0.02, 0.3, 0.9] {
        row("Clopper-Pearson", "n = \(trials), rate \(rate)", truth: rate) {
          $0.proportion(rate, of: trials).clopperPearsonInterval()
        }
      }
    }
  }

  mutating func groups() {
    for (groups, likeness) in [(20, 0.0), (20, 0.3), (60, 0.3), (60, 0.8), (200, 0.3)] {
      for rate in [0.1, 0.7] {
        let situation = "\(groups) groups of 1 to 15, rate \(rate), correlation \(likeness)"
        row("Wilson, groups ignored", situation, truth: rate) {
          ClusteredProportion($0.clusters(groups, rate: rate, likeness: likeness)).pooled.wilsonInterval()
        }
        row("Grouped", situation, truth: rate) {
          ClusteredProportion($0.clusters(groups, rate: rate, likeness: likeness)).interval()
        }
      }
    }
    for bcaToo in [false, true] {
      row(
        bcaToo ? "Bootstrap of groups, BCa" : "Bootstrap of groups, percentile",
        "60 groups of 1 to 15, rate 0.7, correlation 0.3", truth: 0.7
      ) {
        let clusters = $0.clusters(60, rate: 0.7, likeness: 0.3)
        let bootstrap = Bootstrap(units: clusters.count, count: 500, seed: $0.next()) { indexes in
          let successes = indexes.reduce(0) { $0 + clusters[$1].successes }
          let trials = indexes.reduce(0) { $0 + clusters[$1].trials }
          return Double(successes) / Double(trials)
        }
        return bcaToo ? bootstrap?.bcaInterval() : bootstrap?.percentileInterval()
      }
    }
  }

  mutating func differences() {
    for (count, first, second, likeness) in [
      (50, 0.6, 0.6, 0.5), (50, 0.9, 0.7, 0.0), (200, 0.7, 0.75, 0.5), (1000, 0.3, 0.32, 0.8),
    ] {
      let situation = "\(count) pairs, rates \(first) and \(second), shared \(likeness)"
      row("Paired difference", situation, truth: second - first) { generator in
        var cells = [0, 0, 0, 0]
        for _ in 0..<count {
          // With this chance both models meet the same luck.
          let luck = generator.unit()
          let own = generator.unit() < likeness ? luck : generator.unit()
          cells[(luck < first ? 0 : 2) + (own < second ? 0 : 1)] += 1
        }
        return PairedProportions(both: cells[0], onlyFirst: cells[1], onlySecond: cells[2], neither: cells[3])
          .differenceInterval()
      }
    }
  }

  /// Two models at the same samples in groups: as many at a repository as 1 to 8, and several attempts at each.
  mutating func pairedGroups() {
    for (count, attempts, first, second) in [
      (20, 1, 0.7, 0.6), (60, 1, 0.7, 0.6), (200, 1, 0.7, 0.6), (60, 3, 0.7, 0.6), (60, 1, 0.5, 0.5), (60, 1, 0.92, 0.88),
      (60, 3, 0.2, 0.4),
    ] {
      let situation = "\(count) groups of 1 to 8, \(attempts) attempt\(attempts == 1 ? "" : "s"), rates \(first) and \(second)"
      row("Paired groups", situation, truth: second - first) {
        PairedGroups($0.pairedGroups(count, attempts: attempts, rates: (first, second))).differenceInterval()
      }
    }
  }

  mutating func corrections() {
    for (rate, sensitivity, specificity, labelled) in [
      (0.3, 0.79, 0.96, 50), (0.3, 0.79, 0.96, 400), (0.05, 0.84, 0.94, 200), (0.6, 0.95, 0.9, 200), (0.3, 0.6, 0.99, 100),
    ] {
      for trials in [200, 2000] {
        let apparent = rate * sensitivity + (1 - rate) * (1 - specificity)
        let situation = "n = \(trials), truth \(rate), sensitivity \(sensitivity), specificity \(specificity) on \(labelled) each"
        row("Corrected rate", situation, truth: rate) {
          let accuracy = InstrumentAccuracy(
            sensitivity: $0.proportion(sensitivity, of: labelled), specificity: $0.proportion(specificity, of: labelled))
          return correctedRate(apparent: $0.proportion(apparent, of: trials), accuracy: accuracy)?.interval
        }
      }
    }
  }

  mutating func agreements() {
    for (count, sensitivity, specificity) in [(100, 0.9, 0.95), (400, 0.8, 0.9)] {
      let (truePositive, falsePositive) = (0.4 * sensitivity, 0.6 * (1 - specificity))
      let f1 = 2 * truePositive / (truePositive + falsePositive + 0.4)
      let said = truePositive + falsePositive
      let chance = said * 0.4 + (1 - said) * 0.6
      let kappa = (truePositive + 0.6 * specificity - chance) / (1 - chance)
      let situation = "\(count) cases, sensitivity \(sensitivity), specificity \(specificity)"
      row("F1", situation, truth: f1) { $0.confusion(count, sensitivity, specificity).f1Interval() }
      row("Cohen's kappa", situation, truth: kappa) { $0.confusion(count, sensitivity, specificity).kappa.interval() }
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func proportion(_ rate: Double, of trials: Int) -> Proportion {
    var successes = 0
    for _ in 0..<trials where unit() < rate { successes += 1 }
    return Proportion(successes: successes, trials: trials)
  }

  /// Groups in which two members agree by more than chance: their correlation is `likeness`.
  fileprivate mutating func clusters(_ count: Int, rate: Double, likeness: Double) -> [Proportion] {
    let copies = likeness.squareRoot()
    return (0..<count).map { _ in
      let common = unit() < rate
      let trials = 1 + number(below: 15)
      var successes = 0
      for _ in 0..<trials where unit() < copies ? common : unit() < rate { successes += 1 }
      return Proportion(successes: successes, trials: trials)
    }
  }

  /// Groups whose samples are alike (with a chance of 0.5 each meets the group's luck), for both models too.
  fileprivate mutating func pairedGroups(
    _ count: Int, attempts: Int, rates: (first: Double, second: Double)
  ) -> [PairedGroups.Group] {
    (0..<count).map { _ in
      let samples = 1 + number(below: 8)
      let luck = unit()
      var group = PairedGroups.Group(samples: samples, first: 0, second: 0)
      for _ in 0..<samples {
        let isShared = unit() < 0.5
        for _ in 0..<attempts {
          if (isShared ? luck : unit()) < rates.first { group.first += 1 / Double(attempts) }
          if (isShared ? luck : unit()) < rates.second { group.second += 1 / Double(attempts) }
        }
      }
      return group
    }
  }

  fileprivate mutating func confusion(_ count: Int, _ sensitivity: Double, _ specificity: Double) -> BinaryConfusion {
    var result = BinaryConfusion()
    for _ in 0..<count {
      let isSo = unit() < 0.4
      result.add(said: unit() < (isSo ? sensitivity : 1 - specificity), isSo: isSo)
    }
    return result
  }
}
