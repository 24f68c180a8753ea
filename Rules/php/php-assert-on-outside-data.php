<?php
function find(PDO $pdo): array
{
    $id = $_GET['id'] ?? null;
    // ruleid: php-assert-on-outside-data
    assert($id !== null && ctype_digit($id));
    return find_order($pdo, (int) $id);
}

function parse_packet(string $data): array
{
    // ruleid: php-assert-on-outside-data
    assert(strlen($data) >= 4);
    return unpack('N', $data);
}

// ruleid: php-assert-on-outside-data
assert(isset($_POST['name']));

function area(int $w, int $h): int
{
    // ok: php-assert-on-outside-data
    assert($w >= 0 && $h >= 0);
    return $w * $h;
}

function node(Node $node): string
{
    // ok: php-assert-on-outside-data
    assert($node instanceof Text);
    return $node->text;
}

function parse_node(Token $token): Node
{
    // ok: php-assert-on-outside-data
    assert($token !== null);
    return new Node($token);
}
