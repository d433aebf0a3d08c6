import type { CaseView, ProposalActName } from '@banli/contracts';
import { Drawer } from 'antd';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseActProps } from './acts/case-act-form.hook';
import { ArchiveForm } from './acts/closing-forms';
import { AssignForm } from './acts/assign-form';
import { AcceptOpinionForm, ContactForm } from './acts/consultation-forms';
import { BounceOpinionForm, WaiveOpinionForm, WithdrawOpinionForm } from './acts/opinion-detour-forms';
import { CoordinationForm, DisagreementForm, ReturnDraftForm } from './acts/agreement-forms';
import { intakeForms } from './acts/intake-forms';
import { CheckForm, ConfirmJointForm } from './acts/letter-forms';
import { DeliveryForm, DispatchForm, NumberForm } from './acts/dispatch-forms';
import { CorrectRatingForm, PaperRatingForm } from './acts/paper-rating-form';
import { partiesForms } from './acts/parties-forms';
import { ExemptionForm, PublicationForm } from './acts/publication-forms';
import { MeetingForm, OpinionAgainForm, OrderReceivedForm, RehandlingForm } from './acts/rehandling-forms';
import { ConsentToReturnForm, ReassignForm, RefuseReturnForm, RequestReturnForm } from './acts/return-forms';
import { ClaimForm, CorrectDayForm, ReassignWorkForm } from './acts/work-forms';
import { AcknowledgeForm, DissatisfactionForm, ExclusionForm, WithdrawalForm } from './acts/short-forms';
import { StudyForm } from './acts/study-form';
import {
  ChaseForm,
  ContactExceptionForm,
  ExtendForm,
  ExtensionReportForm,
  OwnDateForm,
  PauseForm,
  ResumeForm,
} from './acts/timing-forms';
import { useOpenAct } from './open-act.hook';

type DrawerAct = Exclude<ProposalActName, 'SaveDraft' | 'SubmitOpinion' | 'SignReply'>;

const forms: Readonly<Record<DrawerAct, ComponentType<CaseActProps>>> = {
  ...intakeForms,
  AssignProposal: AssignForm,
  RequestReturn: RequestReturnForm,
  ConsentToReturn: ConsentToReturnForm,
  RefuseReturn: RefuseReturnForm,
  ReassignProposal: ReassignForm,
  ...partiesForms,
  AcknowledgeAssignment: AcknowledgeForm,
  RecordContact: ContactForm,
  AcceptOpinion: AcceptOpinionForm,
  BounceOpinion: BounceOpinionForm,
  WithdrawOpinion: WithdrawOpinionForm,
  WaiveOpinion: WaiveOpinionForm,
  RecordDisagreement: DisagreementForm,
  CoordinateDisagreement: CoordinationForm,
  ReturnDraft: ReturnDraftForm,
  CheckDraft: CheckForm,
  ConfirmJointDraft: ConfirmJointForm,
  NumberReply: NumberForm,
  DispatchReply: DispatchForm,
  ConfirmDelivery: DeliveryForm,
  RateReply: PaperRatingForm,
  CloseDissatisfaction: DissatisfactionForm,
  ExcludeRating: ExclusionForm,
  WithdrawProposal: WithdrawalForm,
  ClaimCase: ClaimForm,
  ReassignWork: ReassignWorkForm,
  CorrectDay: CorrectDayForm,
  ExtendReply: ExtendForm,
  ReportForExtension: ExtensionReportForm,
  SetOwnDate: OwnDateForm,
  PauseClock: PauseForm,
  ResumeClock: ResumeForm,
  ApproveContactException: ContactExceptionForm,
  ChaseOwner: ChaseForm,
  RecordPublication: PublicationForm,
  ExemptFromPublication: ExemptionForm,
  StudyDissatisfaction: StudyForm,
  OrderRehandling: RehandlingForm,
  ConfirmOrderReceived: OrderReceivedForm,
  RequestOpinionAgain: OpinionAgainForm,
  RecordMeeting: MeetingForm,
  CorrectRating: CorrectRatingForm,
  ArchiveCase: ArchiveForm,
};

/** Acts on a letter show the letter and need its width. */
const wide: readonly DrawerAct[] = ['CheckDraft', 'ConfirmJointDraft'];

const isDrawerAct = (act: string): act is DrawerAct => Object.hasOwn(forms, act);

/** The form of the act named in the address, beside the case; only if the act is permitted now. */
export function ActDrawer({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { act, about, close, closeOf } = useOpenAct();
  const shown = act !== undefined && isDrawerAct(act) && view.permitted.includes(act) ? act : undefined;
  const Form = shown && forms[shown];
  return (
    <Drawer
      open={shown !== undefined}
      onClose={close}
      size={shown !== undefined && wide.includes(shown) ? 880 : 560}
      title={shown && t(`acts.title.${shown}`)}
      closable={{ 'aria-label': t('shell.close') }}
      rootClassName="act-drawer"
      destroyOnHidden
    >
      {Form && <Form key={`${shown}-${about ?? ''}`} view={view} about={about} onDone={() => closeOf(shown)} />}
    </Drawer>
  );
}
