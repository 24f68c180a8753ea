import Foundation
import NIOSSL

/// A self-signed certificate for `localhost`, made by `openssl` and gone with this value.
package final class TestCertificate: Sendable {
  private let folder: URL

  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", keyPath, "-out", path,
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  deinit {
    // The system empties its folder for such files if this fails.
    try? FileManager.default.removeItem(at: folder)
  }

  /// The certificate, PEM.
  package var path: String { folder.appending(path: "certificate.pem").path }
  private var keyPath: String { folder.appending(path: "key.pem").path }

  func serverConfiguration() throws -> TLSConfiguration {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(path).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem)))
    configuration.applicationProtocols = ["h2", "http/1.1"]
    return configuration
  }
}
