<?php
$pattern = '~' . $_GET['pattern'] . '~';
foreach ($lines as $line) {
    // ruleid: php-request-value-as-pattern
    if (preg_match($pattern, $line)) {
        echo htmlspecialchars($line);
    }
}

// ruleid: php-request-value-as-pattern
$hits = preg_grep('/' . $_POST['term'] . '/i', $lines);

function replace_all(Request $request, string $text): string
{
    // ruleid: php-request-value-as-pattern
    return preg_replace('#' . $request->input('from') . '#', '', $text);
}

// ok: php-request-value-as-pattern
$hits = preg_grep('/' . preg_quote($_POST['term'], '/') . '/i', $lines);

// ok: php-request-value-as-pattern
$ok = preg_match('/\A\d+\z/', $_GET['id']);

function clean(Request $request): string
{
    // ok: php-request-value-as-pattern
    return preg_replace('/\s+/', ' ', $request->input('text'));
}
