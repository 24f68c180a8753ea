import Syntax

/// Whether code holds words that tell its language even where it is cut in the middle and parses badly.
func holdsCue(of language: Language, in code: String) -> Bool {
  let tokens = plainTokens(code)
  if language == .php, zip(tokens, tokens.dropFirst()).contains(where: { $0 == "$" && $1.first?.isLetter == true }) {
    return true
  }
  guard let cues = languageCues[language] else { return false }
  return tokens.contains(where: cues.contains)
}

/// Words that programs of a language often hold and those of languages that are not its siblings seldom.
private let languageCues: [Language: Set<String>] = [
  .c: ["NULL", "sizeof", "include", "malloc", "struct", "unsigned", "uint8_t", "size_t"],
  .cpp: ["NULL", "nullptr", "sizeof", "include", "std", "template", "unsigned", "size_t", "virtual"],
  .csharp: ["namespace", "foreach", "readonly", "IEnumerable", "Console"],
  .java: ["throws", "implements", "boolean", "ArrayList"],
  .javascript: ["undefined", "const", "typeof", "prototype", "require"],
  .typescript: ["undefined", "const", "typeof", "prototype", "require"],
  .python: ["def", "elif", "self", "None", "True", "False"],
  .rust: ["fn", "impl", "mut", "Ok", "unwrap"],
]
