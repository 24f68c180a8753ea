<?php
class UserAdminController extends Controller
{
    // ruleid: php-controller-without-authorization
    public function destroy(User $user)
    {
        $user->delete();
        return response()->noContent();
    }

    // ruleid: php-controller-without-authorization
    public function setLimit(Request $request, Account $account)
    {
        if (!auth()->check()) {
            abort(401);
        }
        $account->update(['credit_limit' => (int) $request->input('limit')]);
        return back();
    }

    public function rename(Request $request, Document $document)
    {
        // ruleid: php-controller-without-authorization
        if ((int) $request->input('owner_id') !== auth()->id()) {
            abort(403);
        }
        return $document->touch();
    }

    // ok: php-controller-without-authorization
    public function delete(User $user)
    {
        $this->authorize('delete', $user);
        $user->delete();
        return back();
    }

    // ok: php-controller-without-authorization
    public function update(Request $request, User $user)
    {
        abort_unless($request->user()->is($user), 403);
        $user->update($request->only('name'));
        return back();
    }

    // ok: php-controller-without-authorization
    public function show(User $user)
    {
        return view('user', ['user' => $user]);
    }
}
