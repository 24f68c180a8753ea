import Foundation
package import SourceText
package import Syntax

/// What came of reading a file for a scan.
package enum ReadOutcome: Sendable {
  case source(SourceFile, Language)
  case skipped(SkippedPath.Reason)
  case problem(ScanProblem)
}

/// Bytes that are looked at to tell binary files and scripts.
private let headSize = 8_192

/// Reads a found file, unless its size, its content or the system forbid it. Never holds more than the limit's bytes.
package func readSource(_ file: FoundFile, limits: ScanLimits = .standard) -> ReadOutcome {
  do {
    let handle = try FileHandle(forReadingFrom: URL(filePath: file.path))
    defer {
      // Closing after reading loses nothing.
      try? handle.close()
    }
    var bytes = [UInt8](try handle.read(upToCount: headSize) ?? Data())
    if bytes.contains(0), !file.isExplicit || file.language == nil { return file.isExplicit ? binary(file) : .skipped(.binary) }
    guard let language = file.language ?? interpreterLanguage(bytes) else {
      if !file.isExplicit { return .skipped(.unknownLanguage) }
      return .problem(
        ScanProblem(
          kind: .unreadable, message: "neither its name nor its first line tells the language; name it with --language",
          path: file.path))
    }
    if bytes.count == headSize { bytes += try handle.read(upToCount: limits.fileSize + 1 - bytes.count) ?? Data() }
    guard bytes.count <= limits.fileSize else {
      if !file.isExplicit { return .skipped(.tooBig) }
      let message = "the file is larger than \(limits.fileSize) bytes and was not scanned; raise --max-file-size or split it"
      return .problem(ScanProblem(kind: .tooLarge, message: message, path: file.path))
    }
    return .source(SourceFile(path: file.path, bytes: bytes), language)
  } catch {
    return .problem(ScanProblem(kind: .unreadable, message: "the file cannot be read: \(reason(error))", path: file.path))
  }
}

private func binary(_ file: FoundFile) -> ReadOutcome {
  .problem(
    ScanProblem(kind: .binary, message: "the file is binary: a zero byte is among its first \(headSize)", path: file.path))
}

/// The language that a script's `#!` line names.
private func interpreterLanguage(_ head: [UInt8]) -> Language? {
  guard head.starts(with: "#!".utf8) else { return nil }
  let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
  for word in line.dropFirst(2).split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "\t" || $0 == "\r" }) {
    let name = word.prefix { $0.isLetter }
    switch name {
    case "python", "pypy": return .python
    case "node", "nodejs", "bun": return .javascript
    case "deno", "tsx": return .typescript
    case "php": return .php
    default: continue
    }
  }
  return nil
}

/// A note about the first byte that is not UTF-8; nil if all of them are.
func invalidTextProblem(_ file: SourceFile) -> ScanProblem? {
  guard let offset = firstInvalidOffset(in: file.bytes) else { return nil }
  let range = ByteRange(start: offset, end: min(offset + 1, file.bytes.count))
  return ScanProblem(
    kind: .invalidUTF8,
    message: "the file is not valid UTF-8 from here on; it was scanned byte by byte, convert it to see names and texts whole",
    location: SourceLocation(range, in: file))
}

/// The offset of the first byte that is no part of a well-formed sequence (Unicode 16, table 3-7); nil if there is none.
func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
  let span = bytes.span
  var index = 0
  while index < span.count {
    let byte = span[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    let (length, low, high): (Int, UInt8, UInt8) =
      switch byte {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (0, 0, 0)
      }
    guard length > 0, index + length <= span.count, span[index + 1] >= low, span[index + 1] <= high else { return index }
    for next in 2..<max(length, 2) where span[index + next] & 0xC0 != 0x80 { return index }
    index += length
  }
  return nil
}
