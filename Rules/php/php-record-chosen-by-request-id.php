<?php
// ruleid: php-record-chosen-by-request-id
$order = Order::find($_GET['id']);

$statement = $pdo->prepare('SELECT * FROM letters WHERE id = ?');
// ruleid: php-record-chosen-by-request-id
$statement->execute([(int) $_GET['id']]);

class AddressController
{
    public function edit(Request $request, AddressRepository $addresses)
    {
        // ruleid: php-record-chosen-by-request-id
        $address = $addresses->find($request->query->get('id'));
        return $this->render('address.html.twig', ['address' => $address]);
    }

    public function mine(Request $request, AddressRepository $addresses)
    {
        // ok: php-record-chosen-by-request-id
        return $addresses->findOneBy(['id' => $request->query->get('id'), 'owner' => $this->getUser()]);
    }
}

function letter(PDO $pdo, array $session): array
{
    $st = $pdo->prepare('SELECT * FROM letters WHERE id = ? AND user_id = ?');
    // ok: php-record-chosen-by-request-id
    $st->execute([(int) $_GET['id'], $_SESSION['uid']]);
    return $st->fetchAll();
}

function first(): array
{
    // ok: php-record-chosen-by-request-id
    return Letter::find(1)->toArray();
}
