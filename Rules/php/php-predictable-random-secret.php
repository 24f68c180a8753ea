<?php

class PasswordReset
{
    public function start(User $user): void
    {
        // ruleid: php-predictable-random-secret
        $token = md5(uniqid(rand(), true));
        $user->save(['reset' => $token]);
    }

    private function generatePassword(int $length): string
    {
        $letters = 'abcdefghijkmnpqrstuvwxyz23456789';
        $out = '';
        for ($i = 0; $i < $length; $i++) {
            // ruleid: php-predictable-random-secret
            $out .= $letters[mt_rand(0, strlen($letters) - 1)];
        }
        return $out;
    }

    public function code(): void
    {
        // ruleid: php-predictable-random-secret
        $_SESSION['otp'] = rand(100000, 999999);
    }

    public function startSafely(User $user): void
    {
        // ok: php-predictable-random-secret
        $token = bin2hex(random_bytes(32));
        $user->save(['reset' => $token]);
    }

    public function codeSafely(): void
    {
        // ok: php-predictable-random-secret
        $_SESSION['otp'] = random_int(100000, 999999);
    }
}

// ok: php-predictable-random-secret
$delay = 100 * mt_rand(1, 5);

// ok: php-predictable-random-secret
$file = sys_get_temp_dir() . '/' . uniqid('export', true) . '.csv';

