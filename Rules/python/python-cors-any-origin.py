from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, jsonify
from flask_cors import CORS

api = FastAPI()
# ruleid: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)

app = Flask(__name__)
# ruleid: python-cors-any-origin
CORS(app, resources={r"/api/*": {"origins": "*"}})


@app.after_request
def headers(response):
    # ruleid: python-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


# ruleid: python-cors-any-origin
CORS_ALLOW_ALL_ORIGINS = True

# ok: python-cors-any-origin
api.add_middleware(CORSMiddleware, allow_origins=["https://app.example.org"])

# ok: python-cors-any-origin
CORS(app, resources={r"/api/*": {"origins": ["https://app.example.org"]}})


def headers_safely(response):
    # ok: python-cors-any-origin
    response.headers["Access-Control-Allow-Origin"] = "https://app.example.org"
    # ok: python-cors-any-origin
    response.headers["Accept"] = "*"
    return response


def without_credentials(app):
    # ok: python-cors-any-origin
    app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)
