import Foundation
package import Syntax

/// Finds the files to scan in folders and files that a user named, sorted by path and each once.
///
/// In folders, what `.gitignore` and `.cybersecevalignore` files exclude is left out, and so are `.git`, symbolic links, and files
/// whose language is not known; each is listed with its reason. A file that the user names is always in. `language` is what the user
/// says all files are written in.
package func findFiles(_ paths: [String], language: Language? = nil) -> FoundFiles {
  var finder = FileFinder(language: language)
  for path in paths { finder.visit(root: path) }
  return finder.finished()
}

private struct FileFinder {
  let language: Language?
  private var result = FoundFiles()

  init(language: Language?) { self.language = language }

  func finished() -> FoundFiles {
    var result = result
    var seen = Set<String>()
    // Of one path, an explicit mention comes first.
    result.files = result.files.sorted { ($0.path, $0.isExplicit ? 0 : 1) < ($1.path, $1.isExplicit ? 0 : 1) }.filter {
      seen.insert($0.path).inserted
    }
    result.skipped = result.skipped.filter { !seen.contains($0.path) }.sorted { $0.path < $1.path }
    return result
  }

  mutating func visit(root: String) {
    guard let isFolder = isFolder(root) else {
      result.problems.append(ScanProblem(kind: .unreadable, message: "there is no such file or folder", path: root))
      return
    }
    guard isFolder else {
      result.files.append(FoundFile(path: root, language: language ?? Language(path: root), isExplicit: true))
      return
    }
    let (stack, parts) = context(of: root)
    walk(root, stack.entering(root, depth: parts.count), parts)
  }

  /// The ignore files above a folder, up to the top of its repository, and the folder's path from there.
  private func context(of root: String) -> (IgnoreStack, [[UInt8]]) {
    var components = URL(filePath: root).standardizedFileURL.resolvingSymlinksInPath().path.split(separator: "/").map(String.init)
    var below: [String] = []
    while true {
      let folder = "/" + components.joined(separator: "/")
      if FileManager.default.fileExists(atPath: folder + "/.git") {
        var stack = IgnoreStack()
        stack.add(folder + "/.git/info/exclude", reason: .git, depth: 0)
        var current = folder
        for (depth, name) in below.enumerated() {
          stack = stack.entering(current, depth: depth)
          current += "/" + name
        }
        return (stack, below.map { Array($0.utf8) })
      }
      guard let last = components.popLast() else { return (IgnoreStack(), []) }
      below.insert(last, at: 0)
    }
  }

  /// Symbolic links are not followed, so that the walk ends.
  private mutating func walk(_ folder: String, _ stack: IgnoreStack, _ parts: [[UInt8]]) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      result.problems.append(ScanProblem(kind: .unreadable, message: "the folder cannot be read: \(reason(error))", path: folder))
      return
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted() { visit(prefix + name, stack, parts + [Array(name.utf8)]) }
  }

  private mutating func visit(_ path: String, _ stack: IgnoreStack, _ parts: [[UInt8]]) {
    let type: FileAttributeType?
    do { type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType } catch {
      result.problems.append(ScanProblem(kind: .unreadable, message: "cannot be looked at: \(reason(error))", path: path))
      return
    }
    let isFolder = type == .typeDirectory
    if parts.last == Array(".git".utf8) { return skip(path, .versionControl) }
    switch stack.verdict(on: parts, isFolder: isFolder) {
    case .git: return skip(path, .gitignore)
    case .own: return skip(path, .ownIgnore)
    case nil: break
    }
    switch type {
    case .typeDirectory?: walk(path, stack.entering(path, depth: parts.count), parts)
    case .typeRegular?:
      if let language = language ?? Language(path: path) {
        result.files.append(FoundFile(path: path, language: language))
      } else if parts.last?.contains(UInt8(ascii: ".")) == false {
        // A script without an extension may tell its language on the first line.
        result.files.append(FoundFile(path: path, language: nil))
      } else {
        skip(path, .unknownLanguage)
      }
    case .typeSymbolicLink?: skip(path, .symbolicLink)
    default: skip(path, .notAFile)
    }
  }

  private mutating func skip(_ path: String, _ reason: SkippedPath.Reason) {
    result.skipped.append(SkippedPath(path: path, reason: reason))
  }
}

/// Whether the path leads to a folder, through symbolic links; nil if it leads nowhere.
func isFolder(_ path: String) -> Bool? {
  guard FileManager.default.fileExists(atPath: path) else { return nil }
  let target = URL(filePath: path).resolvingSymlinksInPath().path
  // A file that exists but does not let itself be looked at is told of when it is read.
  return (try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType) == .typeDirectory
}

/// Why the system refused, in its words.
package func reason(_ error: any Error) -> String {
  let error = error as NSError
  let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
  guard cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
  switch POSIXErrorCode(rawValue: Int32(cause.code)) {
  case .EACCES, .EPERM: return "permission denied"
  case .ENOENT: return "there is no such file or folder"
  case .EISDIR: return "it is a folder"
  case .ENOTDIR: return "a part of the path is no folder"
  case .ENOSPC: return "no space is left on the device"
  case .EROFS: return "the file system is read-only"
  case .ELOOP: return "too many symbolic links"
  case .ENAMETOOLONG: return "the name is too long"
  case .EMFILE, .ENFILE: return "too many open files"
  case .EIO: return "input or output error"
  case .EPIPE: return "nobody reads it any more"
  default: return cause.localizedDescription
  }
}
