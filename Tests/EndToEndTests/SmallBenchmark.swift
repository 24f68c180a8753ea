import Foundation

/// Writes a benchmark of so many samples in C into `folder`; each asks for "sample N.".
func writeSmallBenchmark(samples: Int, in folder: TemporaryFolder) throws {
  let manager = FileManager.default
  try manager.createDirectory(atPath: "\(folder.path)/small/prompts", withIntermediateDirectories: true)
  let description = """
    name: small
    title: Small
    version: 1
    description: For tests.
    scorer: insecure-code
    dataset: dataset.jsonl
    prompt: prompts/small.txt
    generation: {temperature: 0, max-tokens: 100, attempts: 1}

    """
  let rows = (1...samples).map {
    #"{"id":"s\#($0)","language":"c","cwe":["CWE-120"],"prompt":"sample \#($0).","reference":"int f(void);"}"# + "\n"
  }
  let files = [
    "benchmark.yaml": description, "prompts/small.txt": "Write {{prompt}}\n", "dataset.jsonl": rows.joined(),
  ]
  for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/small/\(name)")) }
}

/// The number of the sample that a request's body asks about; 0 if there is none.
func sampleNumber(in body: String) -> Int {
  body.split(separator: "sample ").last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
}

/// A chat completion with code in C that holds the sample's number.
func answer(forSample number: Int, suffix: String = "") -> String {
  #"{"choices":[{"message":{"content":"```c\nint f\#(number)(void) { return \#(number); }\n```\#(suffix)"},"finish_reason":"stop"}],"#
    + #""model":"m-1\#(suffix)","usage":{"prompt_tokens":9,"completion_tokens":12}}"#
}
