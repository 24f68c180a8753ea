import Testing

@testable import Statistics

@Suite struct PairedGroupsTests {
  private func single(_ cells: [(first: Int, second: Int, count: Int)]) -> PairedGroups {
    PairedGroups(
      cells.flatMap { cell in
        (0..<cell.count).map { _ in PairedGroups.Group(samples: 1, first: Double(cell.first), second: Double(cell.second)) }
      })
  }

  @Test func `single samples give almost Newcombe's interval`() throws {
    let groups = single([(1, 1, 120), (1, 0, 30), (0, 1, 20), (0, 0, 30)])
    let table = PairedProportions(both: 120, onlyFirst: 30, onlySecond: 20, neither: 30)
    let ours = try #require(groups.differenceInterval())
    let newcombe = try #require(table.differenceInterval())
    #expect(abs(try #require(groups.difference) - -0.05) < 1e-12)
    // t for z, and no correction of phi: close, not equal.
    #expect(abs(ours.lower - newcombe.lower) < 0.01)
    #expect(abs(ours.upper - newcombe.upper) < 0.01)
  }

  @Test func `groups that are alike count once`() throws {
    // Ten repositories of ten samples that all agree are ten samples.
    let alike = PairedGroups((0..<10).map { PairedGroups.Group(samples: 10, first: $0 < 6 ? 10 : 0, second: $0 < 4 ? 10 : 0) })
    let ten = PairedGroups((0..<10).map { PairedGroups.Group(samples: 1, first: $0 < 6 ? 1 : 0, second: $0 < 4 ? 1 : 0) })
    let wide = try #require(alike.differenceInterval())
    let plain = try #require(ten.differenceInterval())
    #expect(abs(wide.lower - plain.lower) < 1e-9)
    #expect(abs(wide.upper - plain.upper) < 1e-9)
    #expect(alike.permutationP(seed: 1) == ten.permutationP(seed: 1))
  }

  @Test func `no difference at all still leaves doubt`() throws {
    let interval = try #require(single([(1, 1, 8)]).differenceInterval())
    #expect(interval.lower < -0.1 && interval.upper > 0.1)
    #expect(PairedGroups([]).differenceInterval() == nil)
    #expect(single([(1, 0, 1)]).differenceInterval() == Interval(lower: -1, upper: 1))
  }

  @Test func `the interval holds the truth about as often as it says`() {
    var generator = SeededGenerator(seed: 7)
    var held = 0
    let runs = 1000
    for _ in 0..<runs {
      let groups = (0..<40).map { _ in
        let samples = 1 + generator.number(below: 4)
        let luck = generator.unit()
        var group = PairedGroups.Group(samples: samples, first: 0, second: 0)
        for _ in 0..<samples {
          let isShared = generator.unit() < 0.5
          let first = isShared ? luck : generator.unit()
          let second = isShared ? luck : generator.unit()
          group.first += (first < 0.7 ? 1 : 0)
          group.second += (second < 0.6 ? 1 : 0)
        }
        return group
      }
      if let interval = PairedGroups(groups).differenceInterval(), interval.lower <= -0.1, interval.upper >= -0.1 { held += 1 }
    }
    #expect((930...985).contains(held), "held \(held) of \(runs)")
  }
}
