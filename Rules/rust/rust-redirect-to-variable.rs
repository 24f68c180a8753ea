// ruleid: rust-redirect-to-variable
Redirect::to(&next)
// ruleid: rust-redirect-to-variable
Redirect::temporary(&q.url)
// ruleid: rust-redirect-to-variable
let r = Redirect::to(format!("https://{}", host));

// ok: rust-redirect-to-variable
Redirect::to("/home")
// ok: rust-redirect-to-variable
Redirect::temporary(uri!(index))
// ok: rust-redirect-to-variable
let r = redirect_list();
