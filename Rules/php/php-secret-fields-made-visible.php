<?php
function members($request)
{
    // ruleid: php-secret-fields-made-visible
    return User::all()->makeVisible(['password', 'remember_token']);
}
function tracked($order)
{
    // ruleid: php-secret-fields-made-visible
    return json_encode(['status' => $order->status, 'recipient' => $order->customer->toArray()]);
}
function available(string $email)
{
    $user = get_user_by('email', $email);
    // ruleid: php-secret-fields-made-visible
    return new WP_REST_Response(['available' => false, 'login' => $user->user_login]);
}
function listed($order)
{
    // ok: php-secret-fields-made-visible
    return json_encode(['status' => $order->status, 'recipient' => $order->customer->city]);
}
function visible($user)
{
    // ok: php-secret-fields-made-visible
    return $user->makeVisible(['nickname']);
}
function yes()
{
    // ok: php-secret-fields-made-visible
    return new WP_REST_Response(['available' => true]);
}
