import Dispatch
import Foundation
import Synchronization

/// Turns Ctrl-C and SIGTERM into calls instead of an end of the program.
final class InterruptHandler: Sendable {
  private let sources: Mutex<[any DispatchSourceSignal]>

  /// Calls `body` with 1 for the first signal, 2 for the second, and so on.
  init(_ body: @escaping @Sendable (Int) -> Void) {
    let count = Counter()
    sources = Mutex(
      [SIGINT, SIGTERM].map { number in
        _ = signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { body(count.next()) }
        source.resume()
        return source
      })
  }

  /// Gives the signals back to the system.
  func end() {
    sources.withLock { sources in
      for source in sources { source.cancel() }
      sources = []
    }
    _ = signal(SIGINT, SIG_DFL)
    _ = signal(SIGTERM, SIG_DFL)
  }
}

private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
