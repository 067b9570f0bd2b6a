//! Those who read what is printed: a validator of the schema, Prometheus' own checker, shells, man, Waybar, xbar.

#[cfg(target_os = "linux")]
use std::path::PathBuf;
use std::process::Command;

use jiff::SignedDuration;
use partner_balance_core::account::Level;
use partner_balance_core::fault::FaultCode;
use partner_balance_portal_sim::{Fault, Scope, Times};
use serde_json::Value;
use strum::VariantArray as _;

#[cfg(target_os = "linux")]
use crate::scene::fed;
use crate::scene::{Ended, Scene};

/// Unpacked here where it isn't installed: installing Debian's package would start a service.
#[cfg(target_os = "linux")]
const PROMTOOL_UNPACKED: &str = "tools/prometheus/usr/bin/promtool";

#[cfg(target_os = "linux")]
fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env("LC_ALL", "C.UTF-8");
    command
}

#[test]
fn the_json_is_what_the_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../status.schema.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let scene = Scene::new();
    let broken = |arguments: &[&str]| {
        scene.portal.set_fault(Fault::CredentialsRefused, Scope::Both, Times::UntilCleared);
        let ended = scene.run(arguments);
        scene.portal.clear_faults();
        ended.out
    };
    let unknown = broken(&["status", "--json"]);
    scene.remember("environment", "-0.0000001", SignedDuration::from_hours(-2));
    let future = broken(&["status", "--json"]);
    let fresh = scene.run(&["status", "--json", "--refresh"]).out;
    let stale = broken(&["status", "--json", "--refresh"]);
    for (text, state) in [(unknown, "unknown"), (future, "stale"), (fresh, "fresh"), (stale, "stale")] {
        let told: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{text}{errors:?}");
        assert_eq!(told["state"], state, "{text}");
    }
    let early = scene.run(&["--credentials-file", "/nowhere", "status", "--json"]).out;
    assert!(validator.is_valid(&serde_json::from_str(&early).unwrap()), "{early}");
    assert!(!validator.is_valid(&serde_json::json!({})), "neither an account nor an error");
    let codes: Vec<&str> = FaultCode::VARIANTS.iter().map(|code| (*code).into()).collect();
    assert_eq!(schema["properties"]["fault"]["oneOf"][1]["properties"]["code"]["enum"], serde_json::json!(codes));
    let levels: Vec<&str> = Level::VARIANTS.iter().map(|level| (*level).into()).collect();
    assert_eq!(schema["properties"]["level"]["enum"], serde_json::json!(levels));
    for code in FaultCode::VARIANTS {
        assert_eq!(serde_json::json!(code), <&str>::from(*code), "one word for one code");
    }
    let mut zero: Value = serde_json::from_str(&scene.run(&["--json"]).out).unwrap();
    zero["balance"] = Value::from(0);
    assert!(!validator.is_valid(&zero), "the schema takes no number for a balance");
}

#[cfg(target_os = "linux")]
#[test]
fn prometheus_own_checker_finds_nothing_wrong() {
    let scene = crate::days::six_weeks();
    let metrics = scene.run(&["metrics", "--max-age", "1h"]);
    assert!(metrics.out.contains("partner_balance_left_seconds"), "all families are there: {}", metrics.out);
    let built = PathBuf::from(env!("CARGO_BIN_EXE_partner-balance"));
    let unpacked = built.ancestors().nth(2).unwrap().join(PROMTOOL_UNPACKED);
    let name = if unpacked.is_file() { unpacked.to_str().unwrap().to_owned() } else { "promtool".to_owned() };
    let checked = fed(program(&name).args(["check", "metrics"]), &metrics.out);
    assert_eq!((checked.code, checked.out.as_str(), checked.err.as_str()), (Some(0), "", ""));
    let wrong = fed(program(&name).args(["check", "metrics"]), &metrics.out.replace(" 224", " much"));
    assert_ne!(wrong.code, Some(0), "it looks indeed");
}

#[cfg(target_os = "linux")]
#[test]
fn shells_load_the_completions_and_complete() {
    let scene = Scene::new();
    let script = |shell: &str| {
        let file = scene.path(&format!("completions.{shell}"));
        std::fs::write(&file, scene.run(&["completions", shell]).out).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let bash = format!(
        "source {}; COMP_WORDS=(partner-balance stat); COMP_CWORD=1; loaded=$(complete -p partner-balance); \
         function=${{loaded#*-F }}; ${{function%% *}} partner-balance stat partner-balance; echo \"${{COMPREPLY[@]}}\"",
        script("bash")
    );
    let fish = format!("source {}; complete -C 'partner-balance stat'", script("fish"));
    let zsh = format!(
        "autoload -Uz compinit; compinit -u -d {}; source {}; echo $_comps[partner-balance]",
        scene.path("zcompdump").display(),
        script("zsh")
    );
    for (name, arguments, wanted) in [
        ("bash", vec!["--norc", "-c", &bash], "status"),
        ("fish", vec!["--no-config", "-c", &fish], "status"),
        ("zsh", vec!["-f", "-c", &zsh], "_partner-balance"),
    ] {
        let ended = Ended::of(program(name).args(&arguments).env("HOME", scene.folder.path()).output().unwrap());
        assert!(ended.code == Some(0) && ended.err.is_empty(), "{name}: {}", ended.err);
        assert!(ended.out.contains(wanted), "{name}: {}", ended.out);
    }
    // The editor's own names are there only at a terminal: stand-ins take their place, and all of it is run.
    let script = std::fs::read_to_string(script("elvish")).unwrap();
    let script = script.replace("edit:completion:arg-completer", "completers").replace("edit:complex-candidate", "nop");
    let code = format!("var completers = [&]\n{script}\nprint (keys $completers)");
    let elvish = Ended::of(program("elvish").args(["-norc", "-c", &code]).output().unwrap());
    assert_eq!((elvish.code, elvish.err.as_str(), elvish.out.as_str()), (Some(0), "", "partner-balance"));
    assert!(scene.run(&["completions", "powershell"]).out.contains("Register-ArgumentCompleter"));
}

#[cfg(target_os = "linux")]
#[test]
fn man_pages_are_well_formed() {
    let scene = Scene::new();
    let folder = scene.path("man1");
    assert_eq!(scene.run(&["man", "--output", folder.to_str().unwrap()]).code, Some(0));
    let pages: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path()).collect();
    assert!(pages.len() > 12, "{pages:?}");
    for page in &pages {
        let checked = Ended::of(program("mandoc").args(["-T", "lint", "-W", "error"]).arg(page).output().unwrap());
        assert!(checked.code == Some(0), "{}: {}{}", page.display(), checked.out, checked.err);
    }
    let page = fed(program("man").args(["--warnings", "-E", "UTF-8", "-l", "-"]), &scene.run(&["man"]).out);
    assert!(page.err.is_empty() && page.out.contains("partner-balance login"), "{}", page.err);
}

/// The fields of waybar-custom(5): text, alt, tooltip, class, percentage; text and class may be lists.
#[test]
fn waybar_gets_its_documented_fields_in_one_line() {
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"Tom & <Co>\"\n");
    let ended = scene.run(&["status", "--format", "waybar"]);
    assert_eq!(ended.out.lines().count(), 1);
    let told: Value = serde_json::from_str(&ended.out).unwrap();
    let fields: Vec<&String> = told.as_object().unwrap().keys().collect();
    assert!(fields.iter().all(|field| ["text", "alt", "tooltip", "class", "percentage"].contains(&field.as_str())));
    assert_eq!(told["text"], "675.24 USD");
    assert_eq!(told["class"], serde_json::json!(["normal", "fresh"]));
    assert!(told["tooltip"].as_str().unwrap().contains("Tom &amp; &lt;Co&gt;"), "{told}");
}

/// "text | key=value ..." by xbar's plugin API; `---` parts the bar from the menu.
#[test]
fn xbar_gets_lines_with_parameters_it_knows() {
    const KNOWN: [&str; 13] = [
        "emojize",
        "symbolize",
        "useMarkup",
        "dropdown",
        "color",
        "href",
        "refresh",
        "font",
        "size",
        "shell",
        "param1",
        "param2",
        "terminal",
    ];
    let scene = Scene::new();
    scene.write_settings("[[accounts]]\nid = \"environment\"\nname = \"--a | color=red\"\n");
    scene.portal.set_balance("-40".parse().unwrap());
    let ended = scene.run(&["status", "--format", "xbar"]);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert!(lines[0].starts_with("-40.00 | ") && lines[1] == "---", "{lines:?}");
    for line in &lines {
        let Some((text, parameters)) = line.split_once('|') else { continue };
        assert!(!text.starts_with("--"), "{line}");
        for parameter in parameters.split_whitespace() {
            let (key, value) = parameter.split_once('=').unwrap();
            assert!(KNOWN.contains(&key) && !value.is_empty(), "{line}");
        }
    }
    assert!(lines.iter().any(|line| line.contains("href=https://partner.yeastar.com/")));
    if cfg!(windows) {
        // There is neither of them, and a path may be written in several ways.
        return;
    }
    let asks = format!("shell=\"{}\" param1=status param2=--refresh ", env!("CARGO_BIN_EXE_partner-balance"));
    assert!(lines.iter().any(|line| line.contains(&asks)), "{lines:?}");
    // Argos takes a whole command line: run as it runs it, the row asks the portal.
    let argos = Ended::of(scene.command(&["--format", "xbar"]).env("ARGOS_VERSION", "2").output().unwrap()).out;
    let command = argos.split("bash=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    scene.portal.set_balance("-41.5".parse().unwrap());
    let mut shell = Command::new("sh");
    for (name, value) in scene.command(&[]).get_envs() {
        shell.env(name, value.unwrap());
    }
    assert!(Ended::of(shell.args(["-c", command]).output().unwrap()).out.contains("-41.50"), "{command}");
}
