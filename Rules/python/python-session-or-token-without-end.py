from datetime import datetime, timedelta

import jwt


def token(user):
    # ruleid: python-session-or-token-without-end
    return jwt.encode({"sub": user.id}, KEY, algorithm="HS256")


# ruleid: python-session-or-token-without-end
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(days=3650)
# ruleid: python-session-or-token-without-end
SESSION_COOKIE_AGE = 31536000


def short_token(user):
    # ok: python-session-or-token-without-end
    return jwt.encode({"sub": user.id, "exp": datetime.now() + timedelta(minutes=15)}, KEY, algorithm="HS256")


# ok: python-session-or-token-without-end
app.config["PERMANENT_SESSION_LIFETIME"] = timedelta(hours=8)


def given(payload):
    # ok: python-session-or-token-without-end
    return jwt.encode(payload, KEY, algorithm="HS256")
