import SourceText
import Testing

@testable import Evaluation

@Suite struct TextFoundationTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `SHA-256 has the values of FIPS 180-4`(text: String, digest: String) {
    #expect(SHA256.hexDigest(of: text) == digest)
    var pieces = SHA256()
    for byte in text.utf8 { pieces.update(CollectionOfOne(byte)) }
    #expect(pieces.hexDigest() == digest)
  }

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
