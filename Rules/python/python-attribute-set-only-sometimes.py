class Channel:
    def __init__(self, host, verify=True):
        self.host = host
        if verify:
            # ruleid: python-attribute-set-only-sometimes
            self.context = checked_context()

    def connect(self):
        return self.context.wrap_socket(dial(self.host))


class SafeChannel:
    def __init__(self, host, verify=True):
        self.host = host
        self.context = None
        if verify:
            # ok: python-attribute-set-only-sometimes
            self.context = checked_context()

    def connect(self):
        return self.context.wrap_socket(dial(self.host))


class BothWays:
    def __init__(self, host, verify=True):
        if verify:
            # ok: python-attribute-set-only-sometimes
            self.context = checked_context()
        else:
            self.context = plain_context()

    def connect(self):
        return self.context.wrap_socket(dial())


class Session:
    def __init__(self, token):
        self.token = token

    def load(self):
        data = fetch(self.token)
        if data:
            # ruleid: python-attribute-set-only-sometimes
            self.role = data["role"]

    def is_admin(self):
        return self.role == "admin"


class Filter:
    def __init__(self, path):
        try:
            # ruleid: python-attribute-set-only-sometimes
            self.denied = read_list(path)
        except OSError:
            log("no list")

    def allows(self, user):
        return user not in self.denied


class WithDefault:
    denied = ()

    def __init__(self, path):
        try:
            # ok: python-attribute-set-only-sometimes
            self.denied = read_list(path)
        except OSError:
            log("no list")

    def allows(self, user):
        return user not in self.denied
