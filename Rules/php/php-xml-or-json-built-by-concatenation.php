<?php
$name = $_POST['name'];
$email = $_POST['email'];
// ruleid: php-xml-or-json-built-by-concatenation
$entry = "<user><name>$name</name><email>$email</email><role>user</role></user>";

function build_envelope(string $sku, string $qty): string
{
    // ruleid: php-xml-or-json-built-by-concatenation
    return '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>'
        . '<order><sku>' . $sku . '</sku><qty>' . $qty . '</qty></order>'
        . '</soap:Body></soap:Envelope>';
}

// ruleid: php-xml-or-json-built-by-concatenation
$json = '{"nick":"' . $nick . '","city":"' . $city . '","role":"member"}';

// ok: php-xml-or-json-built-by-concatenation
$json = json_encode(['nick' => $nick, 'city' => $city]);
// ok: php-xml-or-json-built-by-concatenation
$entry = '<user><name>' . htmlspecialchars($name, ENT_XML1) . '</name></user>';
// ok: php-xml-or-json-built-by-concatenation
$html = "<div><span>$name</span></div>";
// ok: php-xml-or-json-built-by-concatenation
$fixed = '<?xml version="1.0"?><order><state>new</state></order>';
