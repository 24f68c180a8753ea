<?php
$format = $_GET['format'];
// ruleid: php-request-data-as-format-string
printf($format, $total);
// ruleid: php-request-data-as-format-string
$text = sprintf($_POST['template'], $name, $date);

function greet(array $input, string $name): string
{
    // ruleid: php-request-data-as-format-string
    return vsprintf($input['template'], [$name]);
}
echo htmlspecialchars(greet($_POST, 'x'));

// ok: php-request-data-as-format-string
printf('%s', $_GET['name']);
// ok: php-request-data-as-format-string
$line = sprintf('%05d', (int) $_GET['n']);
$unit = $_GET['unit'];
if (in_array($unit, ['%d', '%x'], true)) {
    // ok: php-request-data-as-format-string
    printf($unit, 7);
}
