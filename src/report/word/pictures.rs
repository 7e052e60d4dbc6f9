//! Charts as pictures for Word, drawn from the same SVG as in every other format: PNG in few colours, which is small and
//! quickly made.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::report::fonts::FONTS;

/// Pixels of a picture for one of the drawing: 900 of the drawing on 17 cm become 185 to the inch.
const SCALE: f32 = 1.4;
/// No picture is wider or higher; what would be is drawn smaller.
const MOST: f32 = 4000.0;

/// The embedded fonts and no others, so that a picture is the same on every machine.
static LETTERS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut letters = fontdb::Database::new();
    for font in FONTS {
        letters.load_font_data(font.to_vec());
    }
    letters.set_sans_serif_family("Noto Sans");
    Arc::new(letters)
});

/// A picture as PNG, and its width and height in pixels of the drawing.
pub(super) type Picture = (Vec<u8>, (f32, f32));

/// A drawing as PNG, with its width and height in pixels of the drawing; why not, when it is no drawing.
pub(super) fn drawn(svg: &str) -> Result<Picture, String> {
    let options = Options { fontdb: Arc::clone(&LETTERS), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let scale = SCALE.min(MOST / wide).min(MOST / high);
    let pixels = |length: f32| (length * scale).ceil().max(1.0) as u32;
    let mut pixmap = Pixmap::new(pixels(wide), pixels(high)).ok_or("too large")?;
    pixmap.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let png = encoded(&pixmap).map_err(|error| error.to_string())?;
    Ok((png, (wide, high)))
}

/// The picture by a palette, where near colours are one; as it is when that takes more than 256.
fn encoded(pixmap: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    // White lies behind everything, so that no pixel lets anything through.
    let pixels: Vec<[u8; 3]> = pixmap.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_deflate_compression(png::DeflateCompression::Level(2));
    let data: Vec<u8> = match palette(&pixels) {
        Some((palette, data)) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
            encoder.set_filter(png::Filter::NoFilter);
            data
        }
        None => {
            encoder.set_color(png::ColorType::Rgb);
            pixels.into_iter().flatten().collect()
        }
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(bytes)
}

/// Colours that share the upper half of each byte become the most frequent of them.
fn palette(pixels: &[[u8; 3]]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut counts: HashMap<[u8; 3], usize> = HashMap::new();
    for run in pixels.chunk_by(|one, next| one == next) {
        let colour = run.first()?;
        *counts.entry(*colour).or_default() += run.len();
    }
    let near = |colour: [u8; 3]| colour.map(|part| part >> 4);
    let mut chosen: BTreeMap<[u8; 3], (usize, [u8; 3])> = BTreeMap::new();
    for (colour, count) in counts {
        let best = chosen.entry(near(colour)).or_insert((count, colour));
        *best = (*best).max((count, colour));
    }
    if chosen.len() > 256 {
        return None;
    }
    let mut places = vec![0u8; 1 << 12];
    let place = |[red, green, blue]: [u8; 3]| usize::from(red) << 8 | usize::from(green) << 4 | usize::from(blue);
    for (at, colour) in chosen.keys().enumerate() {
        if let Some(of) = places.get_mut(place(*colour)) {
            *of = u8::try_from(at).ok()?;
        }
    }
    let data = pixels.iter().map(|colour| places.get(place(near(*colour))).copied().unwrap_or_default()).collect();
    Some((chosen.into_values().flat_map(|(_, colour)| colour).collect(), data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_colours_become_the_most_frequent_of_them() {
        let pixels = [[255, 255, 255], [255, 255, 255], [250, 250, 250], [6, 83, 85]];
        let (palette, data) = palette(&pixels).unwrap();
        assert_eq!((palette, data), (vec![6, 83, 85, 255, 255, 255], vec![1, 1, 1, 0]));
    }

    #[test]
    fn letters_are_drawn_from_the_embedded_fonts() {
        let svg = |text: &str| {
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30" font-family="Noto Sans"><text x="5" y="20">{text}</text></svg>"#
            )
        };
        let (empty, size) = drawn(&svg("")).unwrap();
        assert_eq!(size, (90.0, 30.0));
        assert!(drawn(&svg("ștafetă")).unwrap().0.len() > empty.len() + 100);
        assert!(drawn("no drawing").is_err());
    }
}
