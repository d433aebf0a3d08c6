import type { CaseView, IntakeView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';

/** True where the submission or review left something to show. */
export const hasIntake = ({ coSignatures, mergedIn, unsuitable: _list, ...told }: IntakeView): boolean =>
  coSignatures.length + mergedIn.length + Object.keys(told).length > 0;

/** Who submitted it how, what the review said, and what it is merged with. */
export function IntakeSection({ view }: { readonly view: CaseView }) {
  const { intake } = view;
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { delegation, motion, checkedBy, coSignatureScan, coSignatures } = intake;
  return (
    <Section id="case-intake" title={t('intake.title')}>
      <dl className="facts">
        {delegation && (
          <>
            <Fact name={t('intake.delegation')}>{delegation.delegation.shortName}</Fact>
            <Fact name={t('intake.liaisonGroup')}>{delegation.liaisonGroup.shortName}</Fact>
            <Fact name={t('intake.headSignature')}>{delegation.headSignature}</Fact>
          </>
        )}
        {motion && (
          <Fact name={t('intake.motion')}>
            {motion.reference}
            <div className="quiet">{motion.decision}</div>
          </Fact>
        )}
        {checkedBy && <Fact name={t('intake.checkedBy')}>{checkedBy.shortName}</Fact>}
        {coSignatureScan !== undefined && <Fact name={t('intake.coSignatureScan')}>{coSignatureScan}</Fact>}
        {coSignatures.length > 0 && (
          <Fact name={t('intake.coSignatures')}>
            {coSignatures.map(({ coSigner: { id, name }, confirmedOn }) => (
              <div key={id}>
                {confirmedOn === undefined
                  ? t('intake.awaited', { name })
                  : t('intake.confirmedOn', { name, day: day(confirmedOn) })}
              </div>
            ))}
          </Fact>
        )}
        {intake.secret && (
          <>
            <Fact name={t('intake.secretHolder')}>{intake.secret.holder.name}</Fact>
            <Fact name={t('intake.secretPlace')}>{intake.secret.paperPlace}</Fact>
          </>
        )}
      </dl>
      {intake.secret && <p>{t('intake.secretLead')}</p>}
      <Review intake={intake} />
      <Merges view={view} />
    </Section>
  );
}

function Review({ intake: { told, ended, unsuitable } }: { readonly intake: IntakeView }) {
  const { t } = useTranslation();
  const { day, say } = useLanguage();
  const ground = unsuitable.find(({ id }) => id === told?.ground);
  return (
    <>
      {told && (
        <p>
          {t('intake.told', {
            day: day(told.on),
            manner: t(`words.manner.${told.manner}`),
            ground: ground ? say(ground.name) : told.ground,
          })}
        </p>
      )}
      {ended?.how === 'sent-back' && <p>{t('intake.sentBack', { day: day(ended.on) })}</p>}
      {ended?.how === 'passed-on' && (
        <p>{t('intake.passedOn', { day: day(ended.on), unit: ended.to?.shortName ?? '' })}</p>
      )}
    </>
  );
}

/** Who has a part in the merged proposal itself; the units that answer read it here until it is answered. */
const READS_MERGED: readonly CaseView['relation'][] = ['assigning-body', 'supervising-body', 'proposer'];

function Merges({ view: { intake, relation } }: { readonly view: CaseView }) {
  const { merge, mergedIn } = intake;
  const { t } = useTranslation();
  const { day } = useLanguage();
  const list = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(t('shell.mark.and'));
  return (
    <>
      {merge && (
        <p>
          <Link to={casePath(merge.into)}>
            {merge.mergedOn === undefined
              ? t('intake.mergeTold', { number: merge.into.number, names: list(merge.told) })
              : t('intake.merged', { number: merge.into.number, day: day(merge.mergedOn) })}
          </Link>
          {merge.answeredOn !== undefined && (
            <span className="quiet"> {t('intake.mergedAnswered', { day: day(merge.answeredOn) })}</span>
          )}
        </p>
      )}
      {mergedIn.map(({ proposers, title, text, ...other }) => (
        <div key={other.stream}>
          <p>
            {READS_MERGED.includes(relation) ? (
              <Link to={casePath(other)}>{t('intake.mergedIn', { number: other.number, names: list(proposers) })}</Link>
            ) : (
              t('intake.mergedIn', { number: other.number, names: list(proposers) })
            )}
          </p>
          <details>
            <summary>{title}</summary>
            <LongText text={text} />
          </details>
        </div>
      ))}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
