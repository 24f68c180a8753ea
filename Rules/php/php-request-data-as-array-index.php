<?php
$themes = ['light', 'dark', 'contrast'];
$index = (int) $_GET['theme'];
// ruleid: php-request-data-as-array-index
$_SESSION['theme'] = $themes[$index];

function decode(string $packet): string
{
    // ok: php-request-data-as-array-index
    $opcode = ord($packet[0]);
    // ruleid: php-request-data-as-array-index
    $handler = HANDLERS[$opcode];
    return $handler(substr($packet, 1));
}

// ruleid: php-request-data-as-array-index
echo htmlspecialchars($themes[(int) $_POST['n']]);

// ok: php-request-data-as-array-index
$theme = $themes[(int) $_GET['theme']] ?? 'light';
$n = (int) $_GET['n'];
if (!isset($themes[$n])) {
    exit('theme');
}
// ok: php-request-data-as-array-index
echo $themes[$n];
// ok: php-request-data-as-array-index
echo $themes[0];
