/** Words of the kernel's own settings, by their keys. */
export default {
  sections: { limits: 'Limits' },
  limits: {
    'change-burst': { label: 'Changes by an account: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'change-seconds': { label: 'Changes by an account: then one each so many seconds' },
    'guest-change-burst': { label: 'Changes without an account, by address: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'guest-change-seconds': { label: 'Changes without an account, by address: then one each so many seconds' },
    'post-burst': { label: 'Posts by an account: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'post-seconds': { label: 'Posts by an account: then one each so many seconds' },
    'preview-burst': { label: 'Previews by an account: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'preview-seconds': { label: 'Previews by an account: then one each so many seconds' },
    'search-burst': { label: 'Searches by an account: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'search-seconds': { label: 'Searches by an account: then one each so many seconds' },
    'guest-search-burst': { label: 'Searches without an account, by address: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'guest-search-seconds': { label: 'Searches without an account, by address: then one each so many seconds' },
    'socket-burst': { label: 'Live messages by an account: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'socket-seconds': { label: 'Live messages by an account: then one each so many seconds' },
    'guest-socket-burst': { label: 'Live messages without an account, by address: at once', hint: 'How many in a row before somebody is asked to wait.' },
    'guest-socket-seconds': { label: 'Live messages without an account, by address: then one each so many seconds' },
  },
};
