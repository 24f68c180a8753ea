async fn scan(s3: &Client, body: Vec<u8>) -> Result<(), Error> {
    // ruleid: rust-object-stored-public
    s3.put_object().bucket("scans").key("a.jpg").acl(ObjectCannedAcl::PublicRead).body(body.into()).send().await?;
    Ok(())
}

async fn bucket(s3: &Client) -> Result<(), Error> {
    // ruleid: rust-object-stored-public
    s3.create_bucket().bucket("backups").acl(BucketCannedAcl::PublicReadWrite).send().await?;
    Ok(())
}

fn headers(h: &mut HeaderMap) {
    // ruleid: rust-object-stored-public
    h.insert("x-amz-acl", "public-read".parse().unwrap());
    h.set("x-amz-acl", "private");
}

async fn private(s3: &Client, body: Vec<u8>) -> Result<(), Error> {
    // ok: rust-object-stored-public
    s3.put_object().bucket("scans").key("a.jpg").acl(ObjectCannedAcl::Private).body(body.into()).send().await?;
    Ok(())
}

async fn default(s3: &Client, body: Vec<u8>) -> Result<(), Error> {
    // ok: rust-object-stored-public
    s3.put_object().bucket("scans").key("a.jpg").body(body.into()).send().await?;
    Ok(())
}

fn own(h: &mut HeaderMap) {
    // ok: rust-object-stored-public
    h.insert("x-amz-acl", "private".parse().unwrap());
}
