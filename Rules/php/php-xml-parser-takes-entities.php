<?php
function order(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ruleid: php-xml-parser-takes-entities
    $document->loadXML($text, LIBXML_NOENT | LIBXML_DTDLOAD);
    return $document;
}

// ruleid: php-xml-parser-takes-entities
libxml_disable_entity_loader(false);

// ruleid: php-xml-parser-takes-entities
$feed = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOENT);

function order_safe(string $text): DOMDocument
{
    $document = new DOMDocument();
    // ok: php-xml-parser-takes-entities
    $document->loadXML($text, LIBXML_NONET);
    return $document;
}

// ok: php-xml-parser-takes-entities
$feed = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NONET);

// ok: php-xml-parser-takes-entities
$html = htmlspecialchars($body);
