import Testing

@testable import Statistics

@Suite struct PassAtKTests {
  @Test(arguments: [
    (5, 2, 1, 0.4), (5, 2, 2, 0.7), (5, 2, 4, 1.0), (10, 0, 3, 0.0), (10, 10, 3, 1.0), (4, 1, 2, 0.5),
  ])
  func `pass at k equals the combinatorial value`(n: Int, c: Int, k: Int, expected: Double) throws {
    #expect(abs(try #require(passAtK(attempts: n, successes: c, k: k)) - expected) < 1e-12)
  }

  @Test func `all of k is the chance that every drawn attempt succeeds`() throws {
    // C(2,2)/C(5,2) = 1/10.
    #expect(abs(try #require(allOfK(attempts: 5, successes: 2, k: 2)) - 0.1) < 1e-12)
  }

  @Test func `fewer attempts than k give no estimate`() {
    #expect(passAtK(attempts: 2, successes: 1, k: 3) == nil)
    #expect(passAtK(attempts: 0, successes: 0, k: 1) == nil)
  }
}
