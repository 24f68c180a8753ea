<?php
function render(string $view, array $data): void
{
    extract($data);
    // ruleid: php-parameter-in-include
    include VIEWS . '/' . $view . '.php';
}

class Plugins
{
    public function load($name)
    {
        $file = __DIR__ . "/plugins/$name/init.php";
        // ruleid: php-parameter-in-include
        require_once $file;
    }
}

$page = $_GET['page'] ?? 'home';
// ruleid: php-parameter-in-include
include 'pages/' . $page . '.php';

function render_known(string $view): void
{
    if (!in_array($view, VIEW_NAMES, true)) {
        return;
    }
    // ok: php-parameter-in-include
    include VIEWS . '/' . $view . '.php';
}

function boot(): void
{
    // ok: php-parameter-in-include
    require __DIR__ . '/vendor/autoload.php';
}

function part(int $n, string $x): void
{
    // ok: php-parameter-in-include
    include PARTS . '/' . basename($x) . '.php';
}
