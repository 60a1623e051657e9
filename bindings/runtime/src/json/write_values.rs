//! How the primitive types and the containers are written.

use std::collections::BTreeMap;

use super::{Writable, Writer};
use crate::values::Uuid;

macro_rules! as_text {
    ($($type:ty),*) => {$(
        impl Writable for $type {
            fn write(&self, writer: &mut Writer) {
                writer.display(self);
            }
        }
    )*};
}

as_text!(i32, i16, i8, u8, bool);

impl Writable for i64 {
    fn write(&self, writer: &mut Writer) {
        writer.exact_number(self);
    }
}

macro_rules! floats {
    ($($type:ty),*) => {$(
        impl Writable for $type {
            fn write(&self, writer: &mut Writer) {
                if self.is_nan() {
                    writer.string("NaN");
                } else if self.is_infinite() {
                    writer.string(if *self > 0.0 { "INF" } else { "-INF" });
                } else if *self == 0.0 || (1e-4..1e16).contains(&self.abs()) {
                    writer.display(self);
                } else {
                    writer.display(&format_args!("{self:e}"));
                }
            }
        }
    )*};
}

floats!(f64, f32);

impl Writable for str {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Writable for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Writable for Uuid {
    fn write(&self, writer: &mut Writer) {
        writer.string(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

impl<T: Writable> Writable for Option<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }
}

impl<T: Writable + ?Sized> Writable for Box<T> {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: Writable + ?Sized> Writable for &T {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: Writable> Writable for [T] {
    fn write(&self, writer: &mut Writer) {
        writer.array(self);
    }
}

impl<T: Writable, const N: usize> Writable for [T; N] {
    fn write(&self, writer: &mut Writer) {
        writer.array(self);
    }
}

impl<T: Writable> Writable for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        writer.array(self);
    }
}

impl<T: Writable> Writable for BTreeMap<String, T> {
    fn write(&self, writer: &mut Writer) {
        writer.object(
            self.iter()
                .map(|(name, value)| (name.as_str(), value as &dyn Writable)),
        );
    }
}
