<?php
class ProfileController
{
    public function show(int $id)
    {
        // ruleid: php-null-not-checked
        $user = User::find($id);
        return view('profile', ['city' => $user->address->city]);
    }

    public function touch(int $id): void
    {
        // ruleid: php-null-not-checked
        User::find($id)->touch();
    }

    public function safe(int $id)
    {
        // ok: php-null-not-checked
        $user = User::findOrFail($id);
        return view('profile', ['city' => $user->city]);
    }

    public function tested(int $id)
    {
        // ok: php-null-not-checked
        $user = User::find($id);
        if ($user === null) {
            abort(404);
        }
        return $user->name;
    }
}

// ruleid: php-null-not-checked
$title = $doc->getElementsByTagName('title')->item(0);
echo htmlspecialchars($title->textContent);

// todoruleid: php-null-not-checked
preg_match('/(\d+)/', $text, $m);
echo $m[1];

// ok: php-null-not-checked
if (preg_match('/(\d+)/', $text, $m)) {
    echo $m[1];
}
// ok: php-null-not-checked
echo $doc->getElementsByTagName('title')->item(0)?->textContent;
