<?php
function is_staff(string $ip): bool
{
    $host = gethostbyaddr($ip);
    // ruleid: php-host-name-decides-identity
    return str_ends_with($host, '.corp.example.com');
}

// ruleid: php-host-name-decides-identity
if ($_SERVER['HTTP_HOST'] === 'localhost') {
    $_SESSION['admin'] = true;
}

class Gate
{
    public function open(): bool
    {
        // ruleid: php-host-name-decides-identity
        return gethostbyaddr($_SERVER['REMOTE_ADDR']) === 'build.example.com';
    }

    public function crawler(string $ip): bool
    {
        // ok: php-host-name-decides-identity
        $host = gethostbyaddr($ip);
        if ($host === false || gethostbyname($host) !== $ip) {
            return false;
        }
        // ok: php-host-name-decides-identity
        return str_ends_with($host, '.googlebot.com');
    }
}

// ok: php-host-name-decides-identity
if ($_SERVER['HTTP_HOST'] === 'www.example.com') {
    echo 'ok';
}
// ok: php-host-name-decides-identity
error_log(gethostbyaddr($_SERVER['REMOTE_ADDR']));
