# ruleid: python-middleware-against-forgery-missing
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware"]
# ruleid: python-middleware-against-forgery-missing
MIDDLEWARE = ("x.SessionMiddleware", "x.AuthenticationMiddleware")
# ruleid: python-middleware-against-forgery-missing
MIDDLEWARE_CLASSES = ["x.CommonMiddleware", "x.SessionMiddleware"]

# ok: python-middleware-against-forgery-missing
MIDDLEWARE = ["x.SessionMiddleware", "x.CommonMiddleware", "x.CsrfViewMiddleware"]
# ok: python-middleware-against-forgery-missing
MIDDLEWARE = ["x.CommonMiddleware"]
# ok: python-middleware-against-forgery-missing
OTHER = ["x.SessionMiddleware", "x.CommonMiddleware"]
