import xml.dom.minidom
import xml.parsers.expat
import xml.sax

import defusedxml.minidom


def summarise(data):
    # ruleid: python-xml-parsed-with-entities
    parser = xml.parsers.expat.ParserCreate()
    parser.Parse(data, True)


def names(data):
    # ruleid: python-xml-parsed-with-entities
    return xml.dom.minidom.parseString(data).getElementsByTagName("name")


def run(data, handler):
    # ruleid: python-xml-parsed-with-entities
    xml.sax.parseString(data, handler)


def names_safe(data):
    # ok: python-xml-parsed-with-entities
    return defusedxml.minidom.parseString(data).getElementsByTagName("name")


def summarise_safe(data):
    # ok: python-xml-parsed-with-entities
    parser = xml.parsers.expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.Parse(data, True)


def build():
    # ok: python-xml-parsed-with-entities
    return xml.dom.minidom.Document()
