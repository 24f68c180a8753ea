import Foundation

/// Runs the program that was built with these tests.
enum Program {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The executable beside the tests' own.
  private static var url: URL {
    if let path = ProcessInfo.processInfo.environment["CYBERSECEVAL_PROGRAM"] { return URL(filePath: path) }
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appending(path: "cyberseceval").path) {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "cyberseceval")
  }

  /// Starts it in `folder`, with variables beside the tests' own; what it prints goes to the file `log` there.
  static func start(_ arguments: [String], variables: [String: String] = [:], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { _, new in new }
    let log = URL(filePath: folder).appending(path: "log")
    if !FileManager.default.fileExists(atPath: log.path) { try Data().write(to: log) }
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs it to the end, in `folder`; `output` is where its standard output goes instead of into the outcome.
  static func run(
    _ arguments: [String], input: String = "", in folder: String = "/", output path: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardError = stderr
    if let path {
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
    } else {
      process.standardOutput = stdout
    }
    try process.run()
    // Inputs and error texts here are shorter than a pipe holds.
    // A program that ends without reading closes the pipe.
    try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = path == nil ? stdout.fileHandleForReading.readDataToEndOfFile() : Data()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}

/// A folder of files that vanishes with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "cyberseceval-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: path).appending(path: name)) }
  }

  deinit {
    // The system empties its folder for such files if this fails.
    try? FileManager.default.removeItem(atPath: path)
  }
}
