//! Builds Tauri's context from `tauri.conf.json`, and the manifest of the program for Windows.

fn main() {
    println!("cargo::rerun-if-changed=src-tauri/windows.manifest");
    let windows = tauri_build::WindowsAttributes::new().app_manifest(include_str!("windows.manifest"));
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().windows_attributes(windows)) {
        println!("cargo::error={error:#}");
    }
}
