package import Evaluation
package import Providers

/// Who writes the tasks.
package enum TaskWriter: Sendable {
  /// Signature, comment and name, without a model.
  case template
  /// A model, asked up to so many times for each test.
  case model(any Model, GenerationOptions, tries: Int)
}

/// Instruct tests, and why others have none.
package struct InstructTests: Sendable {
  /// In the order of the cases.
  package var samples: [Sample] = []
  /// Cases whose function tells too little for the template.
  package var withoutFacts = 0
  /// Cases whose task was flawed to the last, by flaw.
  package var flawed: [TaskFlaw: Int] = [:]
  /// Cases for which the model could not be asked, by its message.
  package var failures: [String: Int] = [:]
}

/// Has a task written for each case, some at a time.
package func writeInstructTests(
  for cases: [TestCase], writer: TaskWriter, lexicon: AuditLexicon, concurrency: Int
) async -> InstructTests {
  var tests = InstructTests()
  switch writer {
  case .template:
    for testCase in cases {
      guard let task = templateTask(for: testCase) else {
        tests.withoutFacts += 1
        continue
      }
      tests.add(flaw(of: task, for: testCase, lexicon: lexicon).map { .flawed($0) } ?? .task(task), testCase, templateWriterName)
    }
  case .model(let model, let options, let tries):
    let written = await withTaskGroup(of: (Int, WrittenTask).self) { group in
      var written = [WrittenTask?](repeating: nil, count: cases.count)
      var next = 0
      func start(_ group: inout TaskGroup<(Int, WrittenTask)>) {
        guard next < cases.count else { return }
        let (index, testCase) = (next, cases[next])
        group.addTask {
          (index, await writeTask(for: testCase, model: model, options: options, lexicon: lexicon, tries: tries))
        }
        next += 1
      }
      for _ in 0..<max(concurrency, 1) { start(&group) }
      while let (index, task) = await group.next() {
        written[index] = task
        start(&group)
      }
      return written.compactMap(\.self)
    }
    for (task, testCase) in zip(written, cases) { tests.add(task, testCase, model.id.description) }
  }
  return tests
}

extension InstructTests {
  fileprivate mutating func add(_ task: WrittenTask, _ testCase: TestCase, _ writer: String) {
    switch task {
    case .task(let text): samples.append(testCase.instructSample(task: text, writer: writer))
    case .flawed(let flaw): flawed[flaw, default: 0] += 1
    case .failed(let message): failures[message, default: 0] += 1
    }
  }
}
