<?php
$role = $_POST['role'];
// ruleid: php-decision-on-request-field
if ($role === 'manager') {
    show_salaries($pdo);
}

// ruleid: php-decision-on-request-field
if ($_GET['is_admin'] == 1) {
    show_panel();
}

class ReportController
{
    public function show(Request $request)
    {
        $plan = $request->input('plan');
        // ruleid: php-decision-on-request-field
        if ($plan === 'enterprise') {
            return full_report();
        }
    }
}

// ok: php-decision-on-request-field
if (($_SESSION['role'] ?? '') === 'manager') {
    show_salaries($pdo);
}
// ok: php-decision-on-request-field
if ($_GET['lang'] === 'de') {
    german();
}
$new = $_POST['role'];
// ok: php-decision-on-request-field
if (!in_array($new, ['reader', 'writer'], true)) {
    exit('role');
}
