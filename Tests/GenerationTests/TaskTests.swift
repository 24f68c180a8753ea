import Detector
import Evaluation
import Providers
import SourceText
import Syntax
import Testing

@testable import Generation

struct TaskTests {
  private func station() throws -> TestCase {
    let folder = try TemporaryFolder()
    let path = try folder.write(stationSource, to: "station.c")
    let file = CorpusFile(path: path, name: "src/station.c", language: .c)
    return try #require(try fileCases(file, origin: CodeOrigin(package: "radio"), testChoices()).cases.first)
  }

  @Test func `the template tells signature, comment and place`() async throws {
    let tests = await writeInstructTests(
      for: [try station()], writer: .template, lexicon: try AuditLexicon.builtIn(), concurrency: 1)
    let sample = try #require(tests.samples.first)
    #expect(
      sample.task?.hasPrefix(
        "In C, write the function `int station_rename(struct station *st, const char *name)` of the file station.c") == true)
    #expect(sample.task?.contains("It is described like this: Gives a station another name.") == true)
    #expect(sample.before == nil && sample.reference?.contains("strcpy") == true)
    #expect(provenanceTexts(sample)["writer"] == "template")
  }

  @Test func `a name alone makes a task only where it is an order and not the weak way's name`() async throws {
    let lexicon = try AuditLexicon.builtIn()
    for (name, expected) in [("rename_station", 1), ("station_label", 0), ("set_x", 0), ("hashStationMD5", 0)] {
      let source = stationSource.replacing("/* Gives a station another name. */\n", with: "").replacing(
        "station_rename", with: name)
      let folder = try TemporaryFolder()
      let file = CorpusFile(path: try folder.write(source, to: "station.c"), name: "station.c", language: .c)
      let cases = try fileCases(file, origin: CodeOrigin(package: "radio"), testChoices()).cases
      #expect(cases.count == 1)
      let tests = await writeInstructTests(for: cases, writer: .template, lexicon: lexicon, concurrency: 1)
      #expect(tests.samples.count == expected, "\(name)")
    }
  }

  @Test(
    arguments: [
      ("Write a C function that gives a station a new name, unless the station is locked or missing.", nil),
      ("Write a function that gives a station a new name, unless the station is locked or missing.", .language),
      ("Write a C function that uses strcpy to give a station a new name, unless it is locked.", .leak),
      ("Write a C function that renames a station without checking the length of the new name.", .invites),
      ("Rename it in C.", .tooShort),
      ("Write a C function that renames a station: ```c\nint f(void);\n``` is how it has to begin.", .holdsCode),
      (
        "Write a C function which ends like this, that is: station_mark_dirty(st); return 0; } and it must be so, as it was before.",
        .copies
      ),
    ] as [(String, TaskFlaw?)])
  func `a task is checked against its code`(task: String, expected: TaskFlaw?) throws {
    #expect(flaw(of: task, for: try station(), lexicon: try AuditLexicon.builtIn()) == expected)
  }

  @Test func `a writer is asked again with the complaint, and its flaws are counted`() async throws {
    let good = "Write a C function that gives a station a new name, unless the station is locked or missing."
    let lexicon = try AuditLexicon.builtIn()
    let model = ScriptedModel(steps: [
      .success(Completion(text: "Use strcpy in C to give the station the name that it was asked to have by then.")),
      .success(Completion(text: "Task: \(good)")),
    ])
    let written = await writeInstructTests(
      for: [try station()], writer: .model(model, GenerationOptions(), tries: 3), lexicon: lexicon, concurrency: 1)
    #expect(written.samples.map(\.task) == [good])
    let stubborn = ScriptedModel(answer: "No.")
    let flawed = await writeInstructTests(
      for: [try station()], writer: .model(stubborn, GenerationOptions(), tries: 2), lexicon: lexicon, concurrency: 1)
    #expect(flawed.samples.isEmpty && flawed.flawed == [.tooShort: 1])
    let broken = ScriptedModel(steps: [])
    let failed = await writeInstructTests(
      for: [try station()], writer: .model(broken, GenerationOptions(), tries: 2), lexicon: lexicon, concurrency: 1)
    #expect(failed.samples.isEmpty && failed.failures.count == 1)
  }

  @Test(
    arguments: [
      (
        Language.python,
        "def parse_uri(text, strict=True):\n    \"\"\"Split an address into its parts.\n\n    More.\n    \"\"\"\n    return text\n",
        "def parse_uri(text, strict=True)", "Split an address into its parts. More.", "parse uri"
      ),
      (
        .java,
        "class A {\n  /** Reads the whole stream into memory.\n   * @param in x */\n  @Override\n  public byte[] readFully(InputStream in) {\n    return null;\n  }\n}\n",
        "public byte[] readFully(InputStream in)", "Reads the whole stream into memory.", "read fully"
      ),
      (
        .rust, "/// Opens the port with the usual speed.\npub fn open_port(name: &str) -> Result<Port> {\n    todo()\n}\n",
        "pub fn open_port(name: &str) -> Result<Port>", "Opens the port with the usual speed.", "open port"
      ),
    ] as [(Language, String, String, String, String)])
  func `facts of functions are read off the code`(
    language: Language, code: String, signature: String, comment: String, words: String
  ) throws {
    let shapes = try #require(LineShapes(SourceFile(path: "a", text: code), language: language))
    let offset = try #require(code.utf8.firstIndex(of: UInt8(ascii: "("))).utf16Offset(in: code)
    let function = try #require(shapes.function(around: offset))
    let facts = try #require(FunctionFacts(function, in: shapes, language: language))
    #expect(facts.signature.hasSuffix(signature) && facts.comment == comment && facts.words == words)
  }
}
