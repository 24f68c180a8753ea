import csv
import json
import socketserver
import sys


def import_prices(path, db):
    with open(path, newline="") as fh:
        for row in csv.DictReader(fh):
            # ruleid: python-input-line-ends-program
            db.insert(row["sku"], float(row["price"]))


def import_prices_carefully(path, db, log):
    with open(path, newline="") as fh:
        for row in csv.DictReader(fh):
            try:
                # ok: python-input-line-ends-program
                db.insert(row["sku"], float(row["price"]))
            except (KeyError, ValueError):
                log.warning("bad row")


class Counters(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            # ruleid: python-input-line-ends-program
            message = json.loads(line)
            self.server.count(message)


def main():
    # ruleid: python-input-line-ends-program
    port = int(sys.argv[1])
    serve(port)


def main_with_message():
    try:
        # ok: python-input-line-ends-program
        port = int(sys.argv[1])
    except (IndexError, ValueError):
        sys.exit("usage: serve PORT")
    serve(port)


def worker(queue):
    while True:
        # ruleid: python-input-line-ends-program
        job = queue.get()
        render(job["path"], job["size"])


def careful_worker(queue, log):
    while True:
        # ok: python-input-line-ends-program
        job = queue.get()
        try:
            render(job["path"], job["size"])
        except Exception:
            log.exception("job failed")
