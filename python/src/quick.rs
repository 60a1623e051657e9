//! Objects of the standard library, made without the checks of their constructors.

pub mod unique {
    //! `uuid.UUID`.

    use pyo3::prelude::*;
    use pyo3::sync::PyOnceLock;

    /// What it takes to make one: its slots are filled as `uuid.UUID.__init__` fills them.
    struct Parts {
        class: Py<PyAny>,
        new: Py<PyAny>,
        set_int: Py<PyAny>,
        set_is_safe: Py<PyAny>,
        unknown: Py<PyAny>,
    }

    /// The object for the bits of a GUID.
    pub fn uuid(py: Python<'_>, bits: u128) -> PyResult<Py<PyAny>> {
        static PARTS: PyOnceLock<Option<Parts>> = PyOnceLock::new();
        match PARTS.get_or_init(py, || parts(py).ok()) {
            Some(parts) => {
                let made = parts.new.bind(py).call1((&parts.class,))?;
                parts.set_int.bind(py).call1((&made, bits))?;
                parts.set_is_safe.bind(py).call1((&made, &parts.unknown))?;
                Ok(made.unbind())
            }
            // A Python whose class has no such slots.
            None => {
                let class = py.import("uuid")?.getattr("UUID")?;
                let text = format!("{bits:032x}");
                Ok(class.call1((text,))?.unbind())
            }
        }
    }

    fn parts(py: Python<'_>) -> PyResult<Parts> {
        let uuid = py.import("uuid")?;
        let class = uuid.getattr("UUID")?;
        let setter = |slot: &str| class.getattr(slot)?.getattr("__set__");
        let unknown = uuid.getattr("SafeUUID")?.getattr("unknown")?;
        let new = py
            .import("builtins")?
            .getattr("object")?
            .getattr("__new__")?;
        Ok(Parts {
            new: new.unbind(),
            set_int: setter("int")?.unbind(),
            set_is_safe: setter("is_safe")?.unbind(),
            unknown: unknown.unbind(),
            class: class.unbind(),
        })
    }
}

pub mod calendar {
    //! `datetime.datetime`.

    use pyo3::prelude::*;
    use pyo3::sync::PyOnceLock;
    use pyo3::types::PyString;

    /// The first version whose `fromisoformat` takes `Z` and any number of digits.
    const SINCE: (u8, u8) = (3, 11);

    /// The object for a moment in the usual form; everything else is for others.
    pub fn from_iso_format(py: Python<'_>, json: &str) -> Option<Py<PyAny>> {
        static MAKE: PyOnceLock<Option<Py<PyAny>>> = PyOnceLock::new();
        let make = MAKE.get_or_init(py, || {
            let module = py.import("datetime").ok()?;
            let make = module
                .getattr("datetime")
                .ok()?
                .getattr("fromisoformat")
                .ok()?;
            (py.version_info() >= SINCE).then(|| make.unbind())
        });
        let text = json.strip_prefix('"')?.strip_suffix('"')?;
        let make = make.as_ref().filter(|_| is_usual(text.as_bytes()))?;
        let made = make.bind(py).call1((PyString::new(py, text),)).ok()?;
        Some(made.unbind())
    }

    /// `2025-06-02T08:00:00`, perhaps a fraction, and `Z` or `+02:00`.
    fn is_usual(text: &[u8]) -> bool {
        let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
        let zone = match text.split_last_chunk::<6>() {
            Some((_, [b'+' | b'-', _, _, b':', _, _])) => true,
            _ => text.last() == Some(&b'Z'),
        };
        zone && separators
            .iter()
            .all(|(at, letter)| text.get(*at) == Some(letter))
    }
}
