//! Charts as pictures for Word, drawn from the same SVG as in every other format: PNG in few colours, which is small and
//! quickly made.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{PixmapMut, PixmapRef, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::report::fonts::FONTS;

/// Pixels of a picture for one of the drawing: 900 of the drawing on 17 cm become 160 to the inch.
const SCALE: f32 = 1.2;
/// No picture is wider or higher; what would be is drawn smaller.
const MOST: f32 = 4000.0;
/// Each part of a white pixel.
const WHITE: u8 = 255;

/// The embedded fonts and no others, so that a picture is the same on every machine.
static LETTERS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut letters = fontdb::Database::new();
    for font in FONTS {
        letters.load_font_source(fontdb::Source::Binary(Arc::new(font)));
    }
    letters.set_sans_serif_family("Noto Sans");
    Arc::new(letters)
});

/// A picture as PNG, and its width and height in pixels of the drawing.
pub(super) type Picture = (Vec<u8>, (f32, f32));

/// A drawing as PNG, with its width and height in pixels of the drawing; why not, when it is no drawing. It is painted on
/// `sheet`, on which the last one may have been painted.
pub(super) fn drawn(svg: &str, sheet: &mut Vec<u8>) -> Result<Picture, String> {
    let options = Options { fontdb: Arc::clone(&LETTERS), font_family: "Noto Sans".to_owned(), ..Options::default() };
    // The edges of bars fall on whole pixels, as a screen shows them, and need no blending.
    let svg = svg.replace("<rect ", r#"<rect shape-rendering="crispEdges" "#);
    let tree = Tree::from_str(&svg, &options).map_err(|error| error.to_string())?;
    let (wide, high) = (tree.size().width(), tree.size().height());
    let scale = SCALE.min(MOST / wide).min(MOST / high);
    let pixels = |length: f32| (length * scale).ceil().max(1.0) as u32;
    sheet.clear();
    sheet.resize(4 * pixels(wide) as usize * pixels(high) as usize, WHITE);
    let mut pixmap = PixmapMut::from_bytes(sheet, pixels(wide), pixels(high)).ok_or("too large")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap);
    let png = encoded(pixmap.as_ref()).map_err(|error| error.to_string())?;
    Ok((png, (wide, high)))
}

/// The picture by a palette, where near colours are one; as it is when that takes more than 256.
fn encoded(pixmap: PixmapRef) -> Result<Vec<u8>, png::EncodingError> {
    // White lies behind everything, so that no pixel lets anything through.
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_deflate_compression(png::DeflateCompression::Level(2));
    let data: Vec<u8> = match palette(pixmap.pixels(), pixmap.width() as usize) {
        Some((palette, data)) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
            encoder.set_filter(png::Filter::NoFilter);
            data
        }
        None => {
            encoder.set_color(png::ColorType::Rgb);
            pixmap.pixels().iter().flat_map(|pixel| parts(*pixel)).collect()
        }
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(bytes)
}

fn parts(pixel: PremultipliedColorU8) -> [u8; 3] {
    [pixel.red(), pixel.green(), pixel.blue()]
}

/// A colour of the palette while it is made: the one that most pixels near it have, if more than half do (the vote of Boyer
/// and Moore); of those at the edges of letters any will do.
#[derive(Clone, Copy)]
struct Chosen {
    colour: PremultipliedColorU8,
    votes: usize,
}

/// Colours that share the upper half of each byte become one. Gives the palette in the order in which its colours are met,
/// and the place in it by pixel.
fn palette(pixels: &[PremultipliedColorU8], wide: usize) -> Option<(Vec<u8>, Vec<u8>)> {
    const UNMET: u16 = u16::MAX;
    let mut places = vec![UNMET; 1 << 12];
    let mut chosen: Vec<Chosen> = Vec::new();
    let mut data: Vec<u8> = Vec::with_capacity(pixels.len());
    let mut above: &[PremultipliedColorU8] = &[];
    for row in pixels.chunks(wide) {
        // Most rows of a chart are like the one above, and their pixels vote with it.
        if row == above {
            data.extend_from_within(data.len() - wide..);
            continue;
        }
        above = row;
        // Most of a row is paper: what runs on is counted and written at once.
        for run in row.chunk_by(|one, next| one == next) {
            let colour = *run.first()?;
            let [red, green, blue] = parts(colour).map(|part| usize::from(part >> 4));
            let place = places.get_mut(red << 8 | green << 4 | blue)?;
            if *place == UNMET {
                *place = chosen.len() as u16;
                chosen.push(Chosen { colour, votes: 0 });
            }
            let own = chosen.get_mut(usize::from(*place))?;
            *own = match own.votes {
                votes if own.colour == colour => Chosen { colour, votes: votes + run.len() },
                votes if votes >= run.len() => Chosen { votes: votes - run.len(), ..*own },
                votes => Chosen { colour, votes: run.len() - votes },
            };
            data.resize(data.len() + run.len(), u8::try_from(*place).ok()?);
        }
    }
    Some((chosen.into_iter().flat_map(|chosen| parts(chosen.colour)).collect(), data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_colours_become_the_most_frequent_of_them() {
        let colours = [[250, 250, 250], [255, 255, 255], [255, 255, 255], [6, 83, 85]];
        let pixels = colours.map(|[red, green, blue]| PremultipliedColorU8::from_rgba(red, green, blue, 255).unwrap());
        assert_eq!(palette(&pixels, pixels.len()).unwrap(), (vec![255, 255, 255, 6, 83, 85], vec![0, 0, 0, 1]));
    }

    #[test]
    fn rows_that_repeat_are_written_again() {
        let [white, ink] = [255, 7].map(|part| PremultipliedColorU8::from_rgba(part, part, part, 255).unwrap());
        let pixels = [white, ink, white, ink, ink, ink];
        assert_eq!(palette(&pixels, 2).unwrap(), (vec![255, 255, 255, 7, 7, 7], vec![0, 1, 0, 1, 1, 1]));
    }

    #[test]
    fn too_many_colours_for_a_palette() {
        let of = |at: u16| PremultipliedColorU8::from_rgba((at >> 4 << 4) as u8, (at << 4) as u8, 0, 255).unwrap();
        let pixels: Vec<PremultipliedColorU8> = (0..256).map(of).collect();
        assert_eq!(palette(&pixels, pixels.len()).unwrap().0.len(), 3 * 256);
        let more: Vec<_> = pixels.into_iter().chain(PremultipliedColorU8::from_rgba(0, 0, 255, 255)).collect();
        assert_eq!(palette(&more, more.len()), None);
    }

    #[test]
    fn letters_are_drawn_from_the_embedded_fonts() {
        let svg = |text: &str| {
            format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30" font-family="Noto Sans"><text x="5" y="20">{text}</text></svg>"#
            )
        };
        let mut sheet = Vec::new();
        let (empty, size) = drawn(&svg(""), &mut sheet).unwrap();
        assert_eq!(size, (90.0, 30.0));
        assert!(drawn(&svg("ștafetă"), &mut sheet).unwrap().0.len() > empty.len() + 100);
        assert!(drawn("no drawing", &mut sheet).is_err());
    }
}
