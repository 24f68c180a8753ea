/// Untrusted text made safe to show: control characters become visible signs, and so do marks that turn the reading direction.
///
/// Line feed and tab stay. U+202E and its like could show code in another order than a compiler reads it
/// (CVE-2021-42574), so they are written out.
package func visibleText(_ text: String) -> String {
  if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return text }
  var result = String.UnicodeScalarView()
  let scalars = text.unicodeScalars
  for (index, scalar) in zip(scalars.indices, scalars) {
    switch scalar.value {
    case 0x09, 0x0A: result.append(scalar)
    case 0x0D where scalars.index(after: index) < scalars.endIndex && scalars[scalars.index(after: index)] == "\n":
      continue  // The line feed that follows ends the line.
    case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    case 0x80..<0xA0: result.append("\u{FFFD}")
    case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      result.append(contentsOf: "⟦U+\(String(scalar.value, radix: 16, uppercase: true))⟧".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return String(result)
}

/// Untrusted text as HTML text or attribute value: made visible, then `& < > " '` escaped.
package func escapedHTML(_ text: String) -> String {
  let visible = visibleText(text)
  var result: [UInt8] = []
  result.reserveCapacity(visible.utf8.count + 16)
  for byte in visible.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += Array("&amp;".utf8)
    case UInt8(ascii: "<"): result += Array("&lt;".utf8)
    case UInt8(ascii: ">"): result += Array("&gt;".utf8)
    case UInt8(ascii: "\""): result += Array("&quot;".utf8)
    case UInt8(ascii: "'"): result += Array("&#39;".utf8)
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
