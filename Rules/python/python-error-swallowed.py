try:
    go()
# ruleid: python-error-swallowed
except Exception:
    pass


for a in b:
    try:
        go()
    # ruleid: python-error-swallowed
    except OSError:
        continue


try:
    go()
# ruleid: python-error-swallowed
except (A, B): pass



try:
    go()
# ok: python-error-swallowed
except Exception:
    raise


try:
    go()
# ok: python-error-swallowed
except OSError:
    log(1)


try:
    go()
# ok: python-error-swallowed
finally:
    stop()
