/// A half-open range of UTF-8 byte offsets in one file.
public struct ByteRange: Sendable, Hashable {
  /// Offset of the first byte, from 0.
  public var start: Int
  /// Offset just past the last byte; at least `start`.
  public var end: Int

  /// The bytes from `start` up to but not including `end`.
  public init(start: Int, end: Int) {
    precondition(start <= end, "a byte range must not end before it starts")
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  public var count: Int { end - start }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies in this range; an empty range on either edge counts.
  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The range cut to `bounds`; empty at the nearer edge when the two do not meet.
  public func clamped(to bounds: ByteRange) -> ByteRange {
    let start = min(max(self.start, bounds.start), bounds.end)
    return ByteRange(start: start, end: min(max(end, start), bounds.end))
  }
}

extension ByteRange: Comparable {
  /// Orders by start; of two that start together the shorter comes first.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
