/// Runs `operation` for at most `limit`, then cancels it and throws `ModelError.timeout`.
///
/// The operation must heed cancellation; a cancelled caller gets `ModelError.cancelled`. Other errors pass as they are.
func withTimeout<Value: Sendable>(
  _ limit: Duration, _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  do {
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await operation() }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let value = first else { throw ModelError.timeout(after: limit) }
      return value
    }
  } catch {
    throw Task.isCancelled ? ModelError.cancelled : error
  }
}
