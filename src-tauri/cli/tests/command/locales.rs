//! The locales of numbers and dates, which need not be the language's: on Linux, where variables say them.

use std::path::Path;

use partner_balance_engine::directories::Directories;

use crate::forecast_file::readings;
use crate::scene::{CLIENT_ID, Ended, Scene, fed};

/// Of readings by which 1,010.50 last until March.
fn forecast(locale: &[(&str, &str)]) -> Ended {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_partner-balance"));
    command.args(["forecast", "--from", "-", "--now", "2026-11-23T09:00:00Z"]);
    command.env_clear().env("TZ", "UTC").envs(locale.iter().copied());
    fed(&mut command, &readings())
}

#[test]
fn months_have_names_in_every_locale_of_the_system() {
    for (locale, month) in [
        ("iw_IL", "במרץ"),
        ("cmn_TW", "3月"),
        ("tl_PH", "Marso"),
        ("sh_YU", "mart"),
        ("nan_TW", "March"),
        ("an_ES", "March"),
        ("li_NL", "March"),
        ("wa_BE", "March"),
        ("ber_MA", "March"),
        ("kl_GL", "March"),
        ("yi_US", "March"),
    ] {
        let told = forecast(&[("LC_ALL", &format!("{locale}.UTF-8"))]).out;
        assert!(told.to_lowercase().contains(&month.to_lowercase()), "{locale}: {told}");
    }
}

#[test]
fn dates_are_of_lc_time_and_numbers_of_lc_numeric_and_c_states_neither() {
    for (locale, balance, month) in [
        (&[("LANG", "de_DE.UTF-8")][..], "1.010,50", ". März"),
        (&[("LANG", "de_DE.UTF-8"), ("LC_NUMERIC", "C")], "1.010,50", ". März"),
        (&[("LANG", "de_DE.UTF-8"), ("LC_NUMERIC", "en_US.UTF-8")], "1,010.50", ". März"),
        (&[("LANG", "de_DE.UTF-8"), ("LC_TIME", "en_US.UTF-8")], "1.010,50", "March "),
        (&[("LANG", "de_DE.UTF-8"), ("LC_TIME", "POSIX")], "1.010,50", ". März"),
        (&[("LANG", "en_US.UTF-8"), ("LC_NUMERIC", "de_CH.UTF-8"), ("LC_TIME", "en_GB.UTF-8")], "1'010.50", " March"),
        (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")], "1,010.50", " March"),
    ] {
        let told = forecast(locale).out;
        assert!(told.contains(balance) && told.contains(month), "{locale:?}: {told}");
    }
}

#[test]
fn an_age_is_in_the_language_of_its_sentence() {
    let scene = Scene::new();
    scene.remember("environment", "1675.24", jiff::SignedDuration::from_mins(2));
    let mut command = scene.command(&["status", "--max-age", "1h"]);
    let told = Ended::of(command.envs([("LANG", "de_DE.UTF-8"), ("LC_NUMERIC", "C")]).output().unwrap()).out;
    assert!(told.contains("1.675,24 USD") && told.contains("vor 2 Minuten"), "{told}");
}

#[test]
fn what_is_wrong_with_the_environment_is_told_in_the_users_language() {
    let scene = Scene::new();
    let run = |variables: &[(&str, &str)]| {
        let mut command = scene.bare(&["status"]);
        Ended::of(command.env("LC_ALL", "de_DE.UTF-8").envs(variables.iter().copied()).output().unwrap()).err
    };
    let half = run(&[("PARTNER_BALANCE_CLIENT_ID", CLIENT_ID)]);
    assert!(half.contains("PARTNER_BALANCE_CLIENT_SECRET ist nicht gesetzt. Korrigieren Sie"), "{half}");
    let wrong = run(&[("PARTNER_BALANCE_BASE_URL", "ftp://portal.example")]);
    assert!(
        wrong.contains(
            "PARTNER_BALANCE_BASE_URL: Die Adresse muss mit https:// (auf diesem Computer auch http://) beginnen"
        ),
        "{wrong}"
    );
}

#[test]
fn the_file_for_support_is_english_number_by_number_whatever_the_users_formats() {
    let scene = Scene::new();
    let file = scene.path("bundle.txt");
    let mut command = scene.command(&["doctor", "--bundle", file.to_str().unwrap()]);
    let told = Ended::of(command.envs([("LANG", "en_US.UTF-8"), ("LC_NUMERIC", "de_DE.UTF-8")]).output().unwrap());
    assert!(told.out.contains("675,24 USD"), "{}", told.shown());
    let bundle = std::fs::read_to_string(&file).unwrap();
    assert!(bundle.contains("675.24 USD") && !bundle.contains("675,24"), "{bundle}");
}

#[test]
fn an_entry_at_login_that_cant_be_changed_is_told_in_the_users_language() {
    let scene = Scene::new();
    let programs = scene.path("programs");
    std::fs::create_dir_all(&programs).unwrap();
    std::fs::write(programs.join("partner-balance-tray"), "").unwrap();
    // A file where the desktop's folder should be.
    std::fs::create_dir_all(scene.path("config")).unwrap();
    std::fs::write(scene.path("config").join("autostart"), "").unwrap();
    let mut command = scene.command(&["config", "set", "start_at_login", "true"]);
    let told = Ended::of(command.env("PATH", &programs).env("LC_ALL", "de_DE.UTF-8").output().unwrap());
    assert!(told.err.contains("Der Start beim Anmelden kann nicht geändert werden ("), "{}", told.err);
    let settings = Directories::below(Path::new(&scene.path(""))).settings_file();
    assert!(!settings.exists(), "nothing is claimed");
}
