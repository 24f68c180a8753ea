import SourceText
import Testing

struct ByteRangeTests {
  private let range = ByteRange(start: 10, end: 20)

  @Test func `a range contains its parts and itself`() {
    #expect(range.contains(range))
    #expect(range.contains(ByteRange(start: 20, end: 20)))
    #expect(!range.contains(ByteRange(start: 9, end: 12)))
  }

  @Test func `ranges that only touch do not overlap`() {
    #expect(range.overlaps(ByteRange(start: 19, end: 30)))
    #expect(!range.overlaps(ByteRange(start: 20, end: 30)))
  }

  @Test(arguments: [
    (ByteRange(start: 0, end: 100), ByteRange(start: 10, end: 20)),
    (ByteRange(start: 0, end: 5), ByteRange(start: 10, end: 10)),
    (ByteRange(start: 30, end: 40), ByteRange(start: 20, end: 20)),
    (ByteRange(start: 12, end: 13), ByteRange(start: 12, end: 13)),
  ])
  func `a clamped range lies within the bounds`(other: ByteRange, expected: ByteRange) {
    #expect(other.clamped(to: range) == expected)
  }

  @Test func `ranges sort by start, then by end`() {
    let sorted = [ByteRange(start: 2, end: 3), ByteRange(start: 1, end: 9), ByteRange(start: 1, end: 2)].sorted()
    #expect(sorted.map(\.end) == [2, 9, 3])
  }
}
