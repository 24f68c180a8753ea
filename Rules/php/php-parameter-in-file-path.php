<?php
function template_source(string $name): string
{
    // ruleid: php-parameter-in-file-path
    return file_get_contents(TEMPLATES . '/' . $name . '.tpl');
}

class Attachments
{
    public function remove(string $owner, string $file): void
    {
        $path = $this->root . "/$owner/$file";
        // ruleid: php-parameter-in-file-path
        unlink($path);
    }
}

Route::get('/export', function (Request $request) {
    // ruleid: php-parameter-in-file-path
    return response()->download(storage_path('exports/' . $request->query('file')));
});

function template_safe(string $name): string
{
    // ok: php-parameter-in-file-path
    return file_get_contents(TEMPLATES . '/' . basename($name) . '.tpl');
}

function template_known(string $name): string
{
    if (!in_array($name, ['mail', 'page'], true)) {
        throw new InvalidArgumentException('unknown');
    }
    // ok: php-parameter-in-file-path
    return file_get_contents(TEMPLATES . '/' . $name . '.tpl');
}

function settings(): array
{
    // ok: php-parameter-in-file-path
    return parse_ini_file(__DIR__ . '/settings.ini');
}
