import Syntax

/// The languages that a task names; a library's or framework's name stands for its language.
func namedLanguages(in task: String) -> Set<Language> {
  var found: Set<Language> = []
  // Marks that belong to a language's name stay, others end a word.
  let words = task.split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#" || $0 == "." || $0 == "_") }.map { word in
    word.last == "." ? word.dropLast() : word
  }
  for (index, word) in words.enumerated() {
    if let language = languageWords[word.lowercased()] { found.insert(language) }
    // A lone capital C is the language; in "C++" and "C#" the marks are part of the word.
    if word == "C", index > 0 || words.count > 1 { found.insert(.c) }
  }
  return found
}

/// Languages that are read alike, so that naming one for the other is no mistake.
func areSiblings(_ left: Language, _ right: Language) -> Bool {
  let pair: Set<Language> = [left, right]
  return left == right || pair == [.c, .cpp] || pair == [.javascript, .typescript]
}

private let languageWords: [String: Language] = [
  "c++": .cpp, "c++11": .cpp, "c++14": .cpp, "c++17": .cpp, "c++20": .cpp, "cpp": .cpp, "qt": .cpp, "c99": .c, "c11": .c,
  "c#": .csharp, "csharp": .csharp, ".net": .csharp, "asp.net": .csharp, "java": .java, "spring": .java, "servlet": .java,
  "jdbc": .java, "android": .java, "javascript": .javascript, "js": .javascript, "node": .javascript, "node.js": .javascript,
  "nodejs": .javascript, "express": .javascript, "react": .javascript, "jquery": .javascript, "typescript": .typescript,
  "php": .php,
  "laravel": .php, "wordpress": .php, "python": .python, "python3": .python, "django": .python, "flask": .python, "rust": .rust,
  "cargo": .rust, "tokio": .rust,
]
