import hmac
import re


def receive(request, secret):
    expected = hmac.new(secret, request.body, "sha256").hexdigest()
    # ruleid: python-result-of-check-dropped
    hmac.compare_digest(expected, request.headers["X-Signature"])
    return handle(request.body)


def receive_checked(request, secret):
    expected = hmac.new(secret, request.body, "sha256").hexdigest()
    # ok: python-result-of-check-dropped
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        raise PermissionError
    return handle(request.body)


def save_profile(request):
    form = ProfileForm(request.POST)
    # ruleid: python-result-of-check-dropped
    form.is_valid()
    form.save()


class Store:
    def put(self, key, value):
        # ruleid: python-result-of-check-dropped
        self.lock.acquire(timeout=2)
        self.data[key] = value
        self.lock.release()

    def put_checked(self, key, value):
        # ok: python-result-of-check-dropped
        if not self.lock.acquire(timeout=2):
            raise TimeoutError
        self.data[key] = value


def clean(name):
    # ruleid: python-result-of-check-dropped
    name.replace("..", "")
    return open("/srv/data/" + name)


def clean_right(name):
    # ok: python-result-of-check-dropped
    name = name.replace("..", "")
    return name


def login(user, password):
    # ok: python-result-of-check-dropped
    return user.check_password(password)
