<?php

// ruleid: php-xml-external-entities
$feed = simplexml_load_string(file_get_contents('php://input'), 'SimpleXMLElement', LIBXML_NOENT);

function parse(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ruleid: php-xml-external-entities
    $document->loadXML($text, LIBXML_NOENT | LIBXML_DTDLOAD);
    return $document;
}

// ruleid: php-xml-external-entities
libxml_disable_entity_loader(false);

function parseSafely(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ok: php-xml-external-entities
    $document->loadXML($text, LIBXML_NONET);
    return $document;
}

// ok: php-xml-external-entities
libxml_disable_entity_loader(true);

// ok: php-xml-external-entities
$feed = simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NOCDATA);

