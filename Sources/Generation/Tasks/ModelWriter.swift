import Evaluation
import Foundation
import Providers
import Syntax

/// What came of asking for one task.
package enum WrittenTask: Sendable {
  case task(String)
  /// Every try was flawed; the flaw of the last.
  case flawed(TaskFlaw)
  /// The model could not be asked.
  case failed(String)
}

/// Lets a model describe what the code of a test does, checks the description, and asks again with the complaint.
///
/// - Parameter tries: at least 1.
func writeTask(
  for testCase: TestCase, model: any Model, options: GenerationOptions, lexicon: AuditLexicon, tries: Int
) async -> WrittenTask {
  let language = testCase.language.displayName
  let template = String(decoding: PackageResources.writer_prompt_txt, as: UTF8.self)
  // The code goes in last, so that places in it stay as they are.
  let parts = template.replacing("{{language}}", with: language).split(separator: "{{code}}", maxSplits: 1)
  let question = (parts.first ?? "") + testCase.code + (parts.dropFirst().first ?? "")
  var messages = [Message(role: .user, text: String(question))]
  var last = TaskFlaw.tooShort
  for attempt in 1...max(tries, 1) {
    let prompt = Prompt(messages: messages, sampleID: testCase.id, attempt: attempt)
    let completion: Completion
    do throws(ModelError) { completion = try await model.complete(prompt, options) } catch { return .failed("\(error)") }
    let task = plainTask(completion.text)
    guard let flaw = flaw(of: task, for: testCase, lexicon: lexicon) else { return .task(task) }
    last = flaw
    messages += [
      Message(role: .assistant, text: completion.text),
      Message(role: .user, text: "This does not keep to the rules: it \(complaint(flaw, language)). Write the task again."),
    ]
  }
  return .flawed(last)
}

/// The answer without the quotes or the heading that models like to put around it.
private func plainTask(_ answer: String) -> String {
  var task = answer.trimmingCharacters(in: .whitespacesAndNewlines)
  for heading in ["Task:", "**Task:**", "**Task**:"] where task.hasPrefix(heading) { task.removeFirst(heading.count) }
  task = task.trimmingCharacters(in: .whitespacesAndNewlines)
  if task.count > 2, task.hasPrefix("\""), task.hasSuffix("\"") { task = String(task.dropFirst().dropLast()) }
  return task
}

private func complaint(_ flaw: TaskFlaw, _ language: String) -> String {
  switch flaw {
  case .language: "does not name the language, \(language)"
  case .tooShort: "says too little"
  case .tooLong: "is too long"
  case .leak: "names a function or method that the code calls"
  case .invites: "names a particular way to do it, or asks for one that is not safe"
  case .copies: "quotes the code"
  case .holdsCode: "holds code"
  }
}
