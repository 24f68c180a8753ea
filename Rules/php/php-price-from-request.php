<?php

// ruleid: php-price-from-request
$price = (float) $_POST['price'];
$total = $price * max(1, (int) $_POST['qty']);
charge_card($_SESSION['uid'], $total);

function checkout($request)
{
    // ruleid: php-price-from-request
    return charge($request->input('total'), $request->input('card'));
}

// ruleid: php-price-from-request
$sum = $_POST['unit_price'] * $_POST['count'];

// ok: php-price-from-request
$wanted = price_of((int) $_POST['product']) * (int) $_POST['qty'];

// ok: php-price-from-request
$filter = ['max' => (float) $_GET['price']];

// ok: php-price-from-request
$product->name = $_POST['name'];
