import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/extension/first-script.ts';
import { askFirst } from './popup/first-answer.ts';
import { drawFirstFrame } from './popup/first-frame.tsx';

export default defineUnlistedScript(() => handOver(askFirst(), drawFirstFrame));
