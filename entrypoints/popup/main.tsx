import { takeOver } from '../../lib/extension/first-script.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';

const { openPopup } = await import('./open-popup.tsx');
await openPopup(takeOver<Asked, FirstAnswer>());
