//! Which types come in answers, and which are sent.

use crate::model::{Service, Type, TypeUse};

/// What operations receive and send, by the indexes of the types.
pub struct Flow {
    /// Structured types in answers.
    pub received: Vec<bool>,
    /// Structured types in requests.
    pub sent: Vec<bool>,
    /// Enumerations in requests.
    pub enums_sent: Vec<bool>,
}

impl Flow {
    /// Follows the results and the parameters of all operations.
    pub fn of(service: &Service) -> Self {
        let results = |seen: &mut Seen<'_>| {
            for (_, operation) in service.operations() {
                if let Some(ty) = &operation.result.ty {
                    seen.visit(ty);
                }
            }
        };
        let parameters = |seen: &mut Seen<'_>| {
            for (_, operation) in service.operations() {
                operation
                    .parameters
                    .iter()
                    .for_each(|it| seen.visit(&it.ty));
            }
        };
        let mut received = Seen::new(service);
        results(&mut received);
        let mut sent = Seen::new(service);
        parameters(&mut sent);
        Self {
            received: received.types,
            sent: sent.types,
            enums_sent: sent.enums,
        }
    }
}

struct Seen<'s> {
    service: &'s Service,
    types: Vec<bool>,
    enums: Vec<bool>,
    /// The types that are derived from each.
    derived: Vec<Vec<usize>>,
}

impl<'s> Seen<'s> {
    fn new(service: &'s Service) -> Self {
        let mut derived = vec![Vec::new(); service.types.len()];
        for (index, ty) in service.types.iter().enumerate() {
            if let Some(base) = ty.base {
                derived[base.0].push(index);
            }
        }
        Self {
            service,
            types: vec![false; service.types.len()],
            enums: vec![false; service.enums.len()],
            derived,
        }
    }

    fn visit(&mut self, ty: &TypeUse) {
        let mut open = Vec::new();
        self.meet(ty, &mut open);
        while let Some(index) = open.pop() {
            let service = self.service;
            for property in &service.types[index].properties {
                self.meet(&property.ty, &mut open);
            }
            for derived in self.derived[index].clone() {
                if !std::mem::replace(&mut self.types[derived], true) {
                    open.push(derived);
                }
            }
        }
    }

    fn meet(&mut self, ty: &TypeUse, open: &mut Vec<usize>) {
        match ty.ty {
            Type::Primitive(_) => {}
            Type::Enum(id) => self.enums[id.0] = true,
            Type::Structured(id) => {
                if !std::mem::replace(&mut self.types[id.0], true) {
                    open.push(id.0);
                }
            }
        }
    }
}
