<?php
function encryption_key(): string
{
    $key = '';
    for ($i = 0; $i < 32; $i++) {
        // ruleid: php-secret-from-weak-random
        $key .= chr(mt_rand(0, 255));
    }
    return $key;
}

class CouponGenerator
{
    public function generate(int $campaign, int $n): array
    {
        // ruleid: php-secret-from-weak-random
        srand($campaign);
        return range(1, $n);
    }
}

function make_password(): string
{
    // ruleid: php-secret-from-weak-random
    return substr(str_shuffle('abcdefghijkmnpqrstuvwxyz23456789'), 0, 10);
}

function good_token(): string
{
    // ok: php-secret-from-weak-random
    return bin2hex(random_bytes(16));
}

function dice(): int
{
    // ok: php-secret-from-weak-random
    return mt_rand(1, 6);
}

function banner(array $images): string
{
    // ok: php-secret-from-weak-random
    return $images[array_rand($images)];
}
