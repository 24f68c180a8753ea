import PCRE
import Testing

struct PCREPatternTests {
  /// The text of every match, in order.
  private func matches(_ pattern: String, _ text: String, _ options: PCREOptions = [.utf]) throws -> [String] {
    let bytes = Array(text.utf8)
    let found = try #require(try PCREPattern(pattern, options: options).allMatches(in: bytes))
    return found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func `the leftmost match is found with its groups`() throws {
    let pattern = try PCREPattern(#"(?P<key>\w+)=(?P<value>\d+)?"#)
    let match = try #require(pattern.firstMatch(in: "  a= b=12").match)
    #expect(match.range == 2..<4)
    #expect(match.groups == [2..<4, 2..<3, nil])
    #expect(pattern.groupCount == 2)
    #expect(pattern.groupNames.map(\.name) == ["key", "value"])
    #expect(pattern.group(named: "value") == 2)
    #expect(pattern.group(named: "nothing") == nil)
  }

  @Test(arguments: [
    (#"(?<=x)a++(?!b)"#, "xaab xaac", ["aa"]),
    (#"\bfoo\b"#, "foo food foo", ["foo", "foo"]),
    (#"(?P<q>['"]).*?(?P=q)"#, #"'a"' "b'""#, [#"'a"'"#, #""b'""#]),
    (#"(?i)AES[-_]?ecb"#, "aes-ECB AESECB", ["aes-ECB", "AESECB"]),
    (#"(?:a|ab)(?:c|bcd)(?>d*)"#, "abcd", ["abcd"]),
    (#"\p{Lu}\X"#, "Éa", ["Éa"]),
  ])
  func `syntax of rules is understood`(pattern: String, text: String, expected: [String]) throws {
    #expect(try matches(pattern, text) == expected)
  }

  @Test func `options change the meaning`() throws {
    #expect(try matches("^b.$", "a\nB1\nb\n", [.utf, .caseless, .multiline]) == ["B1"])
    #expect(try matches("a.b", "a\nb", [.utf, .dotAll]) == ["a\nb"])
    #expect(try matches("a b # two letters", "ab", [.utf, .extended]) == ["ab"])
    #expect(try matches("b", "ab", [.utf, .anchored]) == [])
    #expect(try matches("^.$", "é") == ["é"])
    #expect(try matches("^..$", "é", []) == ["é"])
  }

  @Test func `empty matches are reported once at each place`() throws {
    let pattern = try PCREPattern("x*")
    let ranges = try #require(pattern.allMatches(in: Array("axéx".utf8))).map(\.range)
    #expect(ranges == [0..<0, 1..<2, 2..<2, 4..<5, 5..<5])
    #expect(try #require(pattern.allMatches(in: [])).count == 1)
  }

  @Test func `a range bounds the search but not look-behind`() throws {
    let bytes = Array("abcabc".utf8)
    let pattern = try PCREPattern("(?<=a)b(c?)$")
    let match = try #require(pattern.firstMatch(in: bytes, from: 1, to: 2).match)
    #expect(match.groups == [1..<2, 2..<2])
    #expect(pattern.firstMatch(in: bytes, from: 0, to: 5).match?.range == 4..<5)
    #expect(pattern.firstMatch(in: bytes, from: 2, to: 4) == .noMatch)
  }

  @Test func `the caller can stop`() throws {
    var count = 0
    let completion = try PCREPattern("a").forEachMatch(in: Array("aaaa".utf8)) { _ in
      count += 1
      return count < 2
    }
    #expect(completion == .stopped)
    #expect(count == 2)
  }

  @Test(arguments: [
    ("a(b", "missing closing parenthesis", 3),
    ("[z-a]", "range out of order in character class", 3),
    ("é(?P<1>x)", "subpattern name must start with a non-digit", 6),
    ("*a", "quantifier does not follow a repeatable item", 0),
  ])
  func `a bad pattern is an error with its place`(pattern: String, message: String, offset: Int) {
    #expect(throws: PCREError(message: message, offset: offset)) { try PCREPattern(pattern) }
  }

  @Test func `bytes that are not UTF-8 match nothing and hide nothing`() throws {
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0x80, 0x80, 0x80, 0x80, 0x80, 0x61]
    #expect(try #require(try PCREPattern("[ab]").allMatches(in: bytes)).map(\.range.lowerBound) == [1, 3, 9])
    #expect(try #require(try PCREPattern("x*").allMatches(in: bytes)).allSatisfy { $0.range.isEmpty })
    #expect(try PCREPattern("a.b").firstMatch(in: bytes) == .noMatch)
  }

  @Test func `a zero byte is a byte like any other`() throws {
    #expect(try PCREPattern(#"a\x00b"#).firstMatch(in: [0x61, 0, 0x62]).match?.range == 0..<3)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["^(a+)+$", "^(a|aa)+$", "^(?:a?){40}a{40}$(?<!a)", #"(?:\w+\s?)*!"#])
  func `a search that explodes is given up and says so`(pattern: String) throws {
    let bytes = Array(String(repeating: "a", count: 2000).utf8) + Array("?".utf8)
    let result = try PCREPattern(pattern).firstMatch(in: bytes)
    #expect(result.match == nil)
    if pattern.hasPrefix("^(a+") { #expect(result == .limitExceeded) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[^;]*[^;]*;=", ".*.*=", "[a-z]+.*[a-z]+.*=.*", "a*b"])
  func `a search that takes the square or the cube of a long line ends in time`(pattern: String) throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000) + Array(";\n=b".utf8)
    let limits = PCRELimits(match: 1_000_000, depth: 100_000, heap: 64 * 1024, time: .milliseconds(200))
    // Patience is for slow machines; what counts is that these end, which without limits they do not for minutes.
    let elapsed = try ContinuousClock().measure { _ = try PCREPattern(pattern, limits: limits).firstMatch(in: bytes) }
    #expect(elapsed < .seconds(20))
  }

  @Test(arguments: [0, 1, 3, 4, 5, 20, 21, 84, 85, 86, 255, 256, 257, 340, 341, 342, 1365, 5461, 21_845])
  func `a match is found wherever it starts`(offset: Int) throws {
    var bytes = [UInt8](repeating: 0x20, count: 30_000)
    bytes.replaceSubrange(offset..<(offset + 2), with: Array("é".utf8))
    #expect(try PCREPattern("é").firstMatch(in: bytes).match?.range == offset..<(offset + 2))
    #expect(try PCREPattern("(?<= )é").firstMatch(in: bytes).match?.range.lowerBound == (offset == 0 ? nil : offset))
    #expect(try PCREPattern("[^ ]").allMatches(in: bytes)?.map(\.range) == [offset..<(offset + 2)])
  }

  @Test func `characters of several bytes are never split`() throws {
    let bytes = Array(String(repeating: "é", count: 5000).utf8)
    #expect(try PCREPattern("é").allMatches(in: bytes)?.count == 5000)
    #expect(try PCREPattern(#"[^é]"#).allMatches(in: bytes) == [])
    #expect(try PCREPattern(#"\G."#).allMatches(in: bytes)?.count == 5000)
  }

  @Test func `a deep match is found, by the interpreter if need be`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 18_000)
    let limits = PCRELimits(match: 10_000_000, depth: 10_000_000, heap: 1 << 20, time: .seconds(60))
    let pattern = try PCREPattern("^(?:(a)|(b)|(c)|(d))*$", limits: limits)
    #expect(pattern.firstMatch(in: bytes).match?.range == 0..<18_000)
  }

  @Test func `a search that must go on from its start is not restarted later`() throws {
    let bytes = [UInt8](repeating: 0x20, count: 1000) + Array("x".utf8)
    #expect(try PCREPattern(#"\Gx"#).firstMatch(in: bytes) == .noMatch)
    #expect(try PCREPattern("x", options: .anchored).firstMatch(in: bytes) == .noMatch)
    #expect(try PCREPattern(#"\Ax"#).firstMatch(in: bytes) == .noMatch)
  }

  @Test func `threads may share a pattern`() async throws {
    let pattern = try PCREPattern(#"(\d+)-(\d+)"#)
    let sums = await withTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask { @concurrent in
          let text = String(repeating: " ", count: number) + "\(number)-7"
          return (0..<100).reduce(0) { sum, _ in sum + (pattern.firstMatch(in: text).match?.range.count ?? 0) }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(sums == 100 * (10 * 3 + 54 * 4))
  }
}
