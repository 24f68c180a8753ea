<?php
session_start();
require_login();
$stmt = $pdo->prepare('SELECT * FROM invoices WHERE id = ?');
// ruleid: php-record-without-owner-check
$stmt->execute([(int) $_GET['id']]);
echo json_encode($stmt->fetch(PDO::FETCH_ASSOC));

class MessageController extends Controller
{
    public function destroy(int $id)
    {
        // ruleid: php-record-without-owner-check
        Message::findOrFail($id)->delete();
        return redirect('/inbox');
    }

    public function show(Request $request, $id)
    {
        // ruleid: php-record-without-owner-check
        return response()->json(Message::findOrFail($id));
    }

    public function safe(int $id)
    {
        $this->authorize('delete', Message::class);
        // ok: php-record-without-owner-check
        Message::findOrFail($id)->delete();
    }

    public function own(Request $request, int $id)
    {
        // ok: php-record-without-owner-check
        $request->user()->messages()->findOrFail($id)->delete();
    }
}

$own = $pdo->prepare('SELECT * FROM invoices WHERE id = ? AND user_id = ?');
// ok: php-record-without-owner-check
$own->execute([(int) $_GET['id'], $_SESSION['user_id']]);
