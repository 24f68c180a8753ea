# ruleid: python-sign-up-password-unchecked
class SignUp(BaseModel):
    name: str
    password: str


# ruleid: python-sign-up-password-unchecked
class UserCreate(BaseModel):
    password: str


# ruleid: python-sign-up-password-unchecked
class ResetPassword(BaseModel):
    token: str
    new_password: str



# ok: python-sign-up-password-unchecked
class Login(BaseModel):
    password: str


# ok: python-sign-up-password-unchecked
class UserCreate2(BaseModel):
    password: str = Field(min_length=12)


# ok: python-sign-up-password-unchecked
class Register(BaseModel):
    password: SecretStr
