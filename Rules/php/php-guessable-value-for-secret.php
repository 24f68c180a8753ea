<?php
function reset_token(array $user): string
{
    // ruleid: php-guessable-value-for-secret
    return md5($user['mail'] . time());
}

// ruleid: php-guessable-value-for-secret
$code = mt_rand(100000, 999999);

class Invites
{
    public function make(User $user): string
    {
        // ruleid: php-guessable-value-for-secret
        $code = uniqid('inv_');
        $this->save($user, $code);
        return $code;
    }
}

function reset_token_safe(): string
{
    // ok: php-guessable-value-for-secret
    return bin2hex(random_bytes(32));
}

// ok: php-guessable-value-for-secret
$dice = mt_rand(1, 6);

// ok: php-guessable-value-for-secret
$started = microtime(true);

function token_claims(int $id): array
{
    // ok: php-guessable-value-for-secret
    $token = ['sub' => $id, 'exp' => time() + 3600];
    return $token;
}
