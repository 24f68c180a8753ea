<?php
function hit(string $file): int
{
    // ruleid: php-stored-state-race
    $n = (int) file_get_contents($file);
    $n++;
    file_put_contents($file, (string) $n);
    return $n;
}

class Wallet
{
    public function pay(Account $account, int $amount): void
    {
        // ruleid: php-stored-state-race
        $account->balance -= $amount;
        $account->save();
    }

    public function redeem(Coupon $coupon): void
    {
        // ruleid: php-stored-state-race
        $coupon->uses = $coupon->uses - 1;
        $coupon->save();
    }

    public function good(Account $account, int $amount): void
    {
        // ok: php-stored-state-race
        Account::where('id', $account->id)->where('balance', '>=', $amount)->decrement('balance', $amount);
    }
}

function locked(string $file): int
{
    $lock = fopen($file . '.lock', 'c');
    flock($lock, LOCK_EX);
    // ok: php-stored-state-race
    $n = (int) file_get_contents($file);
    file_put_contents($file, (string) ($n + 1));
    return $n;
}

function copy_note(string $a, string $b): void
{
    // ok: php-stored-state-race
    $text = file_get_contents($a);
    file_put_contents($b, $text);
}
