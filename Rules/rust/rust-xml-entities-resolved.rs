use roxmltree::{Document, ParsingOptions};

fn count(xml: &str) -> Result<usize, Error> {
    // ruleid: rust-xml-entities-resolved
    let opts = ParsingOptions { allow_dtd: true, nodes_limit: u32::MAX };
    Ok(Document::parse_with_options(xml, opts)?.descendants().count())
}

fn order(xml: &str) -> Result<Doc, Error> {
    // ruleid: rust-xml-entities-resolved
    let opts = ParserOptions { no_net: false, ..Default::default() };
    Parser::default().parse_string_with_options(xml, opts)
}

fn resolve_entity(system_id: &str) -> io::Result<String> {
    // ruleid: rust-xml-entities-resolved
    std::fs::read_to_string(system_id)
}

fn safe_count(xml: &str) -> Result<usize, Error> {
    // ok: rust-xml-entities-resolved
    Ok(Document::parse(xml)?.descendants().count())
}

fn safe_order(xml: &str) -> Result<Doc, Error> {
    // ok: rust-xml-entities-resolved
    let opts = ParserOptions { no_net: true, no_def_dtd: true, ..Default::default() };
    Parser::default().parse_string_with_options(xml, opts)
}

fn load(path: &str) -> io::Result<String> {
    // ok: rust-xml-entities-resolved
    std::fs::read_to_string(path)
}
