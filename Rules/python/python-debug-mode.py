import cgitb
import os

import uvicorn
from fastapi import FastAPI
from flask import Flask

app = Flask(__name__)
# ruleid: python-debug-mode
cgitb.enable()
# ruleid: python-debug-mode
api = FastAPI(title="orders", debug=True)

# ruleid: python-debug-mode
app.config["DEBUG"] = True

if __name__ == "__main__":
    # ruleid: python-debug-mode
    app.run(host="0.0.0.0", debug=True)

# ok: python-debug-mode
production = FastAPI(title="orders")


def main():
    # ok: python-debug-mode
    app.run(debug=False)
    # ok: python-debug-mode
    uvicorn.run(api, debug=os.environ.get("DEBUG") == "1")
