import numpy as np
import torch


def frame(values, size):
    # ruleid: python-array-left-uninitialised
    out = np.empty(size, dtype=np.uint8)
    out[: len(values)] = values
    return out.tobytes()


def normalise(scores, keep):
    # ruleid: python-array-left-uninitialised
    result = np.empty_like(scores)
    for i in range(len(scores)):
        if keep[i]:
            result[i] = scores[i]
    return result


def blank(shape):
    # ruleid: python-array-left-uninitialised
    t = torch.empty(shape)
    return t


def zeros(values, size):
    # ok: python-array-left-uninitialised
    out = np.zeros(size, dtype=np.uint8)
    out[: len(values)] = values
    return out.tobytes()


def full(values):
    # ok: python-array-left-uninitialised
    out = np.empty(len(values))
    for i in range(len(values)):
        out[i] = values[i] * 2
    return out


def both(scores, keep):
    # ok: python-array-left-uninitialised
    result = np.empty_like(scores)
    for i in range(len(scores)):
        if keep[i]:
            result[i] = scores[i]
        else:
            result[i] = 0
    return result
