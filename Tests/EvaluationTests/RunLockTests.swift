import Foundation
import Providers
import Testing

@testable import Evaluation

@Suite struct RunLockTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a run is executed by one at a time, other runs go on beside it`() throws {
    let store = "\(folder.path)/s.sqlite"
    var first: RunLock? = try RunLock(run: RunID(rawValue: "a1"), store: store)
    let error = #expect(throws: EvaluationError.self) { try RunLock(run: RunID(rawValue: "a1"), store: store) }
    #expect(error?.description.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
    _ = try RunLock(run: RunID(rawValue: "b2"), store: store)
    withExtendedLifetime(first) {}
    first = nil
    _ = try RunLock(run: RunID(rawValue: "a1"), store: store)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `another name of the store is the same store`() throws {
    let link = "\(folder.path)/link.sqlite"
    try folder.write("", to: "s.sqlite")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "\(folder.path)/s.sqlite")
    let lock = try RunLock(run: RunID(rawValue: "a1"), store: "\(folder.path)/s.sqlite")
    #expect(throws: EvaluationError.self) { try RunLock(run: RunID(rawValue: "a1"), store: link) }
    withExtendedLifetime(lock) {}
  }

  @Test func `the file of a killed process locks nothing`() throws {
    try folder.write("process 1, left behind", to: "s.sqlite-a1.lock")
    _ = try RunLock(run: RunID(rawValue: "a1"), store: "\(folder.path)/s.sqlite")
  }

  @Test func `a second execution asks nothing`() async throws {
    let benchmark = try makeBenchmark(in: folder)
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let silent = ScriptedModel(answer: "never")
    let plan = try RunPlan(benchmark: benchmark, model: silent.id)
    let other = ScriptedModel { _, _, number throws(ModelError) in
      if number == 1 {
        let error = await #expect(throws: EvaluationError.self) {
          try await execute(plan, model: silent, scorers: [], store: try RunStore(path: store.path))
        }
        #expect(error?.description.contains("executing run") == true)
      }
      return Completion(text: "x = 1;")
    }
    #expect(try await execute(plan, model: other, scorers: [], store: store).isComplete)
    #expect(silent.prompts.isEmpty)
    #expect(other.prompts.count == 10)
  }
}
