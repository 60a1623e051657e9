/// Properties of [`Book`](super::models::Book).
pub mod book {
    use super::super::models::*;
    odata_runtime::property!(Book, r#type, "Type", i32);
    odata_runtime::property!(Book, user_name, "userName", String);
    odata_runtime::property!(Book, user_name_2, "UserName", String);
    odata_runtime::property!(Book, rest_2, "rest", String);
    odata_runtime::property!(Book, self_, "Self", String);
    odata_runtime::property!(Book, value_2nd_title, "2ndTitle", String);
    odata_runtime::property!(Book, meta, "__meta", PairOfStringInt32);
    odata_runtime::property!(Book, result, "Result", ResultType);
    odata_runtime::property!(Book, event, "Event", Event);
    odata_runtime::property!(Book, event_dto, "EventDto", EventDto);
}

/// Properties of [`Event`](super::models::Event).
pub mod event {
    use super::super::models::*;
    odata_runtime::property!(Event, at, "At", odata_runtime::Date);
}

/// Properties of [`EventDto`](super::models::EventDto).
pub mod event_dto {
    use super::super::models::*;
    odata_runtime::property!(EventDto, at, "At", odata_runtime::TimeOfDay);
}

/// Properties of [`PairOfStringInt32`](super::models::PairOfStringInt32).
pub mod pair_of_string_int32 {
    use super::super::models::*;
    odata_runtime::property!(PairOfStringInt32, key, "Key", String);
}

/// Properties of [`ResultType`](super::models::ResultType).
pub mod result_type {
    use super::super::models::*;
    odata_runtime::property!(ResultType, ok, "OK", bool);
}
