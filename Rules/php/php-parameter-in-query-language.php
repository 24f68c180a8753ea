<?php
function person($link, string $login)
{
    // ruleid: php-parameter-in-query-language
    $filter = "(&(objectClass=person)(uid=$login))";
    return ldap_list($link, 'ou=people', '(objectClass=*)');
}

function price(DOMXPath $xpath, string $sku)
{
    // ruleid: php-parameter-in-query-language
    return $xpath->query("//item[@sku='" . $sku . "']/price");
}

class Members
{
    public function login(array $body)
    {
        // ruleid: php-parameter-in-query-language
        return $this->members->findOne(['name' => $body['name'], 'pin' => $body['pin']]);
    }
}

function person_escaped($link, string $login)
{
    // ok: php-parameter-in-query-language
    return ldap_search($link, 'ou=people', '(uid=' . ldap_escape($login, '', LDAP_ESCAPE_FILTER) . ')');
}

class Typed
{
    public function login(array $body)
    {
        // ok: php-parameter-in-query-language
        return $this->members->findOne(['name' => (string) $body['name']]);
    }

    public function all(DOMXPath $xpath)
    {
        // ok: php-parameter-in-query-language
        return $xpath->query('//item[@active="1"]');
    }
}
