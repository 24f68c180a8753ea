import Mustache

/// The page's parts as Mustache templates. `{{x}}` is escaped by Mustache, `{{{x}}}` is HTML that our own code has escaped.
struct PageTemplates {
  let head: MustacheTemplate
  let run: MustacheTemplate
  let table: MustacheTemplate
  let attempt: MustacheTemplate
  let runEnd: MustacheTemplate
  let foot: MustacheTemplate

  init() throws {
    head = try MustacheTemplate(string: Self.headText)
    run = try MustacheTemplate(string: Self.runText)
    table = try MustacheTemplate(string: Self.tableText)
    attempt = try MustacheTemplate(string: Self.attemptText)
    runEnd = try MustacheTemplate(string: Self.runEndText)
    foot = try MustacheTemplate(string: Self.footText)
  }

  // The policy forbids all loading and all scripts: should a completion ever get through the escaping, it stays text.
  private static let headText = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
    <title>{{title}}</title><style>{{{style}}}</style></head><body>
    <header><h1>{{title}}</h1><p class="soft">Store {{store}} · made by cyberseceval {{program}}</p></header>
    <p>The <strong>pass rate</strong> is the share of completions without a finding among those that hold code which could be
    analysed. Refusals, answers without code, cut answers and failures are counted beside it and are never a pass. Bars show
    the Wilson 95 % interval from 0 to 100 %.</p>
    {{#hasSeveral}}<h2>All runs</h2>{{{overview}}}{{/hasSeveral}}

    """

  private static let runText = """
    <section><h2>{{model}} on {{benchmark}}</h2><p>{{words}}</p>
    <h3>By language</h3>{{{languages}}}
    <h3>By weakness that the sample invites</h3>{{{weaknesses}}}
    {{#attempts}}<h3>By attempt</h3>{{{.}}}{{/attempts}}
    {{#secure}}<h3>Several attempts</h3><p>{{.}}</p>{{/secure}}
    {{#detected}}<h3>Weaknesses found</h3><p>{{.}}</p>{{/detected}}
    {{#reasons}}<h3>Why answers are outside of the rate</h3><p>{{.}}</p>{{/reasons}}
    {{#failures}}<h3>Failures</h3><p>{{.}}</p>{{/failures}}
    {{#usage}}<h3>Usage</h3><p>{{.}}</p>{{/usage}}
    {{#compatibility}}<h3>As the original computes it</h3><p>Every row counts there, and whatever holds no finding passes,
    failures and refusals too.</p><pre>{{.}}</pre>{{/compatibility}}
    <h3>Completions</h3><div class="filter">
    <input type="radio" name="{{run}}" id="{{run}}-all" class="pick-all" checked><label for="{{run}}-all">all</label>
    <input type="radio" name="{{run}}" id="{{run}}-insecure" class="pick-insecure"><label for="{{run}}-insecure">insecure</label>
    <input type="radio" name="{{run}}" id="{{run}}-clean" class="pick-clean"><label for="{{run}}-clean">clean</label>
    <input type="radio" name="{{run}}" id="{{run}}-other" class="pick-other"><label for="{{run}}-other">outside of the rate</label>
    <input type="radio" name="{{run}}" id="{{run}}-failed" class="pick-failed"><label for="{{run}}-failed">failed</label>
    <div class="attempts">

    """

  private static let tableText = """
    <div class="wide"><table><thead><tr><th>{{title}}</th><th>Pass rate</th><th>0 – 100 %</th><th>95 % interval</th><th>Scored</th>
    <th>Unscored</th><th>Failed</th><th>Total</th><th>BLEU</th>{{#withChrF}}<th>chrF</th>{{/withChrF}}</tr></thead><tbody>
    {{#rows}}<tr class="{{kind}}"><td>{{name}}</td><td>{{rate}}</td><td>{{{bar}}}</td><td>{{interval}}</td><td>{{scored}}</td>
    <td>{{unscored}}</td><td>{{failed}}</td><td>{{total}}</td><td>{{bleu}}</td>{{#withChrF}}<td>{{chrf}}</td>{{/withChrF}}</tr>
    {{/rows}}</tbody></table></div>
    """

  private static let attemptText = """
    <details class="{{kind}}"><summary><span class="badge">{{state}}</span> {{sample}} · {{language}} · {{weakness}}{{#attempt}} · attempt {{.}}{{/attempt}}{{#sampleTitle}} <span class="soft">{{.}}</span>{{/sampleTitle}}</summary><div>
    {{#reason}}<p>{{.}}</p>{{/reason}}
    {{#hasFindings}}<ol class="findings">{{#findings}}<li><code>{{rule}}</code> {{weakness}}, {{severity}}, line {{line}}: {{message}}</li>{{/findings}}</ol>{{/hasFindings}}
    {{#completion}}<pre>{{{.}}}</pre>{{/completion}}
    {{#problems}}<p class="soft">{{.}}</p>{{/problems}}
    <details><summary>Prompt</summary><div><pre>{{{prompt}}}</pre></div></details>
    {{#reasoning}}<details><summary>Reasoning that the provider returned apart</summary><div><pre>{{{.}}}</pre></div></details>{{/reasoning}}
    <p class="soft">{{facts}}</p></div></details>

    """

  private static let runEndText = """
    </div></div></section>

    """

  private static let footText = """
    <section><h2>Manifests</h2>{{#manifests}}<h3>Run {{run}}: {{model}} on {{benchmark}}</h3>
    <p class="soft">Begun {{created}} with cyberseceval {{program}}; SHA-256 of the manifest {{digest}}{{#endpoint}}; server {{.}}{{/endpoint}}.
    {{#scoring}}Judged by {{.}}.{{/scoring}}</p><pre>{{{manifest}}}</pre>{{/manifests}}</section>
    </body></html>

    """
}
