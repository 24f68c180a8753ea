import os


def remove(path):
    # ruleid: python-exception-passed-over
    try:
        os.remove(path)
    except OSError:
        pass


def width(text):
    value = 80
    # ruleid: python-exception-passed-over
    try:
        value = int(text)
    except:
        pass
    return value


def close(connection):
    # ruleid: python-exception-passed-over
    try:
        connection.close()
    except Exception as error:
        pass


def remove_if_there(path):
    # ok: python-exception-passed-over
    try:
        os.remove(path)
    except FileNotFoundError:
        log.debug("%s was not there", path)


def width_or(text, fallback):
    # ok: python-exception-passed-over
    try:
        return int(text)
    except ValueError:
        return fallback


def finished(connection):
    # ok: python-exception-passed-over
    try:
        connection.send()
    finally:
        connection.close()


def leave(channel):
    # ok: python-exception-passed-over
    try:
        registry.remove(channel)
    except KeyError:
        pass  # the channel was not registered
