<?php

class UserController
{
    public function store(Request $request)
    {
        // ruleid: php-mass-assignment
        return User::create($request->all());
    }

    public function update(Request $request, User $user)
    {
        // ruleid: php-mass-assignment
        $user->update($request->all());
        return $user;
    }

    public function save(Request $request)
    {
        $user = new User();
        // ruleid: php-mass-assignment
        $user->forceFill($request->all());
        $user->save();
    }

    public function storeSafely(Request $request)
    {
        // ok: php-mass-assignment
        return User::create($request->only(['name', 'email']));
    }

    public function updateSafely(UpdateUser $request, User $user)
    {
        // ok: php-mass-assignment
        $user->update($request->validated());
        return $user;
    }

    public function count(Request $request)
    {
        // ok: php-mass-assignment
        return count($request->all());
    }
}
