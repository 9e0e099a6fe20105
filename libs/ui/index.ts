export { UiProvider, useUi } from './shared/UiProvider';
export type { UiLinkProps, UiProviderProps } from './shared/UiProvider';
export { cx } from './shared/cx';

export { Icon, ICON_NAMES } from './mark/Icon';
export type { IconName, IconProps } from './mark/Icon';
export { Shape, ShapeLabel, ShapeRow, SHAPE_KEYS } from './mark/Shape';
export type { ShapeKey, ShapeProps, ShapeRowProps } from './mark/Shape';
export { Avatar } from './mark/Avatar';
export type { AvatarProps } from './mark/Avatar';
export { Count, Knot, Presence, Typing } from './mark/Knot';
export type { KnotProps } from './mark/Knot';
export { Cord, CordItem } from './mark/Cord';
export type { CordItemProps } from './mark/Cord';
export { ActivityCord } from './mark/ActivityCord';
export type { ActivityCordProps, ActivityDay } from './mark/ActivityCord';
export { Balance, Legend } from './mark/Balance';
export type { BalancePart, BalanceProps, LegendItem } from './mark/Balance';
export { Status, Tag } from './mark/Status';
export type { StatusProps } from './mark/Status';

export { Button, LinkButton } from './action/Button';
export type { ButtonLook, ButtonProps, LinkButtonProps } from './action/Button';
export { IconButton } from './action/IconButton';
export type { IconButtonProps } from './action/IconButton';
export { FreshPill } from './action/FreshPill';
export { Composer } from './action/Composer';
export type { ComposerProps, ComposerTarget } from './action/Composer';

export { Field, FieldNotes } from './field/Field';
export type { FieldControl, FieldProps } from './field/Field';
export { Select, SelectField, TextAreaField, TextField } from './field/inputs';
export type { SelectFieldProps, TextAreaFieldProps, TextFieldProps } from './field/inputs';
export { Checkbox, FieldGroup, RadioOption } from './field/choices';
export type { CheckboxProps, FieldGroupProps, RadioOptionProps } from './field/choices';
export { ErrorSummary } from './field/ErrorSummary';
export type { ErrorSummaryItem, ErrorSummaryProps } from './field/ErrorSummary';
export { Combobox } from './combobox/Combobox';
export type { ComboboxOption, ComboboxProps, ComboboxTexts } from './combobox/Combobox';
export type { ComboboxChoice } from './combobox/useCombobox';

export { FoldProvider } from './layout/fold';
export { Section } from './layout/Section';
export type { SectionProps } from './layout/Section';
export { List, ListRow } from './layout/List';
export type { ListProps, ListRowProps } from './layout/List';
export { Hidden, SkipLink } from './layout/Hidden';

export { Tabs } from './navigation/Tabs';
export type { TabItem } from './navigation/Tabs';
export { Segmented } from './navigation/Segmented';
export type { SegmentedOption, SegmentedProps } from './navigation/Segmented';
export { Breadcrumb } from './navigation/Breadcrumb';
export type { Crumb } from './navigation/Breadcrumb';

export { Menu } from './overlay/Menu';
export type { MenuProps } from './overlay/Menu';
export type { MenuItem } from './overlay/MenuItems';
export { Dialog } from './overlay/Dialog';
export type { DialogProps } from './overlay/Dialog';

export { Notice } from './feedback/Notice';
export type { NoticeProps } from './feedback/Notice';
export { Empty, Skeleton } from './feedback/placeholders';
export type { EmptyProps, SkeletonProps } from './feedback/placeholders';
export { ToastProvider, useToast } from './feedback/Toast';
export type { ToastMessage } from './feedback/Toast';
