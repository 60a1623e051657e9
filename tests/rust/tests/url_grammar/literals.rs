//! The cases about literals.

use odata_runtime::query::value;
use odata_runtime::{Binary, DateTimeOffset, Duration, Flags, TimeOfDay};

use super::rows::Pattern;
use super::{Produced, decimal, expression, plain};

fn binary(id: u32, bytes: &[u8]) -> (u32, String) {
    (id, expression(value(Binary::from_bytes(bytes))))
}

pub fn produced() -> Produced {
    let all = "ABCDEFGHIHJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&(')*+,;=:@";
    let text = |text: &str| expression(value(text.to_owned()));
    Ok(vec![
        binary(5, b""),
        binary(6, b"f"),
        binary(8, b"fo"),
        binary(9, b"fo"),
        binary(10, b"foo"),
        binary(11, b"foob"),
        binary(12, b"fooba"),
        binary(13, b"foobar"),
        (
            42,
            expression(value(DateTimeOffset::new("2012-09-03T23:59+01:00")?)),
        ),
        (54, expression(value(Duration::new("P6DT23H59M59.9999S")?))),
        (57, expression(value(decimal("+42")?))),
        (61, expression(value(decimal("3.14")?))),
        (81, text(all)),
        (82, text("O'Neil")),
        (83, text("O'Neil")),
        (86, text("&(")),
        (96, text("Hugo's Tavern")),
        (102, expression(value(TimeOfDay::new("11:22:33")?))),
        (332, expression(value(decimal("4.0")?))),
        (333, text("Huge")),
        (653, expression(value(Pattern("Yellow".to_owned())))),
        (654, plain(value(Pattern("Yellow".to_owned())))),
        (
            655,
            expression(value(Flags::<Pattern>::from_text("Solid,Yellow"))),
        ),
        (
            656,
            expression(value(Flags::<Pattern>::from_text("Solid,Yellow,+42"))),
        ),
        (
            657,
            plain(value(Flags::<Pattern>::from_text("Solid,Yellow,-42"))),
        ),
    ])
}
