import Synchronization

/// Keeps scratch memory between searches, so that a search allocates none when one before it has ended.
final class ScratchPool: Sendable {
  /// More than this many are freed when given back; searches at the same time are about as many as there are cores.
  private static let capacity = 16

  private let free = Mutex<[MatchScratch]>([])

  /// A scratch that nobody else uses until it is given back; `make` makes one when none is free.
  func take(_ make: () -> MatchScratch) -> MatchScratch {
    free.withLock { $0.popLast() } ?? make()
  }

  /// Gives back what `take` returned.
  func give(_ scratch: MatchScratch) {
    free.withLock { free in
      if free.count < Self.capacity { free.append(scratch) }
    }
  }
}
