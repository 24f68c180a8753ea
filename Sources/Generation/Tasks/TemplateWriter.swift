import Syntax

/// The name under which tasks of the template are marked.
package let templateWriterName = "template"

/// A task made from a function's signature, comment and name, without any model; nil where the function tells too little.
func templateTask(for testCase: TestCase) -> String? {
  guard let function = testCase.function else { return nil }
  let file = testCase.path.split(separator: "/").last.map(String.init) ?? testCase.path
  // "the function `function load()`" says it twice.
  let signature = function.signature.hasPrefix("function ") ? String(function.signature.dropFirst(9)) : function.signature
  var sentences = [
    "In \(testCase.language.displayName), write the function `\(signature)` of the file \(file), "
      + "which belongs to \(testCase.origin.package)."
  ]
  if !function.comment.isEmpty {
    let stop = function.comment.hasSuffix(".") ? "" : "."
    sentences.append("It is described like this: \(function.comment)\(stop)")
  } else {
    guard saysWhatToDo(function.words) else { return nil }
    sentences.append("As its name says, it has to \(function.words).")
  }
  sentences.append("Give the complete function; types and helpers that it takes from its surroundings exist already.")
  return sentences.joined(separator: " ")
}

/// Whether a function's name is an order: a verb and what it is done to.
private func saysWhatToDo(_ words: String) -> Bool {
  let words = words.split(separator: " ")
  return words.count >= 2 && words.allSatisfy { $0.count >= 2 } && words.first.map { verbs.contains(String($0)) } == true
}

/// Verbs with which names of functions begin.
private let verbs: Set<String> = [
  "accept", "add", "append", "apply", "assign", "authenticate", "backup", "build", "calculate", "change", "check", "choose",
  "clean",
  "clear", "clone", "close", "collect", "compare", "compile", "compress", "compute", "configure", "connect", "convert", "copy",
  "create", "decode", "decrypt", "define", "delete", "detect", "determine", "display", "download", "draw", "dump", "encode",
  "encrypt", "ensure", "enter", "enumerate", "evaluate", "execute", "export", "extract", "fetch", "fill", "filter", "find",
  "format", "generate", "get", "handle", "hash", "import", "init", "initialise", "initialize", "insert", "install", "join",
  "launch", "list", "load", "log", "lookup", "make", "merge", "mount", "move", "normalize", "open", "parse", "perform",
  "populate",
  "post", "prepare", "print", "process", "put", "query", "read", "receive", "record", "refresh", "register", "reload", "remove",
  "rename", "render", "replace", "request", "reset", "resolve", "restore", "retrieve", "run", "save", "scan", "search", "select",
  "send", "serialize", "set", "show", "sign", "sort", "split", "start", "stop", "store", "submit", "sync", "test", "transform",
  "translate", "unpack", "update", "upgrade", "upload", "validate", "verify", "view", "wait", "walk", "write",
]
