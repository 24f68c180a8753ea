<?php
class InvoiceController
{
    public function show(int $id)
    {
        // ruleid: php-signed-in-user-not-authorized
        return view('invoice', ['invoice' => Invoice::findOrFail($id)]);
    }

    public function mine(Request $request, int $id)
    {
        // ok: php-signed-in-user-not-authorized
        return Invoice::where('user_id', $request->user()->id)->findOrFail($id);
    }

    public function checked(int $id)
    {
        $invoice = Invoice::query()->firstWhere('number', $id);
        // ok: php-signed-in-user-not-authorized
        $this->authorize('view', $invoice);
        return $invoice;
    }
}

class NotePolicy
{
    public function update(User $user, Note $note): bool
    {
        // ruleid: php-signed-in-user-not-authorized
        return true;
    }

    public function delete(User $user, Note $note): bool
    {
        // ok: php-signed-in-user-not-authorized
        return $note->user_id === $user->id;
    }
}

function shop_save()
{
    check_ajax_referer('shop');
    // ruleid: php-signed-in-user-not-authorized
    update_option('shop_name', sanitize_text_field($_POST['name']));
}
