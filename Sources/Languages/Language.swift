/// A programming language that rules can name and that the detector can parse.
public enum Language: String, Sendable, CaseIterable, Codable, Hashable {
  case c, cpp, csharp, java, javascript, typescript, php, python, rust

  /// The language that a user or a rule means by `name`; nil if it is none of ours. Case does not matter.
  public init?(named name: String) {
    switch name.lowercased() {
    case "c": self = .c
    case "cpp", "c++", "cxx": self = .cpp
    case "csharp", "c#", "cs": self = .csharp
    case "java": self = .java
    case "javascript", "js", "jsx": self = .javascript
    case "typescript", "ts", "tsx": self = .typescript
    case "php": self = .php
    case "python", "py", "python2", "python3": self = .python
    case "rust", "rs": self = .rust
    default: return nil
    }
  }

  /// The language of a file, told by its name's extension; nil where the extension is not known.
  public init?(path: String) {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "c": self = .c
    case "h", "cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "h++", "inl", "ipp": self = .cpp
    case "cs": self = .csharp
    case "java": self = .java
    case "js", "jsx", "mjs", "cjs": self = .javascript
    case "ts", "tsx", "mts", "cts": self = .typescript
    case "php", "php3", "php4", "php5", "phtml", "inc": self = .php
    case "py", "pyi", "pyw": self = .python
    case "rs": self = .rust
    default: return nil
    }
  }

  /// The name that people write: `C++`, `C#`, `JavaScript`.
  public var displayName: String {
    switch self {
    case .c: "C"
    case .cpp: "C++"
    case .csharp: "C#"
    case .java: "Java"
    case .javascript: "JavaScript"
    case .typescript: "TypeScript"
    case .php: "PHP"
    case .python: "Python"
    case .rust: "Rust"
    }
  }
}
