QUESTIONS = load_questions()


@app.get("/quiz/<path:n>")
def question(n):
    # ruleid: python-index-from-path-or-method
    return jsonify(QUESTIONS[int(n)])


@app.get("/quiz2")
def question_of_query():
    # ruleid: python-index-from-path-or-method
    return jsonify(QUESTIONS[int(request.args["n"])])


class Board:
    def mark(self, x, y, player):
        # ruleid: python-index-from-path-or-method
        self.cells[y * self.size + x] = player

    def mark_checked(self, x, y, player):
        if not 0 <= x < self.size:
            raise ValueError(x)
        # ok: python-index-from-path-or-method
        self.cells[y * self.size + x] = player


@app.get("/quiz/<path:n>")
def question_checked(n):
    n = int(n)
    if not 0 <= n < len(QUESTIONS):
        abort(404)
    # ok: python-index-from-path-or-method
    return jsonify(QUESTIONS[n])


def by_name(name):
    # ok: python-index-from-path-or-method
    return TABLE[name]
