<?php
function frame(string $body): string
{
    // ruleid: php-number-loses-digits
    $header = pack('n', strlen($body));
    return $header . $body;
}

// ruleid: php-number-loses-digits
$cents = (int) ($_POST['amount'] * 100);
// ruleid: php-number-loses-digits
$total = ($price * $qty) & 0xFFFFFFFF;

function long_frame(string $body): string
{
    if (strlen($body) > 0xFFFF) {
        throw new LengthException('body');
    }
    // ok: php-number-loses-digits
    return pack('n', strlen($body)) . $body;
}

// ok: php-number-loses-digits
$cents = (int) round($_POST['amount'] * 100);
// ok: php-number-loses-digits
$header = pack('N', strlen($body));
// ok: php-number-loses-digits
$low = $flags & 0xFF;
