import requests


@app.get("/range")
def number_range():
    i = int(request.args["start"])
    stop = int(request.args["stop"])
    step = int(request.args["step"])
    out = []
    # ruleid: python-loop-ends-only-by-chance
    while i != stop:
        out.append(i)
        i += step
    return jsonify(out)


def fetch_all(url):
    items = []
    # ruleid: python-loop-ends-only-by-chance
    while url:
        page = requests.get(url, timeout=10).json()
        items.extend(page["items"])
        url = page.get("next")
    return items


def fetch_some(url):
    items = []
    pages = 0
    # ok: python-loop-ends-only-by-chance
    while url and pages < 100:
        page = requests.get(url, timeout=10).json()
        items.extend(page["items"])
        url = page.get("next")
        pages += 1
    return items


class Employee:
    def chain(self):
        names = []
        person = self
        # ruleid: python-loop-ends-only-by-chance
        while person is not None:
            names.append(person.name)
            person = person.manager
        return names

    def chain_safe(self):
        seen = set()
        person = self
        # ok: python-loop-ends-only-by-chance
        while person is not None and person.id not in seen:
            seen.add(person.id)
            person = person.manager
        return seen


def count(n):
    i = 0
    # ok: python-loop-ends-only-by-chance
    while i < n:
        i += 1
