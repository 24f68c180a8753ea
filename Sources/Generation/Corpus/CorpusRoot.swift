import Detector
import Evaluation
import Foundation

/// A folder of unpacked code with its origin.
package struct CorpusRoot: Sendable {
  /// Path of the folder.
  package var path: String
  /// What stands before a file's path in what we report; empty, since paths are those inside the package.
  package var origin: CodeOrigin

  /// A root of its parts.
  package init(path: String, origin: CodeOrigin) {
    self.path = path
    self.origin = origin
  }
}

/// An archive that cannot be read whole; nothing of it is used.
package struct UnreadableArchive: Error {
  /// What is wrong with it, in words.
  package var message: String
}

/// Folders of code for a command: as they are, or unpacked from archives into a temporary folder that `remove` deletes.
package struct CorpusFolders: Sendable {
  /// What can be walked now.
  package private(set) var roots: [CorpusRoot] = []
  private var temporary: [String] = []

  /// Nothing yet.
  package init() {}

  /// Adds a folder, or unpacks an archive and adds what was in it.
  ///
  /// - Parameter origin: where the code comes from; nil takes name and version from the path's last part and the licence from its
  ///   licence file.
  /// Throws an `EvaluationError` for what is neither folder nor archive, an `UnreadableArchive` for what cannot be unpacked whole.
  package mutating func add(_ path: String, origin: CodeOrigin? = nil) throws {
    let name = URL(filePath: path).standardizedFileURL.lastPathComponent
    if isDirectory(path) {
      roots.append(CorpusRoot(path: path, origin: origin ?? guessed(name, folder: path)))
      return
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw EvaluationError("'\(path)' does not exist", remedy: "give --from a folder of code or an archive")
    }
    guard archiveSuffixes.contains(where: name.hasSuffix) else {
      throw EvaluationError(
        "'\(path)' is no archive that is known here", remedy: "known are \(archiveSuffixes.joined(separator: ", ")), and folders")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "cyberseceval-corpus-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    temporary.append(folder)
    try unpack(path, into: folder)
    let top = singleFolder(in: folder) ?? folder
    roots.append(CorpusRoot(path: top, origin: origin ?? guessed(name, folder: top)))
  }

  /// Deletes what was unpacked.
  package func remove() {
    for folder in temporary {
      // What cannot be deleted stays in the system's temporary folder.
      try? FileManager.default.removeItem(atPath: folder)
    }
  }

  private func guessed(_ name: String, folder: String) -> CodeOrigin {
    var origin = CodeOrigin(fileName: name)
    origin.licence = statedLicence(in: folder)
    return origin
  }

  /// Archives mostly hold one folder with everything in it; its name is no part of the paths.
  private func singleFolder(in folder: String) -> String? {
    // A folder that cannot be listed is walked as it is, and the walk reports it.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard names.count == 1, let name = names.first, isDirectory("\(folder)/\(name)") else { return nil }
    return "\(folder)/\(name)"
  }
}

/// Unpacks an archive with the system's `tar` or `unzip`, which keep to the folder whatever names the archive holds.
private func unpack(_ path: String, into folder: String) throws {
  let isZip = path.hasSuffix(".zip")
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments =
    isZip
    ? ["unzip", "-qq", "-o", path, "-d", folder]
    : ["tar", "-xf", path, "-C", folder, "--no-same-owner", "--no-same-permissions"]
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  let errors = Pipe()
  process.standardError = errors
  do { try process.run() } catch {
    throw EvaluationError("'\(path)' cannot be unpacked: \(error.localizedDescription)", remedy: "install tar and unzip")
  }
  let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "status \(process.terminationStatus)"
    throw UnreadableArchive(message: "'\(path)' cannot be unpacked whole: \(line)")
  }
}
