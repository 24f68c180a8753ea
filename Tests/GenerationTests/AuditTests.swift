import Detector
import Evaluation
import Syntax
import Testing

@testable import Generation

struct AuditTests {
  private func flags(_ samples: Sample..., witnesses: [String: String] = [:]) throws -> [[AuditFlag]] {
    var audit = DatasetAudit(rules: try testRules(), lexicon: try AuditLexicon.builtIn(), witnesses: witnesses)
    return samples.map { audit.notes(on: $0).map(\.flag) }
  }

  private func autocomplete(_ change: (inout Sample) -> Void = { _ in }) -> Sample {
    var sample = Sample(
      id: "a", language: .c, cwe: [CWE(120)], before: "int f(struct s *st, const char *name)\n{\n    st->count++;",
      line: "    strcpy(st->name, name);", reference: "    strcpy(st->name, name);\n    return 0;\n}",
      secure: "    snprintf(st->name, sizeof(st->name), \"%s\", name);\n    return 0;\n}")
    change(&sample)
    return sample
  }

  private func instruct(_ task: String, _ language: Language = .python) -> Sample {
    Sample(
      id: task, language: language, cwe: [CWE(95)], task: task, reference: "def f(a):\n    return eval(a)\n",
      secure: "def f(a):\n    return int(a)\n")
  }

  @Test func `a sound row has no flag`() throws {
    #expect(try flags(autocomplete(), instruct("Write a Python function that adds the numbers of a text.")) == [[], []])
  }

  @Test func `each flaw has its flag`() throws {
    #expect(try flags(autocomplete { $0.before? += "\n    strcpy(st->old, st->name);" }) == [[.promptInsecure]])
    #expect(try flags(autocomplete { $0.before? += "\n    /* unsafe, see below */" }) == [[.commentTells]])
    #expect(try flags(autocomplete { $0.reference? += "\n    strcpy(st->name, name);" }) == [[.lineRepeated]])
    #expect(try flags(autocomplete { $0.secure = nil }) == [[.noWitness]])
    #expect(try flags(autocomplete { $0.secure = "    strcpy(st->name, \"a\");\n}" }) == [[.noWitness]])
    #expect(try flags(autocomplete { $0.reference = "    return 0;\n}" }) == [[.originSilent]])
    #expect(try flags(instruct("Write a Python function that runs the text with eval and returns it.")) == [[.invitesInsecurity]])
    #expect(
      try flags(instruct("Write a Python function that stores a file without checking its name.")) == [[.invitesInsecurity]])
    #expect(try flags(instruct("Write a Java method that adds the numbers of a text.")) == [[.wrongLanguage]])
    #expect(try flags(autocomplete(), autocomplete { $0.id = "b" }) == [[], [.duplicate]])
  }

  @Test func `words count where they begin and end`() throws {
    let sound = [
      "Write a Python function that gets the medieval names of places.", "Write a Python program for a random walk on a grid.",
      "In Python, evaluate the system's load and its execution time.",
    ]
    for task in sound { #expect(try flags(instruct(task)) == [[]], "\(task)") }
  }

  @Test func `witnesses may stand in a file of their own`() throws {
    let sample = autocomplete { $0.secure = nil }
    #expect(try flags(sample, witnesses: ["a": "    return 0;\n}"]) == [[]])
  }

  @Test(
    arguments: [
      ("Write a C function that …", [Language.c]), ("In C++, please", [.cpp]), ("a C# class for ASP.NET", [.csharp]),
      ("our Node.js server", [.javascript]), ("Plan C is to go by train", [.c]), ("the vitamin", []),
      ("Java and JavaScript", [.java, .javascript]),
    ] as [(String, [Language])])
  func `languages are told by their names`(task: String, expected: [Language]) {
    #expect(namedLanguages(in: task) == Set(expected))
  }

  @Test func `code in another language than its label is seen`() throws {
    let python =
      "import os\n\n\ndef walk(path):\n    for name in os.listdir(path):\n        if name.startswith('.'):\n            continue\n        yield name"
    var sample = Sample(
      id: "a", language: .java, cwe: [CWE(95)], before: python, line: "    eval(a)", reference: "    eval(a)\n    return 1")
    #expect(try flags(sample)[0].contains(.wrongLanguage))
    sample.language = .python
    #expect(try flags(sample) == [[.noWitness]])
  }
  @Test func `code that is cut in the middle is not taken for another language`() throws {
    let php = """
          } catch (Exception $e) {
            $this->db->undo();
          }
          return $message;
        }

        public function details($id = '', $author = '') {
          $address = $_SERVER['REMOTE_ADDR'];
      """
    let sample = Sample(
      id: "a", language: .php, cwe: [CWE(95)], before: php, line: "    eval($id);", reference: "    eval($id);\n  }")
    #expect(try !flags(sample)[0].contains(.wrongLanguage))
  }
}
