import type { Passage } from './passage.ts';

/** English news sentences, written for these tests; people and places are invented. */
export const english: readonly Passage[] = [
  {
    shows: 'the verb before its subject, with an apposition',
    text: '“The bridge will stay closed until May,” said Nora Feldt, the town engineer.',
    finds: [
      {
        claim: 'The bridge will stay closed until May,',
        by: 'Nora Feldt',
        name: 'Nora Feldt',
        role: 'town engineer',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'the subject before its verb',
    text: '"We had no warning at all," Feldt said on Tuesday.',
    finds: [{ claim: 'We had no warning at all,', by: 'Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'a quotation that its attribution splits is one claim',
    text: '“It was dark,” Nora Feldt said. “Nobody saw the crack.”',
    finds: [{ claim: 'It was dark, … Nobody saw the crack.', by: 'Nora Feldt', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'an attribution in the middle of a sentence',
    text: '“The river,” he said, “has its own mind.”',
    finds: [{ claim: 'The river, … has its own mind.', by: 'he', form: 'direct' }],
    onlyThese: true,
  },
  {
    shows: 'quoted words in a reported clause: the claim is the clause',
    text: 'Mayor Ivo Lang said the repairs were “a matter of weeks” and would cost nothing.',
    finds: [
      {
        claim: 'the repairs were “a matter of weeks” and would cost nothing',
        by: 'Mayor Ivo Lang',
        name: 'Ivo Lang',
        role: 'Mayor',
        form: 'mixed',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'reported speech with “that”',
    text: 'The ministry said that the dam had passed every inspection.',
    finds: [{ claim: 'the dam had passed every inspection', by: 'The ministry', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'reported speech without “that”',
    text: 'Officials say the water is safe to drink.',
    finds: [{ claim: 'the water is safe to drink', by: 'Officials', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'whom it was told is not who said it',
    text: 'Nora Feldt told the Harbour Post that two bolts were missing.',
    finds: [{ claim: 'two bolts were missing', by: 'Nora Feldt', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'a source phrase behind its content',
    text: 'The contract was never signed, according to a report by the auditors.',
    finds: [{ claim: 'The contract was never signed', by: 'a report by the auditors', form: 'indirect' }],
    onlyThese: true,
  },
  {
    shows: 'a source phrase before its content',
    text: 'According to the Lindholm Institute, one house in nine stands empty.',
    finds: [{ claim: 'one house in nine stands empty', by: 'the Lindholm Institute', form: 'indirect' }],
  },
  {
    shows: 'a colon before the quotation',
    text: 'Lang was blunt: “We ran out of money.” Then he replied: “Ask the council.”',
    finds: [{ claim: 'Ask the council.', by: 'he', form: 'direct' }],
  },
  {
    shows: 'a label before the quotation',
    text: 'Nora Feldt: “No engineer would have signed this.”',
    finds: [{ claim: 'No engineer would have signed this.', by: 'Nora Feldt', form: 'direct' }],
  },
  {
    shows: 'a signature behind it',
    text: '“My street has been dark for a month and nobody comes.” — Piet Halloran',
    finds: [
      { claim: 'My street has been dark for a month and nobody comes.', by: 'Piet Halloran', form: 'direct' },
    ],
  },
  {
    shows: 'single marks, with apostrophes inside and around',
    text: '‘The workers’ rights aren’t up for sale,’ said union leader Ida Brandt.',
    finds: [
      {
        claim: 'The workers’ rights aren’t up for sale,',
        by: 'union leader Ida Brandt',
        name: 'Ida Brandt',
        role: 'union leader',
        form: 'direct',
      },
    ],
    onlyThese: true,
  },
  {
    shows: 'an opening mark that every paragraph repeats',
    text: '“The first year was hard,” Ida Brandt said. “We slept in the hall.\n\n“The second was worse.”',
    finds: [
      {
        claim: 'The first year was hard, … We slept in the hall. … The second was worse.',
        by: 'Ida Brandt',
        form: 'direct',
      },
    ],
  },
  {
    shows: 'a relative clause between source and verb',
    text: 'Ida Brandt, who has led the union since March, said the offer was an insult.',
    finds: [{ claim: 'the offer was an insult', by: 'Ida Brandt', form: 'indirect' }],
  },
  {
    shows: 'a participle goes with the subject of its sentence',
    text: 'Brandt rejected the offer on Friday, calling it “an insult to every nurse.”',
    finds: [{ claim: 'it “an insult to every nurse.”', by: 'Brandt', form: 'mixed' }],
  },
  {
    shows: 'a second verb shares the subject of the first',
    text: 'Lang dismissed the study as “fiction” and said the figures were “out of date.”',
    finds: [
      { claim: 'the study as “fiction”', by: 'Lang', form: 'mixed' },
      { claim: 'the figures were “out of date.”', by: 'Lang', form: 'mixed' },
    ],
  },
  {
    shows: 'a pronoun stands for the last fitting name, in its fullest form',
    text: 'Nora Feldt inspected the bridge. Mr. Lang was away.\n\n“I warned them twice,” she said.',
    finds: [{ claim: 'I warned them twice,', by: 'she', name: 'Nora Feldt', form: 'direct' }],
  },
  {
    shows: 'a surname stands for the full name',
    text: 'Council leader Ivo Lang resigned on Monday.\n\n“It was time,” Lang said.',
    finds: [{ claim: 'It was time,', by: 'Lang', name: 'Ivo Lang', form: 'direct' }],
  },
  {
    shows: 'an unnamed source has no name',
    text: '“They knew about it in June,” a senior official said.',
    finds: [{ claim: 'They knew about it in June,', by: 'a senior official', form: 'direct' }],
  },
  {
    shows: 'a statement speaks',
    text: '“No one was hurt,” the statement said.',
    finds: [{ claim: 'No one was hurt,', by: 'the statement', form: 'direct' }],
  },
  {
    shows: 'a question keeps its attribution',
    text: '“Who paid for this?” Brandt asked at the hearing. Nobody answered.',
    finds: [{ claim: 'Who paid for this?', by: 'Brandt', form: 'direct' }],
  },
  {
    shows: 'a verb that is in no list',
    text: '“You can keep your bridge,” Brandt snickered.',
    finds: [{ claim: 'You can keep your bridge,', by: 'Brandt', form: 'direct' }],
  },
  {
    shows: 'titles of works and scare quotes are not marked',
    text: 'The novel “Harbour Lights” sold well. Its so-called “sequel” did not.',
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'inches and apostrophes are no quotation marks',
    text: "The beam is 12\" wide and 8' long, and the '90s paint is peeling.",
    finds: [],
    onlyThese: true,
  },
  {
    shows: 'a noun of saying with its owner',
    text: 'Nobody on the council believed Lang’s claim that the fund is empty.',
    finds: [{ claim: 'the fund is empty', by: 'Lang’s', form: 'indirect' }],
  },
  {
    shows: 'a promise is reported with an infinitive',
    text: 'The company vowed to reopen the mill before winter.',
    finds: [{ claim: 'to reopen the mill before winter', by: 'The company', form: 'indirect' }],
  },
  {
    shows: 'a relative clause behind a passive is no claim, a clause that “it” stands for is one',
    text: 'Solvents were found in a reservoir that supplies the harbour. It was found in March that the pipe leaked.',
    finds: [{ claim: 'the pipe leaked', by: null, form: 'indirect' }],
    onlyThese: true,
  },
];
