# ruleid: python-middleware-against-frames-missing
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]
# ruleid: python-middleware-against-frames-missing
MIDDLEWARE = ("x.SecurityMiddleware", "x.SessionMiddleware")
# ruleid: python-middleware-against-frames-missing
MIDDLEWARE_CLASSES = ["x.CommonMiddleware", "x.SecurityMiddleware"]

# ok: python-middleware-against-frames-missing
MIDDLEWARE = ["x.SecurityMiddleware", "x.CommonMiddleware", "x.XFrameOptionsMiddleware"]
# ok: python-middleware-against-frames-missing
MIDDLEWARE = ["x.CommonMiddleware"]
# ok: python-middleware-against-frames-missing
OTHER = ["x.SecurityMiddleware", "x.CommonMiddleware"]
