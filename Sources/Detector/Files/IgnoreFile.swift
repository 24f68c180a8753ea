import Foundation

/// What the ignore files from the top of a repository down to one folder exclude.
struct IgnoreStack {
  /// Why a path is left out.
  enum Verdict { case git, own }

  private struct Layer {
    let reason: Verdict
    /// Number of path parts above the file's own folder.
    let depth: Int
    let patterns: [IgnorePattern]
  }

  private var layers: [Layer] = []

  /// Names of the files that are read.
  // Coupling: documented in the guide to `scan`.
  static let gitName = ".gitignore"
  static let ownName = ".cybersecevalignore"

  /// The stack with the ignore files of a folder; `depth` counts the parts of its path from the top of the repository.
  func entering(_ folder: String, depth: Int) -> IgnoreStack {
    var copy = self
    copy.add(folder + "/" + IgnoreStack.gitName, reason: .git, depth: depth)
    copy.add(folder + "/" + IgnoreStack.ownName, reason: .own, depth: depth)
    return copy
  }

  /// The stack with one file more, if it exists.
  mutating func add(_ path: String, reason: Verdict, depth: Int) {
    // No such file is the usual case, and one that cannot be read excludes nothing.
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return }
    let patterns = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { IgnorePattern(line: String($0)) }
    if !patterns.isEmpty { layers.append(Layer(reason: reason, depth: depth, patterns: patterns)) }
  }

  /// Why the path (its parts, from the top of the repository) is left out; nil if it is not.
  func verdict(on path: [[UInt8]], isFolder: Bool) -> Verdict? {
    var isGitDecided = false
    for layer in layers.reversed() {
      // The deepest file that says anything decides; the two kinds of files decide on their own.
      if layer.reason == .git, isGitDecided { continue }
      guard let pattern = layer.patterns.last(where: { $0.matches(path[layer.depth...], isFolder: isFolder) }) else { continue }
      if !pattern.isNegated { return layer.reason }
      if layer.reason == .git { isGitDecided = true } else { return nil }
    }
    return nil
  }
}
