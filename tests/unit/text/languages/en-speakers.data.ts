import type { Passage } from './passage.ts';

/** English sentences whose speaker is easily mistaken; people and places are invented. */
export const englishSpeakers: readonly Passage[] = [
  {
    shows: 'who relays the words answers for them, behind the attribution',
    text: '“The mill will reopen in spring,” Lang said, according to the Harbour Gazette.',
    finds: [{ claim: 'The mill will reopen in spring,', by: 'the Harbour Gazette', form: 'direct' }],
  },
  {
    shows: 'who relays the words answers for them, before the attribution',
    text: 'According to the inspection report, Lang said the beams were “rotten to the core.”',
    finds: [{ claim: 'the beams were “rotten to the core.”', by: 'the inspection report', form: 'mixed' }],
  },
  {
    shows: 'the object of a participle says nothing',
    text: '“We lost everything that night,” Feldt said, recalling the flood: “The water took the stairs.”',
    finds: [{ claim: 'We lost everything that night,', by: 'Feldt', form: 'direct' }],
  },
  {
    shows: 'the object of an attack is not its speaker',
    text: 'Brandt, the harbour’s former manager, attacked Mayor Ivo Lang, calling him “a tourist in his own town.”',
    finds: [
      {
        claim: 'him “a tourist in his own town.”',
        by: 'Brandt',
      },
    ],
  },
  {
    shows: 'a clause of time has its own speaker',
    text: 'Lang left the hall as the crowd yelled, “Pay us first!”',
    finds: [{ claim: 'Pay us first!', by: 'the crowd', form: 'direct' }],
  },
  {
    shows: 'a clause of time ends at its comma',
    text: 'Since Lang announced his plan, he has said the ferry is “a lifeline for the islands.”',
    finds: [{ claim: 'the ferry is “a lifeline for the islands.”', by: 'he', form: 'mixed' }],
  },
  {
    shows: 'what says when stands between the subject and its verb',
    text: 'It was no surprise to Nora Feldt, who has in the past called the bridge “a bad joke.”',
    finds: [{ claim: 'the bridge “a bad joke.”', by: 'Nora Feldt' }],
  },
  {
    shows: 'a surname that ends like an adverb',
    text: '“The pumps failed twice,” said Donnelly, who runs the station.',
    finds: [{ claim: 'The pumps failed twice,', by: 'Donnelly', form: 'direct' }],
  },
  {
    shows: 'a surname that is a preposition or an auxiliary',
    text: 'Prices rose again. “Nobody asked the shops,” May said. “They would have told us,” Will wrote.',
    finds: [
      { claim: 'Nobody asked the shops,', by: 'May', form: 'direct' },
      { claim: 'They would have told us,', by: 'Will', form: 'direct' },
    ],
  },
  {
    shows: 'an initial is no article',
    text: '“The files are complete,” deputy clerk Ines A. Brandt wrote in a letter to the council.',
    finds: [
      {
        claim: 'The files are complete,',
        by: 'deputy clerk Ines A. Brandt',
        name: 'Ines A. Brandt',
        form: 'direct',
      },
    ],
  },
  {
    shows: 'two speakers behind a quotation',
    text: '“We wonder who pays,” council leader Ivo Lang and treasurer Nora Feldt, both independents, said in a statement.',
    finds: [
      {
        claim: 'We wonder who pays,',
        by: 'council leader Ivo Lang and treasurer Nora Feldt',
        form: 'direct',
      },
    ],
  },
  {
    shows: 'one speaker with two roles behind a quotation',
    text: '“The answer is no,” the Tarnbeck councillor and former candidate said on Monday.',
    finds: [{ claim: 'The answer is no,', by: 'the Tarnbeck councillor and former candidate' }],
  },
  {
    shows: 'a relative clause with a verb of its own inside the source',
    text: '“I have not decided,” Feldt, who has endorsed nobody, told reporters.',
    finds: [{ claim: 'I have not decided,', by: 'Feldt', form: 'direct' }],
  },
  {
    shows: 'a verb of a particle that could be a noun',
    text: '“You had ten years,” Brandt shot back. “So did you,” Feldt points out.',
    finds: [
      { claim: 'You had ten years,', by: 'Brandt', form: 'direct' },
      { claim: 'So did you,', by: 'Feldt', form: 'direct' },
    ],
  },
  {
    shows: 'a noun of saying right behind a name behind a quotation is a verb',
    text: '“There is not one new lock in this harbour,” Brandt answers.',
    finds: [{ claim: 'There is not one new lock in this harbour,', by: 'Brandt', form: 'direct' }],
  },
  {
    shows: 'a noun of saying behind a singular noun is none',
    text: 'Feldt delivered a snappy retort: “Then close it yourself.”',
    finds: [{ claim: 'Then close it yourself.', by: 'Feldt' }],
  },
  {
    shows: 'a verb of no list before its subject',
    text: '“Is the mayor counting ducks?” huffed Ines Brandt.',
    finds: [{ claim: 'Is the mayor counting ducks?', by: 'Ines Brandt', form: 'direct' }],
  },
  {
    shows: 'a verb of no list behind what somebody is',
    text: '“Let me help you with the sum,” the party’s nominee riffed at the hearing.',
    finds: [{ claim: 'Let me help you with the sum,', by: 'the party’s nominee', form: 'direct' }],
  },
  {
    shows: 'a warning before its subject',
    text: '“That dam will not stand another winter,” warned Feldt.',
    finds: [{ claim: 'That dam will not stand another winter,', by: 'Feldt', form: 'direct' }],
  },
  {
    shows: 'the agent behind the quoted words',
    text: 'The tunnel was called “a hole for money” by Ines Brandt, a local builder.',
    finds: [{ claim: 'a hole for money', by: 'Ines Brandt' }],
  },
  {
    shows: 'a phrase that names the speaker: as she put it',
    text: 'As Nora Feldt put it, “The river does not read the plans.”',
    finds: [{ claim: 'The river does not read the plans.', by: 'Nora Feldt' }],
  },
  {
    shows: 'a speaker before a colon, behind other words',
    text: 'In other words, explained inspector Nora Feldt: “Every second bolt was missing.”',
    finds: [{ claim: 'Every second bolt was missing.', by: 'inspector Nora Feldt' }],
  },
  {
    shows: 'the subject stands behind a place between commas',
    text: 'At a town hall meeting in Tarnbeck, North Ardland, Lang went after Brandt, calling her “a part-time prophet.”',
    finds: [{ claim: 'her “a part-time prophet.”', by: 'Lang' }],
  },
  {
    shows: 'an age is nobody',
    text: 'Ivo Brandt, 22, of Tarnbeck, said the vote was “a coin with one side.”',
    finds: [{ claim: 'the vote was “a coin with one side.”', by: 'Ivo Brandt', form: 'mixed' }],
  },
  {
    shows: 'a clause about somebody holds quoted words of its own speaker',
    text: 'The prize went to the builder Ivo Lang, who Feldt noted was “late for his own wedding.”',
    finds: [{ claim: 'was “late for his own wedding.”', by: 'Feldt' }],
  },
  {
    shows: 'he who condemns what he called something says so',
    text: 'Harbour master Ivo Lang condemned what he called a “brazen breach” of the treaty.',
    finds: [{ claim: 'a “brazen breach” of the treaty', by: 'Harbour master Ivo Lang', name: 'Ivo Lang' }],
  },
  {
    shows: 'what shows somebody speaking',
    text: 'The advert uses footage of Ines Brandt asking, “Who needs a second bridge?”',
    finds: [{ claim: 'Who needs a second bridge?', by: 'Ines Brandt' }],
  },
  {
    shows: 'a speaker named before the quotation and again behind it',
    text: 'Feldt fired back: “As an engineer,” she wrote, “I count bolts.”',
    finds: [{ claim: 'As an engineer, … I count bolts.', by: 'Feldt', form: 'direct' }],
  },
  {
    shows: 'a promise with an infinitive holds the quoted words',
    text: 'Few of the tenants believed Lang’s repeated pledge to be “fair to everyone.”',
    finds: [{ claim: 'to be “fair to everyone.”', by: 'Lang’s' }],
  },
  {
    shows: 'the outer speaker answers for a statement that is reported',
    text: 'The inspectors ruled that Lang’s statement about the bolts was “false in every part.”',
    finds: [{ claim: 'Lang’s statement about the bolts was “false in every part.”', by: 'The inspectors' }],
  },
  {
    shows: 'two appositions between the speaker and the verb',
    text: '“It is an invasion of our waters,” Ivo Lang, the mayor of Tarnbeck, one of the founders of the league, said.',
    finds: [{ claim: 'It is an invasion of our waters,', by: 'Ivo Lang', form: 'direct' }],
  },
  {
    shows: 'letters in a wrong encoding are part of the name',
    text: '“We will rebuild it,” mayor FranÃ§ois Lang said on Friday.',
    finds: [{ claim: 'We will rebuild it,', by: 'mayor FranÃ§ois Lang', form: 'direct' }],
  },
  {
    shows: 'a name between commas behind the office of one person',
    text: 'The harbour’s director, Dr Ana Prell, said the pier was “a heap of rust.”',
    finds: [
      {
        claim: 'the pier was “a heap of rust.”',
        by: 'The harbour’s director',
        name: 'Ana Prell',
        role: 'harbour’s director',
      },
    ],
  },
  {
    shows: 'a name between commas behind whom somebody speaks for',
    text: 'A spokesman for the yard, Piet Holm, told the Courier that the drums were sealed.',
    finds: [
      { claim: 'the drums were sealed', by: 'A spokesman for the yard', name: 'Piet Holm', form: 'indirect' },
    ],
  },
  {
    shows: 'words behind a place are no clause',
    text: 'The inspectors warned the yard since January about drums stored beside the Ellin canal.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'a report’s second paragraph names whom its first one tells of',
    text: 'Port Police Free Deckhand After Televised ‘Apology’\n\nThe police in Ostervik freed a deckhand of the banned Harbour League on Monday after he confessed to hiding the drums.\n\nAron Feld, a member of its youth branch, was freed by the district court.',
    finds: [{ claim: 'hiding the drums', by: 'he', name: 'Aron Feld' }],
  },
  {
    shows: 'and names nobody for a pronoun that doesn’t fit',
    text: 'The police in Ostervik freed a deckhand on Monday after she confessed to hiding the drums.\n\nMr. Aron Feld, the head of the yard, welcomed it.',
    finds: [{ claim: 'hiding the drums', by: 'she', name: null }],
  },
  {
    shows: 'what a colon announces, without the words that announce it',
    text: 'The director praised the crew in these words: “You saved the hospital.”',
    finds: [{ claim: 'You saved the hospital.', by: 'The director', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'whom a relative clause behind an apposition means',
    text: '“We never agreed,” said Dr. Lena Ortiz, chief executive of the Port Vell Harbour Trust, who added that the contract was “void.”',
    finds: [
      { claim: 'We never agreed,', by: 'Dr. Lena Ortiz' },
      { claim: 'the contract was “void.”', by: 'Dr. Lena Ortiz', name: 'Lena Ortiz' },
    ],
    onlyThese: true,
  },
  {
    shows: 'who is asked, and says it in the next sentence only',
    text: 'Asked whether the dam would hold, Holt shrugged. “Nobody knows.”',
    finds: [{ claim: 'Nobody knows.', by: 'Holt' }],
    onlyThese: true,
  },
  {
    shows: 'a verb that no list has, which is no part of the speaker',
    text: 'A spokesperson for the airline apologised, saying: “We let people down.”',
    finds: [{ claim: 'We let people down.', by: 'A spokesperson for the airline' }],
    onlyThese: true,
  },
  {
    shows: 'two offices with their names, and each with its own words',
    text: 'The harbour secretary-general, Antonio Gomes, called the strike “a clear violation,” while Ostervik’s ambassador, Gil Erdal, dismissed the statement as “shameful.”',
    finds: [
      {
        claim: 'the strike “a clear violation,”',
        by: 'The harbour secretary-general',
        name: 'Antonio Gomes',
      },
      { claim: 'the statement as “shameful.”', by: 'Ostervik’s ambassador', name: 'Gil Erdal' },
    ],
    onlyThese: true,
  },
  {
    shows: 'who is silent, and has nobody’s words',
    text: 'The bishop urged the crews to “go home in peace.” Captain Holt did not comment. “No,” a spokesman, Ivo Lang, said when asked whether the bishop knew.',
    finds: [
      { claim: 'to “go home in peace.”', by: 'The bishop' },
      { claim: 'No,', by: 'a spokesman', name: 'Ivo Lang' },
    ],
    onlyThese: true,
  },
  {
    shows: 'a surname with a small prefix, and a name behind a ministry',
    text: 'Defence lawyer Aisha al-Rashid said her client was “relieved but exhausted.” “We know nothing,” the spokesperson for the interior ministry, Abdul Nafi Takor, told the paper.',
    finds: [
      {
        claim: 'her client was “relieved but exhausted.”',
        by: 'Defence lawyer Aisha al-Rashid',
        name: 'Aisha al-Rashid',
        role: 'Defence lawyer',
      },
      {
        claim: 'We know nothing,',
        by: 'the spokesperson for the interior ministry',
        name: 'Abdul Nafi Takor',
      },
    ],
    onlyThese: true,
  },
];
