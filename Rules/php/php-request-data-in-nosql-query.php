<?php

// ruleid: php-request-data-in-nosql-query
$user = $collection->findOne(['name' => $_POST['name'], 'password' => $_POST['password']]);

class Items
{
    public function index(Request $request)
    {
        // ruleid: php-request-data-in-nosql-query
        return $this->items->find(['category' => $request->input('category')]);
    }
}

// ruleid: php-request-data-in-nosql-query
$query = new MongoDB\Driver\Query(['name' => $_GET['name']], ['limit' => 10]);

// ok: php-request-data-in-nosql-query
$user = $collection->findOne(['name' => (string) $_POST['name']]);

// ok: php-request-data-in-nosql-query
$all = $collection->find(['active' => true], ['limit' => 10]);

// ok: php-request-data-in-nosql-query
$user = $users->find($id);

