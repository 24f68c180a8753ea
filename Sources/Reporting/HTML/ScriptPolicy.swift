import Foundation
import SourceText

/// The page's policy: its own style and script by their hashes, and nothing else; texts can never become elements or scripts.
func pagePolicy(style: String, script: String) -> String {
  "default-src 'none'; style-src '\(policyHash(style))'; script-src '\(policyHash(script))'; base-uri 'none'; form-action 'none'; "
    + "require-trusted-types-for 'script'; trusted-types 'none'"
}

/// "sha256-…" as Content-Security-Policy writes it.
private func policyHash(_ text: String) -> String {
  let digits = Array(SHA256.hexDigest(of: text).utf8)
  let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
  }
  return "sha256-\(Data(bytes).base64EncodedString())"
}
