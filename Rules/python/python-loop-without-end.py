def a(q):
    # ruleid: python-loop-without-end
    while True:
        q.get()


def b(node):
    # ruleid: python-loop-without-end
    while node is not None:
        node = node.next


def c(data, i):
    # ruleid: python-loop-without-end
    while i < len(data):
        i += data[i]


def good(values):
    # ok: python-loop-without-end
    for v in values:
        # ok: python-loop-without-end
        print(v)
    # ok: python-loop-without-end
    return sum(values)
