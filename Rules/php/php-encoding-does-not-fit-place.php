<?php
// ruleid: php-encoding-does-not-fit-place
$name = addslashes($_POST['name']);

// ruleid: php-encoding-does-not-fit-place
$url = 'https://search.acme.io/find?q=' . $term;

function fill(string $format, array $values): string
{
    // ruleid: php-encoding-does-not-fit-place
    return vsprintf($format, $values);
}

// ok: php-encoding-does-not-fit-place
$name = htmlspecialchars($_POST['name'], ENT_QUOTES);

// ok: php-encoding-does-not-fit-place
$url = 'https://search.acme.io/find?' . http_build_query(['q' => $term]);

function fill_safe(array $values): string
{
    // ok: php-encoding-does-not-fit-place
    return vsprintf('%s: %d', $values);
}
