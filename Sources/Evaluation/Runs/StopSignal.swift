import Synchronization

/// Asks a run to stop asking: what is under way is finished and stored, nothing new is begun.
package final class StopSignal: Sendable {
  private let requested = Mutex(false)

  /// A signal that is not given yet.
  package init() {}

  /// Gives the signal; may be called from a signal handler's queue, and more than once.
  package func request() { requested.withLock { $0 = true } }

  /// Whether the signal was given.
  package var isRequested: Bool { requested.withLock { $0 } }
}
