import Syntax

/// The name under which tasks of the template are marked.
package let templateWriterName = "template"

/// A task made from a function's signature, comment and name, without any model; nil where the function tells too little.
func templateTask(for testCase: TestCase) -> String? {
  guard let function = testCase.function else { return nil }
  let file = testCase.path.split(separator: "/").last.map(String.init) ?? testCase.path
  var sentences = [
    "In \(testCase.language.displayName), write the function `\(function.signature)` of the file \(file), "
      + "which belongs to \(testCase.origin.package)."
  ]
  if !function.comment.isEmpty {
    let stop = function.comment.hasSuffix(".") ? "" : "."
    sentences.append("It is described like this: \(function.comment)\(stop)")
  } else {
    guard function.words.split(separator: " ").count >= 2 else { return nil }
    sentences.append("As its name says, it has to \(function.words).")
  }
  sentences.append("Give the complete function; types and helpers that it takes from its surroundings exist already.")
  return sentences.joined(separator: " ")
}
