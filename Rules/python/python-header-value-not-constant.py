# ruleid: python-header-value-not-constant
h = [("Content-Disposition", f"attachment; filename={n}")]
# ruleid: python-header-value-not-constant
resp.headers["X-Name"] = name
# ruleid: python-header-value-not-constant
self.send_header("X-Name", name)

# ok: python-header-value-not-constant
h = [("Content-Type", "text/csv")]
# ok: python-header-value-not-constant
resp.headers["X-Name"] = "a"
# ok: python-header-value-not-constant
self.send_header("X-Name", "b")
