// ruleid: rust-admin-action-without-role-check
async fn update_settings(State(db): State<Db>, user: AuthUser, Json(s): Json<Settings>) -> StatusCode {
    tracing::info!(user = user.id, "settings changed");
    db.save_settings(&s).await;
    StatusCode::NO_CONTENT
}

// ruleid: rust-admin-action-without-role-check
async fn delete_user(Extension(who): Extension<Claims>, Path(id): Path<i64>, State(db): State<Db>) -> StatusCode {
    db.delete_user(id).await;
    StatusCode::NO_CONTENT
}

// ruleid: rust-admin-action-without-role-check
async fn set_role(claims: Claims, Json(r): Json<RoleChange>) -> StatusCode {
    save_role(r.user, r.role).await;
    StatusCode::OK
}

// ok: rust-admin-action-without-role-check
async fn ban_user(user: AuthUser, Path(id): Path<i64>, State(db): State<Db>) -> StatusCode {
    if !user.is_admin {
        return StatusCode::FORBIDDEN;
    }
    db.ban(id).await;
    StatusCode::NO_CONTENT
}

// ok: rust-admin-action-without-role-check
async fn save_config(admin: AdminUser, Json(c): Json<Config>) -> StatusCode {
    store(c).await;
    StatusCode::OK
}

// ok: rust-admin-action-without-role-check
async fn remove_member(user: AuthUser, Path(id): Path<i64>) -> Result<StatusCode, Error> {
    user.require_role("owner")?;
    drop_member(id).await;
    Ok(StatusCode::OK)
}
