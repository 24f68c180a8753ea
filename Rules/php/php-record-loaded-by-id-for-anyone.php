<?php
session_start();
$id = (int) $_GET['invoice'];
$stmt = $pdo->prepare('SELECT * FROM invoices WHERE id = ?');
// ruleid: php-record-loaded-by-id-for-anyone
$stmt->execute([$id]);
echo json_encode($stmt->fetch());

function remove(mysqli $db): void
{
    $note = intval($_POST['id']);
    $s = $db->prepare("DELETE FROM notes WHERE id = ?");
    // ruleid: php-record-loaded-by-id-for-anyone
    $s->bind_param('i', $note);
    $s->execute();
}

class InvoiceController extends Controller
{
    public function show($id)
    {
        // ruleid: php-record-loaded-by-id-for-anyone
        $invoice = Invoice::findOrFail($id);
        return view('invoice', ['invoice' => $invoice]);
    }

    public function edit($id)
    {
        // ok: php-record-loaded-by-id-for-anyone
        $invoice = Invoice::findOrFail($id);
        $this->authorize('update', $invoice);
        return view('edit', ['invoice' => $invoice]);
    }

    public function drop(Request $request, $id)
    {
        // ok: php-record-loaded-by-id-for-anyone
        $invoice = Invoice::findOrFail($id);
        if ($invoice->owner_id !== $request->user()->id) {
            abort(403);
        }
        $invoice->delete();
    }
}

function own(PDO $pdo): array
{
    $id = (int) $_GET['id'];
    $s = $pdo->prepare('SELECT * FROM orders WHERE id = ? AND user_id = ?');
    // ok: php-record-loaded-by-id-for-anyone
    $s->execute([$id, $_SESSION['user_id']]);
    return $s->fetch();
}
