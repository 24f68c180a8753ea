<?php

// ruleid: php-template-text-joined-with-value
$template = $twig->createTemplate("Dear {{ name }}" . $body);

// ruleid: php-template-text-joined-with-value
echo Blade::render($request->input('tpl'), ['a' => 1]);

// ruleid: php-template-text-joined-with-value
$smarty->display('string:' . $text);

// ok: php-template-text-joined-with-value
$template = $twig->createTemplate('Dear {{ name }}');

// ok: php-template-text-joined-with-value
echo Blade::render('<x-mail :body="$body" />', ['body' => $body]);

// ok: php-template-text-joined-with-value
$smarty->display('mail.tpl');
