<?php
// ruleid: php-fields-or-names-chosen-by-caller
extract($_POST);

class MemberController
{
    public function save(Request $request, Member $member)
    {
        // ruleid: php-fields-or-names-chosen-by-caller
        $member->update($request->all());
        return back();
    }
}

// ruleid: php-fields-or-names-chosen-by-caller
foreach ($_POST as $field => $value) {
    // ruleid: php-fields-or-names-chosen-by-caller
    $member->$field = $value;
}

class SafeController
{
    public function save(Request $request, Member $member)
    {
        // ok: php-fields-or-names-chosen-by-caller
        $member->update($request->only(['name', 'mail']));
        return back();
    }
}

// ok: php-fields-or-names-chosen-by-caller
$member->name = $_POST['name'];

// ok: php-fields-or-names-chosen-by-caller
foreach (['name', 'mail'] as $allowed) {
    check($allowed);
}
