<?php
$server = new SoapServer(null, ['uri' => 'urn:maintenance']);
// ruleid: php-service-open-to-everyone
$server->setClass(MaintenanceService::class);

// ruleid: php-service-open-to-everyone
register_rest_route('acme/v1', '/option', [
    'methods' => 'POST',
    'callback' => 'acme_set_option',
    'permission_callback' => '__return_true',
]);

// ruleid: php-service-open-to-everyone
echo json_encode(call_user_func_array([$service, $_POST['method']], $_POST['args']));

class Security
{
    // ruleid: php-service-open-to-everyone
    public $signingKey;
    // ok: php-service-open-to-everyone
    private string $secretKey;
}

// ok: php-service-open-to-everyone
register_rest_route('acme/v1', '/posts', [
    'methods' => 'GET',
    'callback' => 'acme_posts',
    'permission_callback' => '__return_true',
]);
// ok: php-service-open-to-everyone
register_rest_route('acme/v1', '/option', [
    'methods' => 'POST',
    'callback' => 'acme_set_option',
    'permission_callback' => 'acme_may_manage',
]);
// ok: php-service-open-to-everyone
symlink($release, '/srv/app/current');
