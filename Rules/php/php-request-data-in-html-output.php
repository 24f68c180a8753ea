<?php

// ruleid: php-request-data-in-html-output
echo '<h1>Hello ' . $_GET['name'] . '</h1>';

function nothingFound()
{
    $term = trim($_POST['term'] ?? '');
    // ruleid: php-request-data-in-html-output
    print("<p>Nothing found for <b>$term</b></p>");
}

class HelloController
{
    public function hello(Request $request): Response
    {
        $name = $request->query->get('name');
        // ruleid: php-request-data-in-html-output
        return new Response('<h1>Hello ' . $name . '</h1>');
    }
}
?>
<form action="<?php
// ruleid: php-request-data-in-html-output
echo $_SERVER['PHP_SELF']; ?>" method="post">
<?php // ok: php-request-data-in-html-output ?>
<input name="q" value="<?= htmlspecialchars($_GET['q'], ENT_QUOTES) ?>">
</form>
<?php

// ok: php-request-data-in-html-output
echo '<h1>Hello ' . htmlspecialchars($_GET['name'], ENT_QUOTES, 'UTF-8') . '</h1>';

// ok: php-request-data-in-html-output
echo 'Page ' . (int) $_GET['page'];

$user = $users->find($_GET['id']);
// ok: php-request-data-in-html-output
echo json_encode(['id' => $_GET['id']]);

// ok: php-request-data-in-html-output
echo isset($_GET['advanced']) ? 'advanced' : 'simple';

