//! Prepares the catalogs for the program: their text without its comments, which are for translators. The program would only
//! carry them in its memory, beside the messages that it says.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() {
    println!("cargo::rerun-if-changed=languages");
    if let Err(error) = prepare() {
        println!("cargo::error=the catalogs: {error}");
    }
}

fn prepare() -> io::Result<()> {
    let [from, to] = ["CARGO_MANIFEST_DIR", "OUT_DIR"].map(env::var_os);
    let (Some(from), Some(to)) = (from, to) else { return Err(io::Error::other("this is not run by Cargo")) };
    let to = PathBuf::from(to);
    for language in fs::read_dir(Path::new(&from).join("languages"))? {
        let language = language?;
        let folder = to.join(language.file_name());
        fs::create_dir_all(&folder)?;
        for file in fs::read_dir(language.path())? {
            let file = file?;
            fs::write(folder.join(file.file_name()), without_comments(&fs::read_to_string(file.path())?))?;
        }
    }
    Ok(())
}

fn without_comments(catalog: &str) -> String {
    catalog.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect()
}
