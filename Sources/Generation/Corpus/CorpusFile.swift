package import Detector
import Evaluation
import Foundation
import SourceText
package import Syntax

/// A file of a package that tests may be cut from.
package struct CorpusFile: Sendable {
  /// Where it lies.
  package var path: String
  /// Its path inside the package.
  package var name: String
  /// What it is read as.
  package var language: Language
}

/// What a walk over a root found.
package struct CorpusWalk: Sendable {
  /// Files in the order of their paths.
  package var files: [CorpusFile] = []
  /// How many files were left out by their path, by reason.
  package var excluded: [Exclusion: Int] = [:]
  /// Paths that could not be looked at.
  package var problems: [ScanProblem] = []
}

/// Finds the source files of a root in the languages wanted; links are not followed.
///
/// A header `.h` is C where the package has no C++ file, as its name does not tell.
package func walk(_ root: CorpusRoot, languages: Set<Language>) -> CorpusWalk {
  let found = findFiles([root.path])
  var walk = CorpusWalk(problems: found.problems)
  let hasCPlusPlus = found.files.contains { file in
    ["cc", "cpp", "cxx", "hpp", "hh", "hxx"].contains { file.path.lowercased().hasSuffix(".\($0)") }
  }
  let prefix = root.path.hasSuffix("/") ? root.path : root.path + "/"
  for file in found.files {
    guard var language = file.language else { continue }
    if language == .cpp, !hasCPlusPlus { language = .c }
    guard languages.contains(language) else { continue }
    let name = file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : file.path
    if let reason = Exclusion(path: name) {
      walk.excluded[reason, default: 0] += 1
    } else {
      walk.files.append(CorpusFile(path: file.path, name: name, language: language))
    }
  }
  return walk
}
