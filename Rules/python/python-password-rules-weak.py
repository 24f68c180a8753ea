# ruleid: python-password-rules-weak
def register(name, password):
    db.add(name, hash_password(password))


def ok_length(password):
    # ruleid: python-password-rules-weak
    return len(password) >= 6


class SignUp(BaseModel):
    # ruleid: python-password-rules-weak
    password: str


# ok: python-password-rules-weak
def register2(name, password):
    validate_password(password)
    db.add(name, hash_password(password))


def long_enough(password):
    # ok: python-password-rules-weak
    return len(password) >= 12


class SignUp2(BaseModel):
    # ok: python-password-rules-weak
    password: str = Field(min_length=12)
