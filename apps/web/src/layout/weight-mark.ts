/** Stands in the drawn page where its weight in kilobytes is written once the page is whole. */
export const WEIGHT_MARK = '%KB%';
