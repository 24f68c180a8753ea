<?php
// ruleid: php-amount-of-work-not-limited
echo str_repeat('x', (int) $_GET['width']);

// ruleid: php-amount-of-work-not-limited
set_time_limit(0);

function send(array $recipients, string $text): void
{
    foreach ($recipients as $to) {
        // ruleid: php-amount-of-work-not-limited
        mail($to, 'news', $text);
    }
}

// ok: php-amount-of-work-not-limited
echo str_repeat('x', min(100, (int) $_GET['width']));

// ok: php-amount-of-work-not-limited
set_time_limit(30);

function send_some(array $recipients, string $text): void
{
    $recipients = array_slice($recipients, 0, 50);
    foreach ($recipients as $to) {
        // ok: php-amount-of-work-not-limited
        mail($to, 'news', $text);
    }
}
