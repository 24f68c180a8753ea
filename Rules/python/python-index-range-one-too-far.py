import random


def pick_winner(entries):
    # ruleid: python-index-range-one-too-far
    return entries[random.randint(0, len(entries))]


def pick_one(entries):
    # ok: python-index-range-one-too-far
    return entries[random.randrange(len(entries))]


def newest(lines, n):
    # ruleid: python-index-range-one-too-far
    return [lines[len(lines) - i] for i in range(n)]


def newest_safe(lines, n):
    # ok: python-index-range-one-too-far
    return [lines[len(lines) - 1 - i] for i in range(n)]


class Playlist:
    def __init__(self, tracks):
        self.tracks = tracks

    def track(self, number):
        if number < 0 or number > len(self.tracks):
            raise IndexError(number)
        # ruleid: python-index-range-one-too-far
        return self.tracks[number]

    def track_checked(self, number):
        if number < 0 or number >= len(self.tracks):
            raise IndexError(number)
        # ok: python-index-range-one-too-far
        return self.tracks[number]


def smooth(values, window):
    out = []
    for i in range(len(values)):
        total = 0
        for k in range(window + 1):
            # ruleid: python-index-range-one-too-far
            total += values[i + k]
        out.append(total / window)
    return out


def list_posts(request):
    page = int(request.GET.get("page", 1))
    # ruleid: python-index-range-one-too-far
    start = page * PAGE_SIZE
    return Post.objects.all()[start:start + PAGE_SIZE]


def list_posts_right(request):
    page = int(request.GET.get("page", 1))
    # ok: python-index-range-one-too-far
    start = (page - 1) * PAGE_SIZE
    return Post.objects.all()[start:start + PAGE_SIZE]


def blocks(data, size):
    for i in range(0, len(data), size):
        # ruleid: python-index-range-one-too-far
        yield data[i:i + size - 1]
