/** What depends on the rules of a jurisdiction. */
export const packs = {
  jurisdictionHint: 'Handled by the rule pack of that jurisdiction',
  partOf: 'What {{unit}} handles',
  rateLead:
    'Your rating goes to the standing committee; the unit cannot fill it in for you. Rate each by itself; where one does not satisfy you, say why.',
  contactUsual: 'Hearing their views',
  contactExtension: 'Telling them of the extension',
  opinionOf: 'Tells the view of',
  tellings: 'Told to the deputy in writing',
  untold: 'Still to be told to the deputy in writing: {{matter}}',
  copyTo: 'copy to {{unit}}',
  partOfCoHandler: 'The part of {{unit}}',
  othersAwaited: 'Each deputy rates; the rating of the reply stands once the others have rated too.',
  raterAwaited: 'rating awaited',
  raterWithoutLetter: 'receipt of the letter not on record',
  raterPassedOver: 'awaited no longer since {{day}}',
  telling: {
    progress: 'progress',
    fulfilled: 'that it is done',
    unfulfillable: 'that it will not be done, and why',
    carriedOver: 'that it goes over into the next year',
    termEnd: 'where it stands as the term ends',
  },
  told: {
    title: 'Reminders and chases',
    none: 'Nobody has been reminded yet.',
    seen: 'seen by {{name}} at {{at}}',
    unseen: 'delivered, not seen yet',
  },
};
