import { askFirst } from './first-answer.ts';
import { drawFirstFrame } from './first-frame.tsx';

const asked = askFirst();
const shown = await drawFirstFrame(asked);
const { openPopup } = await import('./open-popup.tsx');
openPopup(asked, shown);
