import LiteralSearch
import Testing

struct LiteralSetTests {
  /// What a set finds, which must be the same before and after it is compiled.
  private func hits(_ literals: [[UInt8]], caseInsensitive: [Bool]? = nil, in bytes: [UInt8]) throws -> LiteralHits {
    let set = LiteralSet(literals, caseInsensitive: caseInsensitive ?? literals.map { _ in false })
    let before = set.matches(in: bytes)
    try set.compile()
    #expect(set.matches(in: bytes) == before)
    return before
  }

  private func hits(_ literals: [String], in text: String, ignoringCase: Bool = false) throws -> [Int] {
    try hits(literals.map { Array($0.utf8) }, caseInsensitive: literals.map { _ in ignoringCase }, in: Array(text.utf8)).indexes
  }

  @Test func `literals that occur are reported, wherever they stand and overlap`() throws {
    #expect(try hits(["strcpy", "str", "cpy(", "gets", "y"], in: "strcpy(a, b)") == [0, 1, 2, 4])
    #expect(try hits(["a", "a", "b"], in: "a") == [0, 1])
  }

  @Test func `a set of nothing finds nothing`() throws {
    #expect(try hits([[UInt8]](), in: Array("text".utf8)).isEmpty)
    #expect(LiteralSet([]).count == 0)
  }

  @Test func `nothing occurs in no bytes but the empty literal`() throws {
    #expect(try hits(["", "a"], in: "") == [0])
    #expect(try hits(["", "a", ""], in: "bab") == [0, 1, 2])
  }

  @Test func `case matters unless a literal says otherwise`() throws {
    #expect(try hits(["MD5"], in: "md5").isEmpty)
    #expect(try hits(["MD5", "é"], in: "md5 É", ignoringCase: true) == [0])
    let both = [Array("DES".utf8), Array("DES".utf8)]
    #expect(try hits(both, caseInsensitive: [true, false], in: Array("des".utf8)).indexes == [0])
  }

  @Test func `bytes are bytes: zero, quotes and what a pattern would take for syntax`() throws {
    let literals: [[UInt8]] = [[0], [0xFF, 0xC3], Array(".*".utf8), Array(#"\d"#.utf8), [0x0A]]
    #expect(try hits(literals, in: [0x61, 0, 0xFF, 0xC3]).indexes == [0, 1])
    #expect(try hits(literals, in: Array("xx1\n".utf8)).indexes == [4])
    #expect(try hits(literals, in: Array(#"a.*\d"#.utf8)).indexes == [2, 3])
  }

  @Test func `every literal of ten thousand is found and no other`() throws {
    let literals = (0..<10_000).map { Array("literal_\($0)_end".utf8) }
    let text = stride(from: 0, to: 10_000, by: 7).map { "x = literal_\($0)_end;\n" }.joined()
    #expect(try hits(literals, in: Array(text.utf8)).indexes == Array(stride(from: 0, to: 10_000, by: 7)))
  }

  @Test(arguments: [1, 2, 15, 16, 17, 31, 63, 64, 65, 127, 128, 4095, 4096, 4097, 1 << 20])
  func `a literal is found at the start, the middle and the end of a subject of any size`(size: Int) throws {
    for offset in Set([0, size / 2, size - 1]) {
      var bytes = [UInt8](repeating: 0x20, count: size)
      #expect(try hits([[0x21]], in: bytes).isEmpty)
      bytes[offset] = 0x21
      #expect(try hits([[0x21]], in: bytes).contains(0))
    }
  }

  @Test func `a bit set answers for any index`() throws {
    let found = try hits((0..<130).map { [UInt8($0)] }, in: [0, 63, 64, 129])
    #expect(found.count == 4)
    #expect([0, 63, 64, 129].allSatisfy(found.contains))
    #expect(![-1, 1, 65, 130, 10_000].contains(where: found.contains))
  }

  @Test func `threads may share a set, which is compiled meanwhile`() async {
    let set = LiteralSet([Array("needle".utf8), Array("hay".utf8)])
    let found = await withTaskGroup(of: Int.self) { group in
      for number in 0..<32 {
        group.addTask { @concurrent in
          let text = String(repeating: "hay ", count: 200) + (number.isMultiple(of: 2) ? "needle" : "")
          return (0..<50).reduce(0) { sum, _ in sum + set.matches(in: Array(text.utf8)).count }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(found == 16 * 50 * 2 + 16 * 50)
  }
}
