<?php

$id = $_GET['id'];
// ruleid: php-request-data-in-sql
$result = mysqli_query($link, "SELECT * FROM users WHERE id = $id");

class UserController extends Controller
{
    public function index(Request $request)
    {
        $order = $request->query('order', 'name');
        // ruleid: php-request-data-in-sql
        return User::query()->orderByRaw($order)->get();
    }

    public function find(PDO $pdo): array
    {
        $sql = 'SELECT * FROM users WHERE name = ' . "'" . $_POST['name'] . "'";
        // ruleid: php-request-data-in-sql
        return $pdo->query($sql)->fetchAll();
    }
}

function list_posts()
{
    global $wpdb;
    // ruleid: php-request-data-in-sql
    return $wpdb->get_results("SELECT * FROM {$wpdb->posts} WHERE post_author = " . $_REQUEST['author']);
}

function list_posts_safely()
{
    global $wpdb;
    // ok: php-request-data-in-sql
    return $wpdb->get_results($wpdb->prepare("SELECT * FROM {$wpdb->posts} WHERE post_author = %d", $_REQUEST['author']));
}

// ok: php-request-data-in-sql
$statement = $pdo->prepare('SELECT * FROM users WHERE name = ?');
// ok: php-request-data-in-sql
$statement->execute([$_POST['name']]);

$limit = (int) $_GET['limit'];
// ok: php-request-data-in-sql
$rows = $pdo->query("SELECT * FROM users LIMIT $limit");

$column = $_GET['column'];
if (!in_array($column, ['name', 'email'], true)) {
    throw new InvalidArgumentException();
}
// ok: php-request-data-in-sql
$rows = $pdo->query("SELECT $column FROM users");

// ok: php-request-data-in-sql
$users = DB::select('select * from users where id = ?', [$request->input('id')]);

