# ruleid: python-size-taken-as-it-is
b = bytearray(size)
# ruleid: python-size-taken-as-it-is
s = " " * width
# ruleid: python-size-taken-as-it-is
limit = request.args["limit"]

# ok: python-size-taken-as-it-is
b = bytearray(10)
# ok: python-size-taken-as-it-is
s = " " * 3
# ok: python-size-taken-as-it-is
limit = 50
