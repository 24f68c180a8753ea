import bcrypt
from flask import request


def login(name, password):
    user = find(name)
    # ruleid: python-plaintext-password
    return user is not None and user.password == password


def register(db, name, password):
    # ruleid: python-plaintext-password
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))


def signup():
    # ruleid: python-plaintext-password
    user = User(name=request.form["name"], password=request.form["password"])
    user.save()


def login_safely(name, password):
    user = find(name)
    # ok: python-plaintext-password
    return user is not None and bcrypt.checkpw(password.encode(), user.password_hash)


def register_safely(db, name, password):
    digest = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    # ok: python-plaintext-password
    db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, digest))


def confirm(password, confirm_password):
    # ok: python-plaintext-password
    return password == confirm_password
