votes = {}
visits = 0


@app.post("/vote/<opt>")
def vote(opt):
    n = votes.get(opt, 0)
    # ruleid: python-state-changed-in-handler-without-lock
    votes[opt] = n + 1
    return str(votes[opt])


@app.get("/")
def home():
    global visits
    # ruleid: python-state-changed-in-handler-without-lock
    visits += 1
    return str(visits)


@app.post("/stock/<item>/take")
def take(item):
    if stock[item] > 0:
        # ruleid: python-state-changed-in-handler-without-lock
        stock[item] -= 1
    return "ok"


@app.post("/stock/<item>/take2")
def take_locked(item):
    with lock:
        if stock[item] > 0:
            # ok: python-state-changed-in-handler-without-lock
            stock[item] -= 1
    return "ok"


@app.get("/words")
def words():
    counts = {}
    for w in request.args["text"].split():
        # ok: python-state-changed-in-handler-without-lock
        counts[w] = counts.get(w, 0) + 1
    return counts


def helper(stock, item):
    # ok: python-state-changed-in-handler-without-lock
    stock[item] -= 1
