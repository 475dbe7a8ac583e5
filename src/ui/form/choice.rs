//! A choice of one out of a few.

use leptos::prelude::*;

/// A labelled select. `options` are pairs of id and name.
#[component]
pub fn Choice(
    name: &'static str,
    options: Signal<Vec<(String, String)>>,
    chosen: Memo<String>,
    choose: Callback<String>,
) -> impl IntoView {
    let id = name.to_ascii_lowercase();
    view! {
        <div class="field">
            <label for=id.clone()>{name}</label>
            <div class="control">
                <select id=id on:change=move |event| choose.run(event_target_value(&event))>
                    {move || {
                        options
                            .get()
                            .into_iter()
                            .map(|(id, name)| {
                                let value = id.clone();
                                view! {
                                    <option value=value selected=move || chosen.get() == id>
                                        {name}
                                    </option>
                                }
                            })
                            .collect_view()
                    }}
                </select>
            </div>
        </div>
    }
    .into_any()
}
