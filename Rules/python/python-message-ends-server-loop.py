import json
import logging
import queue
import socket

jobs = queue.Queue()


def serve_forever(server):
    while True:
        peer, _ = server.accept()
        # ruleid: python-message-ends-server-loop
        order = json.loads(peer.recv(2048))
        peer.sendall(answer(order))
        peer.close()


def listen(sock):
    while True:
        packet, sender = sock.recvfrom(1500)
        # ruleid: python-message-ends-server-loop
        reading = float(packet)
        keep(sender, reading)


def run_jobs():
    while True:
        job = jobs.get()
        perform(job)
        # ruleid: python-message-ends-server-loop
        jobs.task_done()


def on_message(client, userdata, msg):
    # ruleid: python-message-ends-server-loop
    state = json.loads(msg.payload)
    update(state)


def serve_carefully(server):
    while True:
        peer, _ = server.accept()
        try:
            # ok: python-message-ends-server-loop
            order = json.loads(peer.recv(2048))
            peer.sendall(answer(order))
        except (ValueError, OSError):
            logging.exception("request failed")
        finally:
            peer.close()


def run_jobs_carefully():
    while True:
        job = jobs.get()
        try:
            perform(job)
        except Exception:
            logging.exception("job failed")
        finally:
            # ok: python-message-ends-server-loop
            jobs.task_done()


def one_request(text):
    # ok: python-message-ends-server-loop
    return json.loads(text)


def on_message_checked(client, userdata, msg):
    try:
        # ok: python-message-ends-server-loop
        update(json.loads(msg.payload))
    except ValueError:
        logging.warning("message thrown away")
