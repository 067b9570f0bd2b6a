//! The page's gallery, `ui/tests/gallery/*.json`: each state there is a view model, with no field too few or too many.
//! Page tests, pictures and tests in the real web engine show these states.

use std::path::Path;

use partner_balance_core::page::ViewModel;
use serde_json::Value;

#[test]
fn every_state_of_the_gallery_is_a_view_model() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/gallery");
    let mut states = 0;
    for entry in std::fs::read_dir(&folder).expect("the gallery is there") {
        let path = entry.expect("its entries can be read").path();
        let text = std::fs::read_to_string(&path).expect("a state can be read");
        let written: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let view: ViewModel = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let read = serde_json::to_value(&view).expect("a view model becomes JSON");
        assert_eq!(written, read, "{} has fields that a view model has not", path.display());
        states += 1;
    }
    assert!(states >= 20, "only {states} states in the gallery");
}
