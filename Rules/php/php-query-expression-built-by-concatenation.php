<?php
function find_books(DOMDocument $catalog, string $author): DOMNodeList
{
    $xpath = new DOMXPath($catalog);
    // ruleid: php-query-expression-built-by-concatenation
    return $xpath->query("/catalog/book[author='" . $author . "']/title");
}

class Directory
{
    public function findByName(string $sn): array
    {
        // ruleid: php-query-expression-built-by-concatenation
        $filter = '(&(objectClass=person)(sn=' . $sn . '*))';
        return ldap_list($this->conn, $this->baseDn, $filter, ['mail']);
    }

    public function safe(string $sn): array
    {
        // ok: php-query-expression-built-by-concatenation
        $filter = '(sn=' . ldap_escape($sn, '', LDAP_ESCAPE_FILTER) . ')';
        return ldap_list($this->conn, $this->baseDn, $filter);
    }
}

class ProductFinder
{
    public function cheaperThan(string $max): array
    {
        // ruleid: php-query-expression-built-by-concatenation
        return $this->products->find(['$where' => "this.price < $max"])->toArray();
    }

    public function safe(float $max): array
    {
        // ok: php-query-expression-built-by-concatenation
        return $this->products->find(['price' => ['$lt' => $max]])->toArray();
    }
}

// ok: php-query-expression-built-by-concatenation
$titles = $xpath->query('/catalog/book/title');
