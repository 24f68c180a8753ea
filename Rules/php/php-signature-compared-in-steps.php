<?php
function matches($payload, $given, $secret)
{
    $expected = hash_hmac('sha256', $payload, $secret);
    // ruleid: php-signature-compared-in-steps
    return $given === $expected;
}
function client($given, array $clients)
{
    foreach ($clients as $name => $key) {
        // ruleid: php-signature-compared-in-steps
        if (strcmp($given, $key) === 0) {
            return $name;
        }
    }
    return null;
}
function verify($body, $header)
{
    // ruleid: php-signature-compared-in-steps
    if ($header !== hash_hmac('sha512', $body, KEY)) {
        throw new RuntimeException('signature');
    }
}
function constantTime($payload, $given, $secret)
{
    $expected = hash_hmac('sha256', $payload, $secret);
    // ok: php-signature-compared-in-steps
    return hash_equals($expected, $given);
}
function order($a, $b)
{
    // ok: php-signature-compared-in-steps
    return strcmp($a, $b);
}
function same($name, $other)
{
    // ok: php-signature-compared-in-steps
    return $name === $other;
}
