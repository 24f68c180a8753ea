import ctypes

# ruleid: python-native-memory-handled
libc = ctypes.CDLL("libc.so.6")


def first_field(line):
    # ruleid: python-native-memory-handled
    buf = ctypes.create_string_buffer(line)
    # ruleid: python-native-memory-handled
    return libc.strtok(buf, b",")


def good(line):
    # ok: python-native-memory-handled
    parts = line.split(b",")
    # ok: python-native-memory-handled
    data = memoryview(line)
    # ok: python-native-memory-handled
    return parts, data
