import logging

from flask import Flask, current_app, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    name = request.form["name"]
    # ruleid: python-log-injection
    logger.info("login by " + name)
    # ruleid: python-log-injection
    current_app.logger.warning("failed for %s", name)
    return "no"


def search(request):
    # ruleid: python-log-injection
    logging.info(f"search for {request.GET['q']}")


@app.get("/items")
async def items(q: str):
    # ruleid: python-log-injection
    logger.error("query {}".format(q))


@app.route("/safe", methods=["POST"])
def login_safely():
    name = request.form["name"].replace("\n", " ").replace("\r", " ")
    # ok: python-log-injection
    logger.info("login by " + name)
    return "no"


@app.get("/number")
def number():
    # ok: python-log-injection
    logger.info("page %d", int(request.args["page"]))
    # ok: python-log-injection
    logger.info("agent %r", request.headers["User-Agent"])
    return "ok"


def audit(request):
    agent = request.GET.get("agent", "-")
    line = f"agent={agent}\n"
    with open("/var/log/app/audit.log", "a") as out:
        # ruleid: python-log-injection
        out.write(line)


def store(request):
    with open("/srv/data/agents.txt", "a") as out:
        # ok: python-log-injection
        out.write(request.headers.get("User-Agent", "-"))
