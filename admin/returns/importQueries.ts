import { graphql } from '../generated/api/index.ts';

export const ImportPeriod = graphql(`
  query ImportPeriod($id: ID!) {
    period(id: $id) {
      id
      label
      code {
        title
        currentEdition {
          indicators {
            key
            label
            kind
            breakdown
          }
          complaintFields {
            field
            heading
          }
        }
      }
    }
  }
`);

export const ImportTemplate = graphql(`
  query ImportTemplate($periodId: ID!) {
    importTemplate(periodId: $periodId) {
      fileName
      mediaType
      base64
    }
  }
`);

export const ImportProgress = graphql(`
  query ImportProgress($id: ID!) {
    importJob(id: $id) {
      id
      fileName
      status
      rowsRead
      rowsTotal
      share
      refusal
      outcome {
        firms
        cells
        alreadyImported
      }
    }
  }
`);

export const ImportLook = graphql(`
  query ImportLook($id: ID!) {
    importJob(id: $id) {
      id
      preview {
        sheets {
          name
          hidden
        }
        sheetName
        remembered
        header
        rowsRead
        digest
        firms {
          memberName
          cells
          startsOn
          endsOn
          offCalendar
          joint
        }
        remarks {
          level
          code
          where
          why
        }
        unusual {
          level
          code
          where
          why
        }
        mapping {
          sheet
          firm
          group
          breakdown
          span
          joint
          ignored
          figures {
            indicatorKey
            role
            column
          }
          complaints {
            field
            column
          }
        }
      }
    }
  }
`);

export const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      id
    }
  }
`);

export const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      id
    }
  }
`);

export const CancelImport = graphql(`
  mutation CancelImport($input: ImportJobInput!) {
    cancelImport(input: $input) {
      id
    }
  }
`);
