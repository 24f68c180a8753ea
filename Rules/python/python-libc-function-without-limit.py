import ctypes

libc = ctypes.CDLL("libc.so.6")
libc.strncpy.restype = ctypes.c_char_p


def copy(text):
    block = ctypes.create_string_buffer(32)
    # ruleid: python-libc-function-without-limit
    libc.strcpy(block, text)
    return block.value


class Words:
    def first(self, line):
        block = ctypes.create_string_buffer(line)
        # ruleid: python-libc-function-without-limit
        return libc.strtok(block, b" ")


def fill(number):
    block = ctypes.create_string_buffer(8)
    # ruleid: python-libc-function-without-limit
    libc.sprintf(block, b"%d", number)
    return block.value


def good_copy(text):
    block = ctypes.create_string_buffer(32)
    # ok: python-libc-function-without-limit
    libc.strncpy(block, text, 31)
    return block.value


def good_first(line):
    # ok: python-libc-function-without-limit
    return line.split(b" ", 1)[0]


def other(system, name):
    # ok: python-libc-function-without-limit
    return system.strlen(name)
