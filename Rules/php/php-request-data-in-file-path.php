<?php

// ruleid: php-request-data-in-file-path
readfile('reports/' . $_GET['name']);

function page(): string
{
    $page = $_REQUEST['page'] ?? 'home';
    $path = __DIR__ . "/pages/$page.html";
    // ruleid: php-request-data-in-file-path
    return file_get_contents($path);
}

class FileController
{
    public function download(Request $request)
    {
        // ruleid: php-request-data-in-file-path
        return response()->download(storage_path('app/' . $request->input('file')));
    }

    public function remove(Request $request)
    {
        $file = $request->query->get('file');
        // ruleid: php-request-data-in-file-path
        unlink('/var/app/uploads/' . $file);
    }
}

// ok: php-request-data-in-file-path
readfile('reports/' . basename($_GET['name']));

// ok: php-request-data-in-file-path
$text = file_get_contents($_FILES['document']['tmp_name']);

$path = realpath('uploads/' . $_GET['file']);
if ($path === false || strpos($path, '/var/app/uploads/') !== 0) {
    exit;
}
// ok: php-request-data-in-file-path
readfile($path);

// ok: php-request-data-in-file-path
file_put_contents('last.json', json_encode($_POST));

