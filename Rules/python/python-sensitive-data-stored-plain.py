import csv
import json
import subprocess

import boto3
import redis


def export_customers(conn, path):
    rows = conn.execute("SELECT name, iban, passport_no FROM customers")
    with open(path, "w", newline="") as f:
        # ruleid: python-sensitive-data-stored-plain
        csv.writer(f).writerows(rows)


def backup():
    dump = subprocess.check_output(["pg_dump", "hr"])
    # ruleid: python-sensitive-data-stored-plain
    boto3.client("s3").put_object(Bucket="acme", Key="hr.sql", Body=dump)


class Terminal:
    def charge(self, pan, cvv, amount):
        # ruleid: python-sensitive-data-stored-plain
        self.sock.sendall(f"CHARGE {pan} {cvv} {amount}\n".encode())


def remember(cache, user_id, access_token):
    # ruleid: python-sensitive-data-stored-plain
    cache.hset("t:%s" % user_id, mapping={"access": access_token})


def export_orders(conn, path):
    rows = conn.execute("SELECT id, created FROM orders")
    with open(path, "w", newline="") as f:
        # ok: python-sensitive-data-stored-plain
        csv.writer(f).writerows(rows)


def backup_encrypted(fernet):
    dump = subprocess.check_output(["pg_dump", "hr"])
    # ok: python-sensitive-data-stored-plain
    boto3.client("s3").put_object(Bucket="acme", Key="hr.sql", Body=fernet.encrypt(dump))


def greet(sock, name):
    # ok: python-sensitive-data-stored-plain
    sock.sendall(f"HELLO {name}\n".encode())
