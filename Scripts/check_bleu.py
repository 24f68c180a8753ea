"""Sends random and code-like pairs through `cyberseceval bleu` and through sacreBLEU; see Scripts/check-bleu."""

import json
import random
import subprocess
import sys

from sacrebleu.metrics import BLEU, CHRF

WORDS = (
    "int return if ( ) { } ; , . - = == -> :: x y i j 0 1 3.14 1,000 a.b f(x) \"s\" 'c' &amp; &quot; &lt; &gt; & "
    "<skipped> -\n \n \t \r\n \u00a0 \u2003 \u3000 \u0085 \u200b \x1c \x0b é ß 日本 語 🙂 e\u0301 ١٢ 1-2 -1 2- .. ., ,. "
    "1. .1 a. .a A,b 9,a # // /* */ << >> #include <x> \\ ` ~ ^ | [ ] @ $v"
).split(" ")


def random_text(generator):
    length = generator.choice([0, 1, 2, 3, 4, 5, 8, 20, 60, 200])
    pieces = [generator.choice(WORDS) for _ in range(length)]
    return generator.choice(["", " "]).join(pieces) if generator.random() < 0.3 else " ".join(pieces)


def mutated(generator, text):
    pieces = list(text) if generator.random() < 0.5 else text.split(" ")
    joiner = "" if len(pieces) and all(len(piece) == 1 for piece in pieces) else " "
    for _ in range(generator.randint(0, 1 + len(pieces) // 4)):
        if not pieces:
            break
        index = generator.randrange(len(pieces))
        if generator.random() < 0.5:
            del pieces[index]
        else:
            pieces.insert(index, generator.choice(WORDS))
    return joiner.join(pieces)


def pairs(count, files):
    generator = random.Random(20231207)
    lines = []
    for name in files:
        with open(name, encoding="utf-8", errors="replace", newline="") as handle:
            lines += handle.readlines()
    for index in range(count):
        if lines and index % 2:
            start = generator.randrange(len(lines))
            reference = "".join(lines[start : start + generator.randint(1, 20)])
        else:
            reference = random_text(generator)
        kind = generator.random()
        if kind < 0.1:
            hypothesis = reference
        elif kind < 0.75:
            hypothesis = mutated(generator, reference)
        else:
            hypothesis = random_text(generator)
        yield hypothesis, reference


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 4000
    files = sys.argv[3:] or [__file__]
    data = list(pairs(count, files))
    lines = "".join(json.dumps({"hypothesis": h, "reference": r}) + "\n" for h, r in data)
    answer = subprocess.run([program, "bleu"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    ours = [json.loads(line) for line in answer.stdout.splitlines()]
    if len(ours) != len(data):
        sys.exit(f"check-bleu: {len(data)} pairs in, {len(ours)} out")
    bleu = BLEU(smooth_method="exp", force=True, lowercase=False, effective_order=False)
    chrf = CHRF()
    worst = 0.0
    for (hypothesis, reference), mine in zip(data, ours):
        theirs = bleu.corpus_score([hypothesis], [[reference]]).score
        theirs_chrf = chrf.corpus_score([hypothesis], [[reference]]).score
        difference = max(abs(theirs - mine["bleu"]), abs(theirs_chrf - mine["chrf"]))
        worst = max(worst, difference)
        if difference > 1e-9:
            sys.exit(
                f"check-bleu: {hypothesis!r} against {reference!r}: "
                f"sacreBLEU {theirs!r} / {theirs_chrf!r}, ours {mine['bleu']!r} / {mine['chrf']!r}"
            )
    print(f"check-bleu: {len(data)} pairs, largest difference {worst:.3g}")


if __name__ == "__main__":
    main()
