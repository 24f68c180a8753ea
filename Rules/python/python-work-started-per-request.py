import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=8)


class Worker:
    def handle(self, job):
        # ruleid: python-work-started-per-request
        threading.Thread(target=self.process, args=(job,)).start()

    def submit(self, job):
        # ok: python-work-started-per-request
        pool.submit(self.process, job)


@router.post("/thumbnails")
def thumbnails(paths: list[str]):
    # ruleid: python-work-started-per-request
    with ThreadPoolExecutor(max_workers=len(paths)) as mine:
        return list(mine.map(make, paths))


@app.post("/upload")
def upload():
    # ruleid: python-work-started-per-request
    data = request.stream.read()
    return store(data)


class Chat(AsyncWebsocketConsumer):
    history = {}

    async def receive(self, text_data=None, bytes_data=None):
        # ruleid: python-work-started-per-request
        self.history[self.room].append(text_data)


@app.post("/upload2")
def upload_limited():
    # ok: python-work-started-per-request
    data = request.stream.read(1_000_000)
    return store(data)


def main():
    # ok: python-work-started-per-request
    threading.Thread(target=serve).start()
