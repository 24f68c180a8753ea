<?php
// ruleid: php-upload-accepted-unchecked
move_uploaded_file($_FILES['doc']['tmp_name'], '/srv/spool/upload.bin');

class Avatar
{
    public function save(Request $request): string
    {
        $file = $request->file('avatar');
        // ruleid: php-upload-accepted-unchecked
        return $file->storeAs('avatars', 'x.png');
    }

    public function name($file): string
    {
        // ruleid: php-upload-accepted-unchecked
        return $file->getClientOriginalName();
    }

    public function saveChecked(Request $request): string
    {
        $request->validate(['avatar' => 'required|image|mimes:png,jpg|max:500']);
        // ok: php-upload-accepted-unchecked
        return $request->file('avatar')->store('avatars');
    }
}

function keep(array $upload): void
{
    $type = (new finfo(FILEINFO_MIME_TYPE))->file($upload['tmp_name']);
    if (!in_array($type, ['image/png', 'image/jpeg'], true)) {
        return;
    }
    // ok: php-upload-accepted-unchecked
    move_uploaded_file($upload['tmp_name'], '/srv/spool/' . bin2hex(random_bytes(8)) . '.png');
}

// ok: php-upload-accepted-unchecked
$size = $_FILES['doc']['size'];
