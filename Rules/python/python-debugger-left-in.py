import pdb

import debugpy


def total(rows):
    # ruleid: python-debugger-left-in
    pdb.set_trace()
    return sum(rows)


def listen():
    # ruleid: python-debugger-left-in
    debugpy.listen(("0.0.0.0", 5678))


def stop(x):
    # ruleid: python-debugger-left-in
    breakpoint()
    return x


def log(rows, logger):
    # ok: python-debugger-left-in
    logger.debug("%d rows", len(rows))


def plain(rows):
    # ok: python-debugger-left-in
    return sum(rows)


def points(breakpoints):
    # ok: python-debugger-left-in
    return breakpoints[0]
