<?php
try {
    $rows = load();
} catch (PDOException $e) {
    // ruleid: php-error-detail-reaches-visitor
    echo json_encode(['failed' => true, 'detail' => $e->getMessage()]);
}

// ruleid: php-error-detail-reaches-visitor
ini_set('display_errors', '1');

function failing(Throwable $error)
{
    // ruleid: php-error-detail-reaches-visitor
    return new Response($error->getTraceAsString(), 500);
}

try {
    $rows = load();
} catch (PDOException $e) {
    // ok: php-error-detail-reaches-visitor
    error_log($e->getMessage());
    // ok: php-error-detail-reaches-visitor
    echo json_encode(['failed' => true]);
}

// ok: php-error-detail-reaches-visitor
ini_set('log_errors', '1');

function failing_safe()
{
    // ok: php-error-detail-reaches-visitor
    return new Response('internal error', 500);
}
