//! What the descriptions say of secrets.

use odata_codegen::model::{Primitive, Property, Type};

use crate::support::{Outcome, VERSIONS, service};

/// Ends of names of texts that hold a secret wherever they occur.
const ENDS: [&str; 8] = [
    "password",
    "secret",
    "secretvalue",
    "secretkey",
    "privatekey",
    "licensekey",
    "accesstoken",
    "bearertoken",
];

fn sounds_secret(property: &Property) -> bool {
    let name = property.name.to_lowercase();
    let is_text = property.ty.ty == Type::Primitive(Primitive::String);
    is_text && ENDS.iter().any(|end| name.ends_with(end))
}

#[test]
fn every_password_is_marked() -> Outcome {
    for version in VERSIONS {
        let service = service(version)?;
        let mut marked = 0;
        for ty in &service.types {
            for property in &ty.properties {
                let name = format!("{version}: {}/{}", ty.qualified_name, property.name);
                assert!(property.is_secret || !sounds_secret(property), "{name}");
                marked += usize::from(property.is_secret);
            }
        }
        assert!(marked >= 20, "{version}: {marked}");
    }
    Ok(())
}
