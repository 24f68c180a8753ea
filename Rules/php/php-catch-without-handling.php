<?php

function save(Store $store): void
{
    // ruleid: php-catch-without-handling
    try {
        $store->write();
    } catch (StoreException $error) {
    }
}

function size(string $path): int
{
    $size = 0;
    // ruleid: php-catch-without-handling
    try {
        $size = measure($path);
    } catch (Exception $error) {
    }
    return $size;
}

function close(Connection $connection): void
{
    // ruleid: php-catch-without-handling
    try { $connection->close(); } catch (Throwable $error) { }
}

function save_logged(Store $store): void
{
    // ok: php-catch-without-handling
    try {
        $store->write();
    } catch (StoreException $error) {
        error_log($error->getMessage());
    }
}

function size_or(string $path, int $fallback): int
{
    // ok: php-catch-without-handling
    try {
        return measure($path);
    } catch (DomainException $error) {
        return $fallback;
    }
}

function finished(Store $store): void
{
    // ok: php-catch-without-handling
    try {
        $store->write();
    } finally {
        $store->close();
    }
}

function leave(Channel $channel): void
{
    // ok: php-catch-without-handling
    try {
        registry()->remove($channel);
    } catch (MissingException $error) {
        // The channel was not registered.
    }
}
