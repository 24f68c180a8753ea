<?php
// ruleid: php-exception-from-request-data
$from = new DateTimeImmutable($_GET['from']);
$body = file_get_contents('php://input');
// ruleid: php-exception-from-request-data
$data = json_decode($body, true, 16, JSON_THROW_ON_ERROR);
$zone = $_POST['zone'];
// ruleid: php-exception-from-request-data
$tz = new DateTimeZone($zone);

try {
    // ok: php-exception-from-request-data
    $to = new DateTimeImmutable($_GET['to']);
} catch (Exception $e) {
    http_response_code(400);
    exit;
}
// ok: php-exception-from-request-data
$now = new DateTimeImmutable('now');
// ok: php-exception-from-request-data
$soft = json_decode($body, true);
