package import Syntax

/// What a fenced block's tag says about its language.
package enum FenceTag: Sendable, Hashable {
  /// Code in the language asked for, or one that is read the same way (C and C++, JavaScript and TypeScript).
  case wanted
  /// No tag, or one that says nothing.
  case unknown
  /// Another language, or no code at all.
  case other

  /// Judges a tag in lower case.
  package init(_ tag: String, wanted: Language) {
    if tag.isEmpty || tag == "code" || tag == "snippet" {
      self = .unknown
    } else if let language = Language(named: Self.aliases[tag] ?? tag) {
      self = language == wanted || Self.siblings.contains([language, wanted]) ? .wanted : .other
    } else if wanted == .php || wanted == .javascript || wanted == .typescript, tag == "html" || tag == "vue" || tag == "svelte" {
      self = .wanted
    } else {
      self = Self.others.contains(tag) ? .other : .unknown
    }
  }

  private static let aliases = [
    "h": "c", "hpp": "cpp", "cc": "cpp", "h++": "cpp", "node": "js", "nodejs": "js", "mjs": "js", "ecmascript": "js",
    "py3": "python", "python3": "python", "c-sharp": "csharp", "dotnet": "csharp", "php-template": "php",
  ]

  private static let siblings: Set<Set<Language>> = [[.c, .cpp], [.javascript, .typescript]]

  private static let others: Set<String> = [
    "bash", "sh", "shell", "zsh", "console", "shell-session", "terminal", "cmd", "bat", "powershell", "ps1", "text", "txt",
    "plaintext", "plain", "output", "log", "json", "jsonc", "yaml", "yml", "toml", "ini", "conf", "env", "properties", "xml",
    "html", "css", "scss", "sql", "graphql", "markdown", "md", "diff", "patch", "makefile", "make", "cmake", "dockerfile",
    "docker", "nginx", "go", "golang", "ruby", "rb", "kotlin", "kt", "swift", "scala", "perl", "r", "lua", "dart", "haskell",
    "elixir", "erlang", "clojure", "objc", "objective-c", "vb", "vbnet", "fsharp", "asm", "csv", "mermaid", "latex", "gradle",
    "groovy", "http", "regex",
  ]
}
