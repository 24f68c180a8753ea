/// Which requests go through a proxy, from the environment variables that most programs heed.
///
/// `https_proxy` and `http_proxy` by the scheme of the request, and `no_proxy` with host names, their domains, or `*`;
/// each also in capitals, except `HTTP_PROXY`. This machine itself is never reached through a proxy.
package struct ProxyRules: Sendable, Hashable {
  /// Host and port.
  struct Server: Sendable, Hashable {
    var host: String
    var port: Int
  }

  private let forHTTPS: Server?
  private let forHTTP: Server?
  private let exempt: [String]

  /// Reads the variables; throws `ModelError.configuration` for a proxy that is not written as `http://HOST:PORT`.
  package init(environment: [String: String]) throws(ModelError) {
    forHTTPS = try Self.server(environment, "https_proxy", "HTTPS_PROXY")
    // In capitals it could be set by a request to a CGI program (CVE-2016-5385), so no tool should heed it.
    forHTTP = try Self.server(environment, "http_proxy")
    let list = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    exempt = list.lowercased().split(whereSeparator: { ", ".contains($0) }).map { name in
      String(name.hasPrefix("*.") ? name.dropFirst(2) : name.hasPrefix(".") ? name.dropFirst() : name)
    }
  }

  /// The proxy for a URL; nil to go straight.
  func server(for url: String) -> Server? {
    let isSecure = url.lowercased().hasPrefix("https://")
    guard let server = isSecure ? forHTTPS : forHTTP else { return nil }
    guard let authority = authority(of: url) else { return nil }
    let host = hostName(authority).lowercased()
    guard !isThisMachine(host) else { return nil }
    let isExempt = exempt.contains { $0 == "*" || host == $0 || host.hasSuffix("." + $0) }
    return isExempt ? nil : server
  }

  /// All proxies that may be needed.
  var servers: Set<Server> { Set([forHTTPS, forHTTP].compactMap(\.self)) }

  private static func server(_ environment: [String: String], _ names: String...) throws(ModelError) -> Server? {
    guard let name = names.first(where: { environment[$0]?.isEmpty == false }), let text = environment[name] else {
      return nil
    }
    let url = text.contains("://") ? text : "http://" + text
    // The value is not shown: it may hold a password.
    let fault = ModelError.configuration(
      "the environment variable \(name) must be http://HOST:PORT, without user and password")
    guard url.lowercased().hasPrefix("http://"), let authority = authority(of: url), !authority.contains("@") else {
      throw fault
    }
    let host = hostName(authority)
    let rest = authority.dropFirst(authority.hasPrefix("[") ? host.count + 2 : host.count)
    guard !host.isEmpty else { throw fault }
    if rest.isEmpty { return Server(host: host, port: 80) }
    guard rest.hasPrefix(":"), let port = Int(rest.dropFirst()), (1...65_535).contains(port) else { throw fault }
    return Server(host: host, port: port)
  }
}

/// Host and port of an HTTP URL, with a user if there is one; nil if it is no HTTP URL.
func authority(of url: String) -> Substring? {
  for scheme in ["https://", "http://"] where url.lowercased().hasPrefix(scheme) {
    let rest = url.dropFirst(scheme.count).prefix { $0 != "/" }
    return rest.isEmpty ? nil : rest
  }
  return nil
}

/// The host of "host:port" or "[address]:port", without brackets.
func hostName(_ authority: Substring) -> String {
  String(authority.hasPrefix("[") ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" })
}

/// Whether a host name means the loopback.
func isThisMachine(_ host: String) -> Bool {
  host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || isLoopbackAddress(host)
}

/// Whether it is an address 127.x.x.x; a name that merely begins so, as "127.example.org" does, is not.
private func isLoopbackAddress(_ host: String) -> Bool {
  let parts = host.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
}
