<?php

function store_passport_scan($file, int $userId)
{
    // ruleid: php-private-document-stored-in-public
    Storage::disk('s3')->put("passports/$userId/scan.jpg", $file->get(), 'public');
}

class InvoiceService
{
    public function store($invoice)
    {
        $path = 'invoices/' . $invoice->number . '.pdf';
        // ruleid: php-private-document-stored-in-public
        Storage::disk('public')->put($path, $invoice->toPdf());
    }
}

// ruleid: php-private-document-stored-in-public
file_put_contents('/var/www/html/export/customers.csv', $csv);

function store_scan_privately($file, int $userId)
{
    // ok: php-private-document-stored-in-public
    Storage::disk('private')->put("passports/$userId/scan.jpg", $file->get());
}

function store_logo($file)
{
    // ok: php-private-document-stored-in-public
    Storage::disk('public')->put('logos/shop.png', $file->get());
}

// ok: php-private-document-stored-in-public
file_put_contents('/var/lib/app/export/customers.csv', $csv);
