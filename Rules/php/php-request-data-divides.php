<?php
$total = (int) $_GET['total'];
$count = (int) $_GET['count'];
// ruleid: php-request-data-divides
$average = $total / $count;

function page_count(PDO $pdo, int $pageSize): int
{
    $rows = (int) $pdo->query('SELECT COUNT(*) FROM items')->fetchColumn();
    // ruleid: php-request-data-divides
    return intdiv($rows + 9, $pageSize);
}
echo page_count($pdo, (int) $_GET['size']);

// ruleid: php-request-data-divides
$shard = $total % intval($_POST['shards']);

$size = max(1, (int) $_GET['size']);
// ok: php-request-data-divides
$pages = $total / $size;
$parts = (int) $_GET['parts'];
if ($parts === 0) {
    exit('parts');
}
// ok: php-request-data-divides
$each = $total / $parts;
// ok: php-request-data-divides
$half = $total / 2;
