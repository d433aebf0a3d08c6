import { createBrowserRouter, type DataRouter } from 'react-router';
import { CrashPage } from './crash.page';
import { HomePage } from './home.page';
import { NotFoundPage } from './not-found.page';
import { Shell } from './shell';
import { RequireSession } from './require-session';

/** Every page but the frame is a script of its own, fetched when it is first opened. */
export function makeRouter(): DataRouter {
  return createBrowserRouter([
    {
      errorElement: <CrashPage />,
      hydrateFallbackElement: <></>,
      children: [
        {
          path: '/sign-in',
          lazy: async () => ({ Component: (await import('../features/session/sign-in.page')).SignInPage }),
        },
        {
          path: '/rate',
          lazy: async () => ({ Component: (await import('../features/rating/link.page')).LinkPage }),
        },
        {
          path: '/check',
          lazy: async () => ({ Component: (await import('../features/letter/check.page')).CheckPage }),
        },
        {
          element: (
            <RequireSession>
              <Shell />
            </RequireSession>
          ),
          children: [
            {
              errorElement: <CrashPage />,
              children: [
                { index: true, element: <HomePage /> },
                {
                  path: '/inbox',
                  lazy: async () => ({ Component: (await import('../features/inbox/inbox.page')).InboxPage }),
                },
                {
                  path: '/proposals',
                  lazy: async () => ({
                    Component: (await import('../features/proposals/proposals.page')).ProposalsPage,
                  }),
                },
                {
                  path: '/proposals/register',
                  lazy: async () => ({ Component: (await import('../features/proposals/register.page')).RegisterPage }),
                },
                {
                  path: '/proposals/:jurisdiction/:session/:number',
                  lazy: async () => ({ Component: (await import('../features/case/case.page')).CasePage }),
                },
                {
                  path: '/proposals/:jurisdiction/:session/:number/opinion',
                  lazy: async () => ({ Component: (await import('../features/opinion/opinion.page')).OpinionPage }),
                },
                {
                  path: '/proposals/:jurisdiction/:session/:number/draft',
                  lazy: async () => ({ Component: (await import('../features/case/draft.page')).DraftPage }),
                },
                {
                  path: '/proposals/:jurisdiction/:session/:number/sign',
                  lazy: async () => ({ Component: (await import('../features/signing/sign.page')).SignPage }),
                },
                {
                  path: '/signed',
                  lazy: async () => ({ Component: (await import('../features/signing/signed.page')).SignedPage }),
                },
                {
                  path: '/board',
                  lazy: async () => ({ Component: (await import('../features/board/board.page')).BoardPage }),
                },
                {
                  path: '/opinions',
                  lazy: async () => ({ Component: (await import('../features/opinions/opinions.page')).OpinionsPage }),
                },
                {
                  path: '/rates',
                  lazy: async () => ({ Component: (await import('../features/rates/rates.page')).RatesPage }),
                },
                {
                  path: '/publications',
                  lazy: async () => ({
                    Component: (await import('../features/publications/publications.page')).PublicationsPage,
                  }),
                },
                {
                  path: '/commitments',
                  lazy: async () => ({
                    Component: (await import('../features/commitments/commitments.page')).CommitmentsPage,
                  }),
                },
                {
                  path: '/fulfilment',
                  lazy: async () => ({ Component: (await import('../features/fulfilment/rounds.page')).RoundsPage }),
                },
                {
                  path: '/fulfilment/:jurisdiction/:year/:unit',
                  lazy: async () => ({ Component: (await import('../features/fulfilment/round.page')).RoundPage }),
                },
                {
                  path: '/annual/:jurisdiction/:year',
                  lazy: async () => ({ Component: (await import('../features/annual/annual.page')).AnnualPage }),
                },
                {
                  path: '/succession',
                  lazy: async () => ({
                    Component: (await import('../features/succession/succession.page')).SuccessionPage,
                  }),
                },
                {
                  path: '/yearly',
                  lazy: async () => ({ Component: (await import('../features/yearly/yearly.page')).YearlyPage }),
                },
                {
                  path: '/oversight',
                  lazy: async () => ({
                    Component: (await import('../features/oversight/oversight.page')).OversightPage,
                  }),
                },
                {
                  path: '/oversight/:jurisdiction/:year/:matter/:item',
                  lazy: async () => ({ Component: (await import('../features/oversight/matter.page')).MatterPage }),
                },
                {
                  path: '/deputy-record',
                  lazy: async () => ({
                    Component: (await import('../features/deputy-record/deputy-record.page')).DeputyRecordPage,
                  }),
                },
                {
                  path: '/desk',
                  lazy: async () => ({ Component: (await import('../features/desk/desk.page')).DeskPage }),
                },
                {
                  path: '/letter-reading',
                  lazy: async () => ({
                    Component: (await import('../features/letter-reading/letter-reading.page')).LetterReadingPage,
                  }),
                },
                {
                  path: '/letter-template',
                  lazy: async () => ({
                    Component: (await import('../features/letter-template/letter-template.page')).LetterTemplatePage,
                  }),
                },
                {
                  path: '/first-day',
                  lazy: async () => ({ Component: (await import('../features/help/first-day.page')).FirstDayPage }),
                },
                {
                  path: '/password',
                  lazy: async () => ({ Component: (await import('../features/session/password.page')).PasswordPage }),
                },
                {
                  path: '/administration/accounts',
                  lazy: async () => ({
                    Component: (await import('../features/administration/accounts.page')).AccountsPage,
                  }),
                },
                {
                  path: '/administration/units',
                  lazy: async () => ({ Component: (await import('../features/administration/units.page')).UnitsPage }),
                },
                {
                  path: '/administration/sessions',
                  lazy: async () => ({
                    Component: (await import('../features/administration/sessions.page')).SessionsPage,
                  }),
                },
                {
                  path: '/administration/delegations',
                  lazy: async () => ({
                    Component: (await import('../features/administration/delegations.page')).DelegationsPage,
                  }),
                },
                {
                  path: '/administration/log',
                  lazy: async () => ({ Component: (await import('../features/administration/log.page')).LogPage }),
                },
                {
                  path: '/administration/rules',
                  lazy: async () => ({ Component: (await import('../features/rules/rules.page')).RulesPage }),
                },
                { path: '*', element: <NotFoundPage /> },
              ],
            },
          ],
        },
      ],
    },
  ]);
}
