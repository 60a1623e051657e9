//! One line per generated type.

/// Makes records readable and writable, by this crate and by serde.
#[macro_export]
macro_rules! records {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::Readable for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> ::std::result::Result<Self, $crate::ReadError> {
                $crate::json::read_record(reader)
            }
        }
        impl $crate::Writable for $name {
            fn write(&self, writer: &mut $crate::Writer) {
                $crate::json::write_record(self, writer);
            }
        }
        $crate::through_text!($name);
    )*};
}

/// Makes enumerations readable and writable, by this crate and by serde, and adds `Display` and `FromStr`.
#[macro_export]
macro_rules! enumerations {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::Readable for $name {
            fn read(reader: &mut $crate::Reader<'_>) -> ::std::result::Result<Self, $crate::ReadError> {
                $crate::json::read_enumeration(reader)
            }
        }
        impl $crate::Writable for $name {
            fn write(&self, writer: &mut $crate::Writer) {
                $crate::json::write_enumeration(self, writer);
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::Enumeration::name(self))
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(name: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok($crate::Enumeration::from_name(name))
            }
        }
        $crate::through_text!($name);
    )*};
}

/// serde by way of the exact JSON text.
#[doc(hidden)]
#[macro_export]
macro_rules! through_text {
    ($name:ty) => {
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::serialize_text(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::json::deserialize_text(deserializer)
            }
        }
    };
}
