<?php

function feed(string $xml): DOMDocument
{
    $document = new DOMDocument();
    // ruleid: php-xml-entities-switched-on
    $document->loadXML($xml, LIBXML_NOENT | LIBXML_DTDLOAD);
    return $document;
}

function order(string $body): SimpleXMLElement
{
    // ruleid: php-xml-entities-switched-on
    return simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOENT | LIBXML_PARSEHUGE);
}

class Import
{
    public function read(string $path): void
    {
        $reader = new XMLReader();
        $reader->open($path);
        // ruleid: php-xml-entities-switched-on
        $reader->setParserProperty(XMLReader::SUBST_ENTITIES, true);
    }
}

function feed_safely(string $xml): DOMDocument
{
    $document = new DOMDocument();
    // ok: php-xml-entities-switched-on
    $document->loadXML($xml, LIBXML_NONET);
    return $document;
}

function order_safely(string $body): SimpleXMLElement
{
    // ok: php-xml-entities-switched-on
    return simplexml_load_string($body);
}

$reader = new XMLReader();
// ok: php-xml-entities-switched-on
$reader->setParserProperty(XMLReader::SUBST_ENTITIES, false);
