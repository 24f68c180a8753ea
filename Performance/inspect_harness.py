"""Inspect's side of Performance/harness: asks its own mock model so many samples, and writes its log as usual."""

import sys
import tempfile

from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate


def main():
    count, width = int(sys.argv[1]), int(sys.argv[2])
    with open(sys.argv[3], encoding="utf-8") as file:
        text = file.read()

    def outputs():
        while True:
            output = ModelOutput.from_content("mockllm/model", text)
            # Else it counts them with a table that it would fetch.
            output.usage = ModelUsage(input_tokens=20, output_tokens=60, total_tokens=80)
            yield output

    samples = [Sample(input=f"Write function {number} that copies its input.", target="return") for number in range(count)]
    task = Task(dataset=MemoryDataset(samples), solver=generate(), scorer=includes())
    with tempfile.TemporaryDirectory() as folder:
        model = get_model("mockllm/model", custom_outputs=outputs())
        log = eval(task, model=model, log_dir=folder, display="none", max_connections=width, max_samples=width)[0]
        if log.status != "success" or log.results.completed_samples != count:
            sys.exit(f"Inspect ended with {log.status}: {log.error.message if log.error else log.results}")


main()
