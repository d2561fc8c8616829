/** One return in the list. */
export interface Row {
  id: string;
  status: string;
  late: boolean;
  viewerCan: string[];
  assignee: { name: string } | null;
  member: { name: string };
  period: { id: string; label: string; dueOn: string };
}
