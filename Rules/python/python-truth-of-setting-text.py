import os


def feature_enabled(name):
    # ruleid: python-truth-of-setting-text
    return bool(os.environ.get(name, "0"))


def wanted(request):
    # ruleid: python-truth-of-setting-text
    return bool(request.GET.get("wanted", "false"))


def options(parser):
    # ruleid: python-truth-of-setting-text
    parser.add_argument("--verify", type=bool, default=True)


def feature_enabled_right(name):
    # ok: python-truth-of-setting-text
    return os.environ.get(name, "0") == "1"


def has_items(items):
    # ok: python-truth-of-setting-text
    return bool(items)


def options_right(parser):
    # ok: python-truth-of-setting-text
    parser.add_argument("--verify", action="store_true")
