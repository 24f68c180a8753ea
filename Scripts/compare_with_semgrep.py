"""Compares the findings of two programs: same rule, same file, same start and end line and column.

Called by Scripts/compare-with-semgrep. Exit status 0 if they agree on all, 1 if they differ, 2 if one of them failed.
"""

import collections
import json
import os
import subprocess
import sys


def run(command, accepted):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in accepted:
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


def share(part, whole):
    return 100.0 * part / whole if whole else 100.0


def main():
    semgrep, ours, *arguments = sys.argv[1:]
    listed = 10
    if "--list" in arguments:
        at = arguments.index("--list")
        listed = int(arguments[at + 1])
        del arguments[at : at + 2]
    rules, targets = arguments[0], [a for a in arguments[1:] if a != "--"]
    theirs = run(
        [semgrep, "scan", "--metrics", "off", "--disable-version-check", "--quiet", "--json", "--no-git-ignore", "--max-target-bytes", "0",
         "--config", rules, *targets], (0, 1))
    mine = run([ours, "scan", "--format", "json", "--rules", rules, *targets], (0, 1, 2))
    expected, found = findings(theirs), findings(mine)
    both = expected & found
    # Flows through another function of the file are beyond Semgrep's community edition, not a disagreement.
    beyond = findings({"results": [r for r in mine["results"] if r["extra"].get("crosses_functions")]}) - expected
    found -= beyond

    languages = collections.defaultdict(lambda: [0, 0, 0])
    for group, column in ((expected, 0), (found, 1), (both, 2)):
        for _, path, _ in group:
            languages[os.path.splitext(path)[1]][column] += 1
    print(f"{'language':10} {'semgrep':>8} {'ours':>8} {'both':>8} {'of theirs':>10} {'of ours':>8}")
    for name, (a, b, c) in sorted(languages.items()) + [("all", (len(expected), len(found), len(both)))]:
        print(f"{name:10} {a:8} {b:8} {c:8} {share(c, a):9.1f}% {share(c, b):7.1f}%")

    print(f"flows across functions that only ours follows: {len(beyond)}")
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
    raise SystemExit(0 if expected == found else 1)


main()
