import xml.etree.ElementTree as ET
import xml.sax
from xml.dom import minidom

import defusedxml.ElementTree
from flask import request


def feed():
    # ruleid: python-xml-entity-expansion
    return ET.fromstring(request.data)


def order(xml_text):
    # ruleid: python-xml-entity-expansion
    document = minidom.parseString(xml_text)
    return document.getElementsByTagName("order")


def posted(request):
    body = request.body
    # ruleid: python-xml-entity-expansion
    xml.sax.parseString(body, Handler())


def feed_safely():
    # ok: python-xml-entity-expansion
    return defusedxml.ElementTree.fromstring(request.data)


def settings():
    # ok: python-xml-entity-expansion
    return ET.parse("/etc/app/settings.xml")


def constant():
    # ok: python-xml-entity-expansion
    return minidom.parseString("<a/>")
