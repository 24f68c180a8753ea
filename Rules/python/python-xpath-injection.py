from flask import request
from lxml import etree


def user(tree, name):
    # ruleid: python-xpath-injection
    return tree.xpath(f"//user[name='{name}']")


def login(tree):
    query = "//user[name='" + request.form["name"] + "']"
    # ruleid: python-xpath-injection
    return bool(tree.xpath(query))


def compiled(value):
    # ruleid: python-xpath-injection
    return etree.XPath("//book[title='%s']/price" % value)


def user_safely(tree, name):
    # ok: python-xpath-injection
    return tree.xpath("//user[name=$n]", n=name)


def constant(tree):
    # ok: python-xpath-injection
    return tree.xpath("//user/name/text()")


def numbered(tree, n):
    # ok: python-xpath-injection
    return tree.xpath("//user[%d]" % int(n))
