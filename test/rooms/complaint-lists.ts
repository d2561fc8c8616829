/** By what the complaints of a test are counted. */
export const LISTS = {
  complaintCategories: ['Billing', 'Other'],
  ...{ levels: ['FIRM'], products: ['Cards', 'Loans'], channels: ['Letter', 'Telephone'] },
  outcomes: [
    { name: 'Upheld', upheld: true },
    { name: 'Rejected', upheld: false },
  ],
  timeBands: [
    { name: 'Within 3 business days', days: 3, business: true },
    { name: 'Within 8 weeks', days: 56, business: false },
    { name: 'Later', days: null, business: false },
  ],
  ...{ redressUnit: 'EUR', redressParts: ['Loss', 'Distress'], others: ['Other'], otherShare: '0.25' },
};
