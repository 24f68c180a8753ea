import jwt


class ResetTokens:
    def create(self, user_id, token):
        # ruleid: python-token-table-without-expiry
        self.db.execute("INSERT INTO reset_tokens (user_id, token) VALUES (?, ?)", (user_id, token))

    def create_safe(self, user_id, token, until):
        # ok: python-token-table-without-expiry
        self.db.execute("INSERT INTO reset_tokens (user_id, token, expires_at) VALUES (?, ?, ?)", (user_id, token, until))


def issue(user):
    # ruleid: python-token-table-without-expiry
    return jwt.encode({"sub": user.id}, KEY, algorithm="HS256")


def issue_safe(user, until):
    # ok: python-token-table-without-expiry
    return jwt.encode({"sub": user.id, "exp": until}, KEY, algorithm="HS256")


# ruleid: python-token-table-without-expiry
SESSION_COOKIE_AGE = 60 * 60 * 24 * 365


def remember(redis, sid, user):
    # ok: python-token-table-without-expiry
    redis.set(f"session:{sid}", user.id, ex=1800)
