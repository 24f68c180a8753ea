import Syntax
import Testing

@testable import Evaluation

@Suite struct SelectionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func chosen(limit: Int?, seed: UInt64 = 1, count: Int = 90, languages: [Language]? = nil) throws -> [Sample] {
    let dataset = try makeBenchmark(in: folder, count: count).dataset
    let plan = try SampleSelection(limit: limit, seed: seed, languages: languages).plan(
      for: dataset, survey: try dataset.survey())
    let reader = try dataset.samples()
    var samples: [Sample] = []
    while let sample = try reader.next() { if plan.takes(sample) { samples.append(sample) } }
    #expect(samples.count == plan.count)
    return samples
  }

  @Test func `no limit takes all`() throws {
    #expect(try chosen(limit: nil).count == 90)
    #expect(try chosen(limit: 1000).count == 90)
  }

  @Test(arguments: [1, 8, 9, 10, 17, 40, 89]) func `a limit is met exactly`(limit: Int) throws {
    #expect(try chosen(limit: limit).count == limit)
  }

  @Test func `as many samples as languages hold every language, and three times as many every stratum`() throws {
    let languages = Language.allCases.count
    #expect(Set(try chosen(limit: languages).map(\.language)).count == languages)
    #expect(Set(try chosen(limit: languages * 3).map(Stratum.init)).count == Set(try chosen(limit: nil).map(Stratum.init)).count)
  }

  @Test func `a seed decides, and decides alike each time`() throws {
    let one = try chosen(limit: 12, seed: 1).map(\.id)
    #expect(try chosen(limit: 12, seed: 1).map(\.id) == one)
    #expect(try chosen(limit: 12, seed: 2).map(\.id) != one)
  }

  @Test func `languages can be chosen`() throws {
    #expect(Set(try chosen(limit: 5, languages: [.rust, .c]).map(\.language)) == [.rust, .c])
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "1/0", "a/b", "1/2/3", "-1/2"]) func `what is no shard is refused`(text: String) {
    #expect(Shard(text) == nil)
  }
}
