<?php

$xml = simplexml_load_file('users.xml');
// ruleid: php-request-data-in-xpath
$user = $xml->xpath("//user[name='" . $_POST['name'] . "']");

function find(DOMXPath $xpath)
{
    $id = $_GET['id'];
    // ruleid: php-request-data-in-xpath
    return $xpath->query("//book[@id='$id']");
}

class Login
{
    public function check(DOMDocument $document, string $username, string $password)
    {
        $domXpath = new DOMXPath($document);
        $expression = "count(//user[name='$username' and pass='$password'])";
        // ruleid: php-request-data-in-xpath
        return $domXpath->evaluate($expression) > 0;
    }
}

$id = (int) $_GET['id'];
// ok: php-request-data-in-xpath
$book = $xpath->query("//book[@id='$id']");

// ok: php-request-data-in-xpath
$all = $xml->xpath('//user');

$name = $_POST['name'];
if (!preg_match('/^\w+$/', $name)) {
    exit;
}
// ok: php-request-data-in-xpath
$user = $xml->xpath("//user[name='$name']");
