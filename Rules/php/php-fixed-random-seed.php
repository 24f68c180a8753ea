<?php

// ruleid: php-fixed-random-seed
mt_srand(42);

function code(): int
{
    // ruleid: php-fixed-random-seed
    srand(time());
    return rand(100000, 999999);
}

// ruleid: php-fixed-random-seed
mt_srand((int) (microtime(true) * 1000));

// ok: php-fixed-random-seed
$code = random_int(100000, 999999);

// ok: php-fixed-random-seed
mt_srand(random_int(0, PHP_INT_MAX));

// ok: php-fixed-random-seed
$shuffled = $deck->shuffle(42);

// ruleid: php-fixed-random-seed
srand($userId);
// ruleid: php-fixed-random-seed
mt_srand(time());
