<?php

function sign($data, $secret) {
    $sum = 0;
    foreach (str_split($data . $secret) as $ch) {
        // ruleid: php-home-made-checksum-as-proof
        $sum = ($sum * 31 + ord($ch)) % 4294967291;
    }
    return dechex($sum);
}

function hide($text, $key) {
    $out = '';
    for ($i = 0; $i < strlen($text); $i++) {
        // ruleid: php-home-made-checksum-as-proof
        $out .= chr(ord($text[$i]) ^ ord($key[$i % strlen($key)]));
    }
    return $out;
}

function tokenFor($name) {
    $t = 7;
    foreach (str_split($name) as $c) {
        // ruleid: php-home-made-checksum-as-proof
        $t ^= ord($c);
    }
    return $t;
}

function bucket($name) {
    $t = 7;
    foreach (str_split($name) as $c) {
        // ok: php-home-made-checksum-as-proof
        $t = ($t * 31 + ord($c)) % 1024;
    }
    return $t;
}

function sign($data, $secret) {
    // ok: php-home-made-checksum-as-proof
    return hash_hmac('sha256', $data, $secret);
}

function sum($xs) {
    // ok: php-home-made-checksum-as-proof
    foreach ($xs as $x) { $t += ord($x); }
    return $t;
}
