import re


class Cleaner:
    COMMENT = r"<!--(.|\s)*?-->"
    TRAILING = r"(\s|\t)+$"

    def clean(self, text):
        # ruleid: python-pattern-backtracks-long
        return re.sub(self.TRAILING, "", re.sub(self.COMMENT, "", text))


# ruleid: python-pattern-backtracks-long
WORDS = re.compile(r"^(\w+\s?)*$")
# ruleid: python-pattern-backtracks-long
MAIL = re.compile(r"^([a-zA-Z0-9]+)*@example\.com$")
# ok: python-pattern-backtracks-long
DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
# ok: python-pattern-backtracks-long
NAME = re.compile(r"[A-Za-z]+(-[A-Za-z]+)?")
# ok: python-pattern-backtracks-long
SLUG = re.compile(r"^[a-z0-9-]+$")
