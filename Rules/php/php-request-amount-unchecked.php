<?php
$quantity = $_POST['quantity'];
$product = find_product($pdo, 1);
// ruleid: php-request-amount-unchecked
$total = $product['price'] * $quantity;

class TransferController
{
    public function transfer(Request $request)
    {
        $from = Account::where('user_id', auth()->id())->firstOrFail();
        // ruleid: php-request-amount-unchecked
        $from->decrement('balance', $request->input('amount'));
    }

    public function checked(Request $request)
    {
        $request->validate(['amount' => 'required|integer|min:1']);
        // ok: php-request-amount-unchecked
        $this->account->decrement('balance', $request->input('amount'));
    }
}

function pay(int $balance): int
{
    $amount = (int) $_POST['amount'];
    // ruleid: php-request-amount-unchecked
    $balance -= $amount;
    return $balance;
}

function pay_checked(int $balance): int
{
    $amount = (int) $_POST['amount'];
    if ($amount < 1 || $amount > $balance) {
        exit('amount');
    }
    // ok: php-request-amount-unchecked
    $balance -= $amount;
    return $balance;
}

// ok: php-request-amount-unchecked
$vat = $price * 0.19;
