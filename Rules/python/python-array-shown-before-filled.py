import ctypes
import numpy as np
import torch


def pad(sequences, width):
    # ruleid: python-array-shown-before-filled
    batch = torch.empty(len(sequences), width)
    for row, seq in enumerate(sequences):
        batch[row, :len(seq)] = torch.tensor(seq)
    return batch


def pad_with_zeros(sequences, width):
    # ok: python-array-shown-before-filled
    batch = torch.zeros(len(sequences), width)
    for row, seq in enumerate(sequences):
        batch[row, :len(seq)] = torch.tensor(seq)
    return batch


def means(samples):
    # ruleid: python-array-shown-before-filled
    result = np.empty(len(samples) + 10)
    for i, s in enumerate(samples):
        if s is not None:
            result[i] = np.mean(s)
    return result.tolist()


def all_means(samples):
    # ok: python-array-shown-before-filled
    result = np.empty(len(samples))
    for i, s in enumerate(samples):
        result[i] = np.mean(s)
    return result.tolist()


def frame():
    # ruleid: python-array-shown-before-filled
    img = np.empty((480, 640), dtype=np.uint8)
    return Response(img.tobytes())


def blank_frame():
    # ok: python-array-shown-before-filled
    img = np.empty((480, 640), dtype=np.uint8)
    img.fill(255)
    return Response(img.tobytes())
