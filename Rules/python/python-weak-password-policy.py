from pydantic import BaseModel, Field

# ruleid: python-weak-password-policy
AUTH_PASSWORD_VALIDATORS = []


def check(password):
    # ruleid: python-weak-password-policy
    if len(password) < 6:
        raise ValueError("too short")


class SignUp(BaseModel):
    name: str = Field(min_length=1)
    # ruleid: python-weak-password-policy
    password: str = Field(min_length=4)


def valid(new_password):
    # ruleid: python-weak-password-policy
    return len(new_password) >= 5


def check_safely(password):
    # ok: python-weak-password-policy
    if len(password) < 12:
        raise ValueError("too short")


class SignUpSafely(BaseModel):
    # ok: python-weak-password-policy
    password: str = Field(min_length=10)


def empty(password):
    # ok: python-weak-password-policy
    return len(password) > 0


class SignUpForm(Form):
    # ruleid: python-weak-password-policy
    password = PasswordField("Password", [validators.DataRequired(), validators.Length(min=5)])
    # ok: python-weak-password-policy
    passphrase = PasswordField("Phrase", [validators.Length(min=14)])
    # ok: python-weak-password-policy
    name = StringField("Name", [validators.Length(min=3)])
