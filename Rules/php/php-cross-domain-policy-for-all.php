<?php
// ruleid: php-cross-domain-policy-for-all
$xml = '<cross-domain-policy><allow-access-from domain="*" secure="false"/></cross-domain-policy>';

// ruleid: php-cross-domain-policy-for-all
echo '<allow-http-request-headers-from domain="*" headers="*"/>';

// ruleid: php-cross-domain-policy-for-all
$silver = '<allow-from><domain uri="*"/></allow-from>';

// ok: php-cross-domain-policy-for-all
$xml = '<cross-domain-policy><allow-access-from domain="acme.io"/></cross-domain-policy>';

// ok: php-cross-domain-policy-for-all
$silver = '<allow-from><domain uri="https://acme.io"/></allow-from>';

// ok: php-cross-domain-policy-for-all
$none = '<cross-domain-policy/>';
