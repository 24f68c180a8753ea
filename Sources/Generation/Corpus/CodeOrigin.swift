/// Where code comes from: a released package, as its maker names it.
package struct CodeOrigin: Sendable, Hashable {
  /// The package's name.
  package var package: String
  /// Its version, empty where it is not known.
  package var version: String
  /// Its licence as an SPDX expression, empty where it is not known.
  package var licence: String
  /// An address where the package is described, empty where it is not known.
  package var url: String

  /// An origin of its parts.
  package init(package: String, version: String = "", licence: String = "", url: String = "") {
    self.package = package
    self.version = version
    self.licence = licence
    self.url = url
  }

  /// Name and version as in the file name `wget_1.21.3.orig.tar.gz` or the folder name `requests-2.31.0`.
  package init(fileName: String) {
    var stem = fileName
    for suffix in archiveSuffixes where stem.hasSuffix(suffix) {
      stem.removeLast(suffix.count)
      break
    }
    if stem.hasSuffix(".orig") { stem.removeLast(".orig".count) }
    let separator = stem.lastIndex(of: "_") ?? versionDash(in: stem)
    guard let separator, stem.index(after: separator) < stem.endIndex else {
      self.init(package: stem)
      return
    }
    self.init(package: String(stem[..<separator]), version: String(stem[stem.index(after: separator)...]))
  }
}

/// Endings of the archives that can be read, the longest first.
let archiveSuffixes = [".tar.gz", ".tar.xz", ".tar.bz2", ".tar.zst", ".tgz", ".txz", ".tar", ".zip"]

/// The dash before a version: the last one that a digit follows.
private func versionDash(in stem: String) -> String.Index? {
  stem.indices.last { index in
    let next = stem.index(after: index)
    return stem[index] == "-" && next < stem.endIndex && stem[next].isNumber
  }
}
