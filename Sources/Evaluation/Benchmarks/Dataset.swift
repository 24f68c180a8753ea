import Detector
import SourceText

/// A benchmark's samples on disk, read as a stream: memory does not grow with their number.
package struct Dataset: Sendable {
  /// Path of the JSON Lines file.
  package let path: String
  /// Fields beside `id` that each row must have.
  package let requiredFields: [String]

  /// Names a dataset; nothing is read yet.
  package init(path: String, requiredFields: [String] = ScorerKind.insecureCode.requiredFields) {
    self.path = path
    self.requiredFields = requiredFields
  }

  /// Starts reading at the first row.
  package func samples() throws -> SampleReader {
    SampleReader(lines: try LineReader(path: path), dataset: self)
  }

  /// Reads every row once: the file's SHA-256, the number of samples, and an error at the first row that is wrong.
  ///
  /// Rows are checked for their fields and for ids that occur twice. Linear; keeps 8 bytes a row.
  package func survey() throws -> DatasetSurvey {
    let lines = try LineReader(path: path)
    var digest = SHA256()
    var strata: [Stratum: Int] = [:]
    var count = 0
    var seen: Set<UInt64> = []
    while let line = try lines.next() {
      digest.update(line)
      digest.update(CollectionOfOne(0x0A))
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      let sample = try SampleRow.decode(line, path: path, lineNumber: lines.lineNumber, required: requiredFields)
      guard seen.insert(stableHash(sample.id)).inserted else {
        throw SourceError(
          path: path, position: TextPosition(line: lines.lineNumber, column: 1),
          message: "the id '\(sample.id)' occurs twice", remedy: "give each row its own id",
          excerpt: String(decoding: line, as: UTF8.self))
      }
      strata[Stratum(sample), default: 0] += 1
      count += 1
    }
    guard count > 0 else {
      throw EvaluationError("the dataset '\(path)' holds no sample", remedy: "add one JSON object per line")
    }
    return DatasetSurvey(digest: digest.hexDigest(), count: count, strata: strata)
  }
}

/// What one pass over a dataset found out.
package struct DatasetSurvey: Sendable {
  /// SHA-256 of the file's lines, hexadecimal; the kind of line ending does not matter.
  package var digest: String
  /// Number of samples.
  package var count: Int
  /// Number of samples of each stratum.
  package var strata: [Stratum: Int]
}

/// Pulls one sample after the other from a dataset.
package final class SampleReader {
  private let lines: LineReader
  private let dataset: Dataset

  init(lines: LineReader, dataset: Dataset) {
    self.lines = lines
    self.dataset = dataset
  }

  /// The next sample, nil at the end, a `SourceError` at a row that is wrong; blank lines are skipped.
  package func next() throws -> Sample? {
    while let line = try lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return try SampleRow.decode(
        line, path: dataset.path, lineNumber: lines.lineNumber, required: dataset.requiredFields)
    }
    return nil
  }
}

/// A 64-bit hash of a text that is the same in every process and on every machine (FNV-1a).
package func stableHash(_ text: String, seed: UInt64 = 0) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  // The finaliser of SplitMix64 spreads what FNV leaves in the low bits.
  hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
  hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
  return hash ^ (hash >> 31)
}
