import threading

total = 0
seats = 5
done = 0


def work():
    global total
    for _ in range(1000):
        # ruleid: python-thread-counts-without-lock
        total += 1


def sell():
    global seats
    if seats > 0:
        # ruleid: python-thread-counts-without-lock
        seats = seats - 1


def safe():
    global done
    with lock:
        # ok: python-thread-counts-without-lock
        done += 1


def alone():
    global done
    # ok: python-thread-counts-without-lock
    done += 1


def local():
    n = 0
    # ok: python-thread-counts-without-lock
    n += 1
    return n


def count():
    global seats
    # ruleid: python-thread-counts-without-lock
    seats -= 1


t = [threading.Thread(target=work) for _ in range(4)]
u = threading.Thread(target=sell)
v = threading.Thread(target=safe)
w = threading.Thread(target=count)
