//! Enumeration types of several versions.

use super::settled::Rule;
use super::{Union, claim_class};
use crate::model::{EnumMember, EnumType, Versions};
use crate::passes::names::make_members_distinct;

impl Union {
    pub(super) fn add_enums(&mut self, newer: Vec<EnumType>, here: Versions) {
        for ty in newer {
            let known = |it: &EnumType| it.qualified_name == ty.qualified_name;
            match self.service.enums.iter().position(known) {
                Some(number) => self.join_enum(number, ty, here),
                None => self.add_enum(ty, here),
            }
        }
    }

    fn add_enum(&mut self, mut ty: EnumType, here: Versions) {
        claim_class(&mut ty.name, &mut self.taken());
        ty.versions = here;
        for member in &mut ty.members {
            member.versions = here;
        }
        self.service.enums.push(ty);
    }

    fn join_enum(&mut self, number: usize, newer: EnumType, here: Versions) {
        let mut known = std::mem::take(&mut self.service.enums[number]);
        for member in newer.members {
            self.join_member(&mut known, member, here);
        }
        make_members_distinct(known.members.iter_mut().map(|member| &mut member.names));
        self.service.enums[number] = EnumType {
            is_flags: newer.is_flags,
            underlying_type: newer.underlying_type,
            description: newer.description.or(known.description),
            is_reachable: known.is_reachable || newer.is_reachable,
            versions: known.versions.union(here),
            ..known
        };
    }

    fn join_member(&mut self, known: &mut EnumType, newer: EnumMember, here: Versions) {
        let mut members = known.members.iter_mut();
        let Some(member) = members.find(|member| member.name == newer.name) else {
            known.members.push(EnumMember {
                versions: here,
                ..newer
            });
            return;
        };
        if let (Some(old), Some(new)) = (member.value, newer.value)
            && old != new
        {
            let subject = format!("{}/{}", known.qualified_name, newer.name);
            self.settle(
                Rule::MemberValue,
                &subject,
                &old.to_string(),
                &new.to_string(),
            );
        }
        member.value = newer.value.or(member.value);
        member.description = newer.description.or_else(|| member.description.take());
        member.versions = member.versions.union(here);
    }
}
