class Broker:
    async def on_client(self, reader):
        # ruleid: python-limit-missing
        while data := await reader.readline():
            # ruleid: python-limit-missing
            self.pending.append(data)
            # ruleid: python-limit-missing
            asyncio.create_task(self.process(data))


def a(request):
    # ruleid: python-limit-missing
    size = int(request.args["size"])
    # ruleid: python-limit-missing
    return bytearray(size)


def good(request):
    # ok: python-limit-missing
    items = []
    # ok: python-limit-missing
    items.append(1)
    # ok: python-limit-missing
    return request.stream_limited.read(1000)
