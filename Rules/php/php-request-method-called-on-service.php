<?php
Route::post('/rpc', function (Request $request) {
    $service = app(Machine::class);
    $method = $request->input('method');
    if (method_exists($service, $method)) {
        // ruleid: php-request-method-called-on-service
        return $service->{$method}();
    }
});

$action = $_GET['action'] ?? 'list';
// ruleid: php-request-method-called-on-service
$controller->$action();

$call = json_decode($body, true);
$name = $call['method'];
// ruleid: php-request-method-called-on-service
echo json_encode(call_user_func_array([$server, $name], $call['params']));

$verb = $_GET['verb'];
if (!in_array($verb, ['list', 'show'], true)) {
    exit;
}
// ok: php-request-method-called-on-service
$controller->$verb();

// ok: php-request-method-called-on-service
$controller->list();

$kind = 'show';
// ok: php-request-method-called-on-service
$controller->$kind();
