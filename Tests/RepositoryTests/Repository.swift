import Foundation
import Testing

/// The checkout that these tests read.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folders that are built or fetched, not written by us.
  private static let foreign: Set<String> = [".git", ".deps", ".swiftpm", "node_modules"]

  /// Paths below `folder` relative to the root, sorted; `folder` "" is the root, and what does not exist is empty.
  static func files(in folder: String = "", withExtension pathExtension: String? = nil) -> [String] {
    let base = folder.isEmpty ? root : root.appending(path: folder)
    let enumerator = FileManager.default.enumerator(at: base, includingPropertiesForKeys: [.isDirectoryKey])
    guard let enumerator else { return [] }
    var paths: [String] = []
    for case let url as URL in enumerator {
      let name = url.lastPathComponent
      if foreign.contains(name) || name.hasPrefix(".build") {
        enumerator.skipDescendants()
      } else if !url.hasDirectoryPath, pathExtension == nil || url.pathExtension == pathExtension {
        paths.append(String(url.path.dropFirst(root.path.count + (root.path.hasSuffix("/") ? 0 : 1))))
      }
    }
    return paths.sorted()
  }

  /// Names of the folders directly in `folder`, sorted.
  static func folders(in folder: String) -> [String] {
    let urls = try? FileManager.default.contentsOfDirectory(  // What does not exist has no folders.
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey])
    return (urls ?? []).filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The text of a file; nil when it is not UTF-8.
  static func text(_ path: String) throws -> String? {
    String(data: try Data(contentsOf: root.appending(path: path)), encoding: .utf8)
  }

  /// The lines of a file of ours, which must be UTF-8.
  static func lines(_ path: String) throws -> [String] {
    (try text(path) ?? "").components(separatedBy: "\n")
  }
}

/// A line of Swift without its comment and with empty string literals, well enough for these tests.
func code(of line: String) -> String {
  line.replacing(#/"(\\.|[^"\\])*"/#, with: "\"\"").replacing(#/\/\/.*$/#, with: "")
}

/// Fails the test at a 1-based line of a file of ours.
func complain(_ path: String, _ line: Int = 1, _ message: String) {
  let place = Testing.SourceLocation(
    fileID: "Repository/\(path)", filePath: Repository.root.appending(path: path).path, line: line, column: 1)
  Issue.record("\(path):\(line): \(message)", sourceLocation: place)
}
