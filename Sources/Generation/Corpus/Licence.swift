import Foundation

/// The licence that a folder's own licence file or first source lines state, as an SPDX expression; empty if none is recognised.
///
/// Reads `LICENSE`, `LICENCE` and `COPYING` in the folder itself; of several the first in that order that is recognised.
package func statedLicence(in folder: String) -> String {
  // A folder that cannot be listed states nothing.
  let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  for start in ["license", "licence", "copying"] {
    for name in names where name.lowercased().hasPrefix(start) {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      let licence = recognisedLicence(String(decoding: data.prefix(20_000), as: UTF8.self))
      if !licence.isEmpty { return licence }
    }
  }
  return ""
}

/// The licence whose telling words a text holds.
func recognisedLicence(_ text: String) -> String {
  if let range = text.range(of: "SPDX-License-Identifier:") {
    let line = text[range.upperBound...].prefix { !$0.isNewline }
    return line.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "*/")))
  }
  let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  return tellingWords.first { entry in entry.words.allSatisfy(words.contains) }?.licence ?? ""
}

/// Words that stand in one licence and in none that comes later in this list (spdx.org/licenses).
private let tellingWords: [(licence: String, words: [String])] = [
  ("Apache-2.0", ["apache license", "version 2.0"]),
  // The texts of the GNU licences speak of each other; only the title is followed by the version.
  ("AGPL-3.0", ["gnu affero general public license version 3"]),
  ("LGPL-3.0", ["gnu lesser general public license version 3"]),
  ("LGPL-2.1", ["gnu lesser general public license version 2.1"]),
  ("LGPL-2.0", ["gnu library general public license version 2"]),
  ("GPL-3.0", ["gnu general public license version 3"]),
  ("GPL-2.0", ["gnu general public license version 2"]),
  ("MPL-2.0", ["mozilla public license", "2.0"]),
  ("MPL-1.1", ["mozilla public license", "1.1"]),
  ("EPL-2.0", ["eclipse public license", "2.0"]),
  ("EPL-1.0", ["eclipse public license", "1.0"]),
  ("ISC", ["permission to use, copy, modify, and/or distribute this software for any purpose"]),
  ("BSD-3-Clause", ["redistribution and use in source and binary forms", "neither the name"]),
  ("BSD-2-Clause", ["redistribution and use in source and binary forms"]),
  ("MIT", ["permission is hereby granted, free of charge", "the above copyright notice and this permission notice"]),
]
