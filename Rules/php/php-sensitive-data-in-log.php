<?php

// ruleid: php-sensitive-data-in-log
error_log('Login of ' . $_POST['name'] . ' with ' . $_POST['password']);

class Client
{
    public function connect(string $user, string $password): void
    {
        // ruleid: php-sensitive-data-in-log
        $this->logger->debug("Connecting as $user with $password");
    }

    public function store(Request $request): void
    {
        // ruleid: php-sensitive-data-in-log
        Log::info('Card', ['number' => $request->input('card_number')]);
    }
}

// ok: php-sensitive-data-in-log
error_log('Login of ' . $_POST['name']);

// ok: php-sensitive-data-in-log
error_log('The password is wrong');

// ok: php-sensitive-data-in-log
$logger->info('Token length', ['length' => strlen($accessToken)]);

function charged(string $card_number): void
{
    // ok: php-sensitive-data-in-log
    error_log('charged ' . substr($card_number, -4));
}
