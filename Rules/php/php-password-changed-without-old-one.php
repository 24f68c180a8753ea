<?php
session_start();
// ruleid: php-password-changed-without-old-one
$hash = password_hash($_POST['new_password'], PASSWORD_DEFAULT);
$stmt = $pdo->prepare('UPDATE users SET hash = ? WHERE id = ?');
$stmt->execute([$hash, $_SESSION['user_id']]);

function change(PDO $pdo, int $id, string $newPassword): void
{
    // ruleid: php-password-changed-without-old-one
    store($pdo, $id, password_hash($newPassword, PASSWORD_ARGON2ID));
}

class PasswordController extends Controller
{
    // ruleid: php-password-changed-without-old-one
    public function update(Request $request)
    {
        $request->validate(['password' => 'required|confirmed|min:12']);
        $request->user()->update(['password' => Hash::make($request->password)]);
        return back();
    }

    // ok: php-password-changed-without-old-one
    public function change(Request $request)
    {
        $request->validate(['current_password' => 'current_password', 'password' => 'required|min:12']);
        $request->user()->update(['password' => Hash::make($request->password)]);
        return back();
    }
}

function checked(string $hash): string
{
    if (!password_verify($_POST['old_password'], $hash)) {
        exit('no');
    }
    // ok: php-password-changed-without-old-one
    return password_hash($_POST['new_password'], PASSWORD_DEFAULT);
}

function register(): string
{
    // ok: php-password-changed-without-old-one
    return password_hash($_POST['password'], PASSWORD_DEFAULT);
}
