<?php
function password_digest(string $password): int
{
    $state = 5381;
    foreach (str_split($password) as $char) {
        // ruleid: php-hash-or-mac-made-by-hand
        $state = (($state << 5) + $state + ord($char)) & 0x7FFFFFFF;
    }
    return $state;
}
function mac(string $key, string $message): string
{
    // ruleid: php-hash-or-mac-made-by-hand
    return dechex(crc32($key . $message));
}
function sign_token(string $token): int
{
    $h = 0;
    foreach (str_split($token) as $c) {
        // ruleid: php-hash-or-mac-made-by-hand
        $h = $h * 31 + ord($c);
    }
    return $h;
}
function good(string $password): string
{
    // ok: php-hash-or-mac-made-by-hand
    return password_hash($password, PASSWORD_DEFAULT);
}
function file_checksum(string $data): int
{
    // ok: php-hash-or-mac-made-by-hand
    return crc32($data);
}
function color_of(string $name): int
{
    $h = 0;
    foreach (str_split($name) as $c) {
        // ok: php-hash-or-mac-made-by-hand
        $h = $h * 31 + ord($c);
    }
    return $h % 360;
}
