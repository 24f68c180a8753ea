// ruleid: rust-ldap-filter-joined
let f = String::from("(&(cn=") + group + "))";
// ruleid: rust-ldap-filter-joined
let f = "(uid=".to_string() + user + ")";
// ruleid: rust-ldap-filter-joined
let d = "cn=".to_owned() + &name;

// ok: rust-ldap-filter-joined
let f = String::from("(&(cn=") + &escape(group) + "))";
// ok: rust-ldap-filter-joined
let f = "a".to_string() + user;
// ok: rust-ldap-filter-joined
let d = "cn=admin".to_owned();
