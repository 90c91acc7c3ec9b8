import type {EmbedWords} from '../embed.js';

export const embedWords: EmbedWords = {
  othersData: 'The data that this address asks for lie on another host. They are shown inside a page that embeds them, not here.',
};
