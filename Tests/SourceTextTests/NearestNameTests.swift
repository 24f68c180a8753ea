import SourceText
import Testing

struct NearestNameTests {
  private let known = ["pattern", "patterns", "pattern-not", "message", "id"]

  @Test(arguments: [
    ("patern", "pattern"),
    ("pattrens", "patterns"),
    ("Message", "message"),
    ("di", "id"),
    ("pattern-nto", "pattern-not"),
  ])
  func `a slip finds the name that was meant`(typed: String, meant: String) {
    #expect(nearestName(to: typed, among: known) == meant)
  }

  @Test(arguments: ["severity", "", "x", String(repeating: "pattern", count: 100)])
  func `a name near to none finds none`(typed: String) {
    #expect(nearestName(to: typed, among: ["pattern", "message"]) == nil)
  }
}
