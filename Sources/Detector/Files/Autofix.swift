package import SourceText

/// The file's bytes with the fixes of findings put in, and how many of them.
///
/// Of fixes whose ranges overlap, only the first of the file is put in: run again for the rest.
package func applyFixes(_ findings: [Finding], to file: SourceFile) -> (bytes: [UInt8], count: Int) {
  let fixes = findings.filter { $0.fix != nil }.sorted { $0.location.range < $1.location.range }
  var bytes: [UInt8] = []
  var (position, count) = (0, 0)
  for finding in fixes {
    let range = finding.location.range
    guard range.start >= position, range.end <= file.bytes.count, let fix = finding.fix else { continue }
    // Two empty ranges at one place would both be put in; one is enough.
    if count > 0, range.isEmpty, range.start == position { continue }
    bytes += file.bytes[position..<range.start]
    bytes += Array(fix.utf8)
    position = range.end
    count += 1
  }
  return (bytes + file.bytes[position...], count)
}
