<?php
// ruleid: php-variable-maybe-unset
if (isset($_POST['token']) && verify_admin_token($_POST['token'])) {
    $isAdmin = true;
}
if ($isAdmin) {
    delete_user((int) $_POST['id']);
}

// ruleid: php-variable-maybe-unset
function discount(string $tier, float $price): float {
    switch ($tier) {
        case 'gold':
            $rate = 0.2;
            break;
        case 'silver':
            $rate = 0.1;
            break;
    }
    return $price - $price * $rate;
}

// ruleid: php-variable-maybe-unset
function level(int $n): string {
    if ($n > 10) {
        $level = 'high';
    } elseif ($n > 5) {
        $level = 'mid';
    }
    return $level;
}

$ok = false;
// ok: php-variable-maybe-unset
if (check($_POST['token'])) {
    $ok = true;
}
if ($ok) {
    run();
}

// ok: php-variable-maybe-unset
function rate(string $tier): float
{
    switch ($tier) {
        case 'gold':
            $r = 0.2;
            break;
        default:
            $r = 0.0;
    }
    return $r;
}

// ok: php-variable-maybe-unset
function name(int $n): string
{
    if ($n > 10) {
        $name = 'high';
    } else {
        $name = 'low';
    }
    return $name;
}
