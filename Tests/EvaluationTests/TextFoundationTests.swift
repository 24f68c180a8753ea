import SourceText
import Testing

@testable import Evaluation

@Suite struct TextFoundationTests {
  @Test func `JSON texts are read with escapes, surrogates and lone surrogates`() throws {
    let node = try parseJSONText(Array(#"{"a":"\ud83d\ude00\n\ud800x","b":[1,-2.5e3,true,null]}"#.utf8))
    #expect(node["a"]?.string == "😀\n\u{FFFD}x")
    #expect(node["b"]?.array?.count == 4)
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "\"\n\"", "\"\\x\"", "nul", "1 2", "-", "\"\\u12\"", String(repeating: "[", count: 400),
  ])
  func `what is not JSON is an error with a place, never a trap`(text: String) {
    #expect(throws: JSONSyntaxError.self) { try parseJSONText(Array(text.utf8)) }
  }

  @Test func `near names are found and far ones are not`() {
    #expect(nearestName(to: "autocomplet", among: ["autocomplete", "instruct"]) == "autocomplete")
    #expect(nearestName(to: "intsruct", among: ["autocomplete", "instruct"]) == "instruct")
    #expect(nearestName(to: "mitre", among: ["autocomplete", "instruct"]) == nil)
  }
}
