package import Evaluation
import Foundation
import SourceText

/// A dataset read whole, whichever of the known formats it has.
package struct LoadedDataset: Sendable {
  /// The rows in their order.
  package var samples: [Sample]
  /// What was noticed on reading, one line each.
  package var notes: [String] = []

  /// Reads a JSON Lines file of ours, or the original's JSON array, told apart by the first mark.
  ///
  /// Throws a `SourceError` at the first row that is wrong, or an `EvaluationError`.
  package init(path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path), !isDirectory(path) else {
      throw EvaluationError("'\(path)' cannot be read", remedy: "give a dataset's file, or a benchmark's name")
    }
    let head = try handle.read(upToCount: 4_096) ?? Data()
    try handle.close()
    let first = head.first { !" \t\r\n".utf8.contains($0) && !([0xEF, 0xBB, 0xBF] as [UInt8]).contains($0) }
    if first == UInt8(ascii: "[") {
      let original = try importOriginalDataset(path: path, skippingUnknownLanguages: true)
      samples = original.samples
      notes = original.notes
    } else {
      samples = []
      let reader = try Dataset(path: path).samples()
      while let sample = try reader.next() { samples.append(sample) }
    }
  }
}
