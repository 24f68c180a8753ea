import xml.sax
from io import BytesIO
from xml.sax.handler import feature_external_ges

from lxml import etree


def read(text):
    # ruleid: python-xxe
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    return etree.fromstring(text, parser)


def stream(source, handler):
    parser = xml.sax.make_parser()
    parser.setContentHandler(handler)
    # ruleid: python-xxe
    parser.setFeature(feature_external_ges, True)
    parser.parse(source)


def posted(request):
    # ruleid: python-xxe
    return etree.fromstring(request.data)


def read_safely(text):
    # ok: python-xxe
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(text, parser)


def stream_safely(source):
    parser = xml.sax.make_parser()
    # ok: python-xxe
    parser.setFeature(feature_external_ges, False)
    parser.parse(source)


def build():
    # ok: python-xxe
    return etree.fromstring("<root/>")
