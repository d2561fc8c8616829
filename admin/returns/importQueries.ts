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
        }
      }
    }
  }
`);

export const PreviewImport = graphql(`
  query PreviewImport($input: ImportPreviewInput!) {
    importPreview(input: $input) {
      header
      rowsRead
      digest
      firms {
        memberName
        cells
      }
      remarks {
        level
        code
        where
        why
      }
      mapping {
        firm
        group
        breakdown
        ignored
        figures {
          indicatorKey
          role
          column
        }
      }
    }
  }
`);

export const ImportReturns = graphql(`
  mutation ImportReturns($input: ImportReturnsInput!) {
    importReturns(input: $input) {
      id
      firms
      cells
      alreadyImported
    }
  }
`);
