/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ExtensionOf($id: ID!) {\n    adoption(id: $id) {\n      id\n      status\n      version\n      viewerCan\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        number\n        effectiveOn\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n        }\n        parameters {\n          ...ValuedParameter\n        }\n      }\n      extension {\n        number\n        effectiveFrom\n        operations {\n          ...FirmOperation\n        }\n      }\n      draftExtension {\n        number\n        status\n        operations {\n          ...FirmOperation\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      rulings {\n        operationName\n        ruling\n        reason\n        personName\n        ruledAt\n      }\n    }\n  }\n": typeof types.ExtensionOfDocument,
    "\n  fragment ValuedParameter on Parameter {\n    clauseKey\n    key\n    label\n    type\n    unit\n    stronger\n    floor\n    choices\n  }\n": typeof types.ValuedParameterFragmentDoc,
    "\n  fragment FirmOperation on Operation {\n    name\n    kind\n    clauseKey\n    parameterKey\n    value\n    key\n    parentKey\n    position\n    clauseKind\n    heading\n    text\n    reason\n    needsRuling {\n      why\n    }\n    ruling {\n      ruling\n      reason\n      personName\n      ruledAt\n    }\n  }\n": typeof types.FirmOperationFragmentDoc,
    "\n  query ExtendedCode($id: ID!, $on: Date!) {\n    adoption(id: $id) {\n      id\n      draftCode {\n        ...ReadCode\n      }\n      effectiveCode(on: $on) {\n        ...ReadCode\n      }\n    }\n  }\n": typeof types.ExtendedCodeDocument,
    "\n  fragment ReadCode on EffectiveCode {\n    on\n    clauses {\n      key\n      number\n      depth\n      kind\n      heading\n      text\n      origin\n      delivery\n      notApplicable\n      takes\n    }\n  }\n": typeof types.ReadCodeFragmentDoc,
    "\n  query OperationRemarks($adoptionId: ID!, $operation: OperationInput!) {\n    operationRemarks(adoptionId: $adoptionId, operation: $operation) {\n      level\n      code\n      where\n      why\n    }\n  }\n": typeof types.OperationRemarksDocument,
    "\n  mutation PutOperation($input: PutOperationInput!) {\n    putOperation(input: $input) {\n      id\n    }\n  }\n": typeof types.PutOperationDocument,
    "\n  mutation RemoveOperation($input: RemoveOperationInput!) {\n    removeOperation(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveOperationDocument,
    "\n  mutation DiscardExtension($input: AdoptionActInput!) {\n    discardExtension(input: $input) {\n      id\n    }\n  }\n": typeof types.DiscardExtensionDocument,
    "\n  mutation AskForRuling($input: AdoptionActInput!) {\n    askForRuling(input: $input) {\n      id\n    }\n  }\n": typeof types.AskForRulingDocument,
    "\n  mutation ReopenExtension($input: AdoptionActInput!) {\n    reopenExtension(input: $input) {\n      id\n    }\n  }\n": typeof types.ReopenExtensionDocument,
    "\n  mutation RuleOnOperation($input: RuleOnOperationInput!) {\n    ruleOnOperation(input: $input) {\n      id\n    }\n  }\n": typeof types.RuleOnOperationDocument,
    "\n  mutation PublishExtension($input: PublishExtensionInput!) {\n    publishExtension(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishExtensionDocument,
    "\n  query Adoptions($first: Int!, $after: String, $status: AdoptionStatus, $search: String) {\n    adoptions(first: $first, after: $after, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        certificateNumber\n        registeredOn\n        broughtOver\n        member {\n          name\n        }\n        code {\n          title\n        }\n        edition {\n          number\n        }\n        membership {\n          segment\n          sizeBand\n        }\n      }\n    }\n  }\n": typeof types.AdoptionsDocument,
    "\n  query AdoptionPage($id: ID!) {\n    adoption(id: $id) {\n      ...AdoptionWay\n      certificateNumber\n      registeredOn\n      endedOn\n      broughtOver\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        id\n        number\n        clauses {\n          key\n          number\n          heading\n        }\n      }\n      membership {\n        segment\n        sizeBand\n        association {\n          name\n        }\n      }\n      shortForm\n      withPlan\n      questions {\n        key\n        group\n        text\n        clauseOfStandard\n      }\n      gaps {\n        id\n        clauseKey\n        gap\n        action\n        owner\n        dueOn\n        closedOn\n      }\n      commitment {\n        text\n        textHash\n        signerName\n        signedAt\n      }\n      effectiveCode {\n        editionNumber\n        extensionNumber\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n          origin\n          delivery\n          notApplicable\n          parameters {\n            key\n            label\n            unit\n            floor\n            value\n            own\n          }\n        }\n      }\n    }\n  }\n\n  fragment AdoptionWay on Adoption {\n    id\n    status\n    version\n    viewerCan\n    viewerActs\n    signers\n    assessment {\n      question\n      answer\n      note\n      evidence\n      action\n      owner\n      dueOn\n    }\n    path {\n      step\n      state\n      done\n      of\n      turn\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n    commitmentText\n    commitmentTextHash\n    events {\n      id\n      status\n      on\n      reason\n      personName\n    }\n  }\n": typeof types.AdoptionPageDocument,
    "\n  mutation ConsiderCode($input: ConsiderCodeInput!) {\n    considerCode(input: $input) {\n      id\n    }\n  }\n": typeof types.ConsiderCodeDocument,
    "\n  mutation AnswerAssessment($input: AnswerAssessmentInput!) {\n    answerAssessment(input: $input) {\n      ...AdoptionWay\n    }\n  }\n": typeof types.AnswerAssessmentDocument,
    "\n  mutation CompleteAssessment($input: AdoptionActInput!) {\n    completeAssessment(input: $input) {\n      id\n    }\n  }\n": typeof types.CompleteAssessmentDocument,
    "\n  mutation CommitAdoption($input: CommitAdoptionInput!) {\n    commitAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.CommitAdoptionDocument,
    "\n  mutation RegisterAdoption($input: RegisterAdoptionInput!) {\n    registerAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterAdoptionDocument,
    "\n  mutation DeclineAdoption($input: ReasonedAdoptionActInput!) {\n    declineAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.DeclineAdoptionDocument,
    "\n  mutation WithdrawAdoption($input: ReasonedAdoptionActInput!) {\n    withdrawAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawAdoptionDocument,
    "\n  mutation PutGap($input: PutGapInput!) {\n    putGap(input: $input) {\n      id\n    }\n  }\n": typeof types.PutGapDocument,
    "\n  mutation RemoveGap($input: RemoveGapInput!) {\n    removeGap(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveGapDocument,
    "\n  mutation PutUnderRemedy($input: ReasonedAdoptionActInput!) {\n    putUnderRemedy(input: $input) {\n      id\n    }\n  }\n": typeof types.PutUnderRemedyDocument,
    "\n  mutation SuspendAdoption($input: ReasonedAdoptionActInput!) {\n    suspendAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.SuspendAdoptionDocument,
    "\n  mutation ReinstateAdoption($input: ReasonedAdoptionActInput!) {\n    reinstateAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.ReinstateAdoptionDocument,
    "\n  mutation TerminateAdoption($input: ReasonedAdoptionActInput!) {\n    terminateAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.TerminateAdoptionDocument,
    "\n  mutation LapseAdoption($input: ReasonedAdoptionActInput!) {\n    lapseAdoption(input: $input) {\n      id\n    }\n  }\n": typeof types.LapseAdoptionDocument,
    "\n  query AdoptionFile($adoptionId: ID!, $format: AdoptionFormat!, $on: Date) {\n    adoptionFile(adoptionId: $adoptionId, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.AdoptionFileDocument,
    "\n  query Move($id: ID!) {\n    transition(id: $id) {\n      id\n      status\n      version\n      undecided\n      conflicts\n      canBeUndone\n      effectiveFrom\n      appliedAt\n      undoneAt\n      adoption {\n        id\n        viewerCan\n        member {\n          name\n        }\n        code {\n          title\n        }\n        extension {\n          effectiveFrom\n        }\n      }\n      fromEdition {\n        ...MoveEdition\n      }\n      toEdition {\n        ...MoveEdition\n      }\n      operations {\n        name\n        kind\n        state\n        why\n        answers\n        fields {\n          field\n          old\n          next\n          own\n        }\n        decision {\n          answer\n          value\n          text\n          parentKey\n          key\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": typeof types.MoveDocument,
    "\n  fragment MoveEdition on Edition {\n    id\n    number\n    effectiveOn\n    clauses {\n      key\n      number\n      heading\n      policy\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      floor\n      choices\n    }\n  }\n": typeof types.MoveEditionFragmentDoc,
    "\n  query RewordedClauses($from: ID!, $to: ID!) {\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        before {\n          heading\n          text\n        }\n        after {\n          heading\n          text\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n    }\n  }\n": typeof types.RewordedClausesDocument,
    "\n  query AdoptionMoves($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      endedOn\n      viewerCan\n      edition {\n        id\n        number\n      }\n      nextEdition {\n        id\n        number\n        effectiveOn\n        releaseNotes\n      }\n      deadline {\n        until\n        reason\n        past\n      }\n      transitions {\n        id\n        status\n        version\n        undecided\n        canBeUndone\n        effectiveFrom\n        appliedAt\n        undoneAt\n        fromEdition {\n          number\n        }\n        toEdition {\n          number\n        }\n      }\n    }\n  }\n": typeof types.AdoptionMovesDocument,
    "\n  mutation BeginTransition($input: BeginTransitionInput!) {\n    beginTransition(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginTransitionDocument,
    "\n  mutation DecideOperation($input: DecideOperationInput!) {\n    decideOperation(input: $input) {\n      id\n    }\n  }\n": typeof types.DecideOperationDocument,
    "\n  mutation ApplyTransition($input: ApplyTransitionInput!) {\n    applyTransition(input: $input) {\n      id\n    }\n  }\n": typeof types.ApplyTransitionDocument,
    "\n  mutation UndoTransition($input: TransitionActInput!) {\n    undoTransition(input: $input) {\n      id\n    }\n  }\n": typeof types.UndoTransitionDocument,
    "\n  query BoardOfEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      effectiveOn\n      adoptBy\n      code {\n        title\n      }\n    }\n    transitionBoard(editionId: $id) {\n      counts {\n        stage\n        firms\n      }\n      rows {\n        adoptionId\n        memberName\n        editionNumber\n        stage\n        undecided\n        conflicts\n        deadline\n        deadlineReason\n        effectiveFrom\n      }\n    }\n  }\n": typeof types.BoardOfEditionDocument,
    "\n  query AdoptionVersion($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      viewerCan\n    }\n  }\n": typeof types.AdoptionVersionDocument,
    "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n": typeof types.ExtendDeadlineDocument,
    "\n  mutation LogBreach($input: LogBreachInput!) {\n    logBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.LogBreachDocument,
    "\n  mutation AmendBreach($input: AmendBreachInput!) {\n    amendBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendBreachDocument,
    "\n  mutation NotifyBreach($input: BreachActInput!) {\n    notifyBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.NotifyBreachDocument,
    "\n  mutation WithdrawBreach($input: WithdrawBreachInput!) {\n    withdrawBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawBreachDocument,
    "\n  mutation LinkBreach($input: LinkBreachInput!) {\n    linkBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.LinkBreachDocument,
    "\n  mutation AmendRootCause($input: AmendRootCauseInput!) {\n    amendRootCause(input: $input) {\n      id\n    }\n  }\n": typeof types.AmendRootCauseDocument,
    "\n  mutation NoteBreach($input: NoteBreachInput!) {\n    noteBreach(input: $input) {\n      id\n    }\n  }\n": typeof types.NoteBreachDocument,
    "\n  mutation SetNoticePolicy($input: NoticePolicyInput!) {\n    setNoticePolicy(input: $input) {\n      id\n      noticeDays\n    }\n  }\n": typeof types.SetNoticePolicyDocument,
    "\n  query NoticePolicy {\n    me {\n      seat {\n        organization {\n          id\n          noticeDays\n        }\n      }\n    }\n  }\n": typeof types.NoticePolicyDocument,
    "\n  fragment FactsOfBreach on BreachFacts {\n    clauseKey\n    clauseNumber\n    clauseHeading\n    clauseText\n    editionNumber\n    extensionNumber\n    happenedFrom\n    happenedUntil\n    foundOn\n    foundHow\n    foundHowWords\n    cause\n    causeWords\n    description\n    customersAffected\n    moneyLost\n    currency\n    remedy\n    remedyStatus\n    remedyDueOn\n    remedyDoneOn\n    factors {\n      factor\n      weight\n      words\n    }\n    seriousness\n    seriousnessReason\n    systemic\n  }\n": typeof types.FactsOfBreachFragmentDoc,
    "\n  query Breaches($first: Int!, $after: String, $filter: BreachFilter, $clauseKey: String, $rootCauseId: ID) {\n    breaches(\n      first: $first\n      after: $after\n      filter: $filter\n      clauseKey: $clauseKey\n      rootCauseId: $rootCauseId\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        withdrawnAt\n        remedyOverdue\n        facts {\n          clauseNumber\n          clauseHeading\n          description\n          foundOn\n          customersAffected\n          seriousness\n          systemic\n          remedyStatus\n          remedyDueOn\n        }\n        clock {\n          state\n          by\n          daysLeft\n          words\n        }\n        rootCause {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.BreachesDocument,
    "\n  query RootCauses {\n    rootCauses {\n      id\n      title\n      version\n      seriousness\n      seriousnessReason\n      customersAffected\n      customersUnknown\n      money {\n        currency\n        amount\n      }\n      proposal {\n        seriousness\n        why\n      }\n      breaches {\n        id\n      }\n    }\n  }\n": typeof types.RootCausesDocument,
    "\n  query KeptCodes {\n    adoptions(first: 100) {\n      nodes {\n        id\n        registeredOn\n        code {\n          title\n        }\n      }\n    }\n  }\n": typeof types.KeptCodesDocument,
    "\n  query Obligations($adoptionId: ID!, $on: Date!) {\n    obligations(adoptionId: $adoptionId, on: $on) {\n      clauseKey\n      clauseNumber\n      clauseHeading\n      clauseText\n    }\n  }\n": typeof types.ObligationsDocument,
    "\n  query BreachPreview($adoptionId: ID!, $breachId: ID, $breach: BreachInput!) {\n    breachPreview(adoptionId: $adoptionId, breachId: $breachId, breach: $breach) {\n      proposal {\n        seriousness\n        why\n      }\n      clock {\n        state\n        words\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": typeof types.BreachPreviewDocument,
    "\n  query Breach($id: ID!) {\n    breach(id: $id) {\n      id\n      version\n      loggedAt\n      loggedBy\n      withdrawnAt\n      withdrawnReason\n      asTold\n      viewerCan\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      clock {\n        state\n        words\n      }\n      proposal {\n        why\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n      rootCause {\n        id\n        title\n      }\n      notices {\n        id\n        number\n        way\n        late\n        notifiedAt\n        notifiedBy\n        contentHash\n        seen {\n          words\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n": typeof types.BreachDocument,
    "\n  query BreachNotices($first: Int!, $after: String, $unseen: Boolean!, $late: Boolean!, $search: String) {\n    breachNotices(first: $first, after: $after, unseen: $unseen, late: $late, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        way\n        notifiedAt\n        member {\n          name\n        }\n        facts {\n          clauseNumber\n          clauseHeading\n          seriousness\n          systemic\n        }\n        clock {\n          state\n        }\n        seen {\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n": typeof types.BreachNoticesDocument,
    "\n  query BreachNotice($id: ID!) {\n    breachNotice(id: $id) {\n      id\n      number\n      way\n      notifiedAt\n      notifiedBy\n      contentHash\n      rootCause\n      withdrawnReason\n      viewerCan\n      member {\n        name\n      }\n      clock {\n        state\n        words\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      versions {\n        id\n        number\n        way\n        notifiedAt\n      }\n      seen {\n        words\n        seenAt\n        seenBy\n      }\n    }\n  }\n": typeof types.BreachNoticeDocument,
    "\n  mutation CreateCode($input: CreateCodeInput!) {\n    createCode(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateCodeDocument,
    "\n  mutation DraftEdition($input: DraftEditionInput!) {\n    draftEdition(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftEditionDocument,
    "\n  mutation ImportEdition($input: ImportEditionInput!) {\n    importEdition(input: $input) {\n      id\n    }\n  }\n": typeof types.ImportEditionDocument,
    "\n  mutation PutClause($input: PutClauseInput!) {\n    putClause(input: $input) {\n      id\n      version\n    }\n  }\n": typeof types.PutClauseDocument,
    "\n  mutation MoveClause($input: MoveClauseInput!) {\n    moveClause(input: $input) {\n      id\n      version\n      clauses {\n        key\n        parentKey\n        number\n        depth\n        heading\n      }\n    }\n  }\n": typeof types.MoveClauseDocument,
    "\n  mutation RemoveClause($input: RemoveClauseInput!) {\n    removeClause(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveClauseDocument,
    "\n  mutation PutParameter($input: PutParameterInput!) {\n    putParameter(input: $input) {\n      id\n    }\n  }\n": typeof types.PutParameterDocument,
    "\n  mutation RemoveParameter($input: RemoveParameterInput!) {\n    removeParameter(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveParameterDocument,
    "\n  mutation PutIndicator($input: PutIndicatorInput!) {\n    putIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.PutIndicatorDocument,
    "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveIndicatorDocument,
    "\n  mutation PutComplaintLists($input: PutComplaintListsInput!) {\n    putComplaintLists(input: $input) {\n      id\n    }\n  }\n": typeof types.PutComplaintListsDocument,
    "\n  mutation PutAsks($input: PutAsksInput!) {\n    putAsks(input: $input) {\n      id\n    }\n  }\n": typeof types.PutAsksDocument,
    "\n  mutation PutTranslation($input: PutTranslationInput!) {\n    putTranslation(input: $input) {\n      id\n    }\n  }\n": typeof types.PutTranslationDocument,
    "\n  mutation RemoveTranslation($input: RemoveTranslationInput!) {\n    removeTranslation(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveTranslationDocument,
    "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      id\n    }\n  }\n": typeof types.PublishEditionDocument,
    "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawEditionDocument,
    "\n  mutation PutFigureCheck($input: PutFigureCheckInput!) {\n    putFigureCheck(input: $input) {\n      id\n    }\n  }\n": typeof types.PutFigureCheckDocument,
    "\n  mutation RemoveFigureCheck($input: RemoveFigureCheckInput!) {\n    removeFigureCheck(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveFigureCheckDocument,
    "\n  query EditionsCompared($from: ID!, $to: ID!) {\n    from: edition(id: $from) {\n      ...ComparedEdition\n    }\n    to: edition(id: $to) {\n      ...ComparedEdition\n    }\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        changes\n        numberBefore\n        numberAfter\n        before {\n          heading\n          text\n          kind\n          policy\n        }\n        after {\n          heading\n          text\n          kind\n          policy\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n      parameters {\n        clauseKey\n        key\n        change\n        before {\n          label\n          unit\n          floor\n        }\n        after {\n          label\n          unit\n          floor\n        }\n      }\n      asks {\n        what\n        before\n        after\n      }\n      complaintLists {\n        list\n        before\n        after\n      }\n      indicators {\n        key\n        change\n        fields\n        before {\n          label\n        }\n        after {\n          label\n        }\n      }\n    }\n  }\n": typeof types.EditionsComparedDocument,
    "\n  fragment ComparedEdition on Edition {\n    id\n    number\n    code {\n      id\n      title\n    }\n    clauses {\n      key\n      number\n      heading\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      choices\n    }\n  }\n": typeof types.ComparedEditionFragmentDoc,
    "\n  query EditionsOfCode($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      code {\n        editions {\n          id\n          number\n        }\n      }\n    }\n  }\n": typeof types.EditionsOfCodeDocument,
    "\n  query Codes {\n    codes {\n      id\n      key\n      title\n      summary\n      viewerCan\n      association {\n        name\n      }\n      currentEdition {\n        id\n        number\n        effectiveOn\n      }\n      editions {\n        id\n        number\n        status\n        effectiveOn\n        adoptBy\n        language\n        publishedAt\n        withdrawnOn\n        complaintCategories\n      }\n    }\n  }\n": typeof types.CodesDocument,
    "\n  query EditionContent($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      effectiveOn\n      adoptBy\n      releaseNotes\n      contentHash\n      language\n      withdrawnOn\n      withdrawnReason\n      complaintCategories\n      asks {\n        what\n        frequency\n      }\n      complaintLists {\n        levels\n        products\n        channels\n        outcomes {\n          name\n          upheld\n        }\n        timeBands {\n          name\n          days\n          business\n        }\n        redressUnit\n        redressParts\n        others\n        otherShare\n      }\n      viewerCan\n      code {\n        id\n        key\n        title\n      }\n      clauses {\n        id\n        key\n        parentKey\n        number\n        depth\n        position\n        kind\n        policy\n        heading\n        text\n      }\n      parameters {\n        id\n        clauseKey\n        key\n        label\n        type\n        unit\n        stronger\n        floor\n        choices\n      }\n      indicators {\n        id\n        key\n        clauseKey\n        kind\n        label\n        numeratorLabel\n        denominatorLabel\n        unit\n        stronger\n        target\n        audience\n        breakdown\n      }\n      checks {\n        key\n        kind\n        frequency\n        indicatorKey\n        least\n        most\n        ratio\n        robustZ\n        smallBase\n        first\n        improbableAbove\n        breaches\n        left\n        relation\n        right\n        empties\n        level\n        says\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": typeof types.EditionContentDocument,
    "\n  query TranslatedEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      language\n      viewerCan\n      code {\n        title\n      }\n      clauses {\n        key\n        number\n        heading\n        text\n        texts {\n          language\n          heading\n          text\n          stale\n        }\n      }\n    }\n  }\n": typeof types.TranslatedEditionDocument,
    "\n  query EditionFile($editionId: ID!, $format: EditionFormat!) {\n    editionFile(editionId: $editionId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.EditionFileDocument,
    "\n  query CodeSchema {\n    codeSchema {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.CodeSchemaDocument,
    "\n  query CodeTemplates {\n    codeTemplates {\n      key\n      title\n      forWhom\n      summary\n      clauseCount\n      parameterCount\n      indicatorCount\n      complaintCategories\n      clauses {\n        key\n        number\n        depth\n        heading\n        text\n      }\n    }\n  }\n": typeof types.CodeTemplatesDocument,
    "\n  query CheckTrial(\n    $editionId: ID!\n    $left: String!\n    $relation: CheckRelation!\n    $right: String!\n    $empties: CheckEmpties!\n    $figures: [TriedFigureInput!]!\n  ) {\n    checkTrial(\n      editionId: $editionId\n      left: $left\n      relation: $relation\n      right: $right\n      empties: $empties\n      figures: $figures\n    ) {\n      named\n      left\n      right\n      holds\n      remarks {\n        where\n        why\n      }\n    }\n  }\n": typeof types.CheckTrialDocument,
    "\n  query Worklist {\n    worklist(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        title\n        since\n        firmName\n        periodId\n        adoption {\n          id\n        }\n        return {\n          id\n        }\n        report {\n          id\n        }\n        breach {\n          id\n        }\n        breachNotice {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WorklistDocument,
    "\n  query OwnReturns {\n    ownReturns {\n      id\n      next\n      daysLeft\n      errors\n      warnings\n      openQueries\n      covers\n      period {\n        id\n        label\n      }\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      return {\n        id\n        status\n        viewerCan\n      }\n      expected {\n        state\n        status\n        receipt\n        nil\n        dueOn\n        extended\n        lockOn\n        offCalendar\n        startsOn\n        endsOn\n        coveredBy\n        firstSubmittedAt\n      }\n    }\n  }\n": typeof types.OwnReturnsDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      role\n      prefix\n      lastDay\n      issuedAt\n      lastUsedAt\n      revokedAt\n      works\n      issuedBy {\n        name\n      }\n      revokedBy {\n        name\n      }\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      key {\n        id\n        name\n      }\n    }\n  }\n": typeof types.IssueApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      id\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  mutation AdmitMember($input: AdmitMemberInput!) {\n    admitMember(input: $input) {\n      id\n    }\n  }\n": typeof types.AdmitMemberDocument,
    "\n  query Members($first: Int!, $after: String, $search: String) {\n    memberships(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        segment\n        sizeBand\n        region\n        since\n        until\n        member {\n          id\n          name\n        }\n        group {\n          name\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  query Notices($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {\n    notices(first: $first, after: $after, unread: $unread, kind: $kind) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        title\n        body\n        link\n        createdAt\n        readAt\n        mailState\n      }\n    }\n    unreadNotices\n    mailWishes {\n      kind\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input)\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {\n    markAllNoticesRead(input: $input)\n  }\n": typeof types.MarkAllNoticesReadDocument,
    "\n  query MailWishes {\n    mailWishes {\n      kind\n      wanted\n    }\n  }\n": typeof types.MailWishesDocument,
    "\n  mutation SetMailWish($input: SetMailWishInput!) {\n    setMailWish(input: $input) {\n      kind\n      wanted\n    }\n  }\n": typeof types.SetMailWishDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      id\n    }\n  }\n": typeof types.AppointDocument,
    "\n  query People {\n    people {\n      id\n      role\n      person {\n        name\n        email\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Periods {\n    periods {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      code {\n        id\n        title\n        viewerCan\n      }\n      board {\n        due\n        received\n        notBegun\n        draft\n        submitted\n        queried\n        accepted\n        nil\n        late\n        timely\n        covered\n        suspended\n        restating\n      }\n    }\n    codes {\n      id\n      title\n      viewerCan\n    }\n  }\n": typeof types.PeriodsDocument,
    "\n  mutation OpenPeriod($input: OpenPeriodInput!) {\n    openPeriod(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenPeriodDocument,
    "\n  query Quality($periodId: ID!) {\n    period(id: $periodId) {\n      id\n      label\n      code {\n        title\n      }\n    }\n    qualitySignals(periodId: $periodId) {\n      id\n      kind\n      words\n      firmName\n      returnId\n    }\n  }\n": typeof types.QualityDocument,
    "\n  query LateFirms($periodId: ID!) {\n    lateReturns(periodId: $periodId) {\n      adoptionId\n      firmName\n      dueOn\n      remindedAt\n    }\n  }\n": typeof types.LateFirmsDocument,
    "\n  mutation RemindFirms($input: RemindFirmsInput!) {\n    remindFirms(input: $input) {\n      id\n    }\n  }\n": typeof types.RemindFirmsDocument,
    "\n  query BoardCodes {\n    codes {\n      id\n      title\n    }\n  }\n": typeof types.BoardCodesDocument,
    "\n  query Boards($codeId: ID!, $most: Int!, $cut: BoardCut!) {\n    periods(codeId: $codeId, most: $most) {\n      id\n      label\n      dueOn\n      board {\n        due\n        received\n        timely\n        receivedLate\n        outstanding\n        late\n        nil\n        covered\n        suspended\n        left\n        notYetRegistered\n        completeness\n        timeliness\n      }\n      boardsBy(cut: $cut) {\n        category\n        board {\n          due\n          received\n          timely\n          receivedLate\n          outstanding\n          late\n          nil\n          covered\n          suspended\n          left\n          notYetRegistered\n          completeness\n          timeliness\n        }\n      }\n    }\n  }\n": typeof types.BoardsDocument,
    "\n  query ExpectedReturns(\n    $periodId: ID!\n    $after: String\n    $search: String\n    $state: DueState\n    $receipt: Receipt\n    $nil: Boolean\n    $cut: BoardCut\n    $category: String\n  ) {\n    period(id: $periodId) {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      timelyOn\n      lockOn\n      code {\n        id\n        title\n        viewerCan\n      }\n    }\n    expectedReturns(\n      periodId: $periodId\n      first: 50\n      after: $after\n      search: $search\n      state: $state\n      receipt: $receipt\n      nil: $nil\n      cut: $cut\n      category: $category\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        adoptionId\n        firmName\n        groupName\n        segment\n        sizeBand\n        state\n        receipt\n        nil\n        coveredBy\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        status\n        returnId\n        firstSubmittedAt\n      }\n    }\n  }\n": typeof types.ExpectedReturnsDocument,
    "\n  mutation OpenCalendar($input: OpenCalendarInput!) {\n    openCalendar(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenCalendarDocument,
    "\n  mutation GrantTerms($input: GrantTermsInput!) {\n    grantTerms(input: $input) {\n      id\n    }\n  }\n": typeof types.GrantTermsDocument,
    "\n  mutation CoverFirm($input: CoverFirmInput!) {\n    coverFirm(input: $input) {\n      id\n    }\n  }\n": typeof types.CoverFirmDocument,
    "\n  query Previews {\n    reportPreviews {\n      reportId\n      periodLabel\n      codeTitle\n      until\n      open\n      response\n      disputes {\n        indicatorKey\n        reason\n      }\n      answeredAt\n      version\n      viewerCan\n      figures {\n        indicatorKey\n        label\n        kind\n        unit\n        part\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n": typeof types.PreviewsDocument,
    "\n  mutation AnswerPreview($input: AnswerPreviewInput!) {\n    answerPreview(input: $input) {\n      reportId\n      version\n    }\n  }\n": typeof types.AnswerPreviewDocument,
    "\n  query BenchmarkReleases($memberId: ID!) {\n    benchmarkReleases(memberId: $memberId) {\n      reference\n      title\n      associationName\n      vintage\n      supersededBy\n    }\n  }\n": typeof types.BenchmarkReleasesDocument,
    "\n  query BenchmarkPage($memberId: ID!, $reference: String!) {\n    benchmark(memberId: $memberId, reference: $reference) {\n      segment\n      sizeBand\n      region\n      returnVersion\n      restatedSince\n      release {\n        reference\n        title\n        associationName\n        publishedAt\n        vintage\n        supersededBy\n        minimumRespondents\n      }\n      rows {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        stronger\n        answer\n        meetsTarget\n        own {\n          value\n          numerator\n          denominator\n          rate\n        }\n        released {\n          dimension\n          category\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          suppression\n          standing\n          words\n        }\n        parts {\n          category\n          own {\n            value\n            numerator\n            denominator\n            rate\n          }\n          released {\n            dimension\n            category\n            value\n            numerator\n            denominator\n            rate\n            median\n            suppression\n          }\n        }\n      }\n    }\n  }\n": typeof types.BenchmarkPageDocument,
    "\n  query Policies {\n    disclosurePolicy {\n      ...PolicyTold\n    }\n    disclosurePolicies {\n      ...PolicyTold\n    }\n    disclosureWaivers {\n      id\n      since\n      until\n      statement\n      recordedBy\n      firm {\n        id\n        name\n      }\n    }\n  }\n  fragment PolicyTold on DisclosurePolicy {\n    id\n    number\n    minimum\n    p\n    dominance {\n      n\n      k\n    }\n    zeros\n    same\n    range\n    smallBase\n    setAt\n    setBy\n  }\n": typeof types.PoliciesDocument,
    "\n  query WaivingFirms {\n    memberships(first: 100) {\n      nodes {\n        id\n        until\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WaivingFirmsDocument,
    "\n  query TryPolicy($policy: PolicyTrialInput!) {\n    policyTrial(policy: $policy) {\n      reference\n      before {\n        shown\n        primary\n        further\n      }\n      after {\n        shown\n        primary\n        further\n      }\n      indicators {\n        indicatorKey\n        label\n        before {\n          shown\n          primary\n          further\n        }\n        after {\n          shown\n          primary\n          further\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": typeof types.TryPolicyDocument,
    "\n  mutation SetPolicy($input: DisclosurePolicyInput!) {\n    setDisclosurePolicy(input: $input) {\n      id\n    }\n  }\n": typeof types.SetPolicyDocument,
    "\n  mutation RecordWaiver($input: RecordWaiverInput!) {\n    recordWaiver(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordWaiverDocument,
    "\n  mutation EndWaiver($input: EndWaiverInput!) {\n    endWaiver(input: $input) {\n      id\n    }\n  }\n": typeof types.EndWaiverDocument,
    "\n  query Reports {\n    reports {\n      id\n      status\n      compiledAt\n      due\n      reported\n      publicationReference\n      progress {\n        done\n        total\n      }\n      period {\n        label\n      }\n      code {\n        title\n      }\n    }\n    periods {\n      id\n      label\n      endsOn\n      code {\n        title\n      }\n    }\n  }\n": typeof types.ReportsDocument,
    "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id\n      status\n      version\n      compiledAt\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      publicationReference\n      viewerCan\n      refusal\n      compiledBy\n      proposedBy\n      proposedAt\n      embargoUntil\n      previewUntil\n      answers {\n        firmName\n        response\n        answeredAt\n        disputes {\n          indicatorKey\n          reason\n        }\n      }\n      reason\n      corrects\n      engine\n      ledger\n      progress {\n        done\n        total\n      }\n      protection {\n        primary\n        further\n        cost\n        bound\n        proven\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      policy {\n        number\n        minimum\n      }\n      code {\n        title\n      }\n      period {\n        id\n        label\n      }\n      edition {\n        number\n      }\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        audience\n        namedParts\n      }\n      cells {\n        indicatorKey\n        dimension\n        category\n        due\n        reported\n        nil\n        respondents\n        value\n        numerator\n        denominator\n        rate\n        q1\n        median\n        q3\n        meetingTarget\n        change\n        suppression\n      }\n    }\n  }\n": typeof types.ReportPageDocument,
    "\n  mutation CompileReport($input: CompileReportInput!) {\n    compileReport(input: $input) {\n      id\n    }\n  }\n": typeof types.CompileReportDocument,
    "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      id\n      publicationReference\n    }\n  }\n": typeof types.PublishReportDocument,
    "\n  mutation ProposeReport($input: ProposeReportInput!) {\n    proposeReport(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeReportDocument,
    "\n  mutation WithholdReport($input: WithholdReportInput!) {\n    withholdReport(input: $input) {\n      id\n    }\n  }\n": typeof types.WithholdReportDocument,
    "\n  query ReportChanges($id: ID!) {\n    report(id: $id) {\n      id\n      changes {\n        indicatorKey\n        dimension\n        category\n        field\n        was\n        now\n      }\n    }\n  }\n": typeof types.ReportChangesDocument,
    "\n  query ReportNamed($id: ID!, $indicatorKey: String!, $part: String!) {\n    report(id: $id) {\n      id\n      named(indicatorKey: $indicatorKey, part: $part, first: 500) {\n        place\n        firmName\n        certificateNumber\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n": typeof types.ReportNamedDocument,
    "\n  fragment BesideAsked on Return {\n    asks\n    questions {\n      topic\n      key\n      number\n      group\n      heading\n      text\n      notApplicable\n    }\n    previousSelfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n    }\n  }\n": typeof types.BesideAskedFragmentDoc,
    "\n  fragment BesideContent on ReturnVersion {\n    selfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n      revision\n      changedBy\n    }\n    satisfaction {\n      state\n      method\n      methodWords\n      asked\n      answered\n      score\n      scaleLow\n      scaleHigh\n      takenFrom\n      takenTo\n      note\n      revision\n      changedBy\n    }\n  }\n": typeof types.BesideContentFragmentDoc,
    "\n  query ReturnEvidence($id: ID!) {\n    evidenceTaken {\n      kinds\n      endings\n      largest\n      most\n    }\n    return(id: $id) {\n      id\n      versions {\n        id\n        number\n        submittedAt\n        evidence {\n          id\n          where\n          fileName\n          bytes\n          hash\n          addedAt\n          addedBy\n        }\n      }\n    }\n  }\n": typeof types.ReturnEvidenceDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveEvidenceDocument,
    "\n  query ImportPeriod($id: ID!) {\n    period(id: $id) {\n      id\n      label\n      code {\n        title\n        currentEdition {\n          indicators {\n            key\n            label\n            kind\n            breakdown\n          }\n          complaintFields {\n            field\n            heading\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportPeriodDocument,
    "\n  query ImportTemplate($periodId: ID!) {\n    importTemplate(periodId: $periodId) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": typeof types.ImportTemplateDocument,
    "\n  query ImportProgress($id: ID!) {\n    importJob(id: $id) {\n      id\n      fileName\n      status\n      rowsRead\n      rowsTotal\n      share\n      refusal\n      outcome {\n        firms\n        cells\n        alreadyImported\n      }\n    }\n  }\n": typeof types.ImportProgressDocument,
    "\n  query ImportLook($id: ID!) {\n    importJob(id: $id) {\n      id\n      preview {\n        sheets {\n          name\n          hidden\n        }\n        sheetName\n        remembered\n        header\n        rowsRead\n        digest\n        firms {\n          memberName\n          cells\n          startsOn\n          endsOn\n          offCalendar\n          joint\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n        unusual {\n          level\n          code\n          where\n          why\n        }\n        mapping {\n          sheet\n          firm\n          group\n          breakdown\n          span\n          joint\n          ignored\n          figures {\n            indicatorKey\n            role\n            column\n          }\n          complaints {\n            field\n            column\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportLookDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n": typeof types.CheckImportDocument,
    "\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      id\n    }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation CancelImport($input: ImportJobInput!) {\n    cancelImport(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  query Returns($first: Int!, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {\n    returns(first: $first, after: $after, periodId: $periodId, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        late\n        viewerCan\n        assignee {\n          name\n        }\n        member {\n          name\n        }\n        period {\n          id\n          label\n          dueOn\n        }\n      }\n    }\n  }\n": typeof types.ReturnsDocument,
    "\n  query ReturnPage($id: ID!) {\n    return(id: $id) {\n      id\n      status\n      version\n      late\n      acceptedAt\n      viewerCan\n      member {\n        name\n      }\n      period {\n        id\n        label\n        dueOn\n      }\n      edition {\n        number\n        complaintCategories\n        complaintLists {\n          levels\n          products\n          channels\n          outcomes {\n            name\n          }\n          timeBands {\n            name\n          }\n          redressUnit\n          redressParts\n        }\n        indicators {\n          key\n          kind\n          label\n          numeratorLabel\n          denominatorLabel\n          unit\n          breakdown\n        }\n      }\n      previousObservations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n      }\n      breaches {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      breachNotices {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      previousComplaints {\n        level\n        category\n        product\n        state\n        openAtEnd\n      }\n      queries {\n        id\n        indicatorKey\n        breakdown\n        cell\n        reopens\n        question\n        askedAt\n        askedBy\n        answer\n        answeredAt\n        answeredBy\n      }\n      versions {\n        id\n        number\n        source\n        preparedBy\n        submittedBy\n        submittedAt\n        approvedBy\n        acceptedBy\n        restatementReason\n        contentHash\n        changes {\n          cell\n          before\n          after\n        }\n      }\n      covers\n      joint\n      assignee {\n        name\n      }\n      expected {\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        lockOn\n      }\n      ...BesideAsked\n      ...DraftContent\n    }\n  }\n": typeof types.ReturnPageDocument,
    "\n  fragment DraftContent on Return {\n    id\n    status\n    version\n    remarks {\n      level\n      code\n      where\n      why\n    }\n    current {\n      id\n      number\n      restates\n      restatementReason\n      openCells\n      nilAttestation\n      explanation\n      ...BesideContent\n      observations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n        note\n        revision\n        changedBy\n      }\n      complaints {\n        level\n        category\n        product\n        state\n        openAtStart\n        received\n        closed\n        upheld\n        openAtEnd\n        redressCount\n        redressAmount\n        parts {\n          dimension\n          part\n          figure\n        }\n        note\n        revision\n        changedBy\n      }\n    }\n  }\n": typeof types.DraftContentFragmentDoc,
    "\n  query ReturnDraft($id: ID!) {\n    return(id: $id) {\n      ...DraftContent\n    }\n  }\n": typeof types.ReturnDraftDocument,
    "\n  query CellHistory($id: ID!, $cell: String!) {\n    return(id: $id) {\n      id\n      history(cell: $cell) {\n        id\n        revision\n        before\n        after\n        at\n        personName\n      }\n    }\n  }\n": typeof types.CellHistoryDocument,
    "\n  mutation BeginReturn($input: BeginReturnInput!) {\n    beginReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.BeginReturnDocument,
    "\n  mutation FillReturn($input: FillReturnInput!) {\n    fillReturn(input: $input) {\n      ...DraftContent\n    }\n  }\n": typeof types.FillReturnDocument,
    "\n  mutation PrepareReturn($input: ReturnActInput!) {\n    prepareReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.PrepareReturnDocument,
    "\n  mutation ReopenReturn($input: ReturnActInput!) {\n    reopenReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.ReopenReturnDocument,
    "\n  mutation SubmitReturn($input: ReturnActInput!) {\n    submitReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.SubmitReturnDocument,
    "\n  mutation CorrectReturn($input: ReturnActInput!) {\n    correctReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectReturnDocument,
    "\n  mutation AcceptReturn($input: ReturnActInput!) {\n    acceptReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.AcceptReturnDocument,
    "\n  mutation ApproveReturn($input: ReturnActInput!) {\n    approveReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.ApproveReturnDocument,
    "\n  mutation RestateReturn($input: RestateReturnInput!) {\n    restateReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.RestateReturnDocument,
    "\n  mutation QueryReturn($input: QueryReturnInput!) {\n    queryReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.QueryReturnDocument,
    "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) {\n      id\n    }\n  }\n": typeof types.AnswerQueryDocument,
    "\n  query Officers {\n    officers {\n      id\n      name\n    }\n  }\n": typeof types.OfficersDocument,
    "\n  mutation AssignReturn($input: AssignReturnInput!) {\n    assignReturn(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignReturnDocument,
    "\n  mutation AssignReturns($input: AssignReturnsInput!) {\n    assignReturns(input: $input) {\n      id\n    }\n  }\n": typeof types.AssignReturnsDocument,
    "\n  mutation AcceptReturns($input: AcceptReturnsInput!) {\n    acceptReturns(input: $input) {\n      id\n    }\n  }\n": typeof types.AcceptReturnsDocument,
    "\n  query ReviewPolicy {\n    me {\n      seat {\n        organization {\n          id\n          acceptances\n        }\n      }\n    }\n  }\n": typeof types.ReviewPolicyDocument,
    "\n  mutation SetReviewPolicy($input: ReviewPolicyInput!) {\n    setReviewPolicy(input: $input) {\n      id\n    }\n  }\n": typeof types.SetReviewPolicyDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      person {\n        name\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      abilities\n      seat {\n        id\n        role\n        organization {\n          id\n          name\n          kind\n        }\n      }\n      seats {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MeDocument,
};
const documents: Documents = {
    "\n  query ExtensionOf($id: ID!) {\n    adoption(id: $id) {\n      id\n      status\n      version\n      viewerCan\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        number\n        effectiveOn\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n        }\n        parameters {\n          ...ValuedParameter\n        }\n      }\n      extension {\n        number\n        effectiveFrom\n        operations {\n          ...FirmOperation\n        }\n      }\n      draftExtension {\n        number\n        status\n        operations {\n          ...FirmOperation\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      rulings {\n        operationName\n        ruling\n        reason\n        personName\n        ruledAt\n      }\n    }\n  }\n": types.ExtensionOfDocument,
    "\n  fragment ValuedParameter on Parameter {\n    clauseKey\n    key\n    label\n    type\n    unit\n    stronger\n    floor\n    choices\n  }\n": types.ValuedParameterFragmentDoc,
    "\n  fragment FirmOperation on Operation {\n    name\n    kind\n    clauseKey\n    parameterKey\n    value\n    key\n    parentKey\n    position\n    clauseKind\n    heading\n    text\n    reason\n    needsRuling {\n      why\n    }\n    ruling {\n      ruling\n      reason\n      personName\n      ruledAt\n    }\n  }\n": types.FirmOperationFragmentDoc,
    "\n  query ExtendedCode($id: ID!, $on: Date!) {\n    adoption(id: $id) {\n      id\n      draftCode {\n        ...ReadCode\n      }\n      effectiveCode(on: $on) {\n        ...ReadCode\n      }\n    }\n  }\n": types.ExtendedCodeDocument,
    "\n  fragment ReadCode on EffectiveCode {\n    on\n    clauses {\n      key\n      number\n      depth\n      kind\n      heading\n      text\n      origin\n      delivery\n      notApplicable\n      takes\n    }\n  }\n": types.ReadCodeFragmentDoc,
    "\n  query OperationRemarks($adoptionId: ID!, $operation: OperationInput!) {\n    operationRemarks(adoptionId: $adoptionId, operation: $operation) {\n      level\n      code\n      where\n      why\n    }\n  }\n": types.OperationRemarksDocument,
    "\n  mutation PutOperation($input: PutOperationInput!) {\n    putOperation(input: $input) {\n      id\n    }\n  }\n": types.PutOperationDocument,
    "\n  mutation RemoveOperation($input: RemoveOperationInput!) {\n    removeOperation(input: $input) {\n      id\n    }\n  }\n": types.RemoveOperationDocument,
    "\n  mutation DiscardExtension($input: AdoptionActInput!) {\n    discardExtension(input: $input) {\n      id\n    }\n  }\n": types.DiscardExtensionDocument,
    "\n  mutation AskForRuling($input: AdoptionActInput!) {\n    askForRuling(input: $input) {\n      id\n    }\n  }\n": types.AskForRulingDocument,
    "\n  mutation ReopenExtension($input: AdoptionActInput!) {\n    reopenExtension(input: $input) {\n      id\n    }\n  }\n": types.ReopenExtensionDocument,
    "\n  mutation RuleOnOperation($input: RuleOnOperationInput!) {\n    ruleOnOperation(input: $input) {\n      id\n    }\n  }\n": types.RuleOnOperationDocument,
    "\n  mutation PublishExtension($input: PublishExtensionInput!) {\n    publishExtension(input: $input) {\n      id\n    }\n  }\n": types.PublishExtensionDocument,
    "\n  query Adoptions($first: Int!, $after: String, $status: AdoptionStatus, $search: String) {\n    adoptions(first: $first, after: $after, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        certificateNumber\n        registeredOn\n        broughtOver\n        member {\n          name\n        }\n        code {\n          title\n        }\n        edition {\n          number\n        }\n        membership {\n          segment\n          sizeBand\n        }\n      }\n    }\n  }\n": types.AdoptionsDocument,
    "\n  query AdoptionPage($id: ID!) {\n    adoption(id: $id) {\n      ...AdoptionWay\n      certificateNumber\n      registeredOn\n      endedOn\n      broughtOver\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        id\n        number\n        clauses {\n          key\n          number\n          heading\n        }\n      }\n      membership {\n        segment\n        sizeBand\n        association {\n          name\n        }\n      }\n      shortForm\n      withPlan\n      questions {\n        key\n        group\n        text\n        clauseOfStandard\n      }\n      gaps {\n        id\n        clauseKey\n        gap\n        action\n        owner\n        dueOn\n        closedOn\n      }\n      commitment {\n        text\n        textHash\n        signerName\n        signedAt\n      }\n      effectiveCode {\n        editionNumber\n        extensionNumber\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n          origin\n          delivery\n          notApplicable\n          parameters {\n            key\n            label\n            unit\n            floor\n            value\n            own\n          }\n        }\n      }\n    }\n  }\n\n  fragment AdoptionWay on Adoption {\n    id\n    status\n    version\n    viewerCan\n    viewerActs\n    signers\n    assessment {\n      question\n      answer\n      note\n      evidence\n      action\n      owner\n      dueOn\n    }\n    path {\n      step\n      state\n      done\n      of\n      turn\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n    commitmentText\n    commitmentTextHash\n    events {\n      id\n      status\n      on\n      reason\n      personName\n    }\n  }\n": types.AdoptionPageDocument,
    "\n  mutation ConsiderCode($input: ConsiderCodeInput!) {\n    considerCode(input: $input) {\n      id\n    }\n  }\n": types.ConsiderCodeDocument,
    "\n  mutation AnswerAssessment($input: AnswerAssessmentInput!) {\n    answerAssessment(input: $input) {\n      ...AdoptionWay\n    }\n  }\n": types.AnswerAssessmentDocument,
    "\n  mutation CompleteAssessment($input: AdoptionActInput!) {\n    completeAssessment(input: $input) {\n      id\n    }\n  }\n": types.CompleteAssessmentDocument,
    "\n  mutation CommitAdoption($input: CommitAdoptionInput!) {\n    commitAdoption(input: $input) {\n      id\n    }\n  }\n": types.CommitAdoptionDocument,
    "\n  mutation RegisterAdoption($input: RegisterAdoptionInput!) {\n    registerAdoption(input: $input) {\n      id\n    }\n  }\n": types.RegisterAdoptionDocument,
    "\n  mutation DeclineAdoption($input: ReasonedAdoptionActInput!) {\n    declineAdoption(input: $input) {\n      id\n    }\n  }\n": types.DeclineAdoptionDocument,
    "\n  mutation WithdrawAdoption($input: ReasonedAdoptionActInput!) {\n    withdrawAdoption(input: $input) {\n      id\n    }\n  }\n": types.WithdrawAdoptionDocument,
    "\n  mutation PutGap($input: PutGapInput!) {\n    putGap(input: $input) {\n      id\n    }\n  }\n": types.PutGapDocument,
    "\n  mutation RemoveGap($input: RemoveGapInput!) {\n    removeGap(input: $input) {\n      id\n    }\n  }\n": types.RemoveGapDocument,
    "\n  mutation PutUnderRemedy($input: ReasonedAdoptionActInput!) {\n    putUnderRemedy(input: $input) {\n      id\n    }\n  }\n": types.PutUnderRemedyDocument,
    "\n  mutation SuspendAdoption($input: ReasonedAdoptionActInput!) {\n    suspendAdoption(input: $input) {\n      id\n    }\n  }\n": types.SuspendAdoptionDocument,
    "\n  mutation ReinstateAdoption($input: ReasonedAdoptionActInput!) {\n    reinstateAdoption(input: $input) {\n      id\n    }\n  }\n": types.ReinstateAdoptionDocument,
    "\n  mutation TerminateAdoption($input: ReasonedAdoptionActInput!) {\n    terminateAdoption(input: $input) {\n      id\n    }\n  }\n": types.TerminateAdoptionDocument,
    "\n  mutation LapseAdoption($input: ReasonedAdoptionActInput!) {\n    lapseAdoption(input: $input) {\n      id\n    }\n  }\n": types.LapseAdoptionDocument,
    "\n  query AdoptionFile($adoptionId: ID!, $format: AdoptionFormat!, $on: Date) {\n    adoptionFile(adoptionId: $adoptionId, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.AdoptionFileDocument,
    "\n  query Move($id: ID!) {\n    transition(id: $id) {\n      id\n      status\n      version\n      undecided\n      conflicts\n      canBeUndone\n      effectiveFrom\n      appliedAt\n      undoneAt\n      adoption {\n        id\n        viewerCan\n        member {\n          name\n        }\n        code {\n          title\n        }\n        extension {\n          effectiveFrom\n        }\n      }\n      fromEdition {\n        ...MoveEdition\n      }\n      toEdition {\n        ...MoveEdition\n      }\n      operations {\n        name\n        kind\n        state\n        why\n        answers\n        fields {\n          field\n          old\n          next\n          own\n        }\n        decision {\n          answer\n          value\n          text\n          parentKey\n          key\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": types.MoveDocument,
    "\n  fragment MoveEdition on Edition {\n    id\n    number\n    effectiveOn\n    clauses {\n      key\n      number\n      heading\n      policy\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      floor\n      choices\n    }\n  }\n": types.MoveEditionFragmentDoc,
    "\n  query RewordedClauses($from: ID!, $to: ID!) {\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        before {\n          heading\n          text\n        }\n        after {\n          heading\n          text\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n    }\n  }\n": types.RewordedClausesDocument,
    "\n  query AdoptionMoves($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      endedOn\n      viewerCan\n      edition {\n        id\n        number\n      }\n      nextEdition {\n        id\n        number\n        effectiveOn\n        releaseNotes\n      }\n      deadline {\n        until\n        reason\n        past\n      }\n      transitions {\n        id\n        status\n        version\n        undecided\n        canBeUndone\n        effectiveFrom\n        appliedAt\n        undoneAt\n        fromEdition {\n          number\n        }\n        toEdition {\n          number\n        }\n      }\n    }\n  }\n": types.AdoptionMovesDocument,
    "\n  mutation BeginTransition($input: BeginTransitionInput!) {\n    beginTransition(input: $input) {\n      id\n    }\n  }\n": types.BeginTransitionDocument,
    "\n  mutation DecideOperation($input: DecideOperationInput!) {\n    decideOperation(input: $input) {\n      id\n    }\n  }\n": types.DecideOperationDocument,
    "\n  mutation ApplyTransition($input: ApplyTransitionInput!) {\n    applyTransition(input: $input) {\n      id\n    }\n  }\n": types.ApplyTransitionDocument,
    "\n  mutation UndoTransition($input: TransitionActInput!) {\n    undoTransition(input: $input) {\n      id\n    }\n  }\n": types.UndoTransitionDocument,
    "\n  query BoardOfEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      effectiveOn\n      adoptBy\n      code {\n        title\n      }\n    }\n    transitionBoard(editionId: $id) {\n      counts {\n        stage\n        firms\n      }\n      rows {\n        adoptionId\n        memberName\n        editionNumber\n        stage\n        undecided\n        conflicts\n        deadline\n        deadlineReason\n        effectiveFrom\n      }\n    }\n  }\n": types.BoardOfEditionDocument,
    "\n  query AdoptionVersion($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      viewerCan\n    }\n  }\n": types.AdoptionVersionDocument,
    "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n": types.ExtendDeadlineDocument,
    "\n  mutation LogBreach($input: LogBreachInput!) {\n    logBreach(input: $input) {\n      id\n    }\n  }\n": types.LogBreachDocument,
    "\n  mutation AmendBreach($input: AmendBreachInput!) {\n    amendBreach(input: $input) {\n      id\n    }\n  }\n": types.AmendBreachDocument,
    "\n  mutation NotifyBreach($input: BreachActInput!) {\n    notifyBreach(input: $input) {\n      id\n    }\n  }\n": types.NotifyBreachDocument,
    "\n  mutation WithdrawBreach($input: WithdrawBreachInput!) {\n    withdrawBreach(input: $input) {\n      id\n    }\n  }\n": types.WithdrawBreachDocument,
    "\n  mutation LinkBreach($input: LinkBreachInput!) {\n    linkBreach(input: $input) {\n      id\n    }\n  }\n": types.LinkBreachDocument,
    "\n  mutation AmendRootCause($input: AmendRootCauseInput!) {\n    amendRootCause(input: $input) {\n      id\n    }\n  }\n": types.AmendRootCauseDocument,
    "\n  mutation NoteBreach($input: NoteBreachInput!) {\n    noteBreach(input: $input) {\n      id\n    }\n  }\n": types.NoteBreachDocument,
    "\n  mutation SetNoticePolicy($input: NoticePolicyInput!) {\n    setNoticePolicy(input: $input) {\n      id\n      noticeDays\n    }\n  }\n": types.SetNoticePolicyDocument,
    "\n  query NoticePolicy {\n    me {\n      seat {\n        organization {\n          id\n          noticeDays\n        }\n      }\n    }\n  }\n": types.NoticePolicyDocument,
    "\n  fragment FactsOfBreach on BreachFacts {\n    clauseKey\n    clauseNumber\n    clauseHeading\n    clauseText\n    editionNumber\n    extensionNumber\n    happenedFrom\n    happenedUntil\n    foundOn\n    foundHow\n    foundHowWords\n    cause\n    causeWords\n    description\n    customersAffected\n    moneyLost\n    currency\n    remedy\n    remedyStatus\n    remedyDueOn\n    remedyDoneOn\n    factors {\n      factor\n      weight\n      words\n    }\n    seriousness\n    seriousnessReason\n    systemic\n  }\n": types.FactsOfBreachFragmentDoc,
    "\n  query Breaches($first: Int!, $after: String, $filter: BreachFilter, $clauseKey: String, $rootCauseId: ID) {\n    breaches(\n      first: $first\n      after: $after\n      filter: $filter\n      clauseKey: $clauseKey\n      rootCauseId: $rootCauseId\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        withdrawnAt\n        remedyOverdue\n        facts {\n          clauseNumber\n          clauseHeading\n          description\n          foundOn\n          customersAffected\n          seriousness\n          systemic\n          remedyStatus\n          remedyDueOn\n        }\n        clock {\n          state\n          by\n          daysLeft\n          words\n        }\n        rootCause {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.BreachesDocument,
    "\n  query RootCauses {\n    rootCauses {\n      id\n      title\n      version\n      seriousness\n      seriousnessReason\n      customersAffected\n      customersUnknown\n      money {\n        currency\n        amount\n      }\n      proposal {\n        seriousness\n        why\n      }\n      breaches {\n        id\n      }\n    }\n  }\n": types.RootCausesDocument,
    "\n  query KeptCodes {\n    adoptions(first: 100) {\n      nodes {\n        id\n        registeredOn\n        code {\n          title\n        }\n      }\n    }\n  }\n": types.KeptCodesDocument,
    "\n  query Obligations($adoptionId: ID!, $on: Date!) {\n    obligations(adoptionId: $adoptionId, on: $on) {\n      clauseKey\n      clauseNumber\n      clauseHeading\n      clauseText\n    }\n  }\n": types.ObligationsDocument,
    "\n  query BreachPreview($adoptionId: ID!, $breachId: ID, $breach: BreachInput!) {\n    breachPreview(adoptionId: $adoptionId, breachId: $breachId, breach: $breach) {\n      proposal {\n        seriousness\n        why\n      }\n      clock {\n        state\n        words\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": types.BreachPreviewDocument,
    "\n  query Breach($id: ID!) {\n    breach(id: $id) {\n      id\n      version\n      loggedAt\n      loggedBy\n      withdrawnAt\n      withdrawnReason\n      asTold\n      viewerCan\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      clock {\n        state\n        words\n      }\n      proposal {\n        why\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n      rootCause {\n        id\n        title\n      }\n      notices {\n        id\n        number\n        way\n        late\n        notifiedAt\n        notifiedBy\n        contentHash\n        seen {\n          words\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n": types.BreachDocument,
    "\n  query BreachNotices($first: Int!, $after: String, $unseen: Boolean!, $late: Boolean!, $search: String) {\n    breachNotices(first: $first, after: $after, unseen: $unseen, late: $late, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        way\n        notifiedAt\n        member {\n          name\n        }\n        facts {\n          clauseNumber\n          clauseHeading\n          seriousness\n          systemic\n        }\n        clock {\n          state\n        }\n        seen {\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n": types.BreachNoticesDocument,
    "\n  query BreachNotice($id: ID!) {\n    breachNotice(id: $id) {\n      id\n      number\n      way\n      notifiedAt\n      notifiedBy\n      contentHash\n      rootCause\n      withdrawnReason\n      viewerCan\n      member {\n        name\n      }\n      clock {\n        state\n        words\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      versions {\n        id\n        number\n        way\n        notifiedAt\n      }\n      seen {\n        words\n        seenAt\n        seenBy\n      }\n    }\n  }\n": types.BreachNoticeDocument,
    "\n  mutation CreateCode($input: CreateCodeInput!) {\n    createCode(input: $input) {\n      id\n    }\n  }\n": types.CreateCodeDocument,
    "\n  mutation DraftEdition($input: DraftEditionInput!) {\n    draftEdition(input: $input) {\n      id\n    }\n  }\n": types.DraftEditionDocument,
    "\n  mutation ImportEdition($input: ImportEditionInput!) {\n    importEdition(input: $input) {\n      id\n    }\n  }\n": types.ImportEditionDocument,
    "\n  mutation PutClause($input: PutClauseInput!) {\n    putClause(input: $input) {\n      id\n      version\n    }\n  }\n": types.PutClauseDocument,
    "\n  mutation MoveClause($input: MoveClauseInput!) {\n    moveClause(input: $input) {\n      id\n      version\n      clauses {\n        key\n        parentKey\n        number\n        depth\n        heading\n      }\n    }\n  }\n": types.MoveClauseDocument,
    "\n  mutation RemoveClause($input: RemoveClauseInput!) {\n    removeClause(input: $input) {\n      id\n    }\n  }\n": types.RemoveClauseDocument,
    "\n  mutation PutParameter($input: PutParameterInput!) {\n    putParameter(input: $input) {\n      id\n    }\n  }\n": types.PutParameterDocument,
    "\n  mutation RemoveParameter($input: RemoveParameterInput!) {\n    removeParameter(input: $input) {\n      id\n    }\n  }\n": types.RemoveParameterDocument,
    "\n  mutation PutIndicator($input: PutIndicatorInput!) {\n    putIndicator(input: $input) {\n      id\n    }\n  }\n": types.PutIndicatorDocument,
    "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input) {\n      id\n    }\n  }\n": types.RemoveIndicatorDocument,
    "\n  mutation PutComplaintLists($input: PutComplaintListsInput!) {\n    putComplaintLists(input: $input) {\n      id\n    }\n  }\n": types.PutComplaintListsDocument,
    "\n  mutation PutAsks($input: PutAsksInput!) {\n    putAsks(input: $input) {\n      id\n    }\n  }\n": types.PutAsksDocument,
    "\n  mutation PutTranslation($input: PutTranslationInput!) {\n    putTranslation(input: $input) {\n      id\n    }\n  }\n": types.PutTranslationDocument,
    "\n  mutation RemoveTranslation($input: RemoveTranslationInput!) {\n    removeTranslation(input: $input) {\n      id\n    }\n  }\n": types.RemoveTranslationDocument,
    "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      id\n    }\n  }\n": types.PublishEditionDocument,
    "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) {\n      id\n    }\n  }\n": types.WithdrawEditionDocument,
    "\n  mutation PutFigureCheck($input: PutFigureCheckInput!) {\n    putFigureCheck(input: $input) {\n      id\n    }\n  }\n": types.PutFigureCheckDocument,
    "\n  mutation RemoveFigureCheck($input: RemoveFigureCheckInput!) {\n    removeFigureCheck(input: $input) {\n      id\n    }\n  }\n": types.RemoveFigureCheckDocument,
    "\n  query EditionsCompared($from: ID!, $to: ID!) {\n    from: edition(id: $from) {\n      ...ComparedEdition\n    }\n    to: edition(id: $to) {\n      ...ComparedEdition\n    }\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        changes\n        numberBefore\n        numberAfter\n        before {\n          heading\n          text\n          kind\n          policy\n        }\n        after {\n          heading\n          text\n          kind\n          policy\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n      parameters {\n        clauseKey\n        key\n        change\n        before {\n          label\n          unit\n          floor\n        }\n        after {\n          label\n          unit\n          floor\n        }\n      }\n      asks {\n        what\n        before\n        after\n      }\n      complaintLists {\n        list\n        before\n        after\n      }\n      indicators {\n        key\n        change\n        fields\n        before {\n          label\n        }\n        after {\n          label\n        }\n      }\n    }\n  }\n": types.EditionsComparedDocument,
    "\n  fragment ComparedEdition on Edition {\n    id\n    number\n    code {\n      id\n      title\n    }\n    clauses {\n      key\n      number\n      heading\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      choices\n    }\n  }\n": types.ComparedEditionFragmentDoc,
    "\n  query EditionsOfCode($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      code {\n        editions {\n          id\n          number\n        }\n      }\n    }\n  }\n": types.EditionsOfCodeDocument,
    "\n  query Codes {\n    codes {\n      id\n      key\n      title\n      summary\n      viewerCan\n      association {\n        name\n      }\n      currentEdition {\n        id\n        number\n        effectiveOn\n      }\n      editions {\n        id\n        number\n        status\n        effectiveOn\n        adoptBy\n        language\n        publishedAt\n        withdrawnOn\n        complaintCategories\n      }\n    }\n  }\n": types.CodesDocument,
    "\n  query EditionContent($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      effectiveOn\n      adoptBy\n      releaseNotes\n      contentHash\n      language\n      withdrawnOn\n      withdrawnReason\n      complaintCategories\n      asks {\n        what\n        frequency\n      }\n      complaintLists {\n        levels\n        products\n        channels\n        outcomes {\n          name\n          upheld\n        }\n        timeBands {\n          name\n          days\n          business\n        }\n        redressUnit\n        redressParts\n        others\n        otherShare\n      }\n      viewerCan\n      code {\n        id\n        key\n        title\n      }\n      clauses {\n        id\n        key\n        parentKey\n        number\n        depth\n        position\n        kind\n        policy\n        heading\n        text\n      }\n      parameters {\n        id\n        clauseKey\n        key\n        label\n        type\n        unit\n        stronger\n        floor\n        choices\n      }\n      indicators {\n        id\n        key\n        clauseKey\n        kind\n        label\n        numeratorLabel\n        denominatorLabel\n        unit\n        stronger\n        target\n        audience\n        breakdown\n      }\n      checks {\n        key\n        kind\n        frequency\n        indicatorKey\n        least\n        most\n        ratio\n        robustZ\n        smallBase\n        first\n        improbableAbove\n        breaches\n        left\n        relation\n        right\n        empties\n        level\n        says\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": types.EditionContentDocument,
    "\n  query TranslatedEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      language\n      viewerCan\n      code {\n        title\n      }\n      clauses {\n        key\n        number\n        heading\n        text\n        texts {\n          language\n          heading\n          text\n          stale\n        }\n      }\n    }\n  }\n": types.TranslatedEditionDocument,
    "\n  query EditionFile($editionId: ID!, $format: EditionFormat!) {\n    editionFile(editionId: $editionId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.EditionFileDocument,
    "\n  query CodeSchema {\n    codeSchema {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.CodeSchemaDocument,
    "\n  query CodeTemplates {\n    codeTemplates {\n      key\n      title\n      forWhom\n      summary\n      clauseCount\n      parameterCount\n      indicatorCount\n      complaintCategories\n      clauses {\n        key\n        number\n        depth\n        heading\n        text\n      }\n    }\n  }\n": types.CodeTemplatesDocument,
    "\n  query CheckTrial(\n    $editionId: ID!\n    $left: String!\n    $relation: CheckRelation!\n    $right: String!\n    $empties: CheckEmpties!\n    $figures: [TriedFigureInput!]!\n  ) {\n    checkTrial(\n      editionId: $editionId\n      left: $left\n      relation: $relation\n      right: $right\n      empties: $empties\n      figures: $figures\n    ) {\n      named\n      left\n      right\n      holds\n      remarks {\n        where\n        why\n      }\n    }\n  }\n": types.CheckTrialDocument,
    "\n  query Worklist {\n    worklist(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        title\n        since\n        firmName\n        periodId\n        adoption {\n          id\n        }\n        return {\n          id\n        }\n        report {\n          id\n        }\n        breach {\n          id\n        }\n        breachNotice {\n          id\n        }\n      }\n    }\n  }\n": types.WorklistDocument,
    "\n  query OwnReturns {\n    ownReturns {\n      id\n      next\n      daysLeft\n      errors\n      warnings\n      openQueries\n      covers\n      period {\n        id\n        label\n      }\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      return {\n        id\n        status\n        viewerCan\n      }\n      expected {\n        state\n        status\n        receipt\n        nil\n        dueOn\n        extended\n        lockOn\n        offCalendar\n        startsOn\n        endsOn\n        coveredBy\n        firstSubmittedAt\n      }\n    }\n  }\n": types.OwnReturnsDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      role\n      prefix\n      lastDay\n      issuedAt\n      lastUsedAt\n      revokedAt\n      works\n      issuedBy {\n        name\n      }\n      revokedBy {\n        name\n      }\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      key {\n        id\n        name\n      }\n    }\n  }\n": types.IssueApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      id\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  mutation AdmitMember($input: AdmitMemberInput!) {\n    admitMember(input: $input) {\n      id\n    }\n  }\n": types.AdmitMemberDocument,
    "\n  query Members($first: Int!, $after: String, $search: String) {\n    memberships(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        segment\n        sizeBand\n        region\n        since\n        until\n        member {\n          id\n          name\n        }\n        group {\n          name\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query UnreadNotices {\n    unreadNotices\n  }\n": types.UnreadNoticesDocument,
    "\n  query Notices($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {\n    notices(first: $first, after: $after, unread: $unread, kind: $kind) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        title\n        body\n        link\n        createdAt\n        readAt\n        mailState\n      }\n    }\n    unreadNotices\n    mailWishes {\n      kind\n    }\n  }\n": types.NoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input)\n  }\n": types.MarkNoticesReadDocument,
    "\n  mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {\n    markAllNoticesRead(input: $input)\n  }\n": types.MarkAllNoticesReadDocument,
    "\n  query MailWishes {\n    mailWishes {\n      kind\n      wanted\n    }\n  }\n": types.MailWishesDocument,
    "\n  mutation SetMailWish($input: SetMailWishInput!) {\n    setMailWish(input: $input) {\n      kind\n      wanted\n    }\n  }\n": types.SetMailWishDocument,
    "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      id\n    }\n  }\n": types.AppointDocument,
    "\n  query People {\n    people {\n      id\n      role\n      person {\n        name\n        email\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Periods {\n    periods {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      code {\n        id\n        title\n        viewerCan\n      }\n      board {\n        due\n        received\n        notBegun\n        draft\n        submitted\n        queried\n        accepted\n        nil\n        late\n        timely\n        covered\n        suspended\n        restating\n      }\n    }\n    codes {\n      id\n      title\n      viewerCan\n    }\n  }\n": types.PeriodsDocument,
    "\n  mutation OpenPeriod($input: OpenPeriodInput!) {\n    openPeriod(input: $input) {\n      id\n    }\n  }\n": types.OpenPeriodDocument,
    "\n  query Quality($periodId: ID!) {\n    period(id: $periodId) {\n      id\n      label\n      code {\n        title\n      }\n    }\n    qualitySignals(periodId: $periodId) {\n      id\n      kind\n      words\n      firmName\n      returnId\n    }\n  }\n": types.QualityDocument,
    "\n  query LateFirms($periodId: ID!) {\n    lateReturns(periodId: $periodId) {\n      adoptionId\n      firmName\n      dueOn\n      remindedAt\n    }\n  }\n": types.LateFirmsDocument,
    "\n  mutation RemindFirms($input: RemindFirmsInput!) {\n    remindFirms(input: $input) {\n      id\n    }\n  }\n": types.RemindFirmsDocument,
    "\n  query BoardCodes {\n    codes {\n      id\n      title\n    }\n  }\n": types.BoardCodesDocument,
    "\n  query Boards($codeId: ID!, $most: Int!, $cut: BoardCut!) {\n    periods(codeId: $codeId, most: $most) {\n      id\n      label\n      dueOn\n      board {\n        due\n        received\n        timely\n        receivedLate\n        outstanding\n        late\n        nil\n        covered\n        suspended\n        left\n        notYetRegistered\n        completeness\n        timeliness\n      }\n      boardsBy(cut: $cut) {\n        category\n        board {\n          due\n          received\n          timely\n          receivedLate\n          outstanding\n          late\n          nil\n          covered\n          suspended\n          left\n          notYetRegistered\n          completeness\n          timeliness\n        }\n      }\n    }\n  }\n": types.BoardsDocument,
    "\n  query ExpectedReturns(\n    $periodId: ID!\n    $after: String\n    $search: String\n    $state: DueState\n    $receipt: Receipt\n    $nil: Boolean\n    $cut: BoardCut\n    $category: String\n  ) {\n    period(id: $periodId) {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      timelyOn\n      lockOn\n      code {\n        id\n        title\n        viewerCan\n      }\n    }\n    expectedReturns(\n      periodId: $periodId\n      first: 50\n      after: $after\n      search: $search\n      state: $state\n      receipt: $receipt\n      nil: $nil\n      cut: $cut\n      category: $category\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        adoptionId\n        firmName\n        groupName\n        segment\n        sizeBand\n        state\n        receipt\n        nil\n        coveredBy\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        status\n        returnId\n        firstSubmittedAt\n      }\n    }\n  }\n": types.ExpectedReturnsDocument,
    "\n  mutation OpenCalendar($input: OpenCalendarInput!) {\n    openCalendar(input: $input) {\n      id\n    }\n  }\n": types.OpenCalendarDocument,
    "\n  mutation GrantTerms($input: GrantTermsInput!) {\n    grantTerms(input: $input) {\n      id\n    }\n  }\n": types.GrantTermsDocument,
    "\n  mutation CoverFirm($input: CoverFirmInput!) {\n    coverFirm(input: $input) {\n      id\n    }\n  }\n": types.CoverFirmDocument,
    "\n  query Previews {\n    reportPreviews {\n      reportId\n      periodLabel\n      codeTitle\n      until\n      open\n      response\n      disputes {\n        indicatorKey\n        reason\n      }\n      answeredAt\n      version\n      viewerCan\n      figures {\n        indicatorKey\n        label\n        kind\n        unit\n        part\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n": types.PreviewsDocument,
    "\n  mutation AnswerPreview($input: AnswerPreviewInput!) {\n    answerPreview(input: $input) {\n      reportId\n      version\n    }\n  }\n": types.AnswerPreviewDocument,
    "\n  query BenchmarkReleases($memberId: ID!) {\n    benchmarkReleases(memberId: $memberId) {\n      reference\n      title\n      associationName\n      vintage\n      supersededBy\n    }\n  }\n": types.BenchmarkReleasesDocument,
    "\n  query BenchmarkPage($memberId: ID!, $reference: String!) {\n    benchmark(memberId: $memberId, reference: $reference) {\n      segment\n      sizeBand\n      region\n      returnVersion\n      restatedSince\n      release {\n        reference\n        title\n        associationName\n        publishedAt\n        vintage\n        supersededBy\n        minimumRespondents\n      }\n      rows {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        stronger\n        answer\n        meetsTarget\n        own {\n          value\n          numerator\n          denominator\n          rate\n        }\n        released {\n          dimension\n          category\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          suppression\n          standing\n          words\n        }\n        parts {\n          category\n          own {\n            value\n            numerator\n            denominator\n            rate\n          }\n          released {\n            dimension\n            category\n            value\n            numerator\n            denominator\n            rate\n            median\n            suppression\n          }\n        }\n      }\n    }\n  }\n": types.BenchmarkPageDocument,
    "\n  query Policies {\n    disclosurePolicy {\n      ...PolicyTold\n    }\n    disclosurePolicies {\n      ...PolicyTold\n    }\n    disclosureWaivers {\n      id\n      since\n      until\n      statement\n      recordedBy\n      firm {\n        id\n        name\n      }\n    }\n  }\n  fragment PolicyTold on DisclosurePolicy {\n    id\n    number\n    minimum\n    p\n    dominance {\n      n\n      k\n    }\n    zeros\n    same\n    range\n    smallBase\n    setAt\n    setBy\n  }\n": types.PoliciesDocument,
    "\n  query WaivingFirms {\n    memberships(first: 100) {\n      nodes {\n        id\n        until\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WaivingFirmsDocument,
    "\n  query TryPolicy($policy: PolicyTrialInput!) {\n    policyTrial(policy: $policy) {\n      reference\n      before {\n        shown\n        primary\n        further\n      }\n      after {\n        shown\n        primary\n        further\n      }\n      indicators {\n        indicatorKey\n        label\n        before {\n          shown\n          primary\n          further\n        }\n        after {\n          shown\n          primary\n          further\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n": types.TryPolicyDocument,
    "\n  mutation SetPolicy($input: DisclosurePolicyInput!) {\n    setDisclosurePolicy(input: $input) {\n      id\n    }\n  }\n": types.SetPolicyDocument,
    "\n  mutation RecordWaiver($input: RecordWaiverInput!) {\n    recordWaiver(input: $input) {\n      id\n    }\n  }\n": types.RecordWaiverDocument,
    "\n  mutation EndWaiver($input: EndWaiverInput!) {\n    endWaiver(input: $input) {\n      id\n    }\n  }\n": types.EndWaiverDocument,
    "\n  query Reports {\n    reports {\n      id\n      status\n      compiledAt\n      due\n      reported\n      publicationReference\n      progress {\n        done\n        total\n      }\n      period {\n        label\n      }\n      code {\n        title\n      }\n    }\n    periods {\n      id\n      label\n      endsOn\n      code {\n        title\n      }\n    }\n  }\n": types.ReportsDocument,
    "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id\n      status\n      version\n      compiledAt\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      publicationReference\n      viewerCan\n      refusal\n      compiledBy\n      proposedBy\n      proposedAt\n      embargoUntil\n      previewUntil\n      answers {\n        firmName\n        response\n        answeredAt\n        disputes {\n          indicatorKey\n          reason\n        }\n      }\n      reason\n      corrects\n      engine\n      ledger\n      progress {\n        done\n        total\n      }\n      protection {\n        primary\n        further\n        cost\n        bound\n        proven\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      policy {\n        number\n        minimum\n      }\n      code {\n        title\n      }\n      period {\n        id\n        label\n      }\n      edition {\n        number\n      }\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        audience\n        namedParts\n      }\n      cells {\n        indicatorKey\n        dimension\n        category\n        due\n        reported\n        nil\n        respondents\n        value\n        numerator\n        denominator\n        rate\n        q1\n        median\n        q3\n        meetingTarget\n        change\n        suppression\n      }\n    }\n  }\n": types.ReportPageDocument,
    "\n  mutation CompileReport($input: CompileReportInput!) {\n    compileReport(input: $input) {\n      id\n    }\n  }\n": types.CompileReportDocument,
    "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      id\n      publicationReference\n    }\n  }\n": types.PublishReportDocument,
    "\n  mutation ProposeReport($input: ProposeReportInput!) {\n    proposeReport(input: $input) {\n      id\n    }\n  }\n": types.ProposeReportDocument,
    "\n  mutation WithholdReport($input: WithholdReportInput!) {\n    withholdReport(input: $input) {\n      id\n    }\n  }\n": types.WithholdReportDocument,
    "\n  query ReportChanges($id: ID!) {\n    report(id: $id) {\n      id\n      changes {\n        indicatorKey\n        dimension\n        category\n        field\n        was\n        now\n      }\n    }\n  }\n": types.ReportChangesDocument,
    "\n  query ReportNamed($id: ID!, $indicatorKey: String!, $part: String!) {\n    report(id: $id) {\n      id\n      named(indicatorKey: $indicatorKey, part: $part, first: 500) {\n        place\n        firmName\n        certificateNumber\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n": types.ReportNamedDocument,
    "\n  fragment BesideAsked on Return {\n    asks\n    questions {\n      topic\n      key\n      number\n      group\n      heading\n      text\n      notApplicable\n    }\n    previousSelfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n    }\n  }\n": types.BesideAskedFragmentDoc,
    "\n  fragment BesideContent on ReturnVersion {\n    selfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n      revision\n      changedBy\n    }\n    satisfaction {\n      state\n      method\n      methodWords\n      asked\n      answered\n      score\n      scaleLow\n      scaleHigh\n      takenFrom\n      takenTo\n      note\n      revision\n      changedBy\n    }\n  }\n": types.BesideContentFragmentDoc,
    "\n  query ReturnEvidence($id: ID!) {\n    evidenceTaken {\n      kinds\n      endings\n      largest\n      most\n    }\n    return(id: $id) {\n      id\n      versions {\n        id\n        number\n        submittedAt\n        evidence {\n          id\n          where\n          fileName\n          bytes\n          hash\n          addedAt\n          addedBy\n        }\n      }\n    }\n  }\n": types.ReturnEvidenceDocument,
    "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n": types.RemoveEvidenceDocument,
    "\n  query ImportPeriod($id: ID!) {\n    period(id: $id) {\n      id\n      label\n      code {\n        title\n        currentEdition {\n          indicators {\n            key\n            label\n            kind\n            breakdown\n          }\n          complaintFields {\n            field\n            heading\n          }\n        }\n      }\n    }\n  }\n": types.ImportPeriodDocument,
    "\n  query ImportTemplate($periodId: ID!) {\n    importTemplate(periodId: $periodId) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n": types.ImportTemplateDocument,
    "\n  query ImportProgress($id: ID!) {\n    importJob(id: $id) {\n      id\n      fileName\n      status\n      rowsRead\n      rowsTotal\n      share\n      refusal\n      outcome {\n        firms\n        cells\n        alreadyImported\n      }\n    }\n  }\n": types.ImportProgressDocument,
    "\n  query ImportLook($id: ID!) {\n    importJob(id: $id) {\n      id\n      preview {\n        sheets {\n          name\n          hidden\n        }\n        sheetName\n        remembered\n        header\n        rowsRead\n        digest\n        firms {\n          memberName\n          cells\n          startsOn\n          endsOn\n          offCalendar\n          joint\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n        unusual {\n          level\n          code\n          where\n          why\n        }\n        mapping {\n          sheet\n          firm\n          group\n          breakdown\n          span\n          joint\n          ignored\n          figures {\n            indicatorKey\n            role\n            column\n          }\n          complaints {\n            field\n            column\n          }\n        }\n      }\n    }\n  }\n": types.ImportLookDocument,
    "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n": types.CheckImportDocument,
    "\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      id\n    }\n  }\n": types.RunImportDocument,
    "\n  mutation CancelImport($input: ImportJobInput!) {\n    cancelImport(input: $input) {\n      id\n    }\n  }\n": types.CancelImportDocument,
    "\n  query Returns($first: Int!, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {\n    returns(first: $first, after: $after, periodId: $periodId, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        late\n        viewerCan\n        assignee {\n          name\n        }\n        member {\n          name\n        }\n        period {\n          id\n          label\n          dueOn\n        }\n      }\n    }\n  }\n": types.ReturnsDocument,
    "\n  query ReturnPage($id: ID!) {\n    return(id: $id) {\n      id\n      status\n      version\n      late\n      acceptedAt\n      viewerCan\n      member {\n        name\n      }\n      period {\n        id\n        label\n        dueOn\n      }\n      edition {\n        number\n        complaintCategories\n        complaintLists {\n          levels\n          products\n          channels\n          outcomes {\n            name\n          }\n          timeBands {\n            name\n          }\n          redressUnit\n          redressParts\n        }\n        indicators {\n          key\n          kind\n          label\n          numeratorLabel\n          denominatorLabel\n          unit\n          breakdown\n        }\n      }\n      previousObservations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n      }\n      breaches {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      breachNotices {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      previousComplaints {\n        level\n        category\n        product\n        state\n        openAtEnd\n      }\n      queries {\n        id\n        indicatorKey\n        breakdown\n        cell\n        reopens\n        question\n        askedAt\n        askedBy\n        answer\n        answeredAt\n        answeredBy\n      }\n      versions {\n        id\n        number\n        source\n        preparedBy\n        submittedBy\n        submittedAt\n        approvedBy\n        acceptedBy\n        restatementReason\n        contentHash\n        changes {\n          cell\n          before\n          after\n        }\n      }\n      covers\n      joint\n      assignee {\n        name\n      }\n      expected {\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        lockOn\n      }\n      ...BesideAsked\n      ...DraftContent\n    }\n  }\n": types.ReturnPageDocument,
    "\n  fragment DraftContent on Return {\n    id\n    status\n    version\n    remarks {\n      level\n      code\n      where\n      why\n    }\n    current {\n      id\n      number\n      restates\n      restatementReason\n      openCells\n      nilAttestation\n      explanation\n      ...BesideContent\n      observations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n        note\n        revision\n        changedBy\n      }\n      complaints {\n        level\n        category\n        product\n        state\n        openAtStart\n        received\n        closed\n        upheld\n        openAtEnd\n        redressCount\n        redressAmount\n        parts {\n          dimension\n          part\n          figure\n        }\n        note\n        revision\n        changedBy\n      }\n    }\n  }\n": types.DraftContentFragmentDoc,
    "\n  query ReturnDraft($id: ID!) {\n    return(id: $id) {\n      ...DraftContent\n    }\n  }\n": types.ReturnDraftDocument,
    "\n  query CellHistory($id: ID!, $cell: String!) {\n    return(id: $id) {\n      id\n      history(cell: $cell) {\n        id\n        revision\n        before\n        after\n        at\n        personName\n      }\n    }\n  }\n": types.CellHistoryDocument,
    "\n  mutation BeginReturn($input: BeginReturnInput!) {\n    beginReturn(input: $input) {\n      id\n    }\n  }\n": types.BeginReturnDocument,
    "\n  mutation FillReturn($input: FillReturnInput!) {\n    fillReturn(input: $input) {\n      ...DraftContent\n    }\n  }\n": types.FillReturnDocument,
    "\n  mutation PrepareReturn($input: ReturnActInput!) {\n    prepareReturn(input: $input) {\n      id\n    }\n  }\n": types.PrepareReturnDocument,
    "\n  mutation ReopenReturn($input: ReturnActInput!) {\n    reopenReturn(input: $input) {\n      id\n    }\n  }\n": types.ReopenReturnDocument,
    "\n  mutation SubmitReturn($input: ReturnActInput!) {\n    submitReturn(input: $input) {\n      id\n    }\n  }\n": types.SubmitReturnDocument,
    "\n  mutation CorrectReturn($input: ReturnActInput!) {\n    correctReturn(input: $input) {\n      id\n    }\n  }\n": types.CorrectReturnDocument,
    "\n  mutation AcceptReturn($input: ReturnActInput!) {\n    acceptReturn(input: $input) {\n      id\n    }\n  }\n": types.AcceptReturnDocument,
    "\n  mutation ApproveReturn($input: ReturnActInput!) {\n    approveReturn(input: $input) {\n      id\n    }\n  }\n": types.ApproveReturnDocument,
    "\n  mutation RestateReturn($input: RestateReturnInput!) {\n    restateReturn(input: $input) {\n      id\n    }\n  }\n": types.RestateReturnDocument,
    "\n  mutation QueryReturn($input: QueryReturnInput!) {\n    queryReturn(input: $input) {\n      id\n    }\n  }\n": types.QueryReturnDocument,
    "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) {\n      id\n    }\n  }\n": types.AnswerQueryDocument,
    "\n  query Officers {\n    officers {\n      id\n      name\n    }\n  }\n": types.OfficersDocument,
    "\n  mutation AssignReturn($input: AssignReturnInput!) {\n    assignReturn(input: $input) {\n      id\n    }\n  }\n": types.AssignReturnDocument,
    "\n  mutation AssignReturns($input: AssignReturnsInput!) {\n    assignReturns(input: $input) {\n      id\n    }\n  }\n": types.AssignReturnsDocument,
    "\n  mutation AcceptReturns($input: AcceptReturnsInput!) {\n    acceptReturns(input: $input) {\n      id\n    }\n  }\n": types.AcceptReturnsDocument,
    "\n  query ReviewPolicy {\n    me {\n      seat {\n        organization {\n          id\n          acceptances\n        }\n      }\n    }\n  }\n": types.ReviewPolicyDocument,
    "\n  mutation SetReviewPolicy($input: ReviewPolicyInput!) {\n    setReviewPolicy(input: $input) {\n      id\n    }\n  }\n": types.SetReviewPolicyDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      person {\n        name\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      abilities\n      seat {\n        id\n        role\n        organization {\n          id\n          name\n          kind\n        }\n      }\n      seats {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExtensionOf($id: ID!) {\n    adoption(id: $id) {\n      id\n      status\n      version\n      viewerCan\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        number\n        effectiveOn\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n        }\n        parameters {\n          ...ValuedParameter\n        }\n      }\n      extension {\n        number\n        effectiveFrom\n        operations {\n          ...FirmOperation\n        }\n      }\n      draftExtension {\n        number\n        status\n        operations {\n          ...FirmOperation\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      rulings {\n        operationName\n        ruling\n        reason\n        personName\n        ruledAt\n      }\n    }\n  }\n"): typeof import('./graphql').ExtensionOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ValuedParameter on Parameter {\n    clauseKey\n    key\n    label\n    type\n    unit\n    stronger\n    floor\n    choices\n  }\n"): typeof import('./graphql').ValuedParameterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirmOperation on Operation {\n    name\n    kind\n    clauseKey\n    parameterKey\n    value\n    key\n    parentKey\n    position\n    clauseKind\n    heading\n    text\n    reason\n    needsRuling {\n      why\n    }\n    ruling {\n      ruling\n      reason\n      personName\n      ruledAt\n    }\n  }\n"): typeof import('./graphql').FirmOperationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExtendedCode($id: ID!, $on: Date!) {\n    adoption(id: $id) {\n      id\n      draftCode {\n        ...ReadCode\n      }\n      effectiveCode(on: $on) {\n        ...ReadCode\n      }\n    }\n  }\n"): typeof import('./graphql').ExtendedCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadCode on EffectiveCode {\n    on\n    clauses {\n      key\n      number\n      depth\n      kind\n      heading\n      text\n      origin\n      delivery\n      notApplicable\n      takes\n    }\n  }\n"): typeof import('./graphql').ReadCodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperationRemarks($adoptionId: ID!, $operation: OperationInput!) {\n    operationRemarks(adoptionId: $adoptionId, operation: $operation) {\n      level\n      code\n      where\n      why\n    }\n  }\n"): typeof import('./graphql').OperationRemarksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutOperation($input: PutOperationInput!) {\n    putOperation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOperation($input: RemoveOperationInput!) {\n    removeOperation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardExtension($input: AdoptionActInput!) {\n    discardExtension(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DiscardExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForRuling($input: AdoptionActInput!) {\n    askForRuling(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AskForRulingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenExtension($input: AdoptionActInput!) {\n    reopenExtension(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReopenExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RuleOnOperation($input: RuleOnOperationInput!) {\n    ruleOnOperation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RuleOnOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishExtension($input: PublishExtensionInput!) {\n    publishExtension(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PublishExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Adoptions($first: Int!, $after: String, $status: AdoptionStatus, $search: String) {\n    adoptions(first: $first, after: $after, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        certificateNumber\n        registeredOn\n        broughtOver\n        member {\n          name\n        }\n        code {\n          title\n        }\n        edition {\n          number\n        }\n        membership {\n          segment\n          sizeBand\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AdoptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdoptionPage($id: ID!) {\n    adoption(id: $id) {\n      ...AdoptionWay\n      certificateNumber\n      registeredOn\n      endedOn\n      broughtOver\n      member {\n        name\n      }\n      code {\n        title\n      }\n      edition {\n        id\n        number\n        clauses {\n          key\n          number\n          heading\n        }\n      }\n      membership {\n        segment\n        sizeBand\n        association {\n          name\n        }\n      }\n      shortForm\n      withPlan\n      questions {\n        key\n        group\n        text\n        clauseOfStandard\n      }\n      gaps {\n        id\n        clauseKey\n        gap\n        action\n        owner\n        dueOn\n        closedOn\n      }\n      commitment {\n        text\n        textHash\n        signerName\n        signedAt\n      }\n      effectiveCode {\n        editionNumber\n        extensionNumber\n        clauses {\n          key\n          number\n          depth\n          heading\n          text\n          origin\n          delivery\n          notApplicable\n          parameters {\n            key\n            label\n            unit\n            floor\n            value\n            own\n          }\n        }\n      }\n    }\n  }\n\n  fragment AdoptionWay on Adoption {\n    id\n    status\n    version\n    viewerCan\n    viewerActs\n    signers\n    assessment {\n      question\n      answer\n      note\n      evidence\n      action\n      owner\n      dueOn\n    }\n    path {\n      step\n      state\n      done\n      of\n      turn\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n    commitmentText\n    commitmentTextHash\n    events {\n      id\n      status\n      on\n      reason\n      personName\n    }\n  }\n"): typeof import('./graphql').AdoptionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsiderCode($input: ConsiderCodeInput!) {\n    considerCode(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConsiderCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerAssessment($input: AnswerAssessmentInput!) {\n    answerAssessment(input: $input) {\n      ...AdoptionWay\n    }\n  }\n"): typeof import('./graphql').AnswerAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteAssessment($input: AdoptionActInput!) {\n    completeAssessment(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CompleteAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommitAdoption($input: CommitAdoptionInput!) {\n    commitAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CommitAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAdoption($input: RegisterAdoptionInput!) {\n    registerAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAdoption($input: ReasonedAdoptionActInput!) {\n    declineAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeclineAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAdoption($input: ReasonedAdoptionActInput!) {\n    withdrawAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutGap($input: PutGapInput!) {\n    putGap(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGap($input: RemoveGapInput!) {\n    removeGap(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveGapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutUnderRemedy($input: ReasonedAdoptionActInput!) {\n    putUnderRemedy(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutUnderRemedyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendAdoption($input: ReasonedAdoptionActInput!) {\n    suspendAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SuspendAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateAdoption($input: ReasonedAdoptionActInput!) {\n    reinstateAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReinstateAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TerminateAdoption($input: ReasonedAdoptionActInput!) {\n    terminateAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').TerminateAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LapseAdoption($input: ReasonedAdoptionActInput!) {\n    lapseAdoption(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').LapseAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdoptionFile($adoptionId: ID!, $format: AdoptionFormat!, $on: Date) {\n    adoptionFile(adoptionId: $adoptionId, format: $format, on: $on) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').AdoptionFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Move($id: ID!) {\n    transition(id: $id) {\n      id\n      status\n      version\n      undecided\n      conflicts\n      canBeUndone\n      effectiveFrom\n      appliedAt\n      undoneAt\n      adoption {\n        id\n        viewerCan\n        member {\n          name\n        }\n        code {\n          title\n        }\n        extension {\n          effectiveFrom\n        }\n      }\n      fromEdition {\n        ...MoveEdition\n      }\n      toEdition {\n        ...MoveEdition\n      }\n      operations {\n        name\n        kind\n        state\n        why\n        answers\n        fields {\n          field\n          old\n          next\n          own\n        }\n        decision {\n          answer\n          value\n          text\n          parentKey\n          key\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').MoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoveEdition on Edition {\n    id\n    number\n    effectiveOn\n    clauses {\n      key\n      number\n      heading\n      policy\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      floor\n      choices\n    }\n  }\n"): typeof import('./graphql').MoveEditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RewordedClauses($from: ID!, $to: ID!) {\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        before {\n          heading\n          text\n        }\n        after {\n          heading\n          text\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RewordedClausesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdoptionMoves($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      endedOn\n      viewerCan\n      edition {\n        id\n        number\n      }\n      nextEdition {\n        id\n        number\n        effectiveOn\n        releaseNotes\n      }\n      deadline {\n        until\n        reason\n        past\n      }\n      transitions {\n        id\n        status\n        version\n        undecided\n        canBeUndone\n        effectiveFrom\n        appliedAt\n        undoneAt\n        fromEdition {\n          number\n        }\n        toEdition {\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AdoptionMovesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginTransition($input: BeginTransitionInput!) {\n    beginTransition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').BeginTransitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideOperation($input: DecideOperationInput!) {\n    decideOperation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DecideOperationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyTransition($input: ApplyTransitionInput!) {\n    applyTransition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApplyTransitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoTransition($input: TransitionActInput!) {\n    undoTransition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UndoTransitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardOfEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      effectiveOn\n      adoptBy\n      code {\n        title\n      }\n    }\n    transitionBoard(editionId: $id) {\n      counts {\n        stage\n        firms\n      }\n      rows {\n        adoptionId\n        memberName\n        editionNumber\n        stage\n        undecided\n        conflicts\n        deadline\n        deadlineReason\n        effectiveFrom\n      }\n    }\n  }\n"): typeof import('./graphql').BoardOfEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdoptionVersion($id: ID!) {\n    adoption(id: $id) {\n      id\n      version\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').AdoptionVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n    extendDeadline(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ExtendDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogBreach($input: LogBreachInput!) {\n    logBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').LogBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendBreach($input: AmendBreachInput!) {\n    amendBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AmendBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyBreach($input: BreachActInput!) {\n    notifyBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').NotifyBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawBreach($input: WithdrawBreachInput!) {\n    withdrawBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkBreach($input: LinkBreachInput!) {\n    linkBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').LinkBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendRootCause($input: AmendRootCauseInput!) {\n    amendRootCause(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AmendRootCauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteBreach($input: NoteBreachInput!) {\n    noteBreach(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').NoteBreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoticePolicy($input: NoticePolicyInput!) {\n    setNoticePolicy(input: $input) {\n      id\n      noticeDays\n    }\n  }\n"): typeof import('./graphql').SetNoticePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePolicy {\n    me {\n      seat {\n        organization {\n          id\n          noticeDays\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticePolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FactsOfBreach on BreachFacts {\n    clauseKey\n    clauseNumber\n    clauseHeading\n    clauseText\n    editionNumber\n    extensionNumber\n    happenedFrom\n    happenedUntil\n    foundOn\n    foundHow\n    foundHowWords\n    cause\n    causeWords\n    description\n    customersAffected\n    moneyLost\n    currency\n    remedy\n    remedyStatus\n    remedyDueOn\n    remedyDoneOn\n    factors {\n      factor\n      weight\n      words\n    }\n    seriousness\n    seriousnessReason\n    systemic\n  }\n"): typeof import('./graphql').FactsOfBreachFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Breaches($first: Int!, $after: String, $filter: BreachFilter, $clauseKey: String, $rootCauseId: ID) {\n    breaches(\n      first: $first\n      after: $after\n      filter: $filter\n      clauseKey: $clauseKey\n      rootCauseId: $rootCauseId\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        withdrawnAt\n        remedyOverdue\n        facts {\n          clauseNumber\n          clauseHeading\n          description\n          foundOn\n          customersAffected\n          seriousness\n          systemic\n          remedyStatus\n          remedyDueOn\n        }\n        clock {\n          state\n          by\n          daysLeft\n          words\n        }\n        rootCause {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BreachesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RootCauses {\n    rootCauses {\n      id\n      title\n      version\n      seriousness\n      seriousnessReason\n      customersAffected\n      customersUnknown\n      money {\n        currency\n        amount\n      }\n      proposal {\n        seriousness\n        why\n      }\n      breaches {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RootCausesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptCodes {\n    adoptions(first: 100) {\n      nodes {\n        id\n        registeredOn\n        code {\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').KeptCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Obligations($adoptionId: ID!, $on: Date!) {\n    obligations(adoptionId: $adoptionId, on: $on) {\n      clauseKey\n      clauseNumber\n      clauseHeading\n      clauseText\n    }\n  }\n"): typeof import('./graphql').ObligationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachPreview($adoptionId: ID!, $breachId: ID, $breach: BreachInput!) {\n    breachPreview(adoptionId: $adoptionId, breachId: $breachId, breach: $breach) {\n      proposal {\n        seriousness\n        why\n      }\n      clock {\n        state\n        words\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').BreachPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Breach($id: ID!) {\n    breach(id: $id) {\n      id\n      version\n      loggedAt\n      loggedBy\n      withdrawnAt\n      withdrawnReason\n      asTold\n      viewerCan\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      clock {\n        state\n        words\n      }\n      proposal {\n        why\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n      rootCause {\n        id\n        title\n      }\n      notices {\n        id\n        number\n        way\n        late\n        notifiedAt\n        notifiedBy\n        contentHash\n        seen {\n          words\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BreachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachNotices($first: Int!, $after: String, $unseen: Boolean!, $late: Boolean!, $search: String) {\n    breachNotices(first: $first, after: $after, unseen: $unseen, late: $late, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        way\n        notifiedAt\n        member {\n          name\n        }\n        facts {\n          clauseNumber\n          clauseHeading\n          seriousness\n          systemic\n        }\n        clock {\n          state\n        }\n        seen {\n          seenAt\n          seenBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BreachNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BreachNotice($id: ID!) {\n    breachNotice(id: $id) {\n      id\n      number\n      way\n      notifiedAt\n      notifiedBy\n      contentHash\n      rootCause\n      withdrawnReason\n      viewerCan\n      member {\n        name\n      }\n      clock {\n        state\n        words\n      }\n      facts {\n        ...FactsOfBreach\n      }\n      versions {\n        id\n        number\n        way\n        notifiedAt\n      }\n      seen {\n        words\n        seenAt\n        seenBy\n      }\n    }\n  }\n"): typeof import('./graphql').BreachNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCode($input: CreateCodeInput!) {\n    createCode(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftEdition($input: DraftEditionInput!) {\n    draftEdition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportEdition($input: ImportEditionInput!) {\n    importEdition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ImportEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutClause($input: PutClauseInput!) {\n    putClause(input: $input) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').PutClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveClause($input: MoveClauseInput!) {\n    moveClause(input: $input) {\n      id\n      version\n      clauses {\n        key\n        parentKey\n        number\n        depth\n        heading\n      }\n    }\n  }\n"): typeof import('./graphql').MoveClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveClause($input: RemoveClauseInput!) {\n    removeClause(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveClauseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutParameter($input: PutParameterInput!) {\n    putParameter(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutParameterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveParameter($input: RemoveParameterInput!) {\n    removeParameter(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveParameterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutIndicator($input: PutIndicatorInput!) {\n    putIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveIndicator($input: RemoveIndicatorInput!) {\n    removeIndicator(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveIndicatorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutComplaintLists($input: PutComplaintListsInput!) {\n    putComplaintLists(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutComplaintListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutAsks($input: PutAsksInput!) {\n    putAsks(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutAsksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutTranslation($input: PutTranslationInput!) {\n    putTranslation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutTranslationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTranslation($input: RemoveTranslationInput!) {\n    removeTranslation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveTranslationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEdition($input: PublishEditionInput!) {\n    publishEdition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PublishEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawEdition($input: WithdrawEditionInput!) {\n    withdrawEdition(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutFigureCheck($input: PutFigureCheckInput!) {\n    putFigureCheck(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PutFigureCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFigureCheck($input: RemoveFigureCheckInput!) {\n    removeFigureCheck(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveFigureCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionsCompared($from: ID!, $to: ID!) {\n    from: edition(id: $from) {\n      ...ComparedEdition\n    }\n    to: edition(id: $to) {\n      ...ComparedEdition\n    }\n    comparison(fromEditionId: $from, toEditionId: $to) {\n      clauses {\n        key\n        changes\n        numberBefore\n        numberAfter\n        before {\n          heading\n          text\n          kind\n          policy\n        }\n        after {\n          heading\n          text\n          kind\n          policy\n        }\n        heading {\n          change\n          text\n        }\n        text {\n          change\n          text\n        }\n      }\n      parameters {\n        clauseKey\n        key\n        change\n        before {\n          label\n          unit\n          floor\n        }\n        after {\n          label\n          unit\n          floor\n        }\n      }\n      asks {\n        what\n        before\n        after\n      }\n      complaintLists {\n        list\n        before\n        after\n      }\n      indicators {\n        key\n        change\n        fields\n        before {\n          label\n        }\n        after {\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EditionsComparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedEdition on Edition {\n    id\n    number\n    code {\n      id\n      title\n    }\n    clauses {\n      key\n      number\n      heading\n    }\n    parameters {\n      clauseKey\n      key\n      label\n      type\n      unit\n      stronger\n      choices\n    }\n  }\n"): typeof import('./graphql').ComparedEditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionsOfCode($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      code {\n        editions {\n          id\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EditionsOfCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Codes {\n    codes {\n      id\n      key\n      title\n      summary\n      viewerCan\n      association {\n        name\n      }\n      currentEdition {\n        id\n        number\n        effectiveOn\n      }\n      editions {\n        id\n        number\n        status\n        effectiveOn\n        adoptBy\n        language\n        publishedAt\n        withdrawnOn\n        complaintCategories\n      }\n    }\n  }\n"): typeof import('./graphql').CodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionContent($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      effectiveOn\n      adoptBy\n      releaseNotes\n      contentHash\n      language\n      withdrawnOn\n      withdrawnReason\n      complaintCategories\n      asks {\n        what\n        frequency\n      }\n      complaintLists {\n        levels\n        products\n        channels\n        outcomes {\n          name\n          upheld\n        }\n        timeBands {\n          name\n          days\n          business\n        }\n        redressUnit\n        redressParts\n        others\n        otherShare\n      }\n      viewerCan\n      code {\n        id\n        key\n        title\n      }\n      clauses {\n        id\n        key\n        parentKey\n        number\n        depth\n        position\n        kind\n        policy\n        heading\n        text\n      }\n      parameters {\n        id\n        clauseKey\n        key\n        label\n        type\n        unit\n        stronger\n        floor\n        choices\n      }\n      indicators {\n        id\n        key\n        clauseKey\n        kind\n        label\n        numeratorLabel\n        denominatorLabel\n        unit\n        stronger\n        target\n        audience\n        breakdown\n      }\n      checks {\n        key\n        kind\n        frequency\n        indicatorKey\n        least\n        most\n        ratio\n        robustZ\n        smallBase\n        first\n        improbableAbove\n        breaches\n        left\n        relation\n        right\n        empties\n        level\n        says\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').EditionContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TranslatedEdition($id: ID!) {\n    edition(id: $id) {\n      id\n      number\n      status\n      version\n      language\n      viewerCan\n      code {\n        title\n      }\n      clauses {\n        key\n        number\n        heading\n        text\n        texts {\n          language\n          heading\n          text\n          stale\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TranslatedEditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionFile($editionId: ID!, $format: EditionFormat!) {\n    editionFile(editionId: $editionId, format: $format) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').EditionFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeSchema {\n    codeSchema {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').CodeSchemaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodeTemplates {\n    codeTemplates {\n      key\n      title\n      forWhom\n      summary\n      clauseCount\n      parameterCount\n      indicatorCount\n      complaintCategories\n      clauses {\n        key\n        number\n        depth\n        heading\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').CodeTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckTrial(\n    $editionId: ID!\n    $left: String!\n    $relation: CheckRelation!\n    $right: String!\n    $empties: CheckEmpties!\n    $figures: [TriedFigureInput!]!\n  ) {\n    checkTrial(\n      editionId: $editionId\n      left: $left\n      relation: $relation\n      right: $right\n      empties: $empties\n      figures: $figures\n    ) {\n      named\n      left\n      right\n      holds\n      remarks {\n        where\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').CheckTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Worklist {\n    worklist(first: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        title\n        since\n        firmName\n        periodId\n        adoption {\n          id\n        }\n        return {\n          id\n        }\n        report {\n          id\n        }\n        breach {\n          id\n        }\n        breachNotice {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReturns {\n    ownReturns {\n      id\n      next\n      daysLeft\n      errors\n      warnings\n      openQueries\n      covers\n      period {\n        id\n        label\n      }\n      adoption {\n        id\n        code {\n          title\n        }\n      }\n      return {\n        id\n        status\n        viewerCan\n      }\n      expected {\n        state\n        status\n        receipt\n        nil\n        dueOn\n        extended\n        lockOn\n        offCalendar\n        startsOn\n        endsOn\n        coveredBy\n        firstSubmittedAt\n      }\n    }\n  }\n"): typeof import('./graphql').OwnReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      role\n      prefix\n      lastDay\n      issuedAt\n      lastUsedAt\n      revokedAt\n      works\n      issuedBy {\n        name\n      }\n      revokedBy {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ApiKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      secret\n      key {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').IssueApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitMember($input: AdmitMemberInput!) {\n    admitMember(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AdmitMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($first: Int!, $after: String, $search: String) {\n    memberships(first: $first, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        number\n        segment\n        sizeBand\n        region\n        since\n        until\n        member {\n          id\n          name\n        }\n        group {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices\n  }\n"): typeof import('./graphql').UnreadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {\n    notices(first: $first, after: $after, unread: $unread, kind: $kind) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        title\n        body\n        link\n        createdAt\n        readAt\n        mailState\n      }\n    }\n    unreadNotices\n    mailWishes {\n      kind\n    }\n  }\n"): typeof import('./graphql').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input)\n  }\n"): typeof import('./graphql').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {\n    markAllNoticesRead(input: $input)\n  }\n"): typeof import('./graphql').MarkAllNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailWishes {\n    mailWishes {\n      kind\n      wanted\n    }\n  }\n"): typeof import('./graphql').MailWishesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailWish($input: SetMailWishInput!) {\n    setMailWish(input: $input) {\n      kind\n      wanted\n    }\n  }\n"): typeof import('./graphql').SetMailWishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) {\n    appoint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    people {\n      id\n      role\n      person {\n        name\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Periods {\n    periods {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      code {\n        id\n        title\n        viewerCan\n      }\n      board {\n        due\n        received\n        notBegun\n        draft\n        submitted\n        queried\n        accepted\n        nil\n        late\n        timely\n        covered\n        suspended\n        restating\n      }\n    }\n    codes {\n      id\n      title\n      viewerCan\n    }\n  }\n"): typeof import('./graphql').PeriodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPeriod($input: OpenPeriodInput!) {\n    openPeriod(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Quality($periodId: ID!) {\n    period(id: $periodId) {\n      id\n      label\n      code {\n        title\n      }\n    }\n    qualitySignals(periodId: $periodId) {\n      id\n      kind\n      words\n      firmName\n      returnId\n    }\n  }\n"): typeof import('./graphql').QualityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateFirms($periodId: ID!) {\n    lateReturns(periodId: $periodId) {\n      adoptionId\n      firmName\n      dueOn\n      remindedAt\n    }\n  }\n"): typeof import('./graphql').LateFirmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindFirms($input: RemindFirmsInput!) {\n    remindFirms(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemindFirmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCodes {\n    codes {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql').BoardCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Boards($codeId: ID!, $most: Int!, $cut: BoardCut!) {\n    periods(codeId: $codeId, most: $most) {\n      id\n      label\n      dueOn\n      board {\n        due\n        received\n        timely\n        receivedLate\n        outstanding\n        late\n        nil\n        covered\n        suspended\n        left\n        notYetRegistered\n        completeness\n        timeliness\n      }\n      boardsBy(cut: $cut) {\n        category\n        board {\n          due\n          received\n          timely\n          receivedLate\n          outstanding\n          late\n          nil\n          covered\n          suspended\n          left\n          notYetRegistered\n          completeness\n          timeliness\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BoardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExpectedReturns(\n    $periodId: ID!\n    $after: String\n    $search: String\n    $state: DueState\n    $receipt: Receipt\n    $nil: Boolean\n    $cut: BoardCut\n    $category: String\n  ) {\n    period(id: $periodId) {\n      id\n      label\n      startsOn\n      endsOn\n      dueOn\n      timelyOn\n      lockOn\n      code {\n        id\n        title\n        viewerCan\n      }\n    }\n    expectedReturns(\n      periodId: $periodId\n      first: 50\n      after: $after\n      search: $search\n      state: $state\n      receipt: $receipt\n      nil: $nil\n      cut: $cut\n      category: $category\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        adoptionId\n        firmName\n        groupName\n        segment\n        sizeBand\n        state\n        receipt\n        nil\n        coveredBy\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        status\n        returnId\n        firstSubmittedAt\n      }\n    }\n  }\n"): typeof import('./graphql').ExpectedReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCalendar($input: OpenCalendarInput!) {\n    openCalendar(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantTerms($input: GrantTermsInput!) {\n    grantTerms(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').GrantTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CoverFirm($input: CoverFirmInput!) {\n    coverFirm(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CoverFirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Previews {\n    reportPreviews {\n      reportId\n      periodLabel\n      codeTitle\n      until\n      open\n      response\n      disputes {\n        indicatorKey\n        reason\n      }\n      answeredAt\n      version\n      viewerCan\n      figures {\n        indicatorKey\n        label\n        kind\n        unit\n        part\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPreview($input: AnswerPreviewInput!) {\n    answerPreview(input: $input) {\n      reportId\n      version\n    }\n  }\n"): typeof import('./graphql').AnswerPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenchmarkReleases($memberId: ID!) {\n    benchmarkReleases(memberId: $memberId) {\n      reference\n      title\n      associationName\n      vintage\n      supersededBy\n    }\n  }\n"): typeof import('./graphql').BenchmarkReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenchmarkPage($memberId: ID!, $reference: String!) {\n    benchmark(memberId: $memberId, reference: $reference) {\n      segment\n      sizeBand\n      region\n      returnVersion\n      restatedSince\n      release {\n        reference\n        title\n        associationName\n        publishedAt\n        vintage\n        supersededBy\n        minimumRespondents\n      }\n      rows {\n        indicatorKey\n        label\n        kind\n        unit\n        numeratorLabel\n        denominatorLabel\n        target\n        stronger\n        answer\n        meetsTarget\n        own {\n          value\n          numerator\n          denominator\n          rate\n        }\n        released {\n          dimension\n          category\n          respondents\n          value\n          numerator\n          denominator\n          rate\n          q1\n          median\n          q3\n          suppression\n          standing\n          words\n        }\n        parts {\n          category\n          own {\n            value\n            numerator\n            denominator\n            rate\n          }\n          released {\n            dimension\n            category\n            value\n            numerator\n            denominator\n            rate\n            median\n            suppression\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BenchmarkPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Policies {\n    disclosurePolicy {\n      ...PolicyTold\n    }\n    disclosurePolicies {\n      ...PolicyTold\n    }\n    disclosureWaivers {\n      id\n      since\n      until\n      statement\n      recordedBy\n      firm {\n        id\n        name\n      }\n    }\n  }\n  fragment PolicyTold on DisclosurePolicy {\n    id\n    number\n    minimum\n    p\n    dominance {\n      n\n      k\n    }\n    zeros\n    same\n    range\n    smallBase\n    setAt\n    setBy\n  }\n"): typeof import('./graphql').PoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaivingFirms {\n    memberships(first: 100) {\n      nodes {\n        id\n        until\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WaivingFirmsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryPolicy($policy: PolicyTrialInput!) {\n    policyTrial(policy: $policy) {\n      reference\n      before {\n        shown\n        primary\n        further\n      }\n      after {\n        shown\n        primary\n        further\n      }\n      indicators {\n        indicatorKey\n        label\n        before {\n          shown\n          primary\n          further\n        }\n        after {\n          shown\n          primary\n          further\n        }\n      }\n      remarks {\n        level\n        code\n        where\n        why\n      }\n    }\n  }\n"): typeof import('./graphql').TryPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPolicy($input: DisclosurePolicyInput!) {\n    setDisclosurePolicy(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordWaiver($input: RecordWaiverInput!) {\n    recordWaiver(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndWaiver($input: EndWaiverInput!) {\n    endWaiver(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EndWaiverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reports {\n    reports {\n      id\n      status\n      compiledAt\n      due\n      reported\n      publicationReference\n      progress {\n        done\n        total\n      }\n      period {\n        label\n      }\n      code {\n        title\n      }\n    }\n    periods {\n      id\n      label\n      endsOn\n      code {\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').ReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id\n      status\n      version\n      compiledAt\n      due\n      reported\n      nil\n      minimumRespondents\n      comparedWith\n      publicationReference\n      viewerCan\n      refusal\n      compiledBy\n      proposedBy\n      proposedAt\n      embargoUntil\n      previewUntil\n      answers {\n        firmName\n        response\n        answeredAt\n        disputes {\n          indicatorKey\n          reason\n        }\n      }\n      reason\n      corrects\n      engine\n      ledger\n      progress {\n        done\n        total\n      }\n      protection {\n        primary\n        further\n        cost\n        bound\n        proven\n        remarks {\n          level\n          code\n          where\n          why\n        }\n      }\n      policy {\n        number\n        minimum\n      }\n      code {\n        title\n      }\n      period {\n        id\n        label\n      }\n      edition {\n        number\n      }\n      series {\n        indicatorKey\n        label\n        kind\n        unit\n        audience\n        namedParts\n      }\n      cells {\n        indicatorKey\n        dimension\n        category\n        due\n        reported\n        nil\n        respondents\n        value\n        numerator\n        denominator\n        rate\n        q1\n        median\n        q3\n        meetingTarget\n        change\n        suppression\n      }\n    }\n  }\n"): typeof import('./graphql').ReportPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompileReport($input: CompileReportInput!) {\n    compileReport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CompileReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishReport($input: PublishReportInput!) {\n    publishReport(input: $input) {\n      id\n      publicationReference\n    }\n  }\n"): typeof import('./graphql').PublishReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeReport($input: ProposeReportInput!) {\n    proposeReport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ProposeReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithholdReport($input: WithholdReportInput!) {\n    withholdReport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithholdReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportChanges($id: ID!) {\n    report(id: $id) {\n      id\n      changes {\n        indicatorKey\n        dimension\n        category\n        field\n        was\n        now\n      }\n    }\n  }\n"): typeof import('./graphql').ReportChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportNamed($id: ID!, $indicatorKey: String!, $part: String!) {\n    report(id: $id) {\n      id\n      named(indicatorKey: $indicatorKey, part: $part, first: 500) {\n        place\n        firmName\n        certificateNumber\n        value\n        numerator\n        denominator\n        rate\n        smallBase\n      }\n    }\n  }\n"): typeof import('./graphql').ReportNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BesideAsked on Return {\n    asks\n    questions {\n      topic\n      key\n      number\n      group\n      heading\n      text\n      notApplicable\n    }\n    previousSelfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n    }\n  }\n"): typeof import('./graphql').BesideAskedFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BesideContent on ReturnVersion {\n    selfAssessments {\n      topic\n      key\n      answer\n      evidence\n      reason\n      action\n      owner\n      dueOn\n      revision\n      changedBy\n    }\n    satisfaction {\n      state\n      method\n      methodWords\n      asked\n      answered\n      score\n      scaleLow\n      scaleHigh\n      takenFrom\n      takenTo\n      note\n      revision\n      changedBy\n    }\n  }\n"): typeof import('./graphql').BesideContentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnEvidence($id: ID!) {\n    evidenceTaken {\n      kinds\n      endings\n      largest\n      most\n    }\n    return(id: $id) {\n      id\n      versions {\n        id\n        number\n        submittedAt\n        evidence {\n          id\n          where\n          fileName\n          bytes\n          hash\n          addedAt\n          addedBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvidence($input: RemoveEvidenceInput!) {\n    removeEvidence(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPeriod($id: ID!) {\n    period(id: $id) {\n      id\n      label\n      code {\n        title\n        currentEdition {\n          indicators {\n            key\n            label\n            kind\n            breakdown\n          }\n          complaintFields {\n            field\n            heading\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportTemplate($periodId: ID!) {\n    importTemplate(periodId: $periodId) {\n      fileName\n      mediaType\n      base64\n    }\n  }\n"): typeof import('./graphql').ImportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProgress($id: ID!) {\n    importJob(id: $id) {\n      id\n      fileName\n      status\n      rowsRead\n      rowsTotal\n      share\n      refusal\n      outcome {\n        firms\n        cells\n        alreadyImported\n      }\n    }\n  }\n"): typeof import('./graphql').ImportProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportLook($id: ID!) {\n    importJob(id: $id) {\n      id\n      preview {\n        sheets {\n          name\n          hidden\n        }\n        sheetName\n        remembered\n        header\n        rowsRead\n        digest\n        firms {\n          memberName\n          cells\n          startsOn\n          endsOn\n          offCalendar\n          joint\n        }\n        remarks {\n          level\n          code\n          where\n          why\n        }\n        unusual {\n          level\n          code\n          where\n          why\n        }\n        mapping {\n          sheet\n          firm\n          group\n          breakdown\n          span\n          joint\n          ignored\n          figures {\n            indicatorKey\n            role\n            column\n          }\n          complaints {\n            field\n            column\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportLookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckImport($input: CheckImportInput!) {\n    checkImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CheckImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RunImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($input: ImportJobInput!) {\n    cancelImport(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Returns($first: Int!, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {\n    returns(first: $first, after: $after, periodId: $periodId, status: $status, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        status\n        late\n        viewerCan\n        assignee {\n          name\n        }\n        member {\n          name\n        }\n        period {\n          id\n          label\n          dueOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnPage($id: ID!) {\n    return(id: $id) {\n      id\n      status\n      version\n      late\n      acceptedAt\n      viewerCan\n      member {\n        name\n      }\n      period {\n        id\n        label\n        dueOn\n      }\n      edition {\n        number\n        complaintCategories\n        complaintLists {\n          levels\n          products\n          channels\n          outcomes {\n            name\n          }\n          timeBands {\n            name\n          }\n          redressUnit\n          redressParts\n        }\n        indicators {\n          key\n          kind\n          label\n          numeratorLabel\n          denominatorLabel\n          unit\n          breakdown\n        }\n      }\n      previousObservations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n      }\n      breaches {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      breachNotices {\n        id\n        facts {\n          foundOn\n          description\n        }\n      }\n      previousComplaints {\n        level\n        category\n        product\n        state\n        openAtEnd\n      }\n      queries {\n        id\n        indicatorKey\n        breakdown\n        cell\n        reopens\n        question\n        askedAt\n        askedBy\n        answer\n        answeredAt\n        answeredBy\n      }\n      versions {\n        id\n        number\n        source\n        preparedBy\n        submittedBy\n        submittedAt\n        approvedBy\n        acceptedBy\n        restatementReason\n        contentHash\n        changes {\n          cell\n          before\n          after\n        }\n      }\n      covers\n      joint\n      assignee {\n        name\n      }\n      expected {\n        startsOn\n        endsOn\n        offCalendar\n        dueOn\n        extended\n        lockOn\n      }\n      ...BesideAsked\n      ...DraftContent\n    }\n  }\n"): typeof import('./graphql').ReturnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftContent on Return {\n    id\n    status\n    version\n    remarks {\n      level\n      code\n      where\n      why\n    }\n    current {\n      id\n      number\n      restates\n      restatementReason\n      openCells\n      nilAttestation\n      explanation\n      ...BesideContent\n      observations {\n        indicatorKey\n        breakdown\n        state\n        value\n        numerator\n        denominator\n        note\n        revision\n        changedBy\n      }\n      complaints {\n        level\n        category\n        product\n        state\n        openAtStart\n        received\n        closed\n        upheld\n        openAtEnd\n        redressCount\n        redressAmount\n        parts {\n          dimension\n          part\n          figure\n        }\n        note\n        revision\n        changedBy\n      }\n    }\n  }\n"): typeof import('./graphql').DraftContentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReturnDraft($id: ID!) {\n    return(id: $id) {\n      ...DraftContent\n    }\n  }\n"): typeof import('./graphql').ReturnDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CellHistory($id: ID!, $cell: String!) {\n    return(id: $id) {\n      id\n      history(cell: $cell) {\n        id\n        revision\n        before\n        after\n        at\n        personName\n      }\n    }\n  }\n"): typeof import('./graphql').CellHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginReturn($input: BeginReturnInput!) {\n    beginReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').BeginReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillReturn($input: FillReturnInput!) {\n    fillReturn(input: $input) {\n      ...DraftContent\n    }\n  }\n"): typeof import('./graphql').FillReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareReturn($input: ReturnActInput!) {\n    prepareReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').PrepareReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenReturn($input: ReturnActInput!) {\n    reopenReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReopenReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReturn($input: ReturnActInput!) {\n    submitReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReturn($input: ReturnActInput!) {\n    correctReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReturn($input: ReturnActInput!) {\n    acceptReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReturn($input: ReturnActInput!) {\n    approveReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApproveReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestateReturn($input: RestateReturnInput!) {\n    restateReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RestateReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation QueryReturn($input: QueryReturnInput!) {\n    queryReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').QueryReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuery($input: AnswerQueryInput!) {\n    answerQuery(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AnswerQueryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Officers {\n    officers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OfficersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignReturn($input: AssignReturnInput!) {\n    assignReturn(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignReturns($input: AssignReturnsInput!) {\n    assignReturns(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReturns($input: AcceptReturnsInput!) {\n    acceptReturns(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPolicy {\n    me {\n      seat {\n        organization {\n          id\n          acceptances\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReviewPolicy($input: ReviewPolicyInput!) {\n    setReviewPolicy(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetReviewPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      person {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      person {\n        id\n        name\n        email\n      }\n      abilities\n      seat {\n        id\n        role\n        organization {\n          id\n          name\n          kind\n        }\n      }\n      seats {\n        id\n        role\n        organization {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
