<?php
class Rules
{
    // ruleid: php-expression-that-backtracks
    private const EMAIL = '/^([a-zA-Z0-9]+[._-]?)+@example\.com$/';

    function check($request)
    {
        // ruleid: php-expression-that-backtracks
        $request->validate(['version' => 'regex:/^v?(\d+\.?)*$/']);
    }
    function word(string $text)
    {
        // ruleid: php-expression-that-backtracks
        return preg_match('/^(\w+)*!$/', $text);
    }
    function plain(string $text)
    {
        // ok: php-expression-that-backtracks
        return preg_match('/^\w+(\.\w+)*$/', $text);
    }
    function number(string $text)
    {
        // ok: php-expression-that-backtracks
        return preg_match('/^\d+$/', $text);
    }
    function possessive(string $text)
    {
        // ok: php-expression-that-backtracks
        return preg_match('/^[a-z]++$/', $text);
    }
}
