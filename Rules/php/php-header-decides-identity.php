<?php
function client_ip(): string
{
    return $_SERVER['HTTP_X_FORWARDED_FOR'] ?? $_SERVER['REMOTE_ADDR'];
}

// ruleid: php-header-decides-identity
if (client_ip() === '10.0.0.5') {
    $_SESSION['role'] = 'admin';
}

// ruleid: php-header-decides-identity
if (strpos($_SERVER['HTTP_REFERER'] ?? '', 'https://admin.example.com/') !== 0) {
    http_response_code(403);
    exit;
}

class Gate
{
    public function trusted($request): bool
    {
        $ip = $request->header('X-Real-IP');
        // ruleid: php-header-decides-identity
        return in_array($ip, ['10.0.0.1'], true);
    }
}

// ok: php-header-decides-identity
if ($_SERVER['REMOTE_ADDR'] !== '127.0.0.1') {
    exit;
}

// ok: php-header-decides-identity
if ($_SERVER['HTTP_ACCEPT'] === 'application/json') {
    exit(json_encode($data));
}

$referer = $_SERVER['HTTP_REFERER'] ?? '';
// ok: php-header-decides-identity
if ($referer !== '') {
    $visits[] = $referer;
}
