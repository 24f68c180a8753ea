"""Compares the findings of two programs: same rule, same file, same start and end line and column.

Called by Scripts/compare-with-semgrep. Exit status 0 if they agree on all, 1 if they differ, 2 if one of them failed.
"""

import collections
import json
import os
import subprocess
import sys

from ruamel.yaml import YAML

OPERATORS = (
    "pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside", "pattern-not", "pattern-not-inside", "pattern-not-regex",
    "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-type", "metavariable-analysis",
    "metavariable-name", "focus-metavariable", "pattern-sources", "pattern-sanitizers", "pattern-propagators", "match", "taint", "options",
)


def run(command):
    """The JSON that a scan prints; it is whole too where some rule or file was refused (exit status 2)."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1, 2) or not done.stdout.startswith("{"):
        sys.stderr.write(f"{' '.join(command[:2])} ended with {done.returncode}:\n{done.stderr[-2000:]}\n")
        raise SystemExit(2)
    return json.loads(done.stdout)


def findings(report):
    """Findings of a report in the shape of `semgrep --json`; Semgrep puts the rules' folder before the id."""
    result = set()
    for item in report["results"]:
        start, end = item["start"], item["end"]
        place = f"{start['line']}:{start['col']}-{end['line']}:{end['col']}"
        result.add((item["check_id"].split(".")[-1], os.path.relpath(item["path"]), place))
    return result


def operators_of_rules(path):
    """By rule id: the operators that its YAML has anywhere."""
    result = {}
    files = [path] if os.path.isfile(path) else [
        os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names if name.endswith((".yaml", ".yml"))]
    reader = YAML(typ="safe")
    for name in files:
        with open(name, encoding="utf-8") as file:
            document = reader.load(file)
        for rule in document.get("rules", []):
            keys = set()
            pending = [rule]
            while pending:
                value = pending.pop()
                if isinstance(value, dict):
                    keys.update(key for key in value if key in OPERATORS)
                    pending += value.values()
                elif isinstance(value, list):
                    pending += value
            result[rule["id"]] = keys
    return result


def share(part, whole):
    return 100.0 * part / whole if whole else 100.0


class Table:
    """Counts of findings by some property of them: Semgrep's, ours, common ones."""

    def __init__(self, title):
        self.title = title
        self.rows = collections.defaultdict(lambda: [0, 0, 0])

    def lines(self, markdown):
        if markdown:
            yield f"| {self.title} | Semgrep | ours | both | of Semgrep's | of ours |"
            yield "|---|---:|---:|---:|---:|---:|"
        else:
            yield f"{self.title:24} {'semgrep':>8} {'ours':>8} {'both':>8} {'of theirs':>10} {'of ours':>8}"
        for name, (theirs, ours, both) in sorted(self.rows.items(), key=lambda row: (row[0] == "all", row[0])):
            if markdown:
                yield f"| {name} | {theirs:,} | {ours:,} | {both:,} | {share(both, theirs):.1f} % | {share(both, ours):.1f} % |"
            else:
                yield f"{name:24} {theirs:8} {ours:8} {both:8} {share(both, theirs):9.1f}% {share(both, ours):7.1f}%"


def tables(expected, found, operators):
    languages, by_operator = Table("language"), Table("operator")
    for group, column in ((expected, 0), (found, 1), (expected & found, 2)):
        for rule, path, _ in group:
            languages.rows[os.path.splitext(path)[1]][column] += 1
            languages.rows["all"][column] += 1
            for operator in operators.get(rule, ()):
                by_operator.rows[operator][column] += 1
    return languages, by_operator


def option(arguments, name, default):
    """Takes `--name value` out of the arguments."""
    if name not in arguments:
        return default
    at = arguments.index(name)
    value = arguments[at + 1]
    del arguments[at : at + 2]
    return value


def write_summary(path, rules, targets, shown, beyond, refused, differences, version):
    """A page to be stored: what was compared, the tables, and which rules differ."""
    with open(path, "w", encoding="utf-8") as file:
        write = lambda *lines: file.write("\n".join(lines) + "\n")
        write("# Agreement with Semgrep", "",
              f"Written by `Scripts/compare-with-semgrep {rules} {' '.join(targets)} -- --markdown {path}` with Semgrep {version}. A finding agrees if rule, file, first",
              "and last line and column are the same. A rule counts for each operator that it has. What we differ in knowingly is in",
              "[decision 0004](decisions/0004-ranges-follow-the-oracle.md).", "")
        for table in shown:
            write(*table.lines(markdown=True), "")
        write(f"Flows across functions that only ours follows, which are not counted above: {beyond}.",
              f"Rules that Semgrep refuses, not counted: {refused}.", "", "## Rules that differ", "")
        write("| rule | only Semgrep | only ours |", "|---|---:|---:|")
        for rule, places in sorted(differences.items()):
            missing = sum(place[0] == "only semgrep" for place in places)
            write(f"| `{rule}` | {missing} | {len(places) - missing} |")


def main():
    semgrep, ours, *arguments = sys.argv[1:]
    listed = int(option(arguments, "--list", "10"))
    summary = option(arguments, "--markdown", None)
    rules, targets = arguments[0], [a for a in arguments[1:] if a != "--"]
    theirs = run(
        [semgrep, "scan", "--metrics", "off", "--disable-version-check", "--quiet", "--json", "--no-git-ignore", "--max-target-bytes", "0",
         "--config", rules, *targets])
    mine = run([ours, "scan", "--format", "json", "--rules", rules, *targets])
    expected, found = findings(theirs), findings(mine)
    # Flows through another function of the file are beyond Semgrep's community edition, not a disagreement.
    beyond = findings({"results": [r for r in mine["results"] if r["extra"].get("crosses_functions")]}) - expected
    found -= beyond
    refused = {error["rule_id"].split(".")[-1] for error in theirs["errors"] if error.get("rule_id") and error.get("type") == "Rule parse error"}
    found = {finding for finding in found if finding[0] not in refused}
    expected = {finding for finding in expected if finding[0] not in refused}

    shown = tables(expected, found, operators_of_rules(rules))
    for table in shown:
        print("\n".join(table.lines(markdown=False)) + "\n")
    print(f"flows across functions that only ours follows: {len(beyond)}")
    print(f"rules that Semgrep refuses, not counted: {len(refused)}")
    differences = collections.defaultdict(list)
    for item in expected - found:
        differences[item[0]].append(("only semgrep", *item[1:]))
    for item in found - expected:
        differences[item[0]].append(("only ours", *item[1:]))
    for rule, places in sorted(differences.items(), key=lambda entry: -len(entry[1])):
        print(f"\n{rule}: {len(places)}")
        for place in sorted(places)[:listed]:
            print("  {:12} {}:{}".format(*place))
    for error in theirs.get("errors", [])[:5]:
        print("semgrep error:", error.get("message", "")[:200].replace("\n", " "))
    if summary:
        version = theirs.get("version", "of an unknown version")
        write_summary(summary, rules, targets, shown, len(beyond), len(refused), differences, version)
    raise SystemExit(0 if expected == found else 1)


main()
