/** How pages come to be read: when the person asks, always on a site, or always everywhere. */
export type ReadingMode = 'on-click' | 'this-site' | 'all-sites';
