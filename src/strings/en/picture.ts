import type {PictureWords} from '../picture.js';

export const picture: PictureWords = {
  pictures: {
    svg: ['Picture (SVG)', 'as shown; sharp at any size, and its parts can be edited'],
    png: ['Picture (PNG)', 'as shown, at twice its size'],
    '1200x630': ['Picture for a link (PNG, 1200 × 630)', 'laid out anew; what has no room is named in it'],
    '1080x1350': ['Picture for a post (PNG, 1080 × 1350)', 'the same, upright'],
  },
  pictureFailed: 'The picture could not be made here.',
  pictureWider: 'It is wider than what is shown here, which has room for a list.',
  altText: ['Copy alternative text', 'what the picture shows, for whoever cannot see it'],
};
