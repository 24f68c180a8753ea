<?php

try {
    $rows = $pdo->query('SELECT 1')->fetchAll();
} catch (PDOException $e) {
    // ruleid: php-error-detail-in-output
    echo 'Query failed: ' . $e->getMessage();
}

// ruleid: php-error-detail-in-output
$result = mysqli_query($link, 'SELECT 1') or die('Error: ' . mysqli_error($link));

class ItemController
{
    public function index()
    {
        try {
            return $this->items();
        } catch (Exception $exception) {
            // ruleid: php-error-detail-in-output
            return response()->json(['error' => $exception->getMessage(), 'trace' => []], 500);
        }
    }
}

// ruleid: php-error-detail-in-output
ini_set('display_errors', 1);

try {
    $rows = $pdo->query('SELECT 1')->fetchAll();
} catch (PDOException $e) {
    // ok: php-error-detail-in-output
    error_log($e->getMessage());
    // ok: php-error-detail-in-output
    echo 'Something went wrong.';
}

// ok: php-error-detail-in-output
ini_set('display_errors', 0);

// ok: php-error-detail-in-output
echo $message->getMessage();

