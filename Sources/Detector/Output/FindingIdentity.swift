import SourceText

/// Tells a finding from others in a way that survives moved lines: from the rule, the file and the code, and a number where these are equal.
struct FindingIdentities {
  private var seen: [UInt64: Int] = [:]

  /// 16 hexadecimal digits of FNV-1a (RFC 9923, 64 bits), and `:1`, `:2` … for repetitions.
  mutating func identity(of finding: Finding, in file: SourceFile?) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: some Sequence<UInt8>) {
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = hash &* 0x0000_0100_0000_01b3
    }
    add(finding.ruleID.rawValue.utf8)
    add(finding.location.path.utf8)
    // White space may change without the code changing.
    add(file?.bytes[finding.location.range.indices].filter { $0 > 0x20 } ?? [])
    let count = seen[hash, default: 0]
    seen[hash] = count + 1
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + (count == 0 ? "" : ":\(count)")
  }
}
