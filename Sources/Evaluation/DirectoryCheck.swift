import Foundation

/// Whether a path leads to a directory, links followed; false for what does not exist.
package func isDirectory(_ path: String) -> Bool {
  let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  // What has no attributes is no directory.
  let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
  return attributes?[.type] as? FileAttributeType == .typeDirectory
}
