<?php
function save_settings(string $file, array $settings): string
{
    $tmp = $file . '.new';
    // ruleid: php-result-of-check-ignored
    file_put_contents($tmp, json_encode($settings));
    unlink($file);
    rename($tmp, $file);
    return 'saved';
}

function count_up(): void
{
    $fp = fopen('/var/lib/app/counter.txt', 'r+');
    // ruleid: php-result-of-check-ignored
    flock($fp, LOCK_EX);
    $n = (int) fgets($fp);
    fwrite($fp, (string) ($n + 1));
}

function login(string $password, string $hash): void
{
    // ruleid: php-result-of-check-ignored
    password_verify($password, $hash);
    $_SESSION['in'] = true;
}

function upload(array $file): void
{
    // ok: php-result-of-check-ignored
    move_uploaded_file($file['tmp_name'], '/srv/up/' . bin2hex(random_bytes(8)));
}

function good(string $password, string $hash): bool
{
    // ok: php-result-of-check-ignored
    return password_verify($password, $hash);
}

function good_copy(string $a, string $b): void
{
    // ok: php-result-of-check-ignored
    if (!copy($a, $b)) {
        throw new RuntimeException('copy');
    }
    unlink($a);
}

function good_verify(string $data, string $sig, $key): void
{
    // ok: php-result-of-check-ignored
    $ok = openssl_verify($data, $sig, $key, 'sha256');
    if ($ok !== 1) {
        exit('no');
    }
}
