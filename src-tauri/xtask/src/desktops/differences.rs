//! Differences between pictures of the screen: where an icon shows another amount, where something new has appeared.
//!
//! It must not know what has changed.

use desktop_tests::{Picture, Rectangle};

use super::popover_image::{Bounds, flood};

/// Pixels closer than this belong together: it is wider than the gaps between digits and between lines of text.
const BLOCK: usize = 8;

/// The places that looked the same before and after, but not in between: a clock is not among them.
pub(crate) fn in_between(before: &Picture, between: &Picture, after: &Picture) -> Vec<Rectangle> {
    let pixels = before.pixels.iter().zip(&between.pixels).zip(&after.pixels);
    places(pixels.map(|((before, between), after)| before == after && before != between).collect(), before.width)
}

/// The places that have changed, the largest first.
pub(crate) fn new_places(before: &Picture, after: &Picture) -> Vec<Rectangle> {
    let pixels = before.pixels.iter().zip(&after.pixels);
    places(pixels.map(|(before, after)| before != after).collect(), before.width)
}

/// The rectangles around marked pixels that are close to each other, the largest first.
fn places(is_marked: Vec<bool>, width: u16) -> Vec<Rectangle> {
    let width = usize::from(width);
    if width == 0 {
        return Vec::new();
    }
    let columns = width.div_ceil(BLOCK);
    let rows = (is_marked.len() / width).div_ceil(BLOCK);
    let mut blocks = vec![None::<Bounds>; columns * rows];
    for (at, _) in is_marked.iter().enumerate().filter(|(_, is_marked)| **is_marked) {
        let (x, y) = (at % width, at / width);
        blocks[y / BLOCK * columns + x / BLOCK].get_or_insert(Bounds::at(x, y)).add(x, y);
    }
    let mut is_open: Vec<bool> = blocks.iter().map(Option::is_some).collect();
    let mut found = Vec::new();
    for start in 0..is_open.len() {
        if !is_open[start] {
            continue;
        }
        let before = is_open.clone();
        flood(&mut is_open, columns, start);
        let members = (0..blocks.len()).filter(|block| before[*block] && !is_open[*block]);
        found.extend(members.filter_map(|block| blocks[block]).reduce(Bounds::union).and_then(Bounds::place));
    }
    found.sort_by_key(|place| std::cmp::Reverse(u32::from(place.width) * u32::from(place.height)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(marks: &[(usize, usize)]) -> Picture {
        let mut pixels = vec![[0, 0, 0]; 200 * 100];
        for (x, y) in marks {
            pixels[y * 200 + x] = [255, 255, 255];
        }
        Picture { width: 200, height: 100, pixels }
    }

    #[test]
    fn an_icon_is_distinguished_from_a_clock() {
        let icon = [(150, 5), (156, 13), (162, 20)];
        let before = picture(&[(20, 10)]);
        let between = picture(&[&icon[..], &[(20, 10), (21, 10)]].concat());
        let after = picture(&[(20, 10), (21, 10), (22, 10)]);
        let expected = Rectangle { x: 150, y: 5, width: 13, height: 16 };
        assert_eq!(in_between(&before, &between, &after), [expected]);
    }

    #[test]
    fn the_largest_comes_first() {
        let found = new_places(&picture(&[]), &picture(&[(10, 10), (100, 50), (107, 58), (115, 58)]));
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], Rectangle { x: 100, y: 50, width: 16, height: 9 });
    }

    #[test]
    fn equal_pictures_have_no_new_places() {
        assert!(new_places(&picture(&[(1, 1)]), &picture(&[(1, 1)])).is_empty());
    }
}
