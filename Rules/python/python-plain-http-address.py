# ruleid: python-plain-http-address
API_URL = "http://api.bank.example/v1"
# ruleid: python-plain-http-address
base = "http://service.example.org"


class Client:
    # ruleid: python-plain-http-address
    endpoint = "http://pay.example.net/charge"
    # ok: python-plain-http-address
    local = "http://localhost:8000"


# ok: python-plain-http-address
API = "https://api.bank.example/v1"
# ok: python-plain-http-address
NAMESPACE = "http://www.w3.org/1999/xhtml"
# ok: python-plain-http-address
LOCAL_URL = "http://127.0.0.1:8080"
