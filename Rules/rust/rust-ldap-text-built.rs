use ldap3::{ldap_escape, LdapConn, Scope};

fn mail(ldap: &mut LdapConn, uid: &str) -> Result<Vec<Entry>, LdapError> {
    // ruleid: rust-ldap-text-built
    let filter = format!("(&(objectClass=person)(uid={}))", uid);
    ldap.search("ou=people", Scope::Subtree, &filter, vec!["mail"])
}

async fn bind(ldap: &mut Ldap, user: &str, pw: &str) -> bool {
    // ruleid: rust-ldap-text-built
    let dn = format!("cn={},ou=staff,dc=example", user);
    ldap.simple_bind(&dn, pw).await.is_ok()
}

fn groups(name: &str) -> String {
    // ruleid: rust-ldap-text-built
    format!("(member={name})")
}

fn safe_mail(uid: &str) -> String {
    // ok: rust-ldap-text-built
    format!("(uid={})", ldap_escape(uid))
}

fn all() -> &'static str {
    // ok: rust-ldap-text-built
    "(objectClass=person)"
}

fn pair(name: &str) -> String {
    // ok: rust-ldap-text-built
    format!("name={}", name)
}
