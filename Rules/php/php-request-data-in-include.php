<?php

// ruleid: php-request-data-in-include
include $_GET['page'] . '.php';

function show(): void
{
    $module = $_REQUEST['module'];
    // ruleid: php-request-data-in-include
    require_once "modules/$module/index.php";
}

class Front
{
    public function dispatch(Request $request): void
    {
        $view = $request->get('view');
        // ruleid: php-request-data-in-include
        require(__DIR__ . '/views/' . $view);
    }
}

$pages = ['home' => 'home.php', 'help' => 'help.php'];
$page = $_GET['page'] ?? 'home';
if (!isset($pages[$page])) {
    exit;
}
// ok: php-request-data-in-include
include 'pages/' . $page . '.php';

// ok: php-request-data-in-include
require __DIR__ . '/bootstrap.php';

$language = basename($_COOKIE['language']);
// ok: php-request-data-in-include
include "languages/$language.php";

