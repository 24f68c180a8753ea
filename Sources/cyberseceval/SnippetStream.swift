import ArgumentParser
import Detector
import Dispatch
import Foundation
import Syntax

/// `scan --jsonl`: a snippet in each line of standard input, an answer in each line of standard output, in the same order.
///
/// Each answer is written as soon as it and those before it are ready, and at most a few snippets for each job are in memory.
struct SnippetStream: Sendable {
  let plan: ScanPlan
  let output: Output

  func run() async throws {
    let slots = DispatchSemaphore(value: plan.jobs == 1 ? 1 : plan.jobs * 4)
    let answers = AnswerQueue(output: output)
    let (lines, feed) = AsyncStream<(Int, InputLine)>.makeStream()
    // Reading blocks, which no task may.
    let reader = Thread {
      var number = 0
      InputLine.forEach(longestLine: plan.limits.fileSize * 4) { line in
        slots.wait()
        feed.yield((number, line))
        number += 1
      }
      feed.finish()
    }
    reader.start()
    await withDiscardingTaskGroup { group in
      for await (number, line) in lines {
        group.addTask {
          let answer = SnippetAnswer(line, number: number + 1, plan)
          for _ in 0..<(await answers.deliver(number, answer)) { slots.signal() }
        }
      }
    }
    try await answers.finish()
  }
}

/// Writes answers in the order of their numbers.
private actor AnswerQueue {
  private let output: Output
  private var waiting: [Int: SnippetAnswer] = [:]
  private var next = 0
  private var failure: (any Error)?
  private var status: Int32 = 0

  init(output: Output) { self.output = output }

  /// Takes an answer; returns how many answers left the queue.
  func deliver(_ number: Int, _ answer: SnippetAnswer) -> Int {
    waiting[number] = answer
    let first = next
    while let answer = waiting.removeValue(forKey: next) {
      next += 1
      status = max(status, answer.isComplete ? answer.hasFindings ? 1 : 0 : 2)
      if failure == nil {
        do {
          try output.write(answer.line)
        } catch { failure = error }
      }
    }
    if next > first, failure == nil {
      do { try output.flush() } catch { failure = error }
    }
    // Nobody reads what follows: the rest of the input need not be worked on.
    if let failure { stop(failure) }
    return next - first
  }

  func finish() throws {
    try output.finish()
    if status != 0 { throw ExitCode(status) }
  }

  private func stop(_ error: any Error) -> Never {
    complain("error: \(error)")
    Foundation.exit(2)
  }
}
