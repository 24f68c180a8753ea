<?php
class ForgotController extends Controller
{
    public function forgot(Request $request)
    {
        // ruleid: php-password-given-away
        Mail::raw('Your password is ' . decrypt($user->password), function ($m) use ($user) {
            $m->to($user->email);
        });
        // ok: php-password-given-away
        Mail::raw('Open ' . $link . ' within an hour.', function ($m) use ($user) {
            $m->to($user->email);
        });
    }

    public function show($id)
    {
        // ruleid: php-password-given-away
        return response()->json([
            'name' => $user->name,
            'password' => $user->password,
        ]);
    }

    public function safe($id)
    {
        // ok: php-password-given-away
        return response()->json(['name' => $user->name]);
    }
}

// ruleid: php-password-given-away
setcookie('login', base64_encode($user . ':' . $password), time() + 86400);
// ruleid: php-password-given-away
mail($email, 'Welcome', "Your password: " . $_POST['password']);
// ok: php-password-given-away
setcookie('session', $token, ['httponly' => true, 'secure' => true]);
