import json


def load(path):
    # ruleid: python-every-exception-caught
    try:
        return json.load(open(path))
    except:
        return {}


def run(job):
    # ruleid: python-every-exception-caught
    try:
        job.run()
    except Exception as error:
        print("failed", error)


def check(text):
    # ruleid: python-every-exception-caught
    try:
        parse(text)
    except Exception:
        return False
    return True


def load_or_nothing(path):
    # ok: python-every-exception-caught
    try:
        return json.load(open(path))
    except FileNotFoundError:
        return {}


def run_and_pass(job):
    # ok: python-every-exception-caught
    try:
        job.run()
    except Exception:
        job.undo()
        raise


def wrapped(job):
    # ok: python-every-exception-caught
    try:
        job.run()
    except Exception as error:
        raise JobError("the job failed") from error
