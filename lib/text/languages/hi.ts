import { sparseLanguage } from './sparse.ts';

/** Hindi. The lists are this project's own compilation, from knowledge of the language. */
export const hindi = sparseLanguage({
  tag: 'hi',
  pronouns: { m: 'उन्होंने उसने वह', first: 'मैंने हमने' },
  patterns: {
    letters: '\\u0904-\\u0939\\u0958-\\u0961',
    order: 'source-verb',
    says: 'कहा|बताया|बोले|बोलीं|बोला|लिखा|पूछा|जवाब दिया|आरोप लगाया|दावा किया|स्पष्ट किया|चेतावनी दी|कहते हैं|कहती हैं',
    that: 'कि',
    after: 'के अनुसार|के मुताबिक',
    stops: 'ने|से|को|में|पर',
    titles: 'श्री|श्रीमती|डॉ|सुश्री',
    roles:
      'मुख्यमंत्री|प्रधानमंत्री|मंत्री|महापौर|अध्यक्ष|प्रवक्ता|निदेशक|सांसद|विधायक|डॉक्टर|वकील|पुलिस|अधिकारी|विशेषज्ञ|राष्ट्रपति|सचिव|प्रधान|नेता',
    nameLength: 3,
  },
});
