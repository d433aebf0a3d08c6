// Made from the OpenAPI document by npm run census: change the controllers and contracts, not this file.
export interface paths {
  readonly "/api/session": {
    readonly parameters: {
    };
    /** GET /api/session */
    readonly get: operations["Session.me"];
    /** POST /api/session */
    readonly post: operations["Session.signIn"];
    /** DELETE /api/session */
    readonly delete: operations["Session.signOut"];
  };
  readonly "/api/session/password": {
    readonly parameters: {
    };
    /** POST /api/session/password */
    readonly post: operations["Session.changePassword"];
  };
  readonly "/api/session/proof": {
    readonly parameters: {
    };
    /** POST /api/session/proof */
    readonly post: operations["Session.prove"];
  };
  readonly "/api/demonstration": {
    readonly parameters: {
    };
    /** GET /api/demonstration */
    readonly get: operations["Demonstration.show"];
  };
  readonly "/api/directory": {
    readonly parameters: {
    };
    /** GET /api/directory */
    readonly get: operations["Directory.list"];
  };
  readonly "/api/administration/accounts": {
    readonly parameters: {
    };
    /** GET /api/administration/accounts */
    readonly get: operations["Accounts.list"];
    /** POST /api/administration/accounts */
    readonly post: operations["Accounts.create"];
  };
  readonly "/api/administration/accounts/{person}/change": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/change */
    readonly post: operations["Accounts.change"];
  };
  readonly "/api/administration/accounts/{person}/disable": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/disable */
    readonly post: operations["Accounts.disable"];
  };
  readonly "/api/administration/accounts/{person}/enable": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/enable */
    readonly post: operations["Accounts.enable"];
  };
  readonly "/api/administration/accounts/{person}/roles": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/roles */
    readonly post: operations["Accounts.grant"];
  };
  readonly "/api/administration/accounts/{person}/password": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/password */
    readonly post: operations["Accounts.resetPassword"];
  };
  readonly "/api/administration/accounts/{person}/unlock": {
    readonly parameters: {
    };
    /** POST /api/administration/accounts/:person/unlock */
    readonly post: operations["Accounts.unlock"];
  };
  readonly "/api/administration/units": {
    readonly parameters: {
    };
    /** GET /api/administration/units */
    readonly get: operations["Units.list"];
    /** POST /api/administration/units */
    readonly post: operations["Units.create"];
  };
  readonly "/api/administration/units/{unit}/change": {
    readonly parameters: {
    };
    /** POST /api/administration/units/:unit/change */
    readonly post: operations["Units.change"];
  };
  readonly "/api/administration/sessions": {
    readonly parameters: {
    };
    /** GET /api/administration/sessions */
    readonly get: operations["OpenSessions.list"];
  };
  readonly "/api/administration/sessions/{sessionId}/end": {
    readonly parameters: {
    };
    /** POST /api/administration/sessions/:sessionId/end */
    readonly post: operations["OpenSessions.end"];
  };
  readonly "/api/administration/delegations": {
    readonly parameters: {
    };
    /** GET /api/administration/delegations */
    readonly get: operations["Delegations.list"];
  };
  readonly "/api/administration/log": {
    readonly parameters: {
    };
    /** GET /api/administration/log */
    readonly get: operations["AuditLog.list"];
  };
  readonly "/api/administration/log/verification": {
    readonly parameters: {
    };
    /** GET /api/administration/log/verification */
    readonly get: operations["AuditLog.verify"];
  };
  readonly "/api/health": {
    readonly parameters: {
    };
    /** GET /api/health */
    readonly get: operations["Health.health"];
  };
  readonly "/api/ready": {
    readonly parameters: {
    };
    /** GET /api/ready */
    readonly get: operations["Health.ready"];
  };
  readonly "/api/inbox": {
    readonly parameters: {
    };
    /** GET /api/inbox */
    readonly get: operations["Inbox.show"];
  };
  readonly "/api/board": {
    readonly parameters: {
    };
    /** GET /api/board */
    readonly get: operations["Board.show"];
  };
  readonly "/api/board/export": {
    readonly parameters: {
    };
    /** GET /api/board/export */
    readonly get: operations["Board.export"];
  };
  readonly "/api/opinions": {
    readonly parameters: {
    };
    /** GET /api/opinions */
    readonly get: operations["Opinions.show"];
  };
  readonly "/api/opinions/export": {
    readonly parameters: {
    };
    /** GET /api/opinions/export */
    readonly get: operations["Opinions.export"];
  };
  readonly "/api/rates": {
    readonly parameters: {
    };
    /** GET /api/rates */
    readonly get: operations["Rates.show"];
  };
  readonly "/api/rates/{rate}/rows": {
    readonly parameters: {
    };
    /** GET /api/rates/:rate/rows */
    readonly get: operations["Rates.rows"];
  };
  readonly "/api/rates/{rate}/export": {
    readonly parameters: {
    };
    /** GET /api/rates/:rate/export */
    readonly get: operations["Rates.export"];
  };
  readonly "/api/publications": {
    readonly parameters: {
    };
    /** GET /api/publications */
    readonly get: operations["Publications.show"];
  };
  readonly "/api/publications/export": {
    readonly parameters: {
    };
    /** GET /api/publications/export */
    readonly get: operations["Publications.export"];
  };
  readonly "/api/proposals": {
    readonly parameters: {
    };
    /** GET /api/proposals */
    readonly get: operations["Proposals.list"];
    /** Register proposal */
    readonly post: operations["RegisterProposal"];
  };
  readonly "/api/proposals/register-secret-stub": {
    readonly parameters: {
    };
    /** Register secret stub */
    readonly post: operations["RegisterSecretStub"];
  };
  readonly "/api/proposals/likely-duplicates": {
    readonly parameters: {
    };
    /** POST /api/proposals/likely-duplicates */
    readonly post: operations["Proposals.findDuplicates"];
  };
  readonly "/api/proposals/export": {
    readonly parameters: {
    };
    /** GET /api/proposals/export */
    readonly get: operations["Proposals.export"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number */
    readonly get: operations["Proposals.show"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/now": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/now */
    readonly get: operations["Proposals.now"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/confirm-co-signature": {
    readonly parameters: {
    };
    /** Confirm co signature */
    readonly post: operations["ConfirmCoSignature"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/decline-co-signature": {
    readonly parameters: {
    };
    /** Decline co signature */
    readonly post: operations["DeclineCoSignature"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/accept-for-handling": {
    readonly parameters: {
    };
    /** Accept for handling */
    readonly post: operations["AcceptForHandling"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/inform-deputy-of-review": {
    readonly parameters: {
    };
    /** Inform deputy of review */
    readonly post: operations["InformDeputyOfReview"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/send-back-proposal": {
    readonly parameters: {
    };
    /** Send back proposal */
    readonly post: operations["SendBackProposal"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/pass-on-for-reference": {
    readonly parameters: {
    };
    /** Pass on for reference */
    readonly post: operations["PassOnForReference"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/inform-proposers-of-merge": {
    readonly parameters: {
    };
    /** Inform proposers of merge */
    readonly post: operations["InformProposersOfMerge"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/merge-proposal": {
    readonly parameters: {
    };
    /** Merge proposal */
    readonly post: operations["MergeProposal"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/assign-proposal": {
    readonly parameters: {
    };
    /** Assign proposal */
    readonly post: operations["AssignProposal"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/request-return": {
    readonly parameters: {
    };
    /** Request return */
    readonly post: operations["RequestReturn"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/consent-to-return": {
    readonly parameters: {
    };
    /** Consent to return */
    readonly post: operations["ConsentToReturn"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/refuse-return": {
    readonly parameters: {
    };
    /** Refuse return */
    readonly post: operations["RefuseReturn"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/reassign-proposal": {
    readonly parameters: {
    };
    /** Reassign proposal */
    readonly post: operations["ReassignProposal"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/request-arbitration": {
    readonly parameters: {
    };
    /** Request arbitration */
    readonly post: operations["RequestArbitration"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/decide-arbitration": {
    readonly parameters: {
    };
    /** Decide arbitration */
    readonly post: operations["DecideArbitration"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/add-co-handler": {
    readonly parameters: {
    };
    /** Add co handler */
    readonly post: operations["AddCoHandler"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/release-co-handler": {
    readonly parameters: {
    };
    /** Release co handler */
    readonly post: operations["ReleaseCoHandler"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/acknowledge-assignment": {
    readonly parameters: {
    };
    /** Acknowledge assignment */
    readonly post: operations["AcknowledgeAssignment"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/record-contact": {
    readonly parameters: {
    };
    /** Record contact */
    readonly post: operations["RecordContact"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/submit-opinion": {
    readonly parameters: {
    };
    /** Submit opinion */
    readonly post: operations["SubmitOpinion"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/accept-opinion": {
    readonly parameters: {
    };
    /** Accept opinion */
    readonly post: operations["AcceptOpinion"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/bounce-opinion": {
    readonly parameters: {
    };
    /** Bounce opinion */
    readonly post: operations["BounceOpinion"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/withdraw-opinion": {
    readonly parameters: {
    };
    /** Withdraw opinion */
    readonly post: operations["WithdrawOpinion"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/waive-opinion": {
    readonly parameters: {
    };
    /** Waive opinion */
    readonly post: operations["WaiveOpinion"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/record-disagreement": {
    readonly parameters: {
    };
    /** Record disagreement */
    readonly post: operations["RecordDisagreement"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/coordinate-disagreement": {
    readonly parameters: {
    };
    /** Coordinate disagreement */
    readonly post: operations["CoordinateDisagreement"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/return-draft": {
    readonly parameters: {
    };
    /** Return draft */
    readonly post: operations["ReturnDraft"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/save-draft": {
    readonly parameters: {
    };
    /** Save draft */
    readonly post: operations["SaveDraft"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/check-draft": {
    readonly parameters: {
    };
    /** Check draft */
    readonly post: operations["CheckDraft"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/confirm-joint-draft": {
    readonly parameters: {
    };
    /** Confirm joint draft */
    readonly post: operations["ConfirmJointDraft"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/sign-reply": {
    readonly parameters: {
    };
    /** Sign reply */
    readonly post: operations["SignReply"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/number-reply": {
    readonly parameters: {
    };
    /** Number reply */
    readonly post: operations["NumberReply"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/dispatch-reply": {
    readonly parameters: {
    };
    /** Dispatch reply */
    readonly post: operations["DispatchReply"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/confirm-delivery": {
    readonly parameters: {
    };
    /** Confirm delivery */
    readonly post: operations["ConfirmDelivery"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/rate-reply": {
    readonly parameters: {
    };
    /** Rate reply */
    readonly post: operations["RateReply"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/close-dissatisfaction": {
    readonly parameters: {
    };
    /** Close dissatisfaction */
    readonly post: operations["CloseDissatisfaction"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/claim-case": {
    readonly parameters: {
    };
    /** Claim case */
    readonly post: operations["ClaimCase"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/reassign-work": {
    readonly parameters: {
    };
    /** Reassign work */
    readonly post: operations["ReassignWork"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/correct-day": {
    readonly parameters: {
    };
    /** Correct day */
    readonly post: operations["CorrectDay"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/exclude-rating": {
    readonly parameters: {
    };
    /** Exclude rating */
    readonly post: operations["ExcludeRating"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/withdraw-proposal": {
    readonly parameters: {
    };
    /** Withdraw proposal */
    readonly post: operations["WithdrawProposal"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/extend-reply": {
    readonly parameters: {
    };
    /** Extend reply */
    readonly post: operations["ExtendReply"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/report-for-extension": {
    readonly parameters: {
    };
    /** Report for extension */
    readonly post: operations["ReportForExtension"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/set-own-date": {
    readonly parameters: {
    };
    /** Set own date */
    readonly post: operations["SetOwnDate"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/pause-clock": {
    readonly parameters: {
    };
    /** Pause clock */
    readonly post: operations["PauseClock"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/resume-clock": {
    readonly parameters: {
    };
    /** Resume clock */
    readonly post: operations["ResumeClock"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/approve-contact-exception": {
    readonly parameters: {
    };
    /** Approve contact exception */
    readonly post: operations["ApproveContactException"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/chase-owner": {
    readonly parameters: {
    };
    /** Chase owner */
    readonly post: operations["ChaseOwner"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/record-publication": {
    readonly parameters: {
    };
    /** Record publication */
    readonly post: operations["RecordPublication"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/exempt-from-publication": {
    readonly parameters: {
    };
    /** Exempt from publication */
    readonly post: operations["ExemptFromPublication"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/order-rehandling": {
    readonly parameters: {
    };
    /** Order rehandling */
    readonly post: operations["OrderRehandling"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/study-dissatisfaction": {
    readonly parameters: {
    };
    /** Study dissatisfaction */
    readonly post: operations["StudyDissatisfaction"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/confirm-order-received": {
    readonly parameters: {
    };
    /** Confirm order received */
    readonly post: operations["ConfirmOrderReceived"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/request-opinion-again": {
    readonly parameters: {
    };
    /** Request opinion again */
    readonly post: operations["RequestOpinionAgain"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/record-meeting": {
    readonly parameters: {
    };
    /** Record meeting */
    readonly post: operations["RecordMeeting"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/correct-rating": {
    readonly parameters: {
    };
    /** Correct rating */
    readonly post: operations["CorrectRating"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/archive-case": {
    readonly parameters: {
    };
    /** Archive case */
    readonly post: operations["ArchiveCase"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/receipt-scans": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/receipt-scans */
    readonly get: operations["ReceiptScans.list"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/receipt-scans/{sha256}": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/receipt-scans/:sha256 */
    readonly get: operations["ReceiptScans.download"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/files/{sha256}": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/files/:sha256 */
    readonly get: operations["CaseFiles.download"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/letter.pdf": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/letter.pdf */
    readonly get: operations["Letters.pdf"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/letter.docx": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/letter.docx */
    readonly get: operations["Letters.docx"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/receipt.pdf": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/receipt.pdf */
    readonly get: operations["Letters.receiptPdf"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/receipt.docx": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/receipt.docx */
    readonly get: operations["Letters.receiptDocx"];
  };
  readonly "/api/letters/read": {
    readonly parameters: {
    };
    /** POST /api/letters/read */
    readonly post: operations["Reading.read"];
  };
  readonly "/api/letters/reading.schema.json": {
    readonly parameters: {
    };
    /** GET /api/letters/reading.schema.json */
    readonly get: operations["Reading.schema"];
  };
  readonly "/api/letter-check": {
    readonly parameters: {
    };
    /** GET /api/letter-check */
    readonly get: operations["LetterCheck.check"];
  };
  readonly "/api/commitments": {
    readonly parameters: {
    };
    /** GET /api/commitments */
    readonly get: operations["Commitments.ledger"];
  };
  readonly "/api/commitments/export": {
    readonly parameters: {
    };
    /** GET /api/commitments/export */
    readonly get: operations["Commitments.export"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/now": {
    readonly parameters: {
    };
    /** GET /api/commitments/:jurisdiction/:session/:number/:promise/now */
    readonly get: operations["Commitments.now"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/report-progress": {
    readonly parameters: {
    };
    /** Report progress */
    readonly post: operations["ReportProgress"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/report-fulfilment": {
    readonly parameters: {
    };
    /** Report fulfilment */
    readonly post: operations["ReportFulfilment"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/confirm-fulfilment": {
    readonly parameters: {
    };
    /** Confirm fulfilment */
    readonly post: operations["ConfirmFulfilment"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/reject-fulfilment": {
    readonly parameters: {
    };
    /** Reject fulfilment */
    readonly post: operations["RejectFulfilment"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/request-commitment-change": {
    readonly parameters: {
    };
    /** Request commitment change */
    readonly post: operations["RequestCommitmentChange"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/approve-commitment-change": {
    readonly parameters: {
    };
    /** Approve commitment change */
    readonly post: operations["ApproveCommitmentChange"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/refuse-commitment-change": {
    readonly parameters: {
    };
    /** Refuse commitment change */
    readonly post: operations["RefuseCommitmentChange"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/drop-commitment": {
    readonly parameters: {
    };
    /** Drop commitment */
    readonly post: operations["DropCommitment"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/carry-over-commitment": {
    readonly parameters: {
    };
    /** Carry over commitment */
    readonly post: operations["CarryOverCommitment"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/comment-on-change": {
    readonly parameters: {
    };
    /** Comment on change */
    readonly post: operations["CommentOnChange"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/tell-deputy": {
    readonly parameters: {
    };
    /** Tell deputy */
    readonly post: operations["TellDeputy"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/clocks/{clock}/explanation": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/clocks/:clock/explanation */
    readonly get: operations["ClockExplanations.ofProposal"];
  };
  readonly "/api/commitments/{jurisdiction}/{session}/{number}/{promise}/clocks/{clock}/explanation": {
    readonly parameters: {
    };
    /** GET /api/commitments/:jurisdiction/:session/:number/:promise/clocks/:clock/explanation */
    readonly get: operations["ClockExplanations.ofCommitment"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/clocks/{clock}/explanation": {
    readonly parameters: {
    };
    /** GET /api/fulfilment-rounds/:jurisdiction/:year/:unit/clocks/:clock/explanation */
    readonly get: operations["ClockExplanations.ofRound"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/what-if": {
    readonly parameters: {
    };
    /** POST /api/proposals/:jurisdiction/:session/:number/what-if */
    readonly post: operations["WhatIf.answer"];
  };
  readonly "/api/commands/{stream}/{commandId}": {
    readonly parameters: {
    };
    /** GET /api/commands/:stream/:commandId */
    readonly get: operations["Pending.show"];
  };
  readonly "/api/fulfilment-rounds": {
    readonly parameters: {
    };
    /** GET /api/fulfilment-rounds */
    readonly get: operations["Fulfilment.list"];
  };
  readonly "/api/fulfilment-rounds/export": {
    readonly parameters: {
    };
    /** GET /api/fulfilment-rounds/export */
    readonly get: operations["Fulfilment.export"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}": {
    readonly parameters: {
    };
    /** GET /api/fulfilment-rounds/:jurisdiction/:year/:unit */
    readonly get: operations["Fulfilment.show"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/notice-batch": {
    readonly parameters: {
    };
    /** Send fulfilment notice */
    readonly get: operations["Fulfilment.preview"];
    /** Send fulfilment notice */
    readonly post: operations["Fulfilment.sendAll"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/send-fulfilment-notice": {
    readonly parameters: {
    };
    /** Send fulfilment notice */
    readonly post: operations["SendFulfilmentNotice"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/submit-ledger": {
    readonly parameters: {
    };
    /** Submit ledger */
    readonly post: operations["SubmitLedger"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/confirm-notice-delivery": {
    readonly parameters: {
    };
    /** Confirm notice delivery */
    readonly post: operations["ConfirmNoticeDelivery"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/rate-fulfilment": {
    readonly parameters: {
    };
    /** Rate fulfilment */
    readonly post: operations["RateFulfilment"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/chase-rater": {
    readonly parameters: {
    };
    /** Chase rater */
    readonly post: operations["ChaseRater"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/exclude-fulfilment-rating": {
    readonly parameters: {
    };
    /** Exclude fulfilment rating */
    readonly post: operations["ExcludeFulfilmentRating"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/record-fulfilment-meeting": {
    readonly parameters: {
    };
    /** Record fulfilment meeting */
    readonly post: operations["RecordFulfilmentMeeting"];
  };
  readonly "/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/convert-result": {
    readonly parameters: {
    };
    /** Convert result */
    readonly post: operations["ConvertResult"];
  };
  readonly "/api/desks/{unit}": {
    readonly parameters: {
    };
    /** GET /api/desks/:unit */
    readonly get: operations["Desks.show"];
  };
  readonly "/api/desks/{unit}/letter-template": {
    readonly parameters: {
    };
    /** GET /api/desks/:unit/letter-template */
    readonly get: operations["Desks.template"];
  };
  readonly "/api/desks/{unit}/letter-template/preview": {
    readonly parameters: {
    };
    /** POST /api/desks/:unit/letter-template/preview */
    readonly post: operations["Desks.previewTemplate"];
  };
  readonly "/api/desks/{unit}/delegate-desk": {
    readonly parameters: {
    };
    /** Delegate desk */
    readonly post: operations["DelegateDesk"];
  };
  readonly "/api/desks/{unit}/end-delegation": {
    readonly parameters: {
    };
    /** End delegation */
    readonly post: operations["EndDelegation"];
  };
  readonly "/api/desks/{unit}/adopt-letter-template": {
    readonly parameters: {
    };
    /** Adopt letter template */
    readonly post: operations["AdoptLetterTemplate"];
  };
  readonly "/api/rulebooks": {
    readonly parameters: {
    };
    /** GET /api/rulebooks */
    readonly get: operations["Rulebook.list"];
  };
  readonly "/api/rulebooks/{jurisdiction}": {
    readonly parameters: {
    };
    /** GET /api/rulebooks/:jurisdiction */
    readonly get: operations["Rulebook.show"];
  };
  readonly "/api/rulebooks/{jurisdiction}/differences": {
    readonly parameters: {
    };
    /** GET /api/rulebooks/:jurisdiction/differences */
    readonly get: operations["Rulebook.compare"];
  };
  readonly "/api/rulebooks/{jurisdiction}/preview": {
    readonly parameters: {
    };
    /** POST /api/rulebooks/:jurisdiction/preview */
    readonly post: operations["Rulebook.preview"];
  };
  readonly "/api/rulebooks/{jurisdiction}/publish-year": {
    readonly parameters: {
    };
    /** Publish year */
    readonly post: operations["PublishYear"];
  };
  readonly "/api/rulebooks/{jurisdiction}/add-closure": {
    readonly parameters: {
    };
    /** Add closure */
    readonly post: operations["AddClosure"];
  };
  readonly "/api/rulebooks/{jurisdiction}/install-pack": {
    readonly parameters: {
    };
    /** Install pack */
    readonly post: operations["InstallPack"];
  };
  readonly "/api/rulebooks/{jurisdiction}/move-cases": {
    readonly parameters: {
    };
    /** Move cases */
    readonly post: operations["MoveCases"];
  };
  readonly "/api/files": {
    readonly parameters: {
    };
    /** POST /api/files */
    readonly post: operations["Files.upload"];
  };
  readonly "/api/files/{sha256}": {
    readonly parameters: {
    };
    /** GET /api/files/:sha256 */
    readonly get: operations["Files.download"];
  };
  readonly "/api/oversight": {
    readonly parameters: {
    };
    /** GET /api/oversight */
    readonly get: operations["Oversight.list"];
  };
  readonly "/api/oversight/export": {
    readonly parameters: {
    };
    /** GET /api/oversight/export */
    readonly get: operations["Oversight.export"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}": {
    readonly parameters: {
    };
    /** GET /api/oversight/:jurisdiction/:year/:matter/:item */
    readonly get: operations["Oversight.show"];
  };
  readonly "/api/oversight/choose-key-item": {
    readonly parameters: {
    };
    /** Choose key item */
    readonly post: operations["ChooseKeyItem"];
  };
  readonly "/api/oversight/track-across-years": {
    readonly parameters: {
    };
    /** Track across years */
    readonly post: operations["TrackAcrossYears"];
  };
  readonly "/api/oversight/plan-inspection": {
    readonly parameters: {
    };
    /** Plan inspection */
    readonly post: operations["PlanInspection"];
  };
  readonly "/api/oversight/call-for-reports": {
    readonly parameters: {
    };
    /** Call for reports */
    readonly post: operations["CallForReports"];
  };
  readonly "/api/oversight/order-rectification": {
    readonly parameters: {
    };
    /** Order rectification */
    readonly post: operations["OrderRectification"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/record-inspection": {
    readonly parameters: {
    };
    /** Record inspection */
    readonly post: operations["RecordInspection"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/report-duty": {
    readonly parameters: {
    };
    /** Report duty */
    readonly post: operations["ReportDuty"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/accept-duty": {
    readonly parameters: {
    };
    /** Accept duty */
    readonly post: operations["AcceptDuty"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/reject-duty": {
    readonly parameters: {
    };
    /** Reject duty */
    readonly post: operations["RejectDuty"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/record-yearly-state": {
    readonly parameters: {
    };
    /** Record yearly state */
    readonly post: operations["RecordYearlyState"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/chase-duty": {
    readonly parameters: {
    };
    /** Chase duty */
    readonly post: operations["ChaseDuty"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/vote-on-report": {
    readonly parameters: {
    };
    /** Vote on report */
    readonly post: operations["VoteOnReport"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/record-report-printed": {
    readonly parameters: {
    };
    /** Record report printed */
    readonly post: operations["RecordReportPrinted"];
  };
  readonly "/api/oversight/{jurisdiction}/{year}/{matter}/{item}/close-oversight": {
    readonly parameters: {
    };
    /** Close oversight */
    readonly post: operations["CloseOversight"];
  };
  readonly "/api/batches": {
    readonly parameters: {
    };
    /** GET /api/batches */
    readonly get: operations["Batches.list"];
  };
  readonly "/api/batches/preview": {
    readonly parameters: {
    };
    /** Send yearly notices */
    readonly get: operations["Batches.preview"];
  };
  readonly "/api/batches/succession": {
    readonly parameters: {
    };
    /** Reorganise unit */
    readonly get: operations["Batches.succession"];
  };
  readonly "/api/batches/inbox": {
    readonly parameters: {
    };
    /** Hand over inbox */
    readonly get: operations["Batches.inbox"];
  };
  readonly "/api/batches/deliveries": {
    readonly parameters: {
    };
    /** GET /api/batches/deliveries */
    readonly get: operations["Batches.deliveries"];
  };
  readonly "/api/batches/deliveries/export": {
    readonly parameters: {
    };
    /** GET /api/batches/deliveries/export */
    readonly get: operations["Batches.export"];
  };
  readonly "/api/batches/{jurisdiction}/{year}/{item}": {
    readonly parameters: {
    };
    /** GET /api/batches/:jurisdiction/:year/:item */
    readonly get: operations["Batches.show"];
  };
  readonly "/api/batches/send-yearly-notices": {
    readonly parameters: {
    };
    /** Send yearly notices */
    readonly post: operations["SendYearlyNotices"];
  };
  readonly "/api/batches/chase-yearly-raters": {
    readonly parameters: {
    };
    /** Chase yearly raters */
    readonly post: operations["ChaseYearlyRaters"];
  };
  readonly "/api/batches/exclude-yearly-raters": {
    readonly parameters: {
    };
    /** Exclude yearly raters */
    readonly post: operations["ExcludeYearlyRaters"];
  };
  readonly "/api/batches/reorganise-unit": {
    readonly parameters: {
    };
    /** Reorganise unit */
    readonly post: operations["ReorganiseUnit"];
  };
  readonly "/api/batches/hand-over-inbox": {
    readonly parameters: {
    };
    /** Hand over inbox */
    readonly post: operations["HandOverInbox"];
  };
  readonly "/api/annual-figures": {
    readonly parameters: {
    };
    /** GET /api/annual-figures */
    readonly get: operations["AnnualFigures.show"];
  };
  readonly "/api/annual-figures/rows": {
    readonly parameters: {
    };
    /** GET /api/annual-figures/rows */
    readonly get: operations["AnnualFigures.rows"];
  };
  readonly "/api/annual-figures/export": {
    readonly parameters: {
    };
    /** GET /api/annual-figures/export */
    readonly get: operations["AnnualFigures.export"];
  };
  readonly "/api/deputies/{deputy}/record": {
    readonly parameters: {
    };
    /** GET /api/deputies/:deputy/record */
    readonly get: operations["DeputyRecord.show"];
  };
  readonly "/api/live": {
    readonly parameters: {
    };
    /** GET /api/live */
    readonly get: operations["Live.open"];
  };
  readonly "/api/openapi.json": {
    readonly parameters: {
    };
    /** GET /api/openapi.json */
    readonly get: operations["OpenApi.document"];
  };
  readonly "/api/docs": {
    readonly parameters: {
    };
    /** GET /api/docs */
    readonly get: operations["OpenApi.page"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/rater-link": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/rater-link */
    readonly get: operations["RaterLinks.show"];
    /** POST /api/proposals/:jurisdiction/:session/:number/rater-link */
    readonly post: operations["RaterLinks.issue"];
    /** DELETE /api/proposals/:jurisdiction/:session/:number/rater-link */
    readonly delete: operations["RaterLinks.revoke"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/rater-link/code": {
    readonly parameters: {
    };
    /** POST /api/proposals/:jurisdiction/:session/:number/rater-link/code */
    readonly post: operations["RaterLinks.code"];
  };
  readonly "/api/rater": {
    readonly parameters: {
    };
    /** GET /api/rater */
    readonly get: operations["Rater.show"];
  };
  readonly "/api/rater/rating": {
    readonly parameters: {
    };
    /** POST /api/rater/rating */
    readonly post: operations["Rater.rate"];
  };
  readonly "/api/rater/correction": {
    readonly parameters: {
    };
    /** POST /api/rater/correction */
    readonly post: operations["Rater.correct"];
  };
  readonly "/api/filters": {
    readonly parameters: {
    };
    /** GET /api/filters */
    readonly get: operations["SavedFilters.list"];
    /** PUT /api/filters */
    readonly put: operations["SavedFilters.save"];
  };
  readonly "/api/filters/drop": {
    readonly parameters: {
    };
    /** POST /api/filters/drop */
    readonly post: operations["SavedFilters.drop"];
  };
  readonly "/api/signed": {
    readonly parameters: {
    };
    /** GET /api/signed */
    readonly get: operations["Signed.list"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/drafts": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/drafts */
    readonly get: operations["WorkingCopies.versions"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/working-copies/{form}": {
    readonly parameters: {
    };
    /** GET /api/proposals/:jurisdiction/:session/:number/working-copies/:form */
    readonly get: operations["WorkingCopies.show"];
    /** PUT /api/proposals/:jurisdiction/:session/:number/working-copies/:form */
    readonly put: operations["WorkingCopies.keep"];
    /** DELETE /api/proposals/:jurisdiction/:session/:number/working-copies/:form */
    readonly delete: operations["WorkingCopies.drop"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/letter-findings": {
    readonly parameters: {
    };
    /** POST /api/proposals/:jurisdiction/:session/:number/letter-findings */
    readonly post: operations["WorkingCopies.findings"];
  };
  readonly "/api/proposals/{jurisdiction}/{session}/{number}/seen": {
    readonly parameters: {
    };
    /** POST /api/proposals/:jurisdiction/:session/:number/seen */
    readonly post: operations["WorkingCopies.seen"];
  };
}
export interface components {
  schemas: {
    readonly PartyRef: {
      readonly id: string;
      readonly name: string;
      readonly shortName: string;
    };
    readonly Account: {
      readonly id: string;
      readonly name: string;
      readonly unit: components["schemas"]["PartyRef"];
      readonly login?: string;
      readonly post?: string;
      readonly roles: readonly ("assigning-body" | "audit-administrator" | "chief" | "deputy" | "deputy-head" | "handler" | "office" | "security-administrator" | "supervisor" | "system-administrator")[];
      /** @enum {string} */
      readonly standing: "active" | "disabled" | "left" | "locked" | "no-password" | "password-change";
      readonly reason?: string;
      readonly leftOn?: string;
      readonly lockedUntil?: string;
      readonly lastSignInAt?: string;
    };
    readonly AccountList: {
      readonly rows: readonly components["schemas"]["Account"][];
      readonly next?: string;
    };
    /** @description Work that somebody who is going still has in hand: what the office of the unit must give to others. */
    readonly WorkLeft: {
      readonly cases: readonly string[];
    };
    /** @description Shown once, to be handed over in person; it must be changed at the first sign-in. */
    readonly OneTimePassword: {
      readonly password: string;
    };
    readonly PersonRef: {
      readonly id: string;
      readonly name: string;
      readonly unit: components["schemas"]["PartyRef"];
    };
    readonly AuditEntry: {
      readonly id: string;
      readonly at: string;
      /** @enum {string} */
      readonly action: "account-changed" | "account-created" | "account-disabled" | "account-enabled" | "list-exported" | "login-locked" | "login-unlocked" | "password-changed" | "password-reset" | "person-left" | "roles-granted" | "session-ended" | "set-up" | "sign-in-refused" | "signed-in" | "signed-out" | "unit-changed" | "unit-created";
      /** @description Absent: nobody had signed in, or an operator at the command line. */
      readonly actor?: components["schemas"]["PersonRef"];
      readonly subject?: string;
      readonly subjectName?: string;
      readonly address?: string;
      readonly facts: {
        readonly [key: string]: unknown;
      };
    };
    readonly AuditLog: {
      readonly rows: readonly components["schemas"]["AuditEntry"][];
      readonly next?: string;
    };
    /** @description `brokenAt`: the first entry whose hash does not follow from those before it. */
    readonly AuditVerification: {
      readonly entries: number;
      readonly brokenAt?: string;
    };
    /** @description Who stands in for whom in every unit, for administrators: without the reasons, which may be private. */
    readonly DelegationList: {
      readonly on: string;
      readonly rows: readonly {
        /** @description Its entry in the desk's record; `EndDelegation` names it. */
        readonly seq: number;
        readonly absent: components["schemas"]["PersonRef"];
        readonly substitute: components["schemas"]["PersonRef"];
        readonly from: string;
        /** @description The last day on which the substitute acts; `planned` where it was ended earlier. */
        readonly to: string;
        readonly planned?: string;
        /** @enum {string} */
        readonly standing: "coming" | "over" | "running";
        readonly unit: components["schemas"]["PartyRef"];
      }[];
      readonly next?: string;
    };
    readonly OpenSession: {
      readonly id: string;
      readonly person: components["schemas"]["PersonRef"];
      readonly openedAt: string;
      readonly expiresAt: string;
      readonly address?: string;
    };
    readonly OpenSessions: {
      readonly rows: readonly components["schemas"]["OpenSession"][];
    };
    readonly UnitRecord: {
      readonly id: string;
      readonly name: string;
      readonly shortName: string;
      readonly kind: string;
      readonly aliases: readonly string[];
      readonly fields: readonly string[];
      readonly validFrom?: string;
      readonly validUntil?: string;
      readonly successor?: components["schemas"]["PartyRef"];
      readonly jurisdiction?: string;
      readonly accounts: number;
    };
    /** @description Text in both of Banli's languages. */
    readonly Bilingual: {
      readonly zh: string;
      readonly en: string;
    };
    /** @description With the jurisdictions that a unit may belong to. */
    readonly UnitRecords: {
      readonly rows: readonly components["schemas"]["UnitRecord"][];
      readonly jurisdictions: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
      }[];
    };
    readonly Figures: {
      readonly total: number;
      /** @description By what it is divided: each division adds up to the total. */
      readonly divisions: readonly {
        readonly division: string;
        readonly parts: readonly {
          readonly value: string;
          readonly count: number;
        }[];
      }[];
    };
    /** @description What the reports of article 34 count of a year, as known on a day. */
    readonly AnnualFigures: {
      readonly on: string;
      readonly jurisdiction: string;
      readonly year: number;
      /** @enum {string} */
      readonly reporter?: "chairpersons" | "government" | "high-court" | "procuratorate";
      readonly figures: {
        readonly proposals: components["schemas"]["Figures"];
        readonly commitments: components["schemas"]["Figures"];
      };
    };
    readonly ProposalRef: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
    };
    readonly FigureRow: {
      readonly id: string;
      readonly proposal: components["schemas"]["ProposalRef"];
      /** @description Absent where nobody has the case. */
      readonly unit?: components["schemas"]["PartyRef"];
      readonly day: string;
      /** @description What was promised. */
      readonly item?: string;
      readonly values: readonly {
        readonly division: string;
        readonly value: string;
      }[];
    };
    readonly FigureRows: {
      readonly rows: readonly components["schemas"]["FigureRow"][];
      readonly next?: string;
    };
    readonly ListedBatch: {
      readonly stream: string;
      readonly year: number;
      /** @enum {string} */
      readonly kind: "chase" | "exclusion" | "handover" | "notices" | "succession";
      readonly approvedOn: string;
      readonly approvedBy: components["schemas"]["PersonRef"];
      readonly parts: number;
      /** @description Absent as long as it is under way. */
      readonly finished?: {
        readonly on: string;
        readonly done: number;
        readonly refused: number;
      };
    };
    readonly BatchList: {
      readonly on: string;
      readonly rows: readonly components["schemas"]["ListedBatch"][];
      readonly next?: string;
      /** @description The acts by which the caller may begin one. */
      readonly permitted: readonly ("ChaseYearlyRaters" | "ExcludeYearlyRaters" | "HandOverInbox" | "ReorganiseUnit" | "SendYearlyNotices")[];
      /** @description Whose yearly rounds the caller may look into. */
      readonly jurisdictions: readonly string[];
    };
    /** @description A unit's yearly round of telling what became of its commitments (24). */
    readonly RoundRef: {
      readonly stream: string;
      readonly year: number;
      readonly unit: components["schemas"]["PartyRef"];
    };
    readonly BatchPreviewRow: {
      readonly round: components["schemas"]["RoundRef"];
      readonly rater: components["schemas"]["PersonRef"];
      readonly open: number;
      readonly fulfilled: number;
      readonly dropped: number;
      /** @description By when they had to rate, where that is what it is about. */
      readonly dueOn?: string;
      readonly chases: number;
    };
    readonly BatchPreview: {
      /** @description Names what is seen here; another one once anything of it has changed. */
      readonly token: string;
      readonly on: string;
      readonly rows: readonly components["schemas"]["BatchPreviewRow"][];
      /** @description Rounds of that year with nobody for this act in them. */
      readonly without: readonly components["schemas"]["RoundRef"][];
    };
    /** @description All that a unit still has a part in. */
    readonly SuccessionPreview: {
      readonly token: string;
      readonly on: string;
      readonly rows: readonly {
        readonly stream: string;
        /** @enum {string} */
        readonly kind: "commitment" | "fulfilment" | "oversight" | "proposal";
        readonly title: string;
        /** @description Set where it is a case, or a promise of one. */
        readonly proposal?: components["schemas"]["ProposalRef"];
        /** @enum {string} */
        readonly part: "co-handler" | "lead" | "responsible";
      }[];
    };
    /** @description The cases that somebody of the caller's unit has, and who could have them. */
    readonly InboxHandoverPreview: {
      readonly token: string;
      readonly on: string;
      readonly person: components["schemas"]["PersonRef"];
      readonly rows: readonly components["schemas"]["ProposalRef"][];
      readonly successors: readonly components["schemas"]["PersonRef"][];
    };
    /** @description One rater of one unit's round: what was sent, received and said. */
    readonly Delivery: {
      readonly round: components["schemas"]["RoundRef"];
      readonly rater: components["schemas"]["PersonRef"];
      /** @enum {string} */
      readonly standing: "awaited" | "dissatisfied" | "excluded" | "overdue" | "rated" | "sent" | "unsent";
      readonly sentOn?: string;
      readonly late?: boolean;
      readonly deliveredOn?: string;
      readonly dueOn?: string;
      readonly chases: number;
      readonly rating?: string;
      readonly ratedOn?: string;
      readonly excludedOn?: string;
      readonly meetingOn?: string;
    };
    readonly DeliveryLedger: {
      readonly on: string;
      readonly rows: readonly components["schemas"]["Delivery"][];
      readonly next?: string;
      readonly counts: readonly {
        /** @enum {string} */
        readonly standing: "awaited" | "dissatisfied" | "excluded" | "overdue" | "rated" | "sent" | "unsent";
        readonly count: number;
      }[];
      /** @description Whose ledger is with 人代工委, and whose is not (24). */
      readonly units: readonly {
        readonly unit: components["schemas"]["PartyRef"];
        readonly ledgerOn?: string;
        readonly open: boolean;
      }[];
    };
    /** @description What became of each part of a batch. */
    readonly BatchView: {
      readonly stream: string;
      readonly year: number;
      /** @enum {string} */
      readonly kind: "chase" | "exclusion" | "handover" | "notices" | "succession";
      readonly approvedOn: string;
      readonly approvedBy: components["schemas"]["PersonRef"];
      readonly parts: number;
      /** @description Absent as long as it is under way. */
      readonly finished?: {
        readonly on: string;
        readonly done: number;
        readonly refused: number;
      };
      readonly note?: string;
      readonly items: readonly {
        /** @description The stream it went to; a yearly round has year and unit besides. */
        readonly stream: string;
        readonly round?: components["schemas"]["RoundRef"];
        /** @description The rater, or who has it from now on. */
        readonly about?: components["schemas"]["PartyRef"];
        /** @description Why it was not done; absent where it was, or is under way. */
        readonly refusal?: {
          readonly code: string;
          readonly text: components["schemas"]["Bilingual"];
        };
      }[];
    };
    /** @description A matter of oversight: an inspection (31), a key item (32), an entry of the list followed across years (33), an order (38). */
    readonly OversightRef: {
      readonly stream: string;
      /** @enum {string} */
      readonly matter: "inspection" | "key-item" | "november-report" | "progress-report" | "rectification" | "tracking";
      readonly year: number;
      readonly title: string;
    };
    readonly BoardRow: {
      readonly id: string;
      /** @description Absent for a clock of a yearly round. */
      readonly proposal?: components["schemas"]["ProposalRef"];
      readonly round?: components["schemas"]["RoundRef"];
      readonly oversight?: components["schemas"]["OversightRef"];
      /** @enum {string} */
      readonly kind: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
      readonly name: components["schemas"]["Bilingual"];
      readonly owedBy: components["schemas"]["PartyRef"];
      /** @description Whose answer it is about, where units answer separately. */
      readonly branch?: components["schemas"]["PartyRef"];
      readonly dueOn: string;
      readonly provisional: boolean;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "overdue" | "yellow";
      /** @description Working days: positive past the due date, 0 on it, negative before. */
      readonly workingDaysPast: number;
      /** @description The last warning or chase that came to whoever owes it, and who of those told first opened the case since; today's only. */
      readonly told?: {
        readonly tier: string;
        readonly sentAt: string;
        readonly deliveredAt: string;
        readonly seenAt?: string;
        readonly seenBy?: components["schemas"]["PersonRef"];
      };
    };
    readonly OverdueBoard: {
      readonly rows: readonly components["schemas"]["BoardRow"][];
      readonly next?: string;
      /** @description The day the board is computed for. */
      readonly on: string;
      /** @description Over all pages and all tiers. */
      readonly counts: {
        readonly overdue: number;
        readonly blue: number;
        readonly yellow: number;
        readonly "due-today": number;
        readonly "long-overdue": number;
      };
      /** @description The same, by whoever owes it; who is overdue most often first. */
      readonly units: readonly {
        readonly owedBy: components["schemas"]["PartyRef"];
        readonly counts: {
          readonly overdue: number;
          readonly blue: number;
          readonly yellow: number;
          readonly "due-today": number;
          readonly "long-overdue": number;
        };
      }[];
    };
    /** @description The place in the law that a value comes from, or the reason for a default where the law is silent. */
    readonly Citation: {
      /** @constant */
      readonly kind: "law";
      /** @description Law and article as Chinese office writing names them: 重庆条例第二十条. */
      readonly article: string;
      /** @description The same for readers of English; `article` serves where it is absent. */
      readonly articleEn?: string;
      /** @description Verbatim. */
      readonly quote: string;
    } | {
      /** @constant */
      readonly kind: "default";
      readonly reason: components["schemas"]["Bilingual"];
    };
    readonly ClockView: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
      readonly name: components["schemas"]["Bilingual"];
      readonly owedBy: components["schemas"]["PartyRef"];
      readonly dueOn: string;
      readonly unrolledOn: string;
      /** @description Where an earlier date of the case's own governs (21). */
      readonly legalDueOn?: string;
      readonly provisional: boolean;
      /** @description After a re-assignment: the date under the reading of article 16 that the pack does not follow. */
      readonly otherwiseDueOn?: string;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      /** @description `lapsed`: nobody has to meet it any more; neither in time nor late. */
      readonly stopped?: {
        readonly on: string;
        readonly late: boolean;
        /** @constant */
        readonly lapsed?: true;
      };
      readonly cites?: components["schemas"]["Citation"];
      /** @description Why this date: one sentence a step, in both languages. */
      readonly steps: {
        readonly zh: readonly string[];
        readonly en: readonly string[];
      };
      /** @description Law, when in force, and when our copy of it was made. */
      readonly source: string;
    };
    /** @description A statutory limit: 30 working days, 3 months. */
    readonly Limit: {
      readonly amount: number;
      /** @enum {string} */
      readonly unit: "calendar-day" | "month" | "working-day";
    };
    /** @description The part of every year in which an act fixed by the calendar is due: from the start of the first day to the end of the last. */
    readonly YearlyWindow: {
      readonly opensOn: string;
      readonly closesOn: string;
      /** @description What happened in that many years is told, the year itself among them. */
      readonly years: number;
    };
    readonly SkippedDay: {
      /** Format: date */
      readonly on: string;
      /** @enum {string} */
      readonly reason: "holiday" | "make-up-day" | "weekday" | "weekend";
      readonly name?: string;
    };
    /** @description Why a date is that date, as data: what the sentences of `explainDeadline` say. */
    readonly ClockWorking: {
      /** @enum {string} */
      readonly clock: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
      /** @description `id@version` of the pack whose rule it is. */
      readonly pack: string;
      /** @description Version of the calendar that was counted with; absent where nothing was counted. */
      readonly calendar?: string;
      readonly start: {
        /** @enum {string} */
        readonly event: "assigned" | "calendar" | "inspection-held" | "letter-formed" | "letter-received" | "letter-sent" | "notice-received" | "order-received" | "promised" | "received" | "rectification-ordered" | "redo-requested" | "return-received" | "unit-received";
        /** Format: date */
        readonly on: string;
      };
      readonly rule: {
        readonly cites: components["schemas"]["Citation"];
        readonly limit?: components["schemas"]["Limit"];
        readonly yearly?: components["schemas"]["YearlyWindow"];
        readonly rolls: boolean;
        readonly rollCites?: components["schemas"]["Citation"];
      };
      /** @description Days passed over while counting, with their names, oldest first. */
      readonly skipped: readonly components["schemas"]["SkippedDay"][];
      /** @description Weekend days that counted as worked (调休). */
      readonly workedWeekends: readonly components["schemas"]["SkippedDay"][];
      /** @description Where the last day was off: from which day to which, and over what. */
      readonly roll?: {
        /** Format: date */
        readonly from: string;
        /** Format: date */
        readonly to: string;
        readonly over: readonly components["schemas"]["SkippedDay"][];
      };
      /** Format: date */
      readonly dueOn: string;
      /** Format: date */
      readonly unrolledOn: string;
      readonly provisional: boolean;
    };
    /** @description Why a clock ends on its day, as sentences (`clock.steps`) and as data. */
    readonly ClockExplanationView: {
      readonly clock: components["schemas"]["ClockView"];
      /** @description Absent where the pack has no such clock any more. */
      readonly working?: components["schemas"]["ClockWorking"];
      readonly ownDate?: {
        readonly dueOn: string;
        readonly legalDueOn: string;
      };
      /** @description What national law says of the same act, where that is another day; the earlier of the two governs. */
      readonly national?: {
        readonly dueOn: string;
        readonly article: string;
        readonly governs: boolean;
      };
      /** @description Warnings and chases told of it, oldest first, to those who see every clock of the case. */
      readonly told: readonly {
        readonly tier: string;
        readonly to: components["schemas"]["PartyRef"];
        /** @description Whom in the unit; absent: everyone. */
        readonly levels?: readonly string[];
        readonly sentAt: string;
        readonly deliveredAt: string;
        readonly seenAt?: string;
        readonly seenBy?: components["schemas"]["PersonRef"];
      }[];
      /** @description Each time it was counted anew, oldest first. */
      readonly moves: readonly {
        readonly from: string;
        readonly to: string;
        readonly reason: string;
      }[];
      /** @description The pack it was counted with, and the one the case is bound to now. */
      readonly pack: {
        readonly countedWith: string;
        readonly boundTo: string;
        readonly name: components["schemas"]["Bilingual"];
      };
    };
    /** @description A date as it would be. */
    readonly WhatIfDate: {
      /** @enum {string} */
      readonly kind: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
      readonly name: components["schemas"]["Bilingual"];
      readonly owedBy: components["schemas"]["PartyRef"];
      readonly dueOn: string;
      readonly unrolledOn: string;
      readonly provisional: boolean;
      /** @description The date that it would replace. */
      readonly was?: string;
      readonly steps: {
        readonly zh: readonly string[];
        readonly en: readonly string[];
      };
    };
    /** @description What a unit owes already, over all cases. */
    readonly UnitLoad: {
      readonly unit: components["schemas"]["PartyRef"];
      readonly replies: number;
      readonly opinions: number;
      readonly overdue: number;
    };
    readonly WhatIfAnswer: {
      readonly on: string;
      readonly pack: string;
      readonly dates: readonly components["schemas"]["WhatIfDate"][];
      readonly load: readonly components["schemas"]["UnitLoad"][];
    };
    readonly CommitmentView: {
      readonly stream: string;
      readonly proposal: components["schemas"]["ProposalRef"];
      readonly round: number;
      readonly row: number;
      readonly item: string;
      readonly dueOn: string;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      readonly responsibleUnit: components["schemas"]["PartyRef"];
      /** @enum {string} */
      readonly status: "dropped" | "fulfilled" | "open" | "reported";
      readonly version: number;
      readonly progress: readonly {
        readonly on: string;
        readonly text: string;
        readonly evidence?: readonly string[];
      }[];
      /** @description How often the promised date was put off. */
      readonly extensions: number;
      /** @description Asked for, and waiting for the signed decision. */
      readonly requested?: {
        readonly on: string;
        readonly by: components["schemas"]["PersonRef"];
        readonly item?: string;
        readonly dueOn?: string;
        readonly reason: string;
      };
      readonly changes: readonly {
        readonly on: string;
        readonly formerItem: string;
        readonly formerDueOn: string;
        readonly item: string;
        readonly dueOn: string;
        readonly reason: string;
        readonly signer?: components["schemas"]["PersonRef"];
        readonly decision?: string;
        /** @description The deputy's, where they gave one. */
        readonly comment?: {
          readonly on: string;
          readonly text: string;
        };
      }[];
      /** @description Into which year, or term, it was taken along, and why. */
      readonly carried: readonly {
        readonly on: string;
        readonly fromYear: number;
        readonly toYear: number;
        readonly term?: {
          readonly from: string;
          readonly to: string;
        };
        readonly explanation: string;
        readonly by: components["schemas"]["PersonRef"];
      }[];
      readonly refusedChanges: readonly {
        readonly on: string;
        readonly reason: string;
      }[];
      readonly rejections: readonly {
        readonly on: string;
        readonly by: components["schemas"]["PersonRef"];
        readonly reason: string;
      }[];
      readonly dropped?: {
        readonly on: string;
        readonly signer: components["schemas"]["PersonRef"];
        readonly reason: string;
        readonly decision?: string;
      };
      /** @description What the deputy was told in writing, and what they have still to be told of. */
      readonly tellings: readonly {
        readonly on: string;
        /** @enum {string} */
        readonly matter: "carriedOver" | "fulfilled" | "progress" | "termEnd" | "unfulfillable";
        readonly text: string;
        readonly copies: readonly components["schemas"]["PartyRef"][];
        readonly paper?: string;
      }[];
      readonly untold: readonly ("carriedOver" | "fulfilled" | "progress" | "termEnd" | "unfulfillable")[];
      /** @description Of what the deputy can be told now, by the pack. */
      readonly tellable: readonly ("carriedOver" | "fulfilled" | "progress" | "termEnd" | "unfulfillable")[];
      readonly evidence?: string;
      readonly fulfilledOn?: string;
      readonly confirmed?: {
        readonly on: string;
        readonly by: components["schemas"]["PersonRef"];
      };
      readonly permitted: readonly string[];
    };
    readonly CommitmentLedger: {
      readonly rows: readonly components["schemas"]["CommitmentView"][];
      readonly next?: string;
      readonly on: string;
      /** @description By status, over all pages. */
      readonly counts: {
        readonly [key: string]: number;
      };
      /** @description The same, by the year of the promised date. */
      readonly years: readonly {
        readonly year: string;
        readonly counts: {
          readonly [key: string]: number;
        };
      }[];
    };
    /** @description An act that somebody has to do: who, by which clock and day, under which article. */
    readonly OwedView: {
      readonly act: string;
      /** @description One of the two is owed. */
      readonly orElse?: string;
      readonly by: components["schemas"]["PartyRef"];
      readonly about?: components["schemas"]["PartyRef"];
      /** @description Whose answer it belongs to, where units answer separately. */
      readonly answer?: components["schemas"]["PartyRef"];
      readonly clock?: {
        /** @enum {string} */
        readonly kind: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
        readonly name: components["schemas"]["Bilingual"];
      };
      readonly dueOn?: string;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      readonly article?: string;
      /** @description The caller's own, or their unit's. */
      readonly own: boolean;
    };
    /** @description What the caller may do now, and what is owed by whom by when, as far as the caller may know. */
    readonly Now: {
      readonly on: string;
      readonly version: number;
      readonly permitted: readonly string[];
      readonly owed: readonly components["schemas"]["OwedView"][];
    };
    readonly DeputyRecordEntry: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: "change-commented" | "co-signed" | "fulfilment-not-rated" | "fulfilment-rated" | "inspection" | "not-rated" | "rated" | "rating-corrected" | "submitted";
      readonly on: string;
      readonly unit?: components["schemas"]["PartyRef"];
      readonly level?: string;
      /** @description Exactly one of these. */
      readonly proposal?: components["schemas"]["ProposalRef"];
      readonly round?: components["schemas"]["RoundRef"];
      readonly oversight?: components["schemas"]["OversightRef"];
    };
    /** @description What a deputy did, the latest first (履职档案, 26). */
    readonly DeputyRecord: {
      readonly deputy: components["schemas"]["PersonRef"];
      /** @description Of all pages. */
      readonly counts: readonly {
        /** @enum {string} */
        readonly kind: "change-commented" | "co-signed" | "fulfilment-not-rated" | "fulfilment-rated" | "inspection" | "not-rated" | "rated" | "rating-corrected" | "submitted";
        readonly count: number;
      }[];
      readonly rows: readonly components["schemas"]["DeputyRecordEntry"][];
      readonly next?: string;
    };
    /** @description A list's filters that a person has named; only theirs. */
    readonly SavedFilters: {
      readonly filters: readonly {
        readonly name: string;
        readonly query: {
          readonly [key: string]: string;
        };
      }[];
    };
    /** @description A letter that the caller signed, and what it promised. */
    readonly SignedLetters: {
      readonly letters: readonly {
        readonly proposal: components["schemas"]["ProposalRef"];
        readonly signedOn: string;
        readonly answeredOn?: string;
        readonly replyNumber?: string;
        readonly promises: readonly {
          readonly stream: string;
          readonly row: number;
          readonly item: string;
          readonly dueOn: string;
          readonly status: string;
          readonly overdue: boolean;
        }[];
      }[];
      readonly unit: components["schemas"]["PartyRef"];
    };
    /** @description One version of the letter, as it was saved. */
    readonly DraftVersions: {
      readonly versions: readonly {
        readonly version: number;
        readonly author: components["schemas"]["PersonRef"];
        readonly savedOn: string;
        readonly at: string;
        readonly content: {
          readonly title: string;
          /** @description Names of the deputies addressed. */
          readonly salutation: readonly string[];
          readonly opening: string;
          readonly sections: readonly {
            readonly heading: string;
            readonly paragraphs: readonly string[];
            /** @description The co-handler whose view this section tells the deputy. */
            readonly opinionOf?: string;
          }[];
          readonly closing: readonly string[];
          /** @description Result class of the pack (22). */
          readonly resultClass?: string;
          readonly commitments: readonly {
            readonly item: string;
            readonly dueOn?: string;
            readonly responsibleUnit?: string;
          }[];
          /**
           * @description The explicit 无承诺事项.
           * @constant
           */
          readonly noCommitments?: true;
          /** @description 抄送, in the order of the letter. */
          readonly copies: readonly string[];
        };
      }[];
    };
    /** @description A text under way: outside the record, seen by its writer alone. */
    readonly WorkingCopies: {
      readonly mine?: {
        readonly base: number;
        readonly content: {
          readonly [key: string]: unknown;
        };
        readonly savedAt: string;
      };
      /** @description Colleagues who wrote at the same text within the last hour. */
      readonly others: readonly {
        readonly person: components["schemas"]["PersonRef"];
        readonly savedAt: string;
      }[];
    };
    /** @description Where in the letter a finding is; what is counted is counted from 0. */
    readonly FindingPlaceView: {
      /** @enum {string} */
      readonly part: "class" | "closing" | "commitments" | "copies" | "opening" | "salutation" | "section" | "title";
      readonly index?: number;
      readonly paragraph?: number;
      /** @description The sign in the paragraph at which `quote` begins. */
      readonly at?: number;
      readonly quote?: string;
    };
    readonly FindingView: {
      readonly code: string;
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlaceView"];
      /** @description What the commitments table would say of a promise in the text: to be taken over with one click. */
      readonly suggestedRow?: {
        readonly item: string;
        readonly dueOn?: string;
        readonly responsibleUnit?: string;
      };
      readonly article?: string;
      readonly quote?: string;
      readonly text: components["schemas"]["Bilingual"];
      readonly remedy: components["schemas"]["Bilingual"];
    };
    readonly LetterFindings: {
      readonly findings: readonly components["schemas"]["FindingView"][];
    };
    readonly DelegationView: {
      /** @description Its entry in the desk's record; `EndDelegation` names it. */
      readonly seq: number;
      readonly absent: components["schemas"]["PersonRef"];
      readonly substitute: components["schemas"]["PersonRef"];
      readonly from: string;
      /** @description The last day on which the substitute acts; `planned` where it was ended earlier. */
      readonly to: string;
      readonly planned?: string;
      /** @enum {string} */
      readonly standing: "coming" | "over" | "running";
      readonly reason: string;
      readonly permitted: readonly ("AdoptLetterTemplate" | "DelegateDesk" | "EndDelegation")[];
    };
    readonly DeskView: {
      readonly unit: components["schemas"]["PartyRef"];
      readonly on: string;
      readonly version: number;
      /** @description The latest first day first. */
      readonly rows: readonly components["schemas"]["DelegationView"][];
      /** @description Whose desks the caller may leave to somebody: the own, those of colleagues. */
      readonly mayDelegate: {
        readonly own: boolean;
        readonly others: boolean;
      };
    };
    readonly LetterTemplateTexts: {
      readonly title?: string;
      readonly opening?: string;
      readonly closing?: string;
      readonly noCommitments?: string;
      readonly mark?: string;
      readonly signature?: string;
      readonly tableTitle?: string;
      readonly receiptNote?: string;
    };
    readonly LetterTemplateVersion: {
      readonly version: number;
      readonly texts: components["schemas"]["LetterTemplateTexts"];
      readonly reason: string;
      readonly on: string;
      readonly by: components["schemas"]["PersonRef"];
    };
    /** @description How a unit words its letters: the house's texts, its own, and who changed them when. */
    readonly LetterTemplateView: {
      readonly unit: components["schemas"]["PartyRef"];
      readonly on: string;
      /** @description Of the unit's desks, for `If-Match`. */
      readonly version: number;
      readonly mayAdopt: boolean;
      /** @description What is said where the unit has no wording of its own. */
      readonly house: {
        readonly title: string;
        readonly opening: string;
        readonly closing: string;
        readonly noCommitments: string;
        readonly mark: string;
        readonly signature: string;
        readonly tableTitle: string;
        readonly receiptNote: string;
      };
      /** @description What each text may have between braces, and of which groups it must have one. */
      readonly room: {
        readonly title: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly opening: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly closing: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly noCommitments: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly mark: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly signature: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly tableTitle: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
        readonly receiptNote: {
          readonly may: readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[];
          readonly must: readonly (readonly ("协办单位" | "单位" | "单位简称" | "审签人" | "届次" | "建议" | "称谓" | "编号")[])[];
        };
      };
      /** @description The latest first; it is the one in force. */
      readonly versions: readonly components["schemas"]["LetterTemplateVersion"][];
    };
    readonly Directory: {
      /** @description Whose proposals can be registered here: the jurisdictions that have a rule pack. */
      readonly jurisdictions: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly pack: string;
      }[];
      readonly parties: readonly {
        readonly id: string;
        readonly name: string;
        readonly shortName: string;
        readonly kind: string;
      }[];
      readonly deputies: readonly components["schemas"]["PersonRef"][];
      /** @description The caller's own unit, with what they do in it. */
      readonly colleagues: readonly {
        readonly id: string;
        readonly name: string;
        readonly unit: components["schemas"]["PartyRef"];
        readonly roles: readonly ("assigning-body" | "audit-administrator" | "chief" | "deputy" | "deputy-head" | "handler" | "office" | "security-administrator" | "supervisor" | "system-administrator")[];
      }[];
    };
    /** @description What is answered to an upload: acts name a file by its hash. */
    readonly FileView: {
      /** @description SHA-256 of the bytes, hex. */
      readonly sha256: string;
      readonly name: string;
      readonly mediaType: string;
      /** @description Bytes. */
      readonly size: number;
    };
    /** @description What somebody owes in a yearly round. */
    readonly RoundTask: {
      readonly id: string;
      readonly about?: components["schemas"]["PartyRef"];
      readonly since: string;
      readonly dueOn?: string;
      /**
       * @description A notice of days off still to come may move the date.
       * @constant
       */
      readonly provisional?: true;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      /** @enum {string} */
      readonly kind: "confirm-notice-delivery" | "rate-fulfilment" | "record-fulfilment-meeting" | "send-fulfilment-notice" | "submit-ledger";
      readonly round: components["schemas"]["RoundRef"];
    };
    readonly RoundList: {
      /** @description Asks for the page after this one, with the same filters, as `after`. */
      readonly next?: string;
      readonly on: string;
      readonly rows: readonly {
        readonly stream: string;
        readonly year: number;
        readonly unit: components["schemas"]["PartyRef"];
        /** @enum {string} */
        readonly status: "closed" | "open";
        readonly dueOn: string;
        readonly ledgerOn?: string;
        readonly raters: number;
        readonly told: number;
        readonly settled: number;
      }[];
      readonly tasks: readonly components["schemas"]["RoundTask"][];
    };
    /** @description How a promise stood when it was told, or stands in the round. */
    readonly RoundPromise: {
      readonly stream: string;
      readonly proposal: components["schemas"]["ProposalRef"];
      readonly row: number;
      readonly item: string;
      readonly dueOn: string;
      /** @enum {string} */
      readonly status: "dropped" | "fulfilled" | "open" | "reported";
      readonly fulfilledOn?: string;
      readonly account?: string;
    };
    readonly RoundNotice: {
      readonly rater: components["schemas"]["PersonRef"];
      readonly promises: readonly components["schemas"]["RoundPromise"][];
      readonly sentOn?: string;
      readonly late?: boolean;
      readonly note?: string;
      readonly deliveredOn?: string;
      readonly chases: readonly {
        readonly on: string;
        readonly channel: string;
        readonly text: string;
      }[];
      /** @description Withheld (absent) from the rated unit where the pack says so. */
      readonly rating?: {
        readonly on: string;
        readonly level: string;
        readonly reasons?: string;
      };
      readonly excluded?: {
        readonly on: string;
        readonly dueOn: string;
        readonly chasedOn: readonly string[];
      };
      readonly meeting?: {
        readonly on: string;
        readonly participants: string;
        readonly outcome: string;
      };
      /** @description Acts about this rater that the caller may do now. */
      readonly permitted: readonly string[];
    };
    readonly RoundView: {
      readonly stream: string;
      readonly year: number;
      readonly unit: components["schemas"]["PartyRef"];
      readonly today: string;
      readonly version: number;
      /** @enum {string} */
      readonly status: "closed" | "open";
      readonly openedOn: string;
      readonly closesOn: string;
      readonly ledger?: {
        readonly on: string;
        readonly late: boolean;
      };
      readonly notices: readonly components["schemas"]["RoundNotice"][];
      readonly conversions: readonly {
        readonly on: string;
        readonly proposal: components["schemas"]["ProposalRef"];
        readonly statement: string;
      }[];
      /** @description Proposals all of whose commitments in the round are fulfilled and whose result is not converted yet. */
      readonly convertible: readonly components["schemas"]["ProposalRef"][];
      readonly ratingScale: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly needsReasons: boolean;
      }[];
      readonly clocks: readonly components["schemas"]["ClockView"][];
      readonly permitted: readonly string[];
    };
    /** @description What all notices of a round would tell: of each rater how many commitments stand how. */
    readonly NoticeBatch: {
      /** @description Names what is seen here; another one once a commitment stands otherwise. */
      readonly token: string;
      readonly version: number;
      readonly rows: readonly {
        readonly rater: components["schemas"]["PersonRef"];
        readonly told: boolean;
        readonly open: number;
        readonly fulfilled: number;
        readonly dropped: number;
      }[];
    };
    readonly NoticeBatchAnswer: {
      readonly stream: string;
      readonly commandId: string;
      /** @description For `If-Match` of the next act. */
      readonly version: number;
      /** @description Position of the stream after the act. */
      readonly head: number;
      readonly sent: readonly string[];
      readonly refused: readonly {
        readonly rater: string;
        readonly code: string;
      }[];
    };
    readonly Health: {
      /** @constant */
      readonly status: "ok";
      readonly demonstration: boolean;
    };
    readonly CaseTask: {
      readonly id: string;
      readonly about?: components["schemas"]["PartyRef"];
      readonly since: string;
      readonly dueOn?: string;
      /**
       * @description A notice of days off still to come may move the date.
       * @constant
       */
      readonly provisional?: true;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      /** @enum {string} */
      readonly kind: "accept-opinion" | "acknowledge" | "arbitrate" | "archive" | "assign" | "check" | "confirm-co-signature" | "confirm-delivery" | "confirm-fulfilment" | "confirm-joint-draft" | "confirm-order" | "contact" | "coordinate" | "decide-commitment-change" | "decide-dissatisfaction" | "decide-return" | "dispatch" | "draft" | "fulfil-commitment" | "number" | "publish" | "rate" | "reassign" | "sign" | "submit-opinion" | "tell-deputy";
      readonly proposal: components["schemas"]["ProposalRef"];
      /** @description Present for tasks on a commitment. */
      readonly commitment?: {
        readonly stream: string;
        readonly row: number;
        readonly item: string;
      };
      /** @description Which handler of the unit has the case; nobody in particular where absent. */
      readonly worker?: components["schemas"]["PersonRef"];
      /**
       * @description That handler is away, and the caller stands in for them.
       * @constant
       */
      readonly standIn?: true;
      /** @description Whose answer it is about, where there are several. */
      readonly branch?: components["schemas"]["PartyRef"];
      /** @description The unit's internal date of this step, counted back from the day the reply is due; no legal limit. */
      readonly internalOn?: string;
    };
    /** @description What somebody owes in a matter of oversight. */
    readonly OversightTask: {
      readonly id: string;
      readonly about?: components["schemas"]["PartyRef"];
      readonly since: string;
      readonly dueOn?: string;
      /**
       * @description A notice of days off still to come may move the date.
       * @constant
       */
      readonly provisional?: true;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      /** @enum {string} */
      readonly kind: "decide-duty" | "report-duty";
      readonly oversight: components["schemas"]["OversightRef"];
    };
    /** @description `about`: the co-handler an opinion came from, the recipient of a letter, the rater of a round. */
    readonly Task: components["schemas"]["RoundTask"] | components["schemas"]["CaseTask"] | components["schemas"]["OversightTask"];
    readonly Notice: {
      readonly id: string;
      /** @description Absent for a clock of a yearly round. */
      readonly proposal?: components["schemas"]["ProposalRef"];
      readonly round?: components["schemas"]["RoundRef"];
      readonly oversight?: components["schemas"]["OversightRef"];
      /** @enum {string} */
      readonly clock: "assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return";
      /** @description Of an alarm, such as `blue` or `chase-2`; `chase` is one by a person. */
      readonly tier: string;
      readonly owedBy: components["schemas"]["PartyRef"];
      readonly dueOn: string;
      readonly at: string;
    };
    readonly Problem: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly detail: string;
      readonly instance?: string;
      /** @enum {unknown} */
      readonly code: "not-permitted" | "wrong-phase" | "not-registered" | "already-registered" | "malformed-key" | "co-signer-twice" | "lead-proposer-among-co-signers" | "date-in-future" | "late-entry-needs-proof" | "date-before-receipt" | "date-before-previous-act" | "changed-meanwhile" | "text-missing" | "lead-among-co-handlers" | "co-handler-twice" | "not-a-co-handler" | "already-acknowledged" | "opinion-not-awaited" | "opinion-not-submitted" | "opinions-outstanding" | "contact-missing" | "copy-twice" | "not-the-latest-version" | "author-may-not" | "content-differs" | "delegation-in-recess" | "delegation-with-co-signers" | "held-outside" | "not-the-co-signer" | "co-signature-not-awaited" | "co-signers-unconfirmed" | "ground-unknown" | "deputy-not-told" | "merge-into-itself" | "merge-other-jurisdiction" | "not-a-proposer" | "proposers-not-told" | "main-merged" | "main-not-open" | "others-merged-in" | "already-merged-in" | "receipt-with-merged" | "answered-by-main" | "not-merged-in" | "return-already-requested" | "return-barred" | "return-not-requested" | "return-not-refused" | "arbitration-unknown" | "arbitration-already-requested" | "arbitration-not-requested" | "not-the-arbiter" | "refused-it-oneself" | "nothing-to-reassign" | "lead-not-returned" | "unit-returned-it" | "disagreement-open" | "no-open-disagreement" | "not-the-coordinator" | "disagreements-open" | "separate-units-too-few" | "separate-unit-twice" | "co-handlers-unfitting" | "joint-leads-unknown" | "joint-lead-missing" | "joint-lead-twice" | "joint-draft-confirmed" | "joint-confirmations-missing" | "branch-unnamed" | "branch-unknown" | "class-missing" | "class-unknown" | "commitment-incomplete" | "commitment-missing" | "commitments-undeclared" | "commitments-contradicted" | "copy-missing" | "series-malformed" | "serial-not-positive" | "numbering-closed" | "number-taken" | "not-a-recipient" | "channel-not-used" | "already-delivered" | "deliveries-closed" | "not-the-rater" | "not-the-lead-proposer" | "letter-not-received" | "rating-not-overdue" | "rating-not-chased" | "rating-level-unknown" | "reasons-missing" | "clock-not-running" | "alarm-not-due" | "rule-missing" | "commitment-not-open" | "fulfilment-not-reported" | "confirmed-by-own-unit" | "command-id-reused" | "record-behind" | "no-letter" | "letter-blocked" | "template-fails-checks" | "letter-without-text" | "letter-encrypted" | "letter-of-old-word" | "letter-type-unknown" | "letter-broken" | "fonts-missing" | "promise-untold" | "telling-not-asked" | "change-already-requested" | "no-change-requested" | "nothing-to-change" | "no-change-to-comment" | "change-already-commented" | "promised-date-past" | "year-not-to-carry" | "already-carried-over" | "carry-over-unexplained" | "round-closed" | "round-not-settled" | "nothing-to-tell" | "not-a-rater-of-round" | "notice-already-sent" | "ledger-already-submitted" | "notice-not-sent" | "notice-not-received" | "fulfilment-rating-closed" | "rater-not-dissatisfied" | "meeting-already-recorded" | "not-in-this-round" | "class-not-convertible" | "commitments-unfulfilled" | "oversight-exists" | "oversight-closed" | "nothing-to-track" | "limit-not-ahead" | "not-of-this-matter" | "unit-not-overseen" | "nothing-to-report-back" | "report-undecided" | "no-report-to-decide" | "reports-outstanding" | "reporters-missing" | "votes-beyond-members" | "report-printed" | "inspection-held" | "year-already-recorded" | "year-not-tracked" | "case-over" | "unit-has-no-part" | "successor-has-part" | "batch-exists" | "nothing-to-carry-out" | "claimed-by-another" | "already-with" | "not-claimed" | "not-a-handler-of-the-unit" | "day-not-correctable" | "day-unchanged" | "entered-by-another-unit" | "date-after-next-act" | "not-for-a-substitute" | "substitute-of-another-unit" | "own-substitute" | "nothing-to-delegate" | "stand-in-ends-before-it-begins" | "stand-in-begins-before-today" | "stand-in-arranged" | "substitute-away" | "stands-in-meanwhile" | "stand-in-unknown" | "stand-in-over" | "placeholder-unknown" | "placeholder-missing" | "template-bracket-stray" | "template-text-too-long" | "template-unchanged" | "no-further-rehandling" | "meeting-not-due" | "meeting-required" | "participants-missing" | "opinion-of-first-round" | "opinion-awaited" | "rated-already" | "co-handlers-not-rated" | "co-handlers-unrated" | "not-rated" | "rating-followed-up" | "correction-over" | "rating-correctable" | "clocks-running" | "link-not-valid" | "code-not-valid" | "rated-unit-may-not-open" | "nothing-to-rate" | "not-extendable" | "extension-too-late" | "own-date-outside" | "contact-settled" | "channels-missing" | "letter-not-sent" | "site-of-another" | "already-published" | "publication-exempted" | "exemption-ground-unknown" | "manner-unknown" | "contents-missing" | "opinions-untold" | "aspects-missing" | "extension-not-reported" | "extension-report-not-asked" | "extension-beyond" | "pause-unknown" | "paused-before" | "pause-beyond" | "clock-not-paused" | "study-missing" | "study-not-asked" | "withdrawal-over" | "co-signers-not-agreed" | "rules-adopted" | "year-not-to-publish" | "days-outside-year" | "days-contradict" | "make-up-days-not-weekends" | "year-incomplete" | "closure-in-the-past" | "nothing-changes" | "pack-version-taken" | "pack-of-another-jurisdiction" | "rollout-unfinished" | "pack-unreadable" | "pack-unknown" | "file-missing" | "file-too-large" | "file-type-not-taken" | "no-such-file" | "password-change-due" | "password-not-good-enough" | "login-locked" | "login-taken" | "unit-exists" | "unit-dates" | "own-account" | "administrators-apart" | "last-administrator" | "work-not-handed-over" | "invalid-body" | "not-signed-in" | "wrong-login" | "too-many-tries" | "password-needed" | "wrong-password" | "forbidden" | "not-standing-in" | "batch-changed" | "not-found" | "idempotency-key-missing" | "foreign-origin" | "not-a-demonstration" | "unknown-person" | "unknown-party" | "unknown-jurisdiction" | "no-rules-that-day" | "no-answer" | "not-ready" | "internal";
      /** @description The article of the rules behind the refusal. */
      readonly article?: string;
      readonly text: {
        readonly zh: string;
        readonly en: string;
      };
      readonly remedy: {
        readonly zh: string;
        readonly en: string;
      };
      readonly facts: Record<string, never>;
    };
    /** @description What became of an act that was answered 202. */
    readonly AcceptedAct: {
      readonly stream: string;
      readonly commandId: string;
      readonly act: string;
      readonly acceptedAt: string;
      /** @constant */
      readonly status: "pending";
    } | {
      readonly stream: string;
      readonly commandId: string;
      readonly act: string;
      readonly acceptedAt: string;
      /** @constant */
      readonly status: "done";
      readonly version: number;
      readonly head: number;
    } | {
      readonly stream: string;
      readonly commandId: string;
      readonly act: string;
      readonly acceptedAt: string;
      /** @constant */
      readonly status: "refused";
      readonly problem: components["schemas"]["Problem"];
    };
    readonly Inbox: {
      readonly today: string;
      readonly tasks: readonly components["schemas"]["Task"][];
      readonly notices: readonly components["schemas"]["Notice"][];
      /** @description The person's own acts that wait for an answer, and what came of those settled lately. */
      readonly accepted: readonly components["schemas"]["AcceptedAct"][];
      readonly next?: string;
    };
    /** @description What anyone may know of a sealed letter: nothing that names a person. */
    readonly CheckedLetter: {
      readonly code: string;
      readonly number: string;
      /** @description Full name of the unit that signed. */
      readonly unit: string;
      readonly signedOn: string;
      /**
       * @description `superseded`: signed anew, or followed by the letter of another round (27); `withdrawn`: so was the proposal (12).
       * @enum {string}
       */
      readonly standing: "in-force" | "superseded" | "withdrawn";
      /** @description The prints that were kept, by which any copy of them is known. */
      readonly files: readonly {
        /** @enum {string} */
        readonly format: "docx" | "pdf";
        readonly sha256: string;
      }[];
      /**
       * @description Of the file asked about; absent where the code was.
       * @enum {string}
       */
      readonly format?: "docx" | "pdf";
    };
    readonly LetterCheck: {
      /** @description No sealed letter has this code, or no file of one these bytes. */
      readonly known: boolean;
      readonly letter?: components["schemas"]["CheckedLetter"];
    };
    readonly LetterSection: {
      readonly heading: string;
      readonly paragraphs: readonly string[];
      /** @description The co-handler whose view this section tells the deputy. */
      readonly opinionOf?: string;
    };
    readonly Signer: {
      readonly name: string;
      /** @description As it follows the name in the closing: 局长. */
      readonly post: string;
    };
    readonly ReadCommitment: {
      readonly item: string;
      /** @description The words of the cell: 2021年12月底前, 长期坚持. */
      readonly due: string;
      /** @description The last day that the words allow; null where they name none. */
      readonly dueOn: null | string;
      readonly responsibleUnit: string;
    };
    /** @description A proposal that the letter answers; several where they were merged (并案). */
    readonly ReadProposal: {
      readonly number: null | string;
      readonly title: null | string;
    };
    /** @description A promise in running text, in the letter's words. */
    readonly ReadPromise: {
      readonly text: string;
      readonly due: string;
      readonly dueOn: null | string;
      /** @description From 1, in the file. */
      readonly line: number;
    };
    readonly FindingPlace: {
      /** @enum {string} */
      readonly part: "class" | "closing" | "commitments" | "copies" | "opening" | "salutation" | "section" | "title";
      /** @description From 0: the section, paragraph of the closing, row or copy. */
      readonly index?: number;
      /** @description From 0: the paragraph of the section, and the sign in it where the words begin. */
      readonly paragraph?: number;
      readonly at?: number;
      /** @description The words of the letter that the finding is about. */
      readonly quote?: string;
    };
    readonly NamedUnit: {
      readonly party: string;
      readonly name: string;
    };
    /** @description `role` is the pack's word; without `party` the directory knows nobody of that kind. */
    readonly MissingCopy: {
      readonly role: string;
      readonly name: string;
      readonly party?: string;
    };
    /** @description A row of 承诺事项列表. Incomplete rows may be drafted, never signed under a class that needs commitments (22, 24). */
    readonly CommitmentRow: {
      readonly item: string;
      /** Format: date */
      readonly dueOn?: string;
      readonly responsibleUnit?: string;
    };
    /** @description What the checker noticed, as a value, worded for the screen in both languages. */
    readonly Finding: {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "title-lacks-congress";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly congress: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "title-lacks-session";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly session: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "title-lacks-number";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected: string;
        readonly found?: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "salutation-lacks-deputy";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly deputy: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "salutation-names-stranger";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly name: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "opening-lacks-title";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly title: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "opening-lacks-number";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected: string;
        readonly found?: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "co-handler-not-in-opening";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly party: string;
        readonly name: string;
        /** @enum {string} */
        readonly opinion: "bounced" | "requested" | "submitted";
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "accepted-opinion-not-credited";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly party: string;
        readonly name: string;
        readonly used: boolean;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "opening-names-stranger";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly name: string;
        readonly party?: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "opening-credits-missing-opinion";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly party: string;
        readonly name: string;
        /** @enum {string} */
        readonly opinion: "bounced" | "requested" | "submitted" | "waived";
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "co-handler-not-in-copies";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: components["schemas"]["NamedUnit"];
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "copy-to-stranger";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: components["schemas"]["NamedUnit"];
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "copy-to-unknown-party";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly party: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "statutory-copy-missing";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: components["schemas"]["MissingCopy"];
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "customary-copy-missing";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: components["schemas"]["MissingCopy"];
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "department-not-consulted";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly party: string;
        readonly name: string;
        readonly mentions: number;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-empty";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        /** @constant */
        readonly sections: 0;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "section-empty";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly heading: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "section-only-courtesy";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly heading: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "request-unanswered";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly request: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-number-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected: string;
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "commitment-not-listed";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly due: string;
        readonly row: components["schemas"]["CommitmentRow"];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "promise-date-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly row: number;
        readonly expected: string;
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "promise-number-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly row: number;
        readonly expected: string;
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-date-impossible";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-date-not-come";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly found: string;
        readonly writtenOn: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-date-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        /** @enum {string} */
        readonly act: "assigned" | "contacted" | "received";
        readonly found: string;
        readonly expected: readonly string[];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-count-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        /** @enum {string} */
        readonly of: "co-handlers" | "deputies" | "requests";
        readonly found: number;
        readonly expected: number;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "body-session-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected: string;
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "class-missing";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly known: readonly string[];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "class-unknown";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly given: string;
        readonly known: readonly string[];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "class-needs-commitment";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly className: components["schemas"]["Bilingual"];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "commitment-row-empty";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly row: number;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "commitment-row-incomplete";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly row: number;
        readonly missing: readonly ("dueOn" | "item" | "responsibleUnit")[];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "commitment-unit-unknown";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly row: number;
        readonly unit: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "no-commitments-undeclared";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly className: components["schemas"]["Bilingual"];
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "no-commitments-contradicted";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly rows: number;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "signer-not-named";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected?: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "signer-differs";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly expected: string;
        readonly found: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    } | {
      readonly zh: string;
      readonly en: string;
      readonly remedy: components["schemas"]["Bilingual"];
      /** @constant */
      readonly code: "receipt-not-asked";
      /** @enum {string} */
      readonly level: "blocking" | "warning";
      readonly place: components["schemas"]["FindingPlace"];
      readonly facts: {
        readonly word: string;
      };
      /** @description Where the pack cites one. */
      readonly article?: string;
    };
    readonly Unread: {
      /**
       * @description Absent for a line that belongs to no field we know.
       * @enum {string}
       */
      readonly field?: "cc" | "coHandlers" | "commitments" | "congress" | "deputies" | "number" | "organ" | "proposalNumber" | "sections" | "session" | "signer" | "title";
      /** @description From 1, in the file; the line where it should stand, where there is none. */
      readonly line: number;
      /** @description The words of that line, without telephone numbers. */
      readonly text: string;
      /** @enum {string} */
      readonly reason: "absent" | "contradiction" | "in-text" | "no-date" | "no-name" | "not-understood" | "open-list" | "several-forms" | "unclear";
      readonly zh: string;
      readonly en: string;
    };
    readonly LetterReading: {
      readonly organ: null | string;
      /** @description 发文字号, its brackets set right to 〔〕. */
      readonly number: null | string;
      /** @description As printed, without spaces: 市五届人大. */
      readonly congress: null | string;
      readonly session: null | string;
      /** @description As printed, leading zeros included; several are joined by 、 */
      readonly proposalNumber: null | string;
      /** @description Names without 代表 or 委员; a delegation or a party by its name. */
      readonly deputies: null | readonly string[];
      /** @description The proposal's, without 《》; several are joined by 、 */
      readonly title: null | string;
      readonly coHandlers: null | readonly string[];
      /** @description Headings without their number. What stands before the first heading has an empty one. */
      readonly sections: null | readonly components["schemas"]["LetterSection"][];
      readonly signer: null | components["schemas"]["Signer"];
      readonly commitments: null | readonly components["schemas"]["ReadCommitment"][];
      readonly cc: null | readonly string[];
      /** @enum {string} */
      readonly kind: "opinion" | "reply";
      /** @description The proposal is a 政协提案. */
      readonly ofCppcc: boolean;
      /** @description Whom an opinion is sent to. */
      readonly addressee: null | string;
      readonly letterTitle: null | string;
      readonly congressNumber: null | number;
      readonly sessionNumber: null | number;
      readonly proposals: readonly components["schemas"]["ReadProposal"][];
      /** @description Where the letter says how many there are: 张三等5位代表. */
      readonly deputyCount: null | number;
      readonly opening: null | string;
      readonly closing: readonly string[];
      /** @description As printed: A类, 已经解决. */
      readonly resultClass: null | string;
      readonly noCommitments: boolean;
      /** @description What a letter without a table promises in its text, with a day: `commitments` is then `null`, and each is listed in `unread`. */
      readonly promised: readonly components["schemas"]["ReadPromise"][];
      /** @description 成文日期. */
      readonly dated: null | string;
      readonly findings: readonly components["schemas"]["Finding"][];
      readonly unread: readonly components["schemas"]["Unread"][];
    };
    readonly Parameter: {
      readonly name: string;
      /** @enum {string} */
      readonly in: "header" | "path" | "query";
      readonly required: boolean;
      readonly description?: string;
      readonly schema: {
        readonly [key: string]: unknown;
      };
    };
    readonly Reference: {
      readonly $ref: string;
    };
    readonly Response: {
      readonly description: string;
      readonly headers?: {
        readonly [key: string]: {
          readonly description: string;
          readonly schema: {
            readonly [key: string]: unknown;
          };
        };
      };
      readonly content?: {
        readonly [key: string]: {
          readonly schema: {
            readonly [key: string]: unknown;
          } | components["schemas"]["Reference"];
        };
      };
    };
    readonly Operation: {
      readonly operationId: string;
      readonly summary: string;
      readonly tags: readonly string[];
      readonly security: readonly {
        readonly [key: string]: readonly string[];
      }[];
      readonly parameters: readonly components["schemas"]["Parameter"][];
      readonly requestBody?: {
        /** @constant */
        readonly required: true;
        readonly content: {
          readonly [key: string]: {
            readonly schema: {
              readonly [key: string]: unknown;
            } | components["schemas"]["Reference"];
          };
        };
      };
      readonly responses: {
        readonly [key: string]: components["schemas"]["Reference"] | components["schemas"]["Response"];
      };
      /** @description Roles to which the policy grants it in some relation to the case. */
      readonly "x-banli-roles"?: readonly string[];
      readonly "x-banli-article"?: string;
    };
    readonly OpenApiDocument: {
      /** @constant */
      readonly openapi: "3.1.0";
      readonly jsonSchemaDialect: string;
      readonly info: {
        readonly title: string;
        readonly version: string;
        readonly description: string;
      };
      readonly servers: readonly {
        readonly url: string;
      }[];
      readonly tags: readonly {
        readonly name: string;
      }[];
      readonly paths: {
        readonly [key: string]: {
          readonly [key: string]: components["schemas"]["Operation"];
        };
      };
      readonly components: {
        readonly schemas: {
          readonly [key: string]: {
            readonly [key: string]: unknown;
          };
        };
        readonly responses: {
          readonly [key: string]: components["schemas"]["Response"];
        };
        readonly securitySchemes: {
          readonly [key: string]: {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly AwaitedOpinion: {
      readonly unit: components["schemas"]["PartyRef"];
      /** @enum {string} */
      readonly status: "accepted" | "bounced" | "requested" | "submitted" | "waived";
      /** @enum {string} */
      readonly standing: "in" | "late" | "opened" | "unopened" | "waived";
      readonly requestedOn: string;
      readonly acknowledgedOn?: string;
      readonly submittedOn?: string;
      readonly dueOn?: string;
      /** @description Calendar days until it came, was waived, the letter went out, or today. */
      readonly daysWaited: number;
      /** @description Of these, days after the due date. */
      readonly daysLost: number;
    };
    readonly AwaitedLetter: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
      readonly lead: components["schemas"]["PartyRef"];
      /** @enum {string} */
      readonly phase: "archived" | "assigned" | "checked" | "closed" | "dissatisfied" | "drafted" | "held-outside" | "in-hand" | "merged" | "numbered" | "ordered" | "received" | "returned" | "reviewed" | "sent" | "signed";
      readonly replyDueOn?: string;
      readonly answeredOn?: string;
      readonly opinions: readonly components["schemas"]["AwaitedOpinion"][];
      /** @description Whose act the letter waits for: a co-handler's opinion, or the lead that has one to accept. */
      readonly blockedBy: readonly components["schemas"]["PartyRef"][];
    };
    readonly UnitOfOpinions: {
      readonly unit: components["schemas"]["PartyRef"];
      readonly asked: number;
      readonly awaited: number;
      readonly late: number;
      readonly lettersBlocked: number;
      readonly daysLost: number;
    };
    readonly OpinionsBoard: {
      readonly rows: readonly components["schemas"]["AwaitedLetter"][];
      readonly next?: string;
      readonly on: string;
      /** @description Over all pages, the most days lost first. */
      readonly units: readonly components["schemas"]["UnitOfOpinions"][];
    };
    readonly OversightList: {
      readonly on: string;
      readonly rows: readonly {
        readonly stream: string;
        /** @enum {string} */
        readonly matter: "inspection" | "key-item" | "november-report" | "progress-report" | "rectification" | "tracking";
        readonly year: number;
        readonly title: string;
        /** @enum {string} */
        readonly status: "closed" | "open" | "planned";
        readonly units: readonly components["schemas"]["PartyRef"][];
        readonly openedOn: string;
        /** @description The earliest date by which a unit has to report. */
        readonly dueOn?: string;
        readonly closedOn?: string;
      }[];
      readonly next?: string;
      /** @description The acts by which the caller may begin a matter. */
      readonly permitted: readonly ("CallForReports" | "ChooseKeyItem" | "OrderRectification" | "PlanInspection" | "TrackAcrossYears")[];
    };
    /** @description Counted facts of a year as they stood on a day: by what is counted, by what it is divided, how many. */
    readonly ReportFigures: {
      /** Format: date */
      readonly on: string;
      readonly counts: {
        readonly [key: string]: {
          readonly [key: string]: {
            readonly [key: string]: number;
          };
        };
      };
    };
    readonly OversightDutyView: {
      readonly unit: components["schemas"]["PartyRef"];
      /**
       * @description In whose name it reports (34).
       * @enum {string}
       */
      readonly reporter?: "chairpersons" | "government" | "high-court" | "procuratorate";
      readonly finding?: string;
      readonly dueOn?: string;
      readonly settledOn?: string;
      readonly reports: readonly {
        readonly on: string;
        readonly text: string;
        readonly late: boolean;
        readonly figures?: components["schemas"]["ReportFigures"];
        readonly vote?: {
          readonly on: string;
          readonly members: number;
          readonly inFavour: number;
          readonly against: number;
          readonly abstained: number;
          readonly adopted: boolean;
        };
        readonly decided?: {
          readonly on: string;
          readonly accepted: boolean;
          readonly text?: string;
        };
      }[];
      readonly permitted: readonly ("AcceptDuty" | "ChaseDuty" | "CloseOversight" | "RecordInspection" | "RecordReportPrinted" | "RecordYearlyState" | "RejectDuty" | "ReportDuty" | "VoteOnReport")[];
    };
    readonly OversightView: {
      readonly stream: string;
      /** @enum {string} */
      readonly matter: "inspection" | "key-item" | "november-report" | "progress-report" | "rectification" | "tracking";
      readonly year: number;
      readonly title: string;
      readonly today: string;
      readonly version: number;
      /** @enum {string} */
      readonly status: "closed" | "open" | "planned";
      readonly openedOn: string;
      readonly body: components["schemas"]["PartyRef"];
      readonly decision: string;
      readonly reason: string;
      readonly leader?: components["schemas"]["PersonRef"];
      readonly requirements?: string;
      readonly subjects: readonly {
        readonly stream: string;
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly title: string;
        readonly commitment?: string;
      }[];
      readonly deputies: readonly components["schemas"]["PersonRef"][];
      readonly inspection?: {
        readonly from: string;
        readonly to: string;
        readonly held?: {
          readonly on: string;
          readonly summary: string;
        };
      };
      readonly jurisdiction: string;
      readonly printed: readonly {
        readonly on: string;
        /** @enum {string} */
        readonly where: "gazette" | "session";
        readonly reference: string;
      }[];
      readonly duties: readonly components["schemas"]["OversightDutyView"][];
      readonly yearly: readonly {
        readonly year: number;
        readonly on: string;
        /** @enum {string} */
        readonly standing: "fulfilled" | "not-fulfilled" | "partly-fulfilled";
        readonly account: string;
      }[];
      readonly chases: readonly {
        readonly on: string;
        readonly owedBy: components["schemas"]["PartyRef"];
        readonly channel: string;
        readonly text: string;
      }[];
      readonly closed?: {
        readonly on: string;
        readonly outcome: string;
      };
      readonly clocks: readonly components["schemas"]["ClockView"][];
      readonly permitted: readonly ("AcceptDuty" | "ChaseDuty" | "CloseOversight" | "RecordInspection" | "RecordReportPrinted" | "RecordYearlyState" | "RejectDuty" | "ReportDuty" | "VoteOnReport")[];
    };
    /** @description Answer to every act: read-your-writes for the caller. */
    readonly CommandAnswer: {
      readonly stream: string;
      readonly commandId: string;
      /** @description For `If-Match` of the next act. */
      readonly version: number;
      /** @description Position of the stream after the act. */
      readonly head: number;
    };
    readonly LikelyDuplicate: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
      /** @enum {string} */
      readonly phase: "archived" | "assigned" | "checked" | "closed" | "dissatisfied" | "drafted" | "held-outside" | "in-hand" | "merged" | "numbered" | "ordered" | "received" | "returned" | "reviewed" | "sent" | "signed";
      readonly lead?: components["schemas"]["PartyRef"];
      readonly receivedOn: string;
      /** @description How much of title and text are shared, percent. */
      readonly like: {
        readonly title: number;
        readonly text: number;
      };
    };
    /** @description The most like first; a person decides whether they are the same. */
    readonly LikelyDuplicates: {
      readonly rows: readonly components["schemas"]["LikelyDuplicate"][];
      readonly compared: number;
    };
    readonly ListedProposal: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
      /** @enum {string} */
      readonly phase: "archived" | "assigned" | "checked" | "closed" | "dissatisfied" | "drafted" | "held-outside" | "in-hand" | "merged" | "numbered" | "ordered" | "received" | "returned" | "reviewed" | "sent" | "signed";
      readonly lead?: components["schemas"]["PartyRef"];
      /** @description Every unit that answers, where several do so separately. */
      readonly answering: readonly components["schemas"]["PartyRef"][];
      readonly receivedOn: string;
      readonly replyDueOn?: string;
      /** @enum {string} */
      readonly tier: "blue" | "due-today" | "long-overdue" | "none" | "overdue" | "yellow";
      readonly answeredOn?: string;
    };
    readonly ProposalList: {
      readonly rows: readonly components["schemas"]["ListedProposal"][];
      readonly next?: string;
      /** @description The day the list is of. */
      readonly on: string;
      /** @description Of all pages; present where it was asked for. */
      readonly total?: number;
    };
    readonly RatingView: {
      readonly level: string;
      /** @description What was rated apart, by aspect. */
      readonly aspects?: {
        readonly [key: string]: string;
      };
      readonly on: string;
      readonly reasons?: string;
      readonly correctableUntil?: string;
      readonly correctedOn?: string;
    };
    /** @description One of several deputies who rate: awaited, heard, or awaited no longer. */
    readonly RaterView: {
      readonly person: components["schemas"]["PersonRef"];
      readonly deliveredOn?: string;
      readonly rating?: components["schemas"]["RatingView"];
      readonly passedOverOn?: string;
    };
    readonly HandlingRoundView: {
      readonly round: number;
      readonly replyNumber?: string;
      readonly sentOn?: string;
      readonly content?: {
        readonly title: string;
        /** @description Names of the deputies addressed. */
        readonly salutation: readonly string[];
        readonly opening: string;
        readonly sections: readonly {
          readonly heading: string;
          readonly paragraphs: readonly string[];
          /** @description The co-handler whose view this section tells the deputy. */
          readonly opinionOf?: string;
        }[];
        readonly closing: readonly string[];
        /** @description Result class of the pack (22). */
        readonly resultClass?: string;
        readonly commitments: readonly {
          readonly item: string;
          readonly dueOn?: string;
          readonly responsibleUnit?: string;
        }[];
        /**
         * @description The explicit 无承诺事项.
         * @constant
         */
        readonly noCommitments?: true;
        /** @description 抄送, in the order of the letter. */
        readonly copies: readonly string[];
      };
      readonly rating?: components["schemas"]["RatingView"];
    };
    /** @description The order of 人代工委 to handle the reply once more. */
    readonly RehandlingView: {
      readonly orderedOn: string;
      readonly reasons: string;
      readonly requirements: string;
      /** @description Of the standing committee, where it demanded the rehandling. */
      readonly decision?: string;
      readonly receivedOn?: string;
    };
    readonly PublishedView: {
      readonly on: string;
      readonly address: string;
    };
    readonly PublicationView: {
      readonly round: number;
      /** @description On the unit's own site, and on the congress's. */
      readonly unit?: components["schemas"]["PublishedView"];
      readonly congress?: components["schemas"]["PublishedView"];
      readonly exempted?: {
        readonly on: string;
        readonly ground: string;
        readonly reason?: string;
        readonly decidedBy: components["schemas"]["PersonRef"];
      };
    };
    /** @description A proposal merged into this one. */
    readonly MergedInView: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
      readonly proposers: readonly components["schemas"]["PersonRef"][];
      readonly text: string;
      readonly requests: readonly string[];
    };
    /** @description How a proposal was submitted and reviewed, and what it is merged with. */
    readonly IntakeView: {
      readonly delegation?: {
        readonly delegation: components["schemas"]["PartyRef"];
        readonly liaisonGroup: components["schemas"]["PartyRef"];
        readonly headSignature: string;
      };
      readonly motion?: {
        readonly reference: string;
        readonly decision: string;
      };
      readonly checkedBy?: components["schemas"]["PartyRef"];
      readonly coSignatureScan?: string;
      /** @description Where co-signers confirm one by one; without a day: still awaited. */
      readonly coSignatures: readonly {
        readonly coSigner: components["schemas"]["PersonRef"];
        readonly confirmedOn?: string;
      }[];
      readonly told?: {
        readonly on: string;
        readonly ground: string;
        /** @enum {string} */
        readonly manner: "field-study" | "meeting" | "telephone" | "visit" | "written";
        readonly explanation: string;
      };
      readonly ended?: {
        /** @enum {string} */
        readonly how: "passed-on" | "sent-back";
        readonly on: string;
        readonly reasons: string;
        readonly to?: components["schemas"]["PartyRef"];
      };
      /** @description The main proposal that was spoken of, who was told, and whether it was merged. */
      readonly merge?: {
        readonly into: {
          readonly number: string;
          readonly jurisdiction: string;
          readonly stream: string;
          readonly session: string;
        };
        readonly told: readonly components["schemas"]["PersonRef"][];
        readonly mergedOn?: string;
        readonly answeredOn?: string;
      };
      /** @description Whoever handles the main proposal handles these with it, and reads what they ask for. */
      readonly mergedIn: readonly components["schemas"]["MergedInView"][];
      readonly secret?: {
        readonly holder: components["schemas"]["PartyRef"];
        readonly paperPlace: string;
      };
      /** @description What is no proposal (9), for the review. */
      readonly unsuitable: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
      }[];
    };
    /** @description A unit's request to return the case (16), with what was decided. */
    readonly ReturnView: {
      readonly unit: components["schemas"]["PartyRef"];
      /** @enum {string} */
      readonly status: "consented" | "refused" | "requested";
      readonly requestedOn: string;
      readonly reasons: string;
      readonly decidedOn?: string;
      readonly refusal?: string;
      /** @description Asked for by the unit after the refusal, and what was decided. */
      readonly arbitration?: {
        readonly on: string;
        readonly arbiter: components["schemas"]["PartyRef"];
        readonly reasons: string;
        readonly decided?: {
          readonly on: string;
          /** @enum {string} */
          readonly outcome: "returned" | "upheld";
          readonly reasons: string;
        };
      };
    };
    /** @description A co-handler that does not agree with the lead, and what came of the coordination (20). */
    readonly DisagreementView: {
      readonly unit: components["schemas"]["PartyRef"];
      readonly text: string;
      readonly recordedOn: string;
      readonly coordinator: components["schemas"]["PartyRef"];
      readonly coordinated?: {
        readonly on: string;
        readonly outcome: string;
      };
    };
    readonly OpinionView: {
      readonly unit: components["schemas"]["PartyRef"];
      /** @enum {string} */
      readonly status: "accepted" | "bounced" | "requested" | "submitted" | "waived";
      /** @description When somebody of the unit first opened the case; kept outside the record. */
      readonly openedAt?: string;
      readonly acknowledgedOn?: string;
      readonly submittedOn?: string;
      readonly late?: boolean;
      /** @description Why a new one was asked for (20), as long as none has been accepted. */
      readonly bounce?: {
        readonly on: string;
        /** @enum {string} */
        readonly ground: "circumstances-unexplained" | "no-substance";
        readonly note: string;
      };
      readonly waiver?: {
        readonly on: string;
        readonly reason: string;
      };
      /** @description Only for the lead, the assigning body, supervisors and the unit itself. */
      readonly text?: string;
      /** @description What came with the text: papers, and what the unit will do itself. */
      readonly files?: readonly components["schemas"]["FileView"][];
      readonly commitments?: readonly {
        readonly item: string;
        readonly dueOn?: string;
        readonly responsibleUnit?: string;
      }[];
    };
    readonly DraftView: {
      readonly version: number;
      readonly author: components["schemas"]["PersonRef"];
      readonly savedOn: string;
      readonly checkedBy?: components["schemas"]["PersonRef"];
      /** @description Joint leads that stand behind this version. */
      readonly confirmedBy: readonly {
        readonly unit: components["schemas"]["PartyRef"];
        readonly on: string;
      }[];
      /** @description Sent back to a named step, with a note. */
      readonly returned?: {
        /** @enum {string} */
        readonly to: "checking" | "drafting";
        readonly by: components["schemas"]["PersonRef"];
        readonly on: string;
        readonly note: string;
      };
      readonly content: {
        readonly title: string;
        /** @description Names of the deputies addressed. */
        readonly salutation: readonly string[];
        readonly opening: string;
        readonly sections: readonly {
          readonly heading: string;
          readonly paragraphs: readonly string[];
          /** @description The co-handler whose view this section tells the deputy. */
          readonly opinionOf?: string;
        }[];
        readonly closing: readonly string[];
        /** @description Result class of the pack (22). */
        readonly resultClass?: string;
        readonly commitments: readonly {
          readonly item: string;
          readonly dueOn?: string;
          readonly responsibleUnit?: string;
        }[];
        /**
         * @description The explicit 无承诺事项.
         * @constant
         */
        readonly noCommitments?: true;
        /** @description 抄送, in the order of the letter. */
        readonly copies: readonly string[];
      };
      readonly contentHash: string;
      /** @description What goes out with the letter. */
      readonly files?: readonly components["schemas"]["FileView"][];
      readonly findings: readonly components["schemas"]["FindingView"][];
    };
    /** @description The letter of the main proposal, as it went to this one’s proposers. */
    readonly LetterOfMainView: {
      readonly proposal: components["schemas"]["ProposalRef"];
      /** @description Whose answer it is, where units answer separately. */
      readonly answer?: string;
      readonly content?: {
        readonly title: string;
        /** @description Names of the deputies addressed. */
        readonly salutation: readonly string[];
        readonly opening: string;
        readonly sections: readonly {
          readonly heading: string;
          readonly paragraphs: readonly string[];
          /** @description The co-handler whose view this section tells the deputy. */
          readonly opinionOf?: string;
        }[];
        readonly closing: readonly string[];
        /** @description Result class of the pack (22). */
        readonly resultClass?: string;
        readonly commitments: readonly {
          readonly item: string;
          readonly dueOn?: string;
          readonly responsibleUnit?: string;
        }[];
        /**
         * @description The explicit 无承诺事项.
         * @constant
         */
        readonly noCommitments?: true;
        /** @description 抄送, in the order of the letter. */
        readonly copies: readonly string[];
      };
    };
    /** @description An internal date of the unit that answers, counted back from the day its reply is due. Nothing is late by it. */
    readonly StageView: {
      /** @enum {string} */
      readonly id: "draft-ready" | "opinions-in" | "sign-off" | "signed";
      readonly name: components["schemas"]["Bilingual"];
      readonly on: string;
      readonly reached: boolean;
      readonly provisional: boolean;
      /** @description Why this date: one sentence a step, in both languages. */
      readonly steps: {
        readonly zh: readonly string[];
        readonly en: readonly string[];
      };
    };
    readonly TimelineEntry: {
      readonly seq: number;
      readonly type: string;
      /** @description The day it happened, Asia/Shanghai. */
      readonly occurredOn: string;
      /** @description The instant it was recorded. */
      readonly at: string;
      readonly late?: {
        readonly proof: string;
        readonly reason: string;
      };
      /** @description Absent for the clock. */
      readonly actor?: components["schemas"]["PersonRef"];
      readonly onBehalfOf?: components["schemas"]["PersonRef"];
      /** @description Of a reminder, by the clock or by a person: into whose inbox it has come. */
      readonly deliveredTo?: readonly components["schemas"]["PartyRef"][];
      /** @description Facts of the event for its sentence; names are resolved in `parties` and `persons` of the case. */
      readonly facts: {
        readonly [key: string]: unknown;
      };
    };
    readonly CaseView: {
      /** @description The rating never came (29); withheld as a rating is. */
      readonly unrated?: {
        readonly on: string;
        readonly dueOn: string;
        readonly chasedOn: readonly string[];
      };
      /** @description The handling ended by withdrawal (12), not by an answer. */
      readonly withdrawn?: {
        readonly on: string;
        readonly reason: string;
      };
      /** @description Withheld (absent) from the rated unit where the pack says so. */
      readonly rating?: components["schemas"]["RatingView"];
      /** @description What the reader has said themselves, where they are one of several deputies who rate. */
      readonly ownRating?: components["schemas"]["RatingView"];
      /** @description Where each deputy rates: who does, and what they have said, for those who may know it. */
      readonly raters: readonly components["schemas"]["RaterView"][];
      /** @description Co-handlers whose part is rated with the letter, by the pack. */
      readonly coHandlersToRate: readonly components["schemas"]["PartyRef"][];
      readonly coHandlersRated: readonly {
        readonly unit: components["schemas"]["PartyRef"];
        readonly rater: components["schemas"]["PersonRef"];
        readonly level: string;
      }[];
      /** @description From 1; a rehandling (27) begins the next. */
      readonly round: number;
      /** @description What earlier rounds sent, and what was said of it. */
      readonly rounds: readonly components["schemas"]["HandlingRoundView"][];
      /** @description The order that this round answers. */
      readonly rehandling?: components["schemas"]["RehandlingView"];
      readonly meeting?: {
        readonly on: string;
        readonly participants: readonly {
          readonly id: string;
          readonly name: string;
        }[];
        readonly outcome: string;
      };
      /** @description Where each letter can be read, or why nobody is to read it (36); the latest last. */
      readonly publications: readonly components["schemas"]["PublicationView"][];
      /** @description Where the papers of an archived case are. */
      readonly archived?: {
        readonly on: string;
        readonly by: {
          readonly id: string;
          readonly name: string;
          readonly shortName: string;
        };
        readonly file: string;
      };
      readonly proposal: components["schemas"]["ProposalRef"];
      /** @description Today on this case's timeline. */
      readonly today: string;
      readonly version: number;
      readonly head: number;
      /** @description How far the caller had read before; absent where they open it for the first time. */
      readonly seen?: {
        readonly head: number;
        readonly at: string;
      };
      /** @enum {string} */
      readonly phase: "archived" | "assigned" | "checked" | "closed" | "dissatisfied" | "drafted" | "held-outside" | "in-hand" | "merged" | "numbered" | "ordered" | "received" | "returned" | "reviewed" | "sent" | "signed";
      readonly relation: string;
      /** @description Every answer, where units handle it separately: each unit sees of the others only that there are some. */
      readonly answers: readonly {
        readonly unit: components["schemas"]["PartyRef"];
        /** @enum {string} */
        readonly phase?: "archived" | "assigned" | "checked" | "closed" | "dissatisfied" | "drafted" | "held-outside" | "in-hand" | "merged" | "numbered" | "ordered" | "received" | "returned" | "reviewed" | "sent" | "signed";
      }[];
      /** @description Whose answer is shown: all that follows the assignment is about that one. */
      readonly branch?: components["schemas"]["PartyRef"];
      readonly text: string;
      readonly requests: readonly string[];
      readonly proposers: readonly components["schemas"]["PersonRef"][];
      readonly assigningBody: components["schemas"]["PartyRef"];
      readonly receivedOn: string;
      readonly pack: {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly source: string;
        readonly jointLeads: boolean;
        /** @description What its law calls things; absent where it speaks as the pages do. */
        readonly terms?: {
          readonly opinion: components["schemas"]["Bilingual"];
          readonly coHandler: components["schemas"]["Bilingual"];
          readonly supervisingBody: components["schemas"]["Bilingual"];
        };
        readonly manners: readonly {
          /** @enum {string} */
          readonly id: "joint" | "lead" | "separate" | "sole";
          readonly name: components["schemas"]["Bilingual"];
          readonly contents: boolean;
        }[];
        /** @description What is rated by itself; empty where the whole is rated once. */
        readonly ratingAspects: readonly {
          readonly id: string;
          readonly name: components["schemas"]["Bilingual"];
        }[];
        readonly ratingHasLimit: boolean;
        /** @description Each deputy rates, not the lead proposer for all. */
        readonly eachRates: boolean;
        readonly viewsTold: boolean;
        readonly withdrawnByAll: boolean;
        /** @description What asking for more time takes: a report before it, a day of its own. */
        readonly extension: {
          readonly report: boolean;
          readonly ownDay: boolean;
          readonly deputyTold: boolean;
        };
        /** @description Which clocks may stand still, and whether the deputy agrees to it first; absent where none may. */
        readonly pause?: {
          readonly clocks: readonly ("assign" | "commitment" | "contact" | "fulfilment-notice" | "fulfilment-rating" | "inspection-follow-up" | "november-report" | "opinion" | "opinion-redo" | "publication" | "rating" | "reassign" | "rectification" | "rehandling" | "reply" | "reply-difficult" | "return")[];
          readonly deputyConsents: boolean;
        };
        /** @enum {string} */
        readonly rehandlingBy: "experts" | "itself" | "meeting" | "order" | "standing-committee" | "study";
        /** @description By act: what the law here says of it, where its articles are not those that the forms speak of. */
        readonly lawOf: {
          readonly [key: string]: components["schemas"]["Bilingual"];
        };
        /** @description Grounds on which a reply is not made public. */
        readonly exemptions: readonly {
          readonly id: string;
          readonly name: components["schemas"]["Bilingual"];
        }[];
      };
      readonly assignment?: {
        readonly on: string;
        readonly lead: components["schemas"]["PartyRef"];
        readonly coHandlers: readonly components["schemas"]["PartyRef"][];
        /** @enum {string} */
        readonly manner: "joint" | "lead" | "separate" | "sole";
        /** @description The leads beside the one that writes the letter. */
        readonly joint: readonly components["schemas"]["PartyRef"][];
        /** @description Who must get a copy of the reply by law (25); sign-off refuses a letter without them. */
        readonly statutoryCopies: readonly components["schemas"]["PartyRef"][];
        readonly difficult: boolean;
      };
      /** @description Which handler has each unit's part, as far as the reader may know. */
      readonly workers: readonly {
        readonly unit: components["schemas"]["PartyRef"];
        readonly person: components["schemas"]["PersonRef"];
        readonly since: string;
      }[];
      /** @description Acts whose day the reader may correct. */
      readonly correctable: readonly {
        readonly seq: number;
        /** @enum {string} */
        readonly type: "AssignmentAcknowledged" | "OpinionSubmitted" | "ReplyDelivered" | "ReplyDispatched" | "ReturnRequested";
        readonly on: string;
        readonly about: string;
      }[];
      /** @description Two different facts, two statuses: 办结 and 落实. */
      readonly answered: {
        readonly on?: string;
        readonly late?: boolean;
      };
      /** @enum {string} */
      readonly fulfilment: "dropped" | "fulfilled" | "none-promised" | "not-yet-promised" | "open" | "with-main";
      readonly contacts: number;
      readonly intake: components["schemas"]["IntakeView"];
      readonly returns: readonly components["schemas"]["ReturnView"][];
      readonly disagreements: readonly components["schemas"]["DisagreementView"][];
      readonly opinions: readonly components["schemas"]["OpinionView"][];
      readonly draft?: components["schemas"]["DraftView"];
      /** @description What the record gives a first version of the letter, in the words of the unit's template: to its writers, as long as there is none. */
      readonly composed?: {
        readonly title: string;
        /** @description Names of the deputies addressed. */
        readonly salutation: readonly string[];
        readonly opening: string;
        readonly closing: readonly string[];
        /** @description 抄送, in the order of the letter. */
        readonly copies: readonly string[];
      };
      readonly signature?: {
        readonly on: string;
        readonly signer: components["schemas"]["PersonRef"];
        readonly version: number;
        readonly contentHash: string;
      };
      readonly replyNumber?: string;
      /** @description The letter is one of the main proposal, and answers this one too. */
      readonly letterOfMain?: components["schemas"]["LetterOfMainView"];
      readonly dispatches: readonly {
        readonly recipient: {
          readonly id: string;
          readonly name: string;
        };
        /** @enum {string} */
        readonly as: "addressee" | "copy";
        readonly channels: readonly ("paper" | "platform")[];
        readonly sentOn: string;
        readonly deliveredOn?: string;
        /** @description Where the proof told the channels apart. */
        readonly arrived: readonly {
          /** @enum {string} */
          readonly channel: "paper" | "platform";
          readonly on: string;
        }[];
        /** @description Proof is still to come, of one channel or of any. */
        readonly awaitsProof: boolean;
        /** @description The merged proposal with which this recipient’s receipt is entered, for it is rated there. */
        readonly receiptWith?: {
          readonly number: string;
          readonly jurisdiction: string;
          readonly stream: string;
          readonly session: string;
        };
      }[];
      readonly ratingScale: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly needsReasons: boolean;
      }[];
      readonly resultClasses: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly needsCommitment: boolean;
      }[];
      /** @description 转类: once everything promised is fulfilled the chief signs that class (2) has become class (1). */
      readonly resultConverted?: {
        readonly on: string;
        readonly to: string;
      };
      readonly commitments: readonly components["schemas"]["CommitmentView"][];
      readonly clocks: readonly components["schemas"]["ClockView"][];
      /** @description Internal dates of the unit whose answer is shown, for its own people alone, while the reply is owed. */
      readonly stages: readonly components["schemas"]["StageView"][];
      /** @description Acts the caller may do now, by name. */
      readonly permitted: readonly string[];
      readonly timeline: readonly components["schemas"]["TimelineEntry"][];
      readonly parties: readonly components["schemas"]["PartyRef"][];
      readonly persons: readonly components["schemas"]["PersonRef"][];
    };
    /** @description The scan of a receipt that came on paper; `reference` is what is written on it. */
    readonly ReceiptScan: {
      readonly sha256: string;
      readonly reference: string;
      readonly on: string;
    };
    readonly ReceiptScanList: {
      readonly rows: readonly components["schemas"]["ReceiptScan"][];
    };
    /** @description A letter that was sent, and where anybody can read it (36). */
    readonly ListedPublication: {
      readonly stream: string;
      readonly jurisdiction: string;
      readonly session: string;
      readonly number: string;
      readonly title: string;
      readonly unit: components["schemas"]["PartyRef"];
      readonly answeredOn: string;
      /** @enum {string} */
      readonly state: "exempt" | "none" | "overdue" | "owed" | "public";
      /** @description By when the unit has to publish it. */
      readonly dueOn?: string;
      readonly onUnitSite?: {
        readonly on: string;
        readonly address: string;
      };
      readonly onCongressSite?: {
        readonly on: string;
        readonly address: string;
      };
      readonly exempted?: {
        readonly on: string;
        readonly ground: components["schemas"]["Bilingual"];
      };
    };
    readonly PublicationList: {
      readonly on: string;
      /** @description Of all pages, whatever state is asked for. */
      readonly counts: {
        readonly overdue: number;
        readonly none: number;
        readonly public: number;
        readonly exempt: number;
        readonly owed: number;
      };
      readonly rows: readonly components["schemas"]["ListedPublication"][];
      readonly next?: string;
    };
    /** @description What the issuing body may know of the link in force. */
    readonly RaterLinkState: {
      readonly inForce: boolean;
      readonly issuedAt?: string;
      readonly expiresOn?: string;
      readonly usedAt?: string;
    };
    /** @description Told once, to the one who issues it: the token is kept nowhere. */
    readonly IssuedRaterLink: {
      readonly path: string;
      readonly expiresOn: string;
    };
    /** @description Told once, to be passed on by telephone. */
    readonly IssuedRaterCode: {
      readonly code: string;
      readonly minutes: number;
    };
    readonly RatingLevel: {
      /** @enum {string} */
      readonly id: "basically-satisfied" | "not-satisfied" | "satisfied";
      readonly name: components["schemas"]["Bilingual"];
      /** @description 不满意 must say why. */
      readonly needsReasons: boolean;
      readonly cites?: components["schemas"]["Citation"];
      /** @description Whether it makes the numerator of 满意率; where that is not said it does not. */
      readonly satisfied?: {
        readonly counts: boolean;
        readonly cites: components["schemas"]["Citation"];
      };
    };
    /** @description The letter as its rater sees it. */
    readonly RaterPage: {
      readonly proposal: components["schemas"]["ProposalRef"];
      readonly organ: components["schemas"]["PartyRef"];
      readonly replyNumber?: string;
      readonly letter: {
        readonly title: string;
        /** @description Names of the deputies addressed. */
        readonly salutation: readonly string[];
        readonly opening: string;
        readonly sections: readonly {
          readonly heading: string;
          readonly paragraphs: readonly string[];
          /** @description The co-handler whose view this section tells the deputy. */
          readonly opinionOf?: string;
        }[];
        readonly closing: readonly string[];
        /** @description Result class of the pack (22). */
        readonly resultClass?: string;
        readonly commitments: readonly {
          readonly item: string;
          readonly dueOn?: string;
          readonly responsibleUnit?: string;
        }[];
        /**
         * @description The explicit 无承诺事项.
         * @constant
         */
        readonly noCommitments?: true;
        /** @description 抄送, in the order of the letter. */
        readonly copies: readonly string[];
      };
      readonly parties: readonly components["schemas"]["PartyRef"][];
      readonly ratingScale: readonly components["schemas"]["RatingLevel"][];
      /** @description What is rated by itself; empty where the whole is rated once. */
      readonly ratingAspects: readonly {
        readonly id: string;
        readonly name: components["schemas"]["Bilingual"];
      }[];
      readonly coHandlersToRate: readonly components["schemas"]["PartyRef"][];
      readonly dueOn?: string;
      readonly expiresOn: string;
      readonly today: string;
      readonly rated?: {
        readonly on: string;
        readonly level: string;
        readonly reasons?: string;
        /** @description The last day of a correction; absent where none is possible any more. */
        readonly correctableUntil?: string;
      };
      /** @description What the letter promises, and what became of it. */
      readonly commitments: readonly components["schemas"]["CommitmentView"][];
    };
    readonly RateReason: {
      readonly reason: string;
      readonly count: number;
    };
    readonly Rate: {
      /** @enum {string} */
      readonly rate: "fulfilled" | "on-time" | "published" | "satisfaction";
      readonly numerator: number;
      readonly denominator: number;
      readonly counted: readonly components["schemas"]["RateReason"][];
      /** @description In the denominator alone. */
      readonly missed: readonly components["schemas"]["RateReason"][];
      /** @description In neither, and why. */
      readonly excluded: readonly components["schemas"]["RateReason"][];
    };
    readonly Rates: {
      /** @description The day as of which they are told. */
      readonly on: string;
      readonly from: string;
      readonly to: string;
      readonly rates: readonly components["schemas"]["Rate"][];
    };
    readonly RateRow: {
      readonly id: string;
      readonly proposal: components["schemas"]["ProposalRef"];
      readonly unit: components["schemas"]["PartyRef"];
      /** @description Whose answer it is about, where units answer separately. */
      readonly branch?: components["schemas"]["PartyRef"];
      /** @description The day by which the row belongs to the period: sent, due, or promised. */
      readonly day: string;
      /** @enum {string} */
      readonly outcome: "counted" | "excluded" | "missed";
      readonly reason: string;
    };
    readonly RateRows: {
      readonly rows: readonly components["schemas"]["RateRow"][];
      readonly next?: string;
    };
    /** @description The jurisdictions that packs are of, those with most open cases first. */
    readonly RulebookList: {
      readonly rows: readonly {
        readonly jurisdiction: string;
        readonly name: components["schemas"]["Bilingual"];
        readonly openCases: number;
      }[];
    };
    readonly CalendarView: {
      readonly version: string;
      readonly publishedThrough: number;
      /** @description The year whose notice is to be published next. */
      readonly nextYear: number;
      readonly years: readonly {
        readonly year: number;
        readonly notice: string;
        readonly daysOff: number;
        readonly makeUpDays: number;
      }[];
      readonly closures: readonly {
        readonly on: string;
        readonly name: string;
      }[];
      /** @description Off by law in the year to publish next, before its notice. */
      readonly fixedByLaw: readonly {
        readonly on: string;
        readonly name: string;
      }[];
    };
    readonly PackView: {
      readonly pack: string;
      readonly name: components["schemas"]["Bilingual"];
      readonly law: string;
      readonly inForceSince: string;
      readonly inherits?: string;
      /** @description Brought along by this version of Banli, or installed here. */
      readonly installed?: {
        readonly on: string;
        readonly by: components["schemas"]["PersonRef"];
        readonly hash: string;
      };
      /** @description Cases that are not archived. */
      readonly openCases: number;
    };
    readonly RolloutView: {
      readonly source: string;
      readonly on: string;
      readonly decidedBy: components["schemas"]["PersonRef"];
      /** @enum {string} */
      readonly what: "calendar" | "pack";
      readonly pack?: string;
      /** @enum {string} */
      readonly state: "finished" | "running";
      readonly left: number;
      readonly told: number;
      readonly refused: number;
      readonly ended: number;
    };
    readonly RulebookView: {
      readonly jurisdiction: string;
      readonly on: string;
      readonly version: number;
      readonly calendar: components["schemas"]["CalendarView"];
      readonly packs: readonly components["schemas"]["PackView"][];
      readonly rollouts: readonly components["schemas"]["RolloutView"][];
      readonly permitted: readonly string[];
    };
    /** @description One value that two packs do not share. What a pack does not have is absent. */
    readonly PackDifference: {
      /** @description `clocks.reply.limit`; of lists the id of the entry: `resultClasses.solved.needsCommitment`. */
      readonly field: string;
      readonly one?: string;
      readonly other?: string;
    };
    /** @description Values in which two packs differ. */
    readonly PackComparison: {
      readonly one: string;
      readonly other: string;
      readonly differences: readonly components["schemas"]["PackDifference"][];
    };
    /** @description A date that moves. */
    readonly DateMove: {
      /** @description The case it belongs to; a yearly round has year and unit instead. */
      readonly proposal?: components["schemas"]["ProposalRef"];
      readonly round?: components["schemas"]["RoundRef"];
      readonly clockId: string;
      readonly clock: components["schemas"]["Bilingual"];
      readonly owedBy: components["schemas"]["PartyRef"];
      readonly from: string;
      /** @description Absent where nobody owes it any more. */
      readonly to?: string;
      readonly provisional: boolean;
      /** @description Why: the days between start and end that count another way now, or the rule that changed. */
      readonly because: components["schemas"]["Bilingual"];
    };
    readonly RulesPreview: {
      readonly on: string;
      /** @description Days that are worked now and were off, or the other way round. */
      readonly changedDays: readonly {
        readonly on: string;
        readonly works: boolean;
        readonly name?: string;
      }[];
      /** @description Values in which a pack differs from the newest version before it. */
      readonly differences: readonly components["schemas"]["PackDifference"][];
      /** @description Running clocks that were counted anew for this answer. */
      readonly counted: number;
      readonly streams: number;
      readonly moves: readonly components["schemas"]["DateMove"][];
      /** @description Dates that stay and are provisional no more. */
      readonly confirmed: number;
    };
    readonly DemonstrationLogin: {
      readonly login: string;
      readonly name: string;
      readonly roles: readonly ("assigning-body" | "audit-administrator" | "chief" | "deputy" | "deputy-head" | "handler" | "office" | "security-administrator" | "supervisor" | "system-administrator")[];
    };
    /** @description Who may be signed in as in a demonstration; nobody elsewhere. */
    readonly Demonstration: {
      readonly demonstration: boolean;
      readonly logins: readonly components["schemas"]["DemonstrationLogin"][];
    };
    /** @description The signed-in person. */
    readonly Me: {
      readonly id: string;
      readonly name: string;
      readonly unit: components["schemas"]["PartyRef"];
      readonly roles: readonly ("assigning-body" | "audit-administrator" | "chief" | "deputy" | "deputy-head" | "handler" | "office" | "security-administrator" | "supervisor" | "system-administrator")[];
      readonly demonstration: boolean;
      /** @description Nothing else is answered until the person has chosen a password of their own. */
      readonly passwordChangeDue: boolean;
      /** @description Colleagues whose desks the caller keeps today, with the roles left to them and the last day. */
      readonly standsInFor: readonly {
        readonly id: string;
        readonly name: string;
        readonly unit: components["schemas"]["PartyRef"];
        readonly roles: readonly ("assigning-body" | "audit-administrator" | "chief" | "deputy" | "deputy-head" | "handler" | "office" | "security-administrator" | "supervisor" | "system-administrator")[];
        readonly until: string;
      }[];
    };
    /** @description Goes with the act as `Re-Authentication`; counts for five minutes. */
    readonly Proof: {
      readonly proof: string;
    };
    readonly PendingAnswer: {
      readonly stream: string;
      readonly commandId: string;
      /** @constant */
      readonly status: "pending";
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export interface operations {
  readonly "Session.me": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Me"];
        };
      };
    };
  };
  readonly "Session.signIn": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly login: string;
          readonly password: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Me"];
        };
      };
    };
  };
  readonly "Session.signOut": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Session.changePassword": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly current: string;
          readonly next: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Session.prove": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly password: string;
          /** @constant */
          readonly act: "SignReply";
          readonly proposal: {
            readonly jurisdiction: string;
            readonly session: string;
            readonly number: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Proof"];
        };
      };
    };
  };
  readonly "Demonstration.show": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Demonstration"];
        };
      };
    };
  };
  readonly "Directory.list": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Directory"];
        };
      };
    };
  };
  readonly "Accounts.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly unit?: undefined | string;
        readonly role?: undefined | "handler" | "office" | "chief" | "deputy-head" | "assigning-body" | "supervisor" | "deputy" | "system-administrator" | "security-administrator" | "audit-administrator" | "none";
        readonly standing?: undefined | "active" | "gone";
        readonly q?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AccountList"];
        };
      };
    };
  };
  readonly "Accounts.create": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly login: string;
          readonly name: string;
          readonly unit: string;
          readonly post?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Accounts.change": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly name: string;
          readonly unit: string;
          readonly post?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Accounts.disable": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reason: string;
          /** Format: date */
          readonly leftOn?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WorkLeft"];
        };
      };
    };
  };
  readonly "Accounts.enable": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Accounts.grant": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly roles: readonly ("handler" | "office" | "chief" | "deputy-head" | "assigning-body" | "supervisor" | "deputy" | "system-administrator" | "security-administrator" | "audit-administrator")[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Accounts.resetPassword": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OneTimePassword"];
        };
      };
    };
  };
  readonly "Accounts.unlock": {
    readonly parameters: {
      readonly path: {
        readonly person: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Units.list": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["UnitRecords"];
        };
      };
    };
  };
  readonly "Units.create": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly kind: "municipal-department" | "district-government" | "court" | "procuratorate" | "other" | "government-office" | "deputies-affairs-committee" | "congress-secretariat" | "congress" | "delegation" | "liaison-group";
          readonly name: string;
          readonly shortName: string;
          /** @default [] */
          readonly aliases?: undefined | readonly string[];
          /** @default [] */
          readonly fields?: undefined | readonly string[];
          /** Format: date */
          readonly validFrom?: undefined | string;
          /** Format: date */
          readonly validUntil?: undefined | string;
          readonly successor?: undefined | string;
          readonly jurisdiction?: undefined | string;
          readonly id: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Units.change": {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly kind: "municipal-department" | "district-government" | "court" | "procuratorate" | "other" | "government-office" | "deputies-affairs-committee" | "congress-secretariat" | "congress" | "delegation" | "liaison-group";
          readonly name: string;
          readonly shortName: string;
          /** @default [] */
          readonly aliases?: undefined | readonly string[];
          /** @default [] */
          readonly fields?: undefined | readonly string[];
          /** Format: date */
          readonly validFrom?: undefined | string;
          /** Format: date */
          readonly validUntil?: undefined | string;
          readonly successor?: undefined | string;
          readonly jurisdiction?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "OpenSessions.list": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OpenSessions"];
        };
      };
    };
  };
  readonly "OpenSessions.end": {
    readonly parameters: {
      readonly path: {
        readonly sessionId: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "Delegations.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly unit?: undefined | string;
        readonly person?: undefined | string;
        readonly standing?: undefined | "coming" | "running" | "over";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DelegationList"];
        };
      };
    };
  };
  readonly "AuditLog.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly action?: undefined | "signed-in" | "sign-in-refused" | "login-locked" | "signed-out" | "password-changed" | "account-created" | "account-changed" | "account-disabled" | "account-enabled" | "person-left" | "unit-created" | "unit-changed" | "roles-granted" | "password-reset" | "login-unlocked" | "session-ended" | "list-exported" | "set-up";
        readonly actor?: undefined | string;
        readonly subject?: undefined | string;
        readonly from?: undefined | string;
        readonly to?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AuditLog"];
        };
      };
    };
  };
  readonly "AuditLog.verify": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AuditVerification"];
        };
      };
    };
  };
  readonly "Health.health": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
  readonly "Health.ready": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
  readonly "Inbox.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly kind?: undefined | string;
        readonly tier?: undefined | "none" | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Inbox"];
        };
      };
    };
  };
  readonly "Board.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly basis?: undefined | "recorded" | "happened";
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly kind?: undefined | string;
        readonly unit?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OverdueBoard"];
        };
      };
    };
  };
  readonly "Board.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly basis?: undefined | "recorded" | "happened";
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly kind?: undefined | string;
        readonly unit?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Opinions.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly letters?: undefined | "open" | "all";
        readonly state?: undefined | "unopened" | "opened" | "late" | "in" | "waived";
        readonly unit?: undefined | string;
        readonly lead?: undefined | string;
        readonly session?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OpinionsBoard"];
        };
      };
    };
  };
  readonly "Opinions.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly letters?: undefined | "open" | "all";
        readonly state?: undefined | "unopened" | "opened" | "late" | "in" | "waived";
        readonly unit?: undefined | string;
        readonly lead?: undefined | string;
        readonly session?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Rates.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly from?: undefined | string;
        readonly to?: undefined | string;
        readonly unit?: undefined | string;
        readonly session?: undefined | string;
        readonly resultClass?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Rates"];
        };
      };
    };
  };
  readonly "Rates.rows": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly from?: undefined | string;
        readonly to?: undefined | string;
        readonly unit?: undefined | string;
        readonly session?: undefined | string;
        readonly resultClass?: undefined | string;
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly outcome?: undefined | "counted" | "missed" | "excluded";
        readonly reason?: undefined | string;
      };
      readonly path: {
        readonly rate: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RateRows"];
        };
      };
    };
  };
  readonly "Rates.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly from?: undefined | string;
        readonly to?: undefined | string;
        readonly unit?: undefined | string;
        readonly session?: undefined | string;
        readonly resultClass?: undefined | string;
        readonly outcome?: undefined | "counted" | "missed" | "excluded";
        readonly reason?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
      readonly path: {
        readonly rate: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Publications.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly state?: undefined | "public" | "exempt" | "owed" | "overdue" | "none";
        readonly unit?: undefined | string;
        readonly session?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PublicationList"];
        };
      };
    };
  };
  readonly "Publications.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly state?: undefined | "public" | "exempt" | "owed" | "overdue" | "none";
        readonly unit?: undefined | string;
        readonly session?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Proposals.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly sort?: undefined | "received" | "reply-due";
        readonly phase?: undefined | string;
        readonly unit?: undefined | string;
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly session?: undefined | string;
        readonly jurisdiction?: undefined | string;
        readonly takesMerges?: undefined | "true";
        readonly q?: undefined | string;
        readonly receivedFrom?: undefined | string;
        readonly receivedTo?: undefined | string;
        readonly total?: undefined | "true" | "false";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ProposalList"];
        };
      };
    };
  };
  readonly RegisterProposal: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly session: string;
          readonly number: string;
          readonly title: string;
          readonly text: string;
          /** @default [] */
          readonly requests?: undefined | readonly string[];
          readonly leadProposer: string;
          /** @default [] */
          readonly coSigners?: undefined | readonly string[];
          readonly inSession: boolean;
          readonly delegation?: undefined | {
            readonly delegation: string;
            readonly liaisonGroup: string;
            readonly headSignature: string;
          };
          readonly motion?: undefined | {
            readonly reference: string;
            readonly decision: string;
          };
          readonly coSignatures?: undefined | {
            /** @constant */
            readonly on: "paper";
            readonly scan: string;
          } | {
            /** @constant */
            readonly on: "platform";
          };
          readonly checkedBy?: undefined | string;
          /** @constant */
          readonly containsStateSecret: false;
          /** Format: date-time */
          readonly timelineStart?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RegisterSecretStub: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly session: string;
          readonly number: string;
          readonly holder: string;
          readonly paperPlace: string;
          /** Format: date-time */
          readonly timelineStart?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Proposals.findDuplicates": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly jurisdiction: string;
          readonly session: string;
          readonly title: string;
          readonly text: string;
          readonly except?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LikelyDuplicates"];
        };
      };
    };
  };
  readonly "Proposals.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly sort?: undefined | "received" | "reply-due";
        readonly phase?: undefined | string;
        readonly unit?: undefined | string;
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly session?: undefined | string;
        readonly jurisdiction?: undefined | string;
        readonly takesMerges?: undefined | "true";
        readonly q?: undefined | string;
        readonly receivedFrom?: undefined | string;
        readonly receivedTo?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Proposals.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CaseView"];
        };
      };
    };
  };
  readonly "Proposals.now": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Now"];
        };
      };
    };
  };
  readonly ConfirmCoSignature: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly coSigner: string;
          readonly paper?: undefined | {
            readonly scan: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly DeclineCoSignature: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly coSigner: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AcceptForHandling: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly InformDeputyOfReview: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly ground: string;
          /** @enum {string} */
          readonly manner: "visit" | "meeting" | "field-study" | "telephone" | "written";
          readonly explanation: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SendBackProposal: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly PassOnForReference: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly to: string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly InformProposersOfMerge: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly into: string;
          readonly told: readonly string[];
          /** @enum {string} */
          readonly manner: "visit" | "meeting" | "field-study" | "telephone" | "written";
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly MergeProposal: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly into: string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AssignProposal: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly lead: string;
          readonly coHandlers?: undefined | readonly string[];
          /** @enum {string} */
          readonly manner?: undefined | "lead" | "sole" | "separate" | "joint";
          readonly separateWith?: undefined | readonly string[];
          readonly joint?: undefined | readonly string[];
          readonly contents?: undefined | {
            readonly [key: string]: string;
          };
          readonly difficult?: undefined | {
            readonly reason: string;
          };
          readonly ownDate?: undefined | {
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RequestReturn: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConsentToReturn: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RefuseReturn: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReassignProposal: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly lead: string;
          readonly coHandlers?: undefined | readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RequestArbitration: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly DecideArbitration: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          /** @enum {string} */
          readonly outcome: "upheld" | "returned";
          readonly reasons: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AddCoHandler: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReleaseCoHandler: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AcknowledgeAssignment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordContact: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          /** @enum {string} */
          readonly manner: "visit" | "meeting" | "field-study" | "telephone" | "written";
          readonly summary: string;
          /** @constant */
          readonly about?: undefined | "extension";
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SubmitOpinion: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly text: string;
          readonly files?: undefined | readonly string[];
          readonly commitments?: undefined | readonly {
            readonly item: string;
            /** Format: date */
            readonly dueOn?: undefined | string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AcceptOpinion: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly BounceOpinion: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          /** @enum {string} */
          readonly ground: "no-substance" | "circumstances-unexplained";
          readonly note: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly WithdrawOpinion: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly WaiveOpinion: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordDisagreement: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CoordinateDisagreement: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly outcome: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReturnDraft: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly version: number;
          /** @enum {string} */
          readonly to: "drafting" | "checking";
          readonly note: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SaveDraft: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly content: {
            readonly title: string;
            readonly salutation: readonly string[];
            readonly opening: string;
            readonly sections: readonly {
              readonly heading: string;
              readonly paragraphs: readonly string[];
              readonly opinionOf?: undefined | string;
            }[];
            readonly closing: readonly string[];
            readonly resultClass?: undefined | string;
            readonly commitments: readonly {
              readonly item: string;
              /** Format: date */
              readonly dueOn?: undefined | string;
              readonly responsibleUnit?: undefined | string;
            }[];
            /** @constant */
            readonly noCommitments?: undefined | true;
            readonly copies: readonly string[];
          };
          readonly files?: undefined | readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CheckDraft: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly version: number;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConfirmJointDraft: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly version: number;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SignReply: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly version: number;
          readonly contentHash: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly NumberReply: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly series: string;
          readonly serial?: undefined | number;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly DispatchReply: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly channels: readonly ("paper" | "platform")[];
          readonly exception?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConfirmDelivery: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly recipient: string;
          /** @enum {string} */
          readonly channel?: undefined | "paper" | "platform";
          readonly proof: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RateReply: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater?: undefined | string;
          readonly coHandlers?: undefined | {
            readonly [key: string]: string;
          };
          /** @default  */
          readonly level?: undefined | string;
          readonly aspects?: undefined | {
            readonly [key: string]: string;
          };
          readonly reasons?: undefined | string;
          readonly paperReceipt?: undefined | {
            readonly scan: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CloseDissatisfaction: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ClaimCase: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReassignWork: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly to?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CorrectDay: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly seq: number;
          /** Format: date */
          readonly on: string;
          readonly proof: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ExcludeRating: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly WithdrawProposal: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason: string;
          readonly paper?: undefined | {
            readonly scan: string;
          };
          readonly agreed?: undefined | {
            readonly by: readonly string[];
            readonly scan: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ExtendReply: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason: string;
          /** Format: date */
          readonly until?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReportForExtension: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason: string;
          /** Format: date */
          readonly until?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SetOwnDate: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          /** Format: date */
          readonly dueOn: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly PauseClock: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly clock: string;
          /** Format: date */
          readonly until: string;
          readonly reason: string;
          readonly consent?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ResumeClock: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly clock: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ApproveContactException: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ChaseOwner: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly clock: string;
          /** @enum {string} */
          readonly channel: "telephone" | "message" | "letter" | "visit" | "platform";
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordPublication: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          /** @enum {string} */
          readonly site: "unit" | "congress";
          readonly address: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ExemptFromPublication: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly ground: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly OrderRehandling: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly reasons: string;
          readonly requirements: string;
          readonly decision?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly StudyDissatisfaction: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly findings: string;
          /** @enum {string} */
          readonly told: "visit" | "meeting" | "field-study" | "telephone" | "written";
          readonly experts?: undefined | readonly string[];
          readonly participants?: undefined | readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConfirmOrderReceived: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly proof: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RequestOpinionAgain: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly unit: string;
          readonly note: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordMeeting: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly participants: readonly string[];
          readonly outcome: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CorrectRating: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater?: undefined | string;
          readonly coHandlers?: undefined | {
            readonly [key: string]: string;
          };
          /** @default  */
          readonly level?: undefined | string;
          readonly aspects?: undefined | {
            readonly [key: string]: string;
          };
          readonly reasons?: undefined | string;
          readonly paperReceipt?: undefined | {
            readonly scan: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ArchiveCase: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly file: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "ReceiptScans.list": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ReceiptScanList"];
        };
      };
    };
  };
  readonly "ReceiptScans.download": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly sha256: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/octet-stream": string;
        };
      };
    };
  };
  readonly "CaseFiles.download": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly sha256: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/octet-stream": string;
        };
      };
    };
  };
  readonly "Letters.pdf": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly round?: undefined | number;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/pdf": string;
        };
      };
    };
  };
  readonly "Letters.docx": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly round?: undefined | number;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
        };
      };
    };
  };
  readonly "Letters.receiptPdf": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly round?: undefined | number;
        readonly of?: undefined | "reply" | "fulfilment";
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/pdf": string;
        };
      };
    };
  };
  readonly "Letters.receiptDocx": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly round?: undefined | number;
        readonly of?: undefined | "reply" | "fulfilment";
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
        };
      };
    };
  };
  readonly "Reading.read": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LetterReading"];
        };
      };
    };
  };
  readonly "Reading.schema": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/schema+json": Record<string, never>;
        };
      };
    };
  };
  readonly "LetterCheck.check": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly code?: undefined | string;
        readonly sha256?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LetterCheck"];
        };
      };
    };
  };
  readonly "Commitments.ledger": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly stream?: undefined | string;
        readonly status?: undefined | string;
        readonly unit?: undefined | string;
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly dueFrom?: undefined | string;
        readonly dueTo?: undefined | string;
        readonly q?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommitmentLedger"];
        };
      };
    };
  };
  readonly "Commitments.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly stream?: undefined | string;
        readonly status?: undefined | string;
        readonly unit?: undefined | string;
        readonly tier?: undefined | "blue" | "yellow" | "due-today" | "overdue" | "long-overdue";
        readonly dueFrom?: undefined | string;
        readonly dueTo?: undefined | string;
        readonly q?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Commitments.now": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["Now"];
        };
      };
    };
  };
  readonly ReportProgress: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly text: string;
          readonly evidence?: undefined | readonly string[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReportFulfilment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly evidence: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConfirmFulfilment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          /** @default  */
          readonly remark?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RejectFulfilment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RequestCommitmentChange: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly item?: undefined | string;
          /** Format: date */
          readonly dueOn?: undefined | string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ApproveCommitmentChange: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RefuseCommitmentChange: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly DropCommitment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly reason: string;
          readonly decision?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CarryOverCommitment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly toYear: number;
          readonly explanation: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CommentOnChange: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly TellDeputy: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          /** @enum {string} */
          readonly matter: "progress" | "fulfilled" | "unfulfillable" | "carriedOver" | "termEnd";
          readonly text: string;
          readonly paper?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "ClockExplanations.ofProposal": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly clock: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ClockExplanationView"];
        };
      };
    };
  };
  readonly "ClockExplanations.ofCommitment": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly promise: string;
        readonly clock: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ClockExplanationView"];
        };
      };
    };
  };
  readonly "ClockExplanations.ofRound": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
        readonly clock: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ClockExplanationView"];
        };
      };
    };
  };
  readonly "WhatIf.answer": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @constant */
          readonly act: "AssignProposal";
          readonly body: {
            /** Format: date */
            readonly occurredOn?: undefined | string;
            readonly late?: undefined | {
              readonly proof: string;
              readonly reason: string;
            };
            readonly branch?: undefined | string;
            readonly lead: string;
            readonly coHandlers?: undefined | readonly string[];
            /** @enum {string} */
            readonly manner?: undefined | "lead" | "sole" | "separate" | "joint";
            readonly separateWith?: undefined | readonly string[];
            readonly joint?: undefined | readonly string[];
            readonly contents?: undefined | {
              readonly [key: string]: string;
            };
            readonly difficult?: undefined | {
              readonly reason: string;
            };
            readonly ownDate?: undefined | {
              /** Format: date */
              readonly dueOn: string;
              readonly reason: string;
            };
          };
          /** Format: date */
          readonly on?: undefined | string;
          readonly pack?: undefined | string;
        } | {
          /** @constant */
          readonly act: "ReassignProposal";
          readonly body: {
            /** Format: date */
            readonly occurredOn?: undefined | string;
            readonly late?: undefined | {
              readonly proof: string;
              readonly reason: string;
            };
            readonly branch?: undefined | string;
            readonly lead: string;
            readonly coHandlers?: undefined | readonly string[];
          };
          /** Format: date */
          readonly on?: undefined | string;
          readonly pack?: undefined | string;
        } | {
          /** @constant */
          readonly act: "ExtendReply";
          readonly body: {
            /** Format: date */
            readonly occurredOn?: undefined | string;
            readonly late?: undefined | {
              readonly proof: string;
              readonly reason: string;
            };
            readonly branch?: undefined | string;
            readonly reason: string;
            /** Format: date */
            readonly until?: undefined | string;
          };
          /** Format: date */
          readonly on?: undefined | string;
          readonly pack?: undefined | string;
        } | {
          /** @constant */
          readonly act: "SetOwnDate";
          readonly body: {
            /** Format: date */
            readonly occurredOn?: undefined | string;
            readonly late?: undefined | {
              readonly proof: string;
              readonly reason: string;
            };
            readonly branch?: undefined | string;
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
          };
          /** Format: date */
          readonly on?: undefined | string;
          readonly pack?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WhatIfAnswer"];
        };
      };
    };
  };
  readonly "Pending.show": {
    readonly parameters: {
      readonly path: {
        readonly stream: string;
        readonly commandId: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AcceptedAct"];
        };
      };
    };
  };
  readonly "Fulfilment.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly year?: undefined | number;
        readonly unit?: undefined | string;
        readonly status?: undefined | "open" | "closed";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RoundList"];
        };
      };
    };
  };
  readonly "Fulfilment.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly year?: undefined | number;
        readonly unit?: undefined | string;
        readonly status?: undefined | "open" | "closed";
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Fulfilment.show": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RoundView"];
        };
      };
    };
  };
  readonly "Fulfilment.preview": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["NoticeBatch"];
        };
      };
    };
  };
  readonly "Fulfilment.sendAll": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly token: string;
          readonly channels: readonly ("paper" | "platform")[];
          readonly note?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SendFulfilmentNotice: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
          readonly channels: readonly ("paper" | "platform")[];
          readonly note?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly SubmitLedger: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConfirmNoticeDelivery: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
          readonly proof: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RateFulfilment: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
          readonly level: string;
          readonly reasons?: undefined | string;
          readonly paperReceipt?: undefined | {
            readonly scan: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ChaseRater: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
          /** @enum {string} */
          readonly channel: "telephone" | "message" | "letter" | "visit" | "platform";
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ExcludeFulfilmentRating: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordFulfilmentMeeting: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly rater: string;
          readonly participants: string;
          readonly outcome: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ConvertResult: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly branch?: undefined | string;
          readonly proposal: string;
          readonly statement: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Desks.show": {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeskView"];
        };
      };
    };
  };
  readonly "Desks.template": {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LetterTemplateView"];
        };
      };
    };
  };
  readonly "Desks.previewTemplate": {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly texts: {
            readonly mark?: undefined | string;
            readonly title?: undefined | string;
            readonly opening?: undefined | string;
            readonly closing?: undefined | string;
            readonly signature?: undefined | string;
            readonly tableTitle?: undefined | string;
            readonly noCommitments?: undefined | string;
            readonly receiptNote?: undefined | string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/pdf": string;
        };
      };
    };
  };
  readonly DelegateDesk: {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly absent?: undefined | string;
          readonly substitute: string;
          /** Format: date */
          readonly from: string;
          /** Format: date */
          readonly to: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly EndDelegation: {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly delegation: number;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AdoptLetterTemplate: {
    readonly parameters: {
      readonly path: {
        readonly unit: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly texts: {
            readonly mark?: undefined | string;
            readonly title?: undefined | string;
            readonly opening?: undefined | string;
            readonly closing?: undefined | string;
            readonly signature?: undefined | string;
            readonly tableTitle?: undefined | string;
            readonly noCommitments?: undefined | string;
            readonly receiptNote?: undefined | string;
          };
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Rulebook.list": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RulebookList"];
        };
      };
    };
  };
  readonly "Rulebook.show": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RulebookView"];
        };
      };
    };
  };
  readonly "Rulebook.compare": {
    readonly parameters: {
      readonly query: {
        readonly one: string;
        readonly other: string;
      };
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PackComparison"];
        };
      };
    };
  };
  readonly "Rulebook.preview": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly year: number;
          readonly notice: string;
          readonly daysOff: {
            readonly [key: string]: string;
          };
          readonly makeUpDays: {
            readonly [key: string]: string;
          };
          /** @constant */
          readonly act: "PublishYear";
        } | {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly days: {
            readonly [key: string]: string;
          };
          readonly reason: string;
          /** @constant */
          readonly act: "AddClosure";
        } | {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly yaml: string;
          /** @constant */
          readonly act: "InstallPack";
        } | {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly pack: string;
          readonly cases?: undefined | readonly string[];
          readonly reason: string;
          /** @constant */
          readonly act: "MoveCases";
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RulesPreview"];
        };
      };
    };
  };
  readonly PublishYear: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly year: number;
          readonly notice: string;
          readonly daysOff: {
            readonly [key: string]: string;
          };
          readonly makeUpDays: {
            readonly [key: string]: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AddClosure: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly days: {
            readonly [key: string]: string;
          };
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly InstallPack: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly yaml: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly MoveCases: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly pack: string;
          readonly cases?: undefined | readonly string[];
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Files.upload": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FileView"];
        };
      };
    };
  };
  readonly "Files.download": {
    readonly parameters: {
      readonly path: {
        readonly sha256: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/octet-stream": string;
        };
      };
    };
  };
  readonly "Oversight.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly on?: undefined | string;
        readonly matter?: undefined | "inspection" | "key-item" | "tracking" | "rectification" | "progress-report" | "november-report";
        readonly year?: undefined | number;
        readonly unit?: undefined | string;
        readonly status?: undefined | "planned" | "open" | "closed";
        readonly subject?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OversightList"];
        };
      };
    };
  };
  readonly "Oversight.export": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly on?: undefined | string;
        readonly matter?: undefined | "inspection" | "key-item" | "tracking" | "rectification" | "progress-report" | "november-report";
        readonly year?: undefined | number;
        readonly unit?: undefined | string;
        readonly status?: undefined | "planned" | "open" | "closed";
        readonly subject?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Oversight.show": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OversightView"];
        };
      };
    };
  };
  readonly ChooseKeyItem: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision: string;
          readonly reason: string;
          readonly proposal: string;
          readonly leader: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly TrackAcrossYears: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision: string;
          readonly reason: string;
          readonly subject: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly PlanInspection: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision: string;
          readonly reason: string;
          readonly jurisdiction: string;
          readonly title: string;
          readonly units: readonly string[];
          readonly deputies: readonly string[];
          /** Format: date */
          readonly from: string;
          /** Format: date */
          readonly to: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CallForReports: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision: string;
          readonly reason: string;
          readonly jurisdiction: string;
          readonly year: number;
          /** @enum {string} */
          readonly kind: "progress-report" | "november-report";
          readonly title: string;
          readonly reporters: readonly {
            /** @enum {string} */
            readonly role: "chairpersons" | "government" | "high-court" | "procuratorate";
            readonly unit: string;
          }[];
          /** Format: date */
          readonly dueOn: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly OrderRectification: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly decision: string;
          readonly reason: string;
          readonly jurisdiction: string;
          readonly title: string;
          readonly unit: string;
          readonly subjects?: undefined | readonly string[];
          readonly requirements: string;
          /** Format: date */
          readonly dueOn: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordInspection: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly summary: string;
          readonly findings?: undefined | readonly {
            readonly unit: string;
            readonly finding: string;
            /** Format: date */
            readonly dueOn?: undefined | string;
          }[];
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReportDuty: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly AcceptDuty: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly unit: string;
          readonly remark?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RejectDuty: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly unit: string;
          readonly reasons: string;
          /** Format: date */
          readonly dueOn: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordYearlyState: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly year: number;
          /** @enum {string} */
          readonly standing: "not-fulfilled" | "partly-fulfilled" | "fulfilled";
          readonly account: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ChaseDuty: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly clock: string;
          /** @enum {string} */
          readonly channel: "telephone" | "message" | "letter" | "visit" | "platform";
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly VoteOnReport: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly unit: string;
          readonly members: number;
          readonly inFavour: number;
          readonly against: number;
          readonly abstained: number;
          /** Format: date */
          readonly dueOn?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly RecordReportPrinted: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          /** @enum {string} */
          readonly where: "session" | "gazette";
          readonly reference: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly CloseOversight: {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly matter: string;
        readonly item: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly outcome: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Batches.list": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly year?: undefined | number;
        readonly kind?: undefined | "notices" | "chase" | "exclusion" | "succession" | "handover";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BatchList"];
        };
      };
    };
  };
  readonly "Batches.preview": {
    readonly parameters: {
      readonly query: {
        readonly act: "SendYearlyNotices" | "ChaseYearlyRaters" | "ExcludeYearlyRaters";
        readonly jurisdiction: string;
        readonly year: number;
        readonly units?: undefined | string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BatchPreview"];
        };
      };
    };
  };
  readonly "Batches.succession": {
    readonly parameters: {
      readonly query: {
        readonly jurisdiction: string;
        readonly unit: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SuccessionPreview"];
        };
      };
    };
  };
  readonly "Batches.inbox": {
    readonly parameters: {
      readonly query: {
        readonly person: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["InboxHandoverPreview"];
        };
      };
    };
  };
  readonly "Batches.deliveries": {
    readonly parameters: {
      readonly query: {
        readonly jurisdiction: string;
        readonly year: number;
        readonly unit?: undefined | string;
        readonly standing?: undefined | "unsent" | "sent" | "awaited" | "overdue" | "rated" | "dissatisfied" | "excluded";
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeliveryLedger"];
        };
      };
    };
  };
  readonly "Batches.export": {
    readonly parameters: {
      readonly query: {
        readonly jurisdiction: string;
        readonly year: number;
        readonly unit?: undefined | string;
        readonly standing?: undefined | "unsent" | "sent" | "awaited" | "overdue" | "rated" | "dissatisfied" | "excluded";
        readonly format: "csv" | "xlsx";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "Batches.show": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly year: string;
        readonly item: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["BatchView"];
        };
      };
    };
  };
  readonly SendYearlyNotices: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly year: number;
          readonly units?: undefined | readonly string[];
          readonly token: string;
          readonly channels: readonly ("paper" | "platform")[];
          readonly note?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ChaseYearlyRaters: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly year: number;
          readonly units?: undefined | readonly string[];
          readonly token: string;
          /** @enum {string} */
          readonly channel: "telephone" | "message" | "letter" | "visit" | "platform";
          readonly text: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ExcludeYearlyRaters: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly year: number;
          readonly units?: undefined | readonly string[];
          readonly token: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly ReorganiseUnit: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly jurisdiction: string;
          readonly unit: string;
          /** @enum {string} */
          readonly manner: "merge" | "split" | "abolish";
          readonly successor: string;
          readonly others?: undefined | readonly {
            readonly stream: string;
            readonly successor: string;
          }[];
          readonly decision: string;
          /** Format: date */
          readonly effectiveOn: string;
          readonly token: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly HandOverInbox: {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** Format: date */
          readonly occurredOn?: undefined | string;
          readonly late?: undefined | {
            readonly proof: string;
            readonly reason: string;
          };
          readonly person: string;
          readonly successor?: undefined | string;
          readonly token: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "AnnualFigures.show": {
    readonly parameters: {
      readonly query: {
        readonly on?: undefined | string;
        readonly jurisdiction: string;
        readonly year: number;
        readonly reporter?: undefined | "chairpersons" | "government" | "high-court" | "procuratorate";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AnnualFigures"];
        };
      };
    };
  };
  readonly "AnnualFigures.rows": {
    readonly parameters: {
      readonly query: {
        readonly on?: undefined | string;
        readonly jurisdiction: string;
        readonly year: number;
        readonly reporter?: undefined | "chairpersons" | "government" | "high-court" | "procuratorate";
        readonly subject: "proposals" | "commitments";
        readonly division?: undefined | string;
        readonly value?: undefined | string;
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["FigureRows"];
        };
      };
    };
  };
  readonly "AnnualFigures.export": {
    readonly parameters: {
      readonly query: {
        readonly on?: undefined | string;
        readonly jurisdiction: string;
        readonly year: number;
        readonly reporter?: undefined | "chairpersons" | "government" | "high-court" | "procuratorate";
        readonly subject: "proposals" | "commitments";
        readonly division?: undefined | string;
        readonly value?: undefined | string;
        readonly format?: undefined | "xlsx" | "csv";
        readonly language?: undefined | "zh" | "en";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/csv": string;
          readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
    };
  };
  readonly "DeputyRecord.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly after?: undefined | string;
        readonly limit?: undefined | number;
        readonly year?: undefined | number;
      };
      readonly path: {
        readonly deputy: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DeputyRecord"];
        };
      };
    };
  };
  readonly "Live.open": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/event-stream": string;
        };
      };
    };
  };
  readonly "OpenApi.document": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["OpenApiDocument"];
        };
      };
    };
  };
  readonly "OpenApi.page": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "text/html": string;
        };
      };
    };
  };
  readonly "RaterLinks.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly rater?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RaterLinkState"];
        };
      };
    };
  };
  readonly "RaterLinks.issue": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly answer?: undefined | string;
          readonly rater?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IssuedRaterLink"];
        };
      };
    };
  };
  readonly "RaterLinks.revoke": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
        readonly rater?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "RaterLinks.code": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly answer?: undefined | string;
          readonly rater?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IssuedRaterCode"];
        };
      };
    };
  };
  readonly "Rater.show": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RaterPage"];
        };
      };
    };
  };
  readonly "Rater.rate": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
          /** @default  */
          readonly level?: undefined | string;
          readonly aspects?: undefined | {
            readonly [key: string]: string;
          };
          readonly coHandlers?: undefined | {
            readonly [key: string]: string;
          };
          readonly reasons?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "Rater.correct": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly code: string;
          /** @default  */
          readonly level?: undefined | string;
          readonly aspects?: undefined | {
            readonly [key: string]: string;
          };
          readonly coHandlers?: undefined | {
            readonly [key: string]: string;
          };
          readonly reasons?: undefined | string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["CommandAnswer"];
        };
      };
      /** @description Kept: no worker answered in time. It will be done or refused once; ask at Location. */
      readonly 202: {
        headers: {
          /** @description Where to ask what became of it. */
          readonly Location?: undefined | string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PendingAnswer"];
        };
      };
    };
  };
  readonly "SavedFilters.list": {
    readonly parameters: {
      readonly query: {
        readonly list: "inbox" | "proposals";
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedFilters"];
        };
      };
    };
  };
  readonly "SavedFilters.save": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly list: "inbox" | "proposals";
          readonly name: string;
          readonly query: {
            readonly [key: string]: string;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedFilters"];
        };
      };
    };
  };
  readonly "SavedFilters.drop": {
    readonly parameters: {
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          /** @enum {string} */
          readonly list: "inbox" | "proposals";
          readonly name: string;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SavedFilters"];
        };
      };
    };
  };
  readonly "Signed.list": {
    readonly parameters: {
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SignedLetters"];
        };
      };
    };
  };
  readonly "WorkingCopies.versions": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DraftVersions"];
        };
      };
    };
  };
  readonly "WorkingCopies.show": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly form: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WorkingCopies"];
        };
      };
    };
  };
  readonly "WorkingCopies.keep": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly form: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly base: number;
          readonly content: {
            readonly [key: string]: unknown;
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["WorkingCopies"];
        };
      };
    };
  };
  readonly "WorkingCopies.drop": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
        readonly form: string;
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
  readonly "WorkingCopies.findings": {
    readonly parameters: {
      readonly query?: undefined | {
        readonly answer?: undefined | string;
      };
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly content: {
            readonly title: string;
            readonly salutation: readonly string[];
            readonly opening: string;
            readonly sections: readonly {
              readonly heading: string;
              readonly paragraphs: readonly string[];
              readonly opinionOf?: undefined | string;
            }[];
            readonly closing: readonly string[];
            readonly resultClass?: undefined | string;
            readonly commitments: readonly {
              readonly item: string;
              /** Format: date */
              readonly dueOn?: undefined | string;
              readonly responsibleUnit?: undefined | string;
            }[];
            /** @constant */
            readonly noCommitments?: undefined | true;
            readonly copies: readonly string[];
          };
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["LetterFindings"];
        };
      };
    };
  };
  readonly "WorkingCopies.seen": {
    readonly parameters: {
      readonly path: {
        readonly jurisdiction: string;
        readonly session: string;
        readonly number: string;
      };
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": {
          readonly head: number;
        };
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: undefined | never;
      };
    };
  };
}
