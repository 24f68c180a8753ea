import Detector
import SourceText
import Syntax
import Testing

struct FragmentTests {
  private func rules(_ language: String, _ pattern: String) throws -> RuleSet {
    let text = """
      rules:
        - id: r
          languages: [\(language)]
          severity: ERROR
          message: m
          pattern: '\(pattern)'
      """
    return RuleSet(try decodeRules(SourceFile(path: "rule.yaml", text: text)))
  }

  @Test func `a method of PHP is read wherever it is cut`() throws {
    let method = """
          public function login($user, $password, $again = false) {
              // Empty names are refused
              if ($user === NULL || $password === NULL) { return false; }

              // The server may know who asks
              if ($this->single && $_SERVER['REMOTE_USER'] == $user && $this->admin === NULL) {
                  putenv("TICKET=" . $_SERVER['TICKET']);
                  $this->link = @open_ticket($this->connection, NULL, "TICKET");
                  if (!$this->link) {
                      throw new LoginFailure('Refused: ' . $this->error());
                  }
                  else {
                      return true;
                  }
              }

              // Bind as the user
              $done = true;
              $this->link = @open_link($this->connection, $user . $this->suffix, $password);
              if (!$this->link) {
                  $done = false;
              }
              if ($this->admin !== NULL && !$again) {
      """
    let rules = try rules("php", "@$F(...)")
    let lines = method.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 8...lines.count {
      let part = lines.prefix(count).joined(separator: "\n")
      let found = scan(Snippet(language: .php, code: part), with: rules).findings.map(\.location.start.line)
      #expect(found == (count < 19 ? [8] : [8, 19]), "\(count) lines")
    }
  }

  @Test func `a page without PHP is text`() throws {
    let result = scan(
      SourceFile(path: "a.php", text: "<p>Write @me(now)!</p>\n"), language: .php, with: try rules("php", "@$F(...)"))
    #expect(result.findings.isEmpty && result.problems.isEmpty)
  }

  @Test func `text that is no PHP is no clean file`() throws {
    let result = scan(
      SourceFile(path: "a.php", text: "I'm sorry: (I can't help {with} that]\n"), language: .php, with: try rules("php", "f($X)"))
    #expect(!result.isComplete)
  }
}
