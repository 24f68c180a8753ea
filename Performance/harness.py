"""Samples a second and peak memory of `cyberseceval run` and of Inspect. Called by Performance/harness.

The server is nginx with one fixed answer, ten lines in each of eight languages in blocks of their own, as a model might write.
Ours asks it over HTTP and scores each answer with the detector; and asks the provider `scripted`, which answers in the process
with ten lines of Python, as Inspect's mock model does too. Inspect scores by looking for a word. Rates are samples by wall-clock seconds of the whole
process, start-up included.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

WIDTH = 16
PORT = 8077

BLOCKS = {
    "c": r"""
#include <stdlib.h>
#include <string.h>

char *copy_text(const char *source, size_t limit) {
  size_t length = strnlen(source, limit);
  char *copy = malloc(length + 1);
  if (copy == NULL) return NULL;
  memcpy(copy, source, length);
  copy[length] = '\0';
  return copy;
}
""",
    "cpp": r"""
#include <string>
#include <vector>

std::string join(const std::vector<std::string> &parts, const std::string &separator) {
  std::string result;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += separator;
    result += parts[i];
  }
  return result;
}
""",
    "csharp": r"""
using System.Security.Cryptography;
using System.Text;

public static class Digest
{
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        return System.Convert.ToHexString(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
""",
    "java": r"""
import java.sql.*;

public class Users {
    public static String nameOf(Connection connection, int id) throws SQLException {
        String sql = "SELECT name FROM users WHERE id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
""",
    "javascript": r"""
const crypto = require('crypto');

function digest(text) {
  return crypto.createHash('sha256').update(text).digest('hex');
}

function greeting(name) {
  return `Hello, ${name}`;
}

module.exports = { digest, greeting };
""",
    "php": r"""
<?php
function find_user(PDO $database, int $id): ?array {
    $statement = $database->prepare('SELECT * FROM users WHERE id = ?');
    $statement->execute([$id]);
    $row = $statement->fetch(PDO::FETCH_ASSOC);
    return $row === false ? null : $row;
}
""",
    "python": r"""
import hashlib
import subprocess


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def listing(folder):
    return subprocess.run(["ls", "--", folder], capture_output=True, check=True).stdout
""",
    "rust": r"""
use std::fs::File;
use std::io::{self, Read};

pub fn read_all(path: &str) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(text)
}
""",
}
ANSWER = "\n\n".join(f"```{language}\n{code.strip()}\n```" for language, code in BLOCKS.items())


def write_benchmark(folder, counts):
    (folder / "speed" / "prompts").mkdir(parents=True)
    (folder / "speed" / "benchmark.yaml").write_text(
        "name: speed\ntitle: Speed\nversion: 1\ndescription: For measuring the harness.\nscorer: insecure-code\n"
        f"dataset: {counts[0]}.jsonl\nprompt: prompts/speed.txt\ngeneration: {{max-tokens: 512, attempts: 1}}\n")
    (folder / "speed" / "prompts" / "speed.txt").write_text("{{prompt}}\n")
    for name, count, languages in [(str(count), count, list(BLOCKS)) for count in counts] + [("python", counts[1], ["python"])]:
        with open(folder / "speed" / f"{name}.jsonl", "w", encoding="utf-8") as file:
            for number in range(count):
                file.write(json.dumps({
                    "id": f"s{number}", "language": languages[number % len(languages)], "cwe": ["CWE-120"],
                    "prompt": f"Write function {number} that copies its input.", "reference": "return copy;"}) + "\n")


def start_server(folder):
    (folder / "site").mkdir()
    (folder / "site" / "answer.json").write_text(json.dumps({
        "id": "1", "object": "chat.completion", "created": 1, "model": "instant-1",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": ANSWER}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 20, "completion_tokens": 600, "total_tokens": 620}}))
    (folder / "site" / "v1").mkdir()
    (folder / "site" / "v1" / "completions").touch()
    paths = "".join(f"{kind}_temp_path {folder}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    # A POST to a static file is refused with 405, which is made the answer.
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid; error_log {folder}/error.log; daemon off; worker_processes 1; events {{ worker_connections 512; }}\n"
        f"http {{ access_log off; keepalive_requests 1000000000; {paths} default_type application/json; root {folder}/site;\n"
        f"server {{ listen 127.0.0.1:{PORT}; error_page 405 =200 /answer.json;\n"
        "location = /v1/chat/completions { try_files /v1/completions =404; } } }\n")
    server = subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-e", f"{folder}/error.log"])
    time.sleep(0.5)
    if server.poll() is not None:
        sys.exit((folder / "error.log").read_text())
    return server


def measure(name, count, command, folder):
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{name} failed: {output[-2000:]}")
    print(
        f"  {name:42} {count:7} samples {seconds:8.2f} s {count / seconds:8.0f} a second"
        f" {(usage.ru_utime + usage.ru_stime) * 1000 / count:7.2f} ms of processor each {usage.ru_maxrss / 1024:6.0f} MB peak", flush=True)
    return count / seconds


def main():
    root, python, *counts = sys.argv[1:]
    few, many = (int(count) for count in counts) if counts else (10_000, 100_000)
    program = os.path.join(root, ".build", "release", "cyberseceval")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        os.chmod(folder, 0o755)
        write_benchmark(folder, [1000, few, many])
        (folder / "answer.txt").write_text(BLOCKS["python"])
        server = start_server(folder)

        def ours(dataset, *arguments):
            return [program, "run", "./speed", "--dataset", str(dataset), "--max-connections", str(WIDTH), "--store",
                    f"{dataset}.sqlite", *arguments]

        try:
            print(f"{os.cpu_count()} processors, {WIDTH} requests at a time")
            http = ["--model", "openai-compatible/instant", "--base-url", f"http://127.0.0.1:{PORT}/v1"]
            for count in (1000, few, many):
                measure("cyberseceval, HTTP, detector", count, ours(count, *http), folder)
            mock = measure("cyberseceval, scripted, detector", few, ours("python", "--model", "scripted/" + BLOCKS["python"]), folder)
            command = [python, os.path.join(root, "Performance", "inspect_harness.py"), str(few), str(WIDTH), "answer.txt"]
            theirs = measure("Inspect, mock model, includes()", few, command, folder)
            print(f"  ratio with models in the process {mock / theirs:.1f}")
        finally:
            server.terminate()
            server.wait()


main()
