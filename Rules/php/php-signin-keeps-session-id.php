<?php

public function login(Request $request) {
    if (!Hash::check($request->input('password'), $user->password)) {
        return back();
    }
    // ruleid: php-signin-keeps-session-id
    $request->session()->put('user_id', $user->id);
}

if (password_verify($_POST['password'], $row['hash'])) {
    // ruleid: php-signin-keeps-session-id
    $_SESSION['user'] = $row['id'];
}

function login($name, $pw) {
    if (password_verify($pw, $hash)) {
        // ruleid: php-signin-keeps-session-id
        $_SESSION['logged_in'] = true;
    }
}

if (password_verify($_POST['password'], $row['hash'])) {
    session_regenerate_id(true);
    // ok: php-signin-keeps-session-id
    $_SESSION['user'] = $row['id'];
}

public function login(Request $request) {
    if (Hash::check($request->input('password'), $user->password)) {
        $request->session()->regenerate();
        // ok: php-signin-keeps-session-id
        $request->session()->put('user_id', $user->id);
    }
}

// ok: php-signin-keeps-session-id
function remember($name) { $_SESSION['theme'] = $name; }
