"""Seconds, MB/s and peak memory of both programs over the same code, their ratio, and times of single snippets.

Called by Performance/run. Each program runs once after one warm-up of the file cache; figures are wall-clock seconds of the
whole process, start-up and reading of the rules included.
"""

import collections
import json
import os
import statistics
import subprocess
import sys
import sysconfig
import time

LANGUAGES = {
    ".c": "c", ".h": "cpp", ".cc": "cpp", ".cpp": "cpp", ".hpp": "cpp", ".cs": "csharp", ".java": "java", ".js": "javascript",
    ".jsx": "javascript", ".ts": "typescript", ".tsx": "typescript", ".php": "php", ".py": "python", ".rs": "rust",
}


def sources(folder):
    for directory, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in (".git", "site-packages", "node_modules", "__pycache__"))
        for name in sorted(names):
            if os.path.splitext(name)[1] in LANGUAGES:
                yield os.path.join(directory, name)


def measure(command, accepted):
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) not in accepted:
        sys.exit(f"{command[0]} failed: {process.stderr.read().decode(errors='replace')[-1000:]}")
    return seconds, max(usage.ru_maxrss, 0) / 1024


def corpus(root, program, semgrep, folder):
    files = list(sources(folder))
    size = sum(os.path.getsize(f) for f in files) / 1e6
    for name in files:
        with open(name, "rb") as file:
            file.read()
    rules = os.path.join(root, "Rules")
    ours = measure([program, "scan", "--rules", rules, "--format", "json", "--output", "/dev/null", folder], (0, 1, 2))
    theirs = measure(
        [semgrep, "scan", "--metrics", "off", "--disable-version-check", "--quiet", "--json", "--no-git-ignore", "-j", str(os.cpu_count()),
         "--max-target-bytes", "0", "--config", rules, folder], (0, 1, 2))
    print(f"{folder}: {len(files)} files, {size:.1f} MB")
    for name, (seconds, memory) in (("cyberseceval", ours), ("semgrep", theirs)):
        print(f"  {name:14} {seconds:8.2f} s {size / seconds:8.2f} MB/s {memory:8.0f} MB peak")
    print(f"  ratio          {theirs[0] / ours[0]:8.1f} times as fast")


def snippets(root, program):
    """Twenty lines of each proof file, four times over, so that the process is warm."""
    lines = []
    for name in sources(os.path.join(root, "Rules")):
        with open(name, encoding="utf-8") as file:
            code = "".join(file.readlines()[:20])
        lines.append((LANGUAGES[os.path.splitext(name)[1]], code))
    text = "".join(
        json.dumps({"id": f"{turn}-{index}", "language": language, "code": code}) + "\n"
        for turn in range(4) for index, (language, code) in enumerate(lines))
    done = subprocess.run([program, "scan", "--jsonl"], input=text, capture_output=True, text=True)
    times = collections.defaultdict(list)
    for answer in map(json.loads, done.stdout.splitlines()):
        turn, index = answer["id"].split("-")
        if turn != "0":
            times[lines[int(index)][0]].append(answer["elapsed_us"] / 1000)
    print("snippets of 20 lines, process warm, all rules of the language:")
    for language, values in sorted(times.items()):
        values.sort()
        print(f"  {language:11} {len(values):5} snippets   median {statistics.median(values):7.3f} ms   p99 {values[int(len(values) * 0.99)]:7.3f} ms")


def main():
    root, semgrep, *folders = sys.argv[1:]
    program = os.path.join(root, ".build", "release", "cyberseceval")
    for folder in folders or [sysconfig.get_paths()["stdlib"], os.path.join(root, "Rules")]:
        corpus(root, program, semgrep, folder)
    snippets(root, program)


main()
