import ctypes
import numpy as np

seats = np.full(12, 40, dtype=np.uint16)


class Wallet:
    def __init__(self, start):
        self.coins = ctypes.c_uint32(start)

    def pay(self, price):
        # ruleid: python-unsigned-number-below-zero
        self.coins.value -= price
        return self.coins.value


def book(flight, n):
    # ruleid: python-unsigned-number-below-zero
    seats[flight] -= n
    return seats[flight]


def book_checked(flight, n):
    if seats[flight] >= n:
        # ok: python-unsigned-number-below-zero
        seats[flight] -= n


def payload_length(total, header):
    # ruleid: python-unsigned-number-below-zero
    return (total - header) & 0xFFFF


def payload_length_checked(total, header):
    if total < header:
        raise ValueError("short frame")
    # ok: python-unsigned-number-below-zero
    return (total - header) & 0xFFFF


def sequence_gap(seq, last_seq):
    # ok: python-unsigned-number-below-zero
    return (seq - last_seq) & 0xFFFF


def frame_difference(before, after):
    # ruleid: python-unsigned-number-below-zero
    return (after - before).astype(np.uint8)


def widened(before, after):
    # ok: python-unsigned-number-below-zero
    return before.astype(np.int16) - after.astype(np.int16)
