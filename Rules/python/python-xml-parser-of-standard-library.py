import xml.etree.ElementTree as ET
import xml.sax
from xml.dom import minidom
import defusedxml.ElementTree as SafeET


def feed(text):
    # ruleid: python-xml-parser-of-standard-library
    return ET.fromstring(text)


def settings(path):
    # ruleid: python-xml-parser-of-standard-library
    return minidom.parse(path).documentElement


def events(path, handler):
    # ruleid: python-xml-parser-of-standard-library
    xml.sax.parse(path, handler)


def feed_safely(text):
    # ok: python-xml-parser-of-standard-library
    return SafeET.fromstring(text)


def written(root):
    # ok: python-xml-parser-of-standard-library
    return ET.tostring(root)


def made(name):
    # ok: python-xml-parser-of-standard-library
    return ET.Element(name)
