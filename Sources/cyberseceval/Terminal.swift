import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// What the terminal can show.
enum Terminal {
  /// Whether standard output is a terminal whose user does not refuse colour (no-color.org).
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
