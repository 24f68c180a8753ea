from lxml import etree
import xml.etree.ElementTree as ET
import xml.sax
import defusedxml.ElementTree as safe


def read(data, path, p):
    # ruleid: python-xml-read-without-hardening
    a = etree.fromstring(data)
    # ruleid: python-xml-read-without-hardening
    b = ET.parse(path)
    # ruleid: python-xml-read-without-hardening
    c = xml.sax.make_parser()
    # ruleid: python-xml-read-without-hardening
    p.ExternalEntityRefHandler = handler
    return a, b, c


def good(data):
    # ok: python-xml-read-without-hardening
    a = safe.fromstring(data)
    # ok: python-xml-read-without-hardening
    b = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-read-without-hardening
    c = etree.fromstring(data, b)
    return a, c
