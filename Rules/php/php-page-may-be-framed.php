<?php

// ruleid: php-page-may-be-framed
header('X-Frame-Options: ALLOWALL');

// ruleid: php-page-may-be-framed
header_remove('X-Frame-Options');

class Frames
{
    public function handle($request, $next)
    {
        $response = $next($request);
        // ruleid: php-page-may-be-framed
        $response->headers->set('Content-Security-Policy', 'frame-ancestors *');
        return $response;
    }
}

// ok: php-page-may-be-framed
header('X-Frame-Options: DENY');

// ok: php-page-may-be-framed
header("Content-Security-Policy: frame-ancestors 'self'");

// ok: php-page-may-be-framed
header_remove('X-Powered-By');

// ruleid: php-page-may-be-framed
remove_action('login_init', 'send_frame_options_header');
// ruleid: php-page-may-be-framed
header_remove('X-Frame-Options');
