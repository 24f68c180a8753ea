<?php

// ruleid: php-request-data-chooses-code
echo call_user_func($_GET['function'], $_GET['argument']);

function dispatch($controller)
{
    $action = $_REQUEST['action'];
    // ruleid: php-request-data-chooses-code
    return $controller->$action();
}

class Factory
{
    public function build(Request $request)
    {
        $class = $request->input('type');
        // ruleid: php-request-data-chooses-code
        return new $class();
    }
}

$format = $_GET['format'];
// ruleid: php-request-data-chooses-code
echo $format($value);

$actions = ['list' => 'showList', 'edit' => 'showEdit'];
$action = $_GET['action'];
if (!in_array($action, ['list', 'edit'], true)) {
    exit;
}
// ok: php-request-data-chooses-code
$controller->$action();

// ok: php-request-data-chooses-code
echo call_user_func('strtoupper', $_GET['text']);

// ok: php-request-data-chooses-code
$names = array_map('trim', $_POST['names']);

