<?php
class ProductController
{
    public function index(Request $request)
    {
        $perPage = (int) $request->get('per_page', 20);
        // ruleid: php-request-number-unchecked
        return Product::query()->orderBy('id')->paginate($perPage);
    }

    public function safe(Request $request)
    {
        $perPage = min((int) $request->get('per_page', 20), 100);
        // ok: php-request-number-unchecked
        return Product::query()->orderBy('id')->paginate($perPage);
    }
}

$body = file_get_contents('php://input');
// ruleid: php-request-number-unchecked
$data = gzdecode($body);
// ruleid: php-request-number-unchecked
sleep((int) $_GET['wait']);
$len = unpack('N', fread($socket, 4))[1];
// ruleid: php-request-number-unchecked
$data = str_repeat("\0", $len);

// ok: php-request-number-unchecked
$data = gzdecode($body, 1048576);
// ok: php-request-number-unchecked
sleep(2);
$size = unpack('N', fread($socket, 4))[1];
if ($size > 65536) {
    exit;
}
// ok: php-request-number-unchecked
$data = str_repeat("\0", $size);
