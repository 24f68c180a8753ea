<?php

function make(string $class)
{
    // ruleid: php-class-or-function-by-name
    return new $class();
}

function call(string $name, array $values)
{
    // ruleid: php-class-or-function-by-name
    return call_user_func_array($name, $values);
}

function run(string $action, Request $request)
{
    // ruleid: php-class-or-function-by-name
    return $action($request);
}

function default_store(): Store
{
    // ok: php-class-or-function-by-name
    return new FileStore('/var/lib/app');
}

function from_table(string $name): Store
{
    // ok: php-class-or-function-by-name
    return match ($name) {
        // ok: php-class-or-function-by-name
        'file' => new FileStore('/var/lib/app'),
        default => throw new DomainException($name),
    };
}

function length(string $text): int
{
    // ok: php-class-or-function-by-name
    return strlen($text);
}
