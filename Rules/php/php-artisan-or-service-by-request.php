<?php

// ruleid: php-artisan-or-service-by-request
Artisan::call($request->input('command'), $params);

// ruleid: php-artisan-or-service-by-request
Artisan::call($_POST['cmd']);

// ruleid: php-artisan-or-service-by-request
call_user_func([$api, $_GET['do']]);

// ok: php-artisan-or-service-by-request
Artisan::call('cache:clear');

// ok: php-artisan-or-service-by-request
$svc = app(PaymentService::class);

// ok: php-artisan-or-service-by-request
call_user_func([$api, 'status']);
