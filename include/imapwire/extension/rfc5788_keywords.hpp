// Flags, keywords and mailbox attributes that have a meaning (RFC 9051, 2.3.2 and 7.3.1; the registries of RFC 5788 and
// RFC 5258 with what RFC 3503, 5465, 5550, 6154, 8457 and 9979 put there; and some that are common without an RFC).
#ifndef IMAPWIRE_EXTENSION_RFC5788_KEYWORDS_HPP
#define IMAPWIRE_EXTENSION_RFC5788_KEYWORDS_HPP

#include <imapwire/token/flag.hpp>

namespace imapwire {

/// Flags and keywords of messages. They compare without regard to case: `f == flags::seen`.
namespace flags {

// System flags.
inline constexpr flag answered("\\Answered");
inline constexpr flag flagged("\\Flagged");
inline constexpr flag deleted("\\Deleted");
inline constexpr flag seen("\\Seen");
inline constexpr flag draft("\\Draft");
inline constexpr flag recent("\\Recent");  ///< RFC 3501: in responses only

// Keywords that are registered.
inline constexpr flag mdn_sent("$MDNSent");             ///< RFC 3503: a disposition notification was sent, or shall not be
inline constexpr flag forwarded("$Forwarded");          ///< RFC 5550
inline constexpr flag submit_pending("$SubmitPending"); ///< RFC 5550: is being submitted; others keep off
inline constexpr flag submitted("$Submitted");          ///< RFC 5550
inline constexpr flag junk("$Junk");                    ///< the user or the server considers it junk; excludes $NotJunk
inline constexpr flag not_junk("$NotJunk");             ///< the user considers it no junk; excludes $Junk
inline constexpr flag phishing("$Phishing");            ///< RFC 9051: likely to be phishing
inline constexpr flag important("$Important");          ///< RFC 8457: likely to be important for the user

// RFC 9979.
inline constexpr flag autosent("$autosent");                 ///< was sent automatically
inline constexpr flag can_unsubscribe("$canunsubscribe");    ///< unsubscribing takes one click
inline constexpr flag followed("$followed");                 ///< the user follows this thread
inline constexpr flag has_attachment("$hasattachment");
inline constexpr flag has_memo("$hasmemo");                  ///< there is a $memo about it
inline constexpr flag has_no_attachment("$hasnoattachment");
inline constexpr flag imported("$imported");                 ///< came from another mail store
inline constexpr flag is_trusted("$istrusted");              ///< the server vouches for its sender
inline constexpr flag mail_flag_bit0("$MailFlagBit0");       ///< with the next two: the colour of \Flagged
inline constexpr flag mail_flag_bit1("$MailFlagBit1");
inline constexpr flag mail_flag_bit2("$MailFlagBit2");
inline constexpr flag masked_email("$maskedemail");          ///< came by an alias that was made for its sender
inline constexpr flag memo("$memo");                         ///< a note of the user's about another message
inline constexpr flag muted("$muted");                       ///< the user ignores this thread
inline constexpr flag new_("$new");                          ///< to be shown as new again: it was snoozed, for example
inline constexpr flag notify("$notify");                     ///< worth telling the user about
inline constexpr flag unsubscribed("$unsubscribed");         ///< the user has unsubscribed from what sent it

// In no RFC, but common.
inline constexpr flag plain_junk("Junk");
inline constexpr flag plain_non_junk("NonJunk");
inline constexpr flag plain_forwarded("Forwarded");
inline constexpr flag label1("$label1");                         ///< Thunderbird: "Important"; $label2 to $label5 as well
inline constexpr flag me_annotation2("$X-ME-Annot-2");           ///< Fastmail

}  // namespace flags

/// Attributes of mailboxes, in LIST responses. They compare without regard to case: `a == attributes::drafts`.
namespace attributes {

inline constexpr mbx_list_flag noinferiors("\\Noinferiors");
inline constexpr mbx_list_flag noselect("\\Noselect");
inline constexpr mbx_list_flag marked("\\Marked");
inline constexpr mbx_list_flag unmarked("\\Unmarked");
inline constexpr mbx_list_flag nonexistent("\\NonExistent");      ///< RFC 5258
inline constexpr mbx_list_flag has_children("\\HasChildren");      ///< RFC 3348, RFC 5258
inline constexpr mbx_list_flag has_no_children("\\HasNoChildren"); ///< RFC 3348, RFC 5258
inline constexpr mbx_list_flag subscribed("\\Subscribed");         ///< RFC 5258
inline constexpr mbx_list_flag remote("\\Remote");                 ///< RFC 5258
inline constexpr mbx_list_flag no_access("\\NoAccess");            ///< RFC 5465: no longer to be listed

// Special uses: of which mailbox is for what.
inline constexpr mbx_list_flag all("\\All");                 ///< RFC 6154: all messages
inline constexpr mbx_list_flag archive("\\Archive");         ///< RFC 6154
inline constexpr mbx_list_flag drafts("\\Drafts");           ///< RFC 6154
inline constexpr mbx_list_flag flagged("\\Flagged");         ///< RFC 6154: all that is \Flagged
inline constexpr mbx_list_flag junk("\\Junk");               ///< RFC 6154
inline constexpr mbx_list_flag sent("\\Sent");               ///< RFC 6154
inline constexpr mbx_list_flag trash("\\Trash");             ///< RFC 6154
inline constexpr mbx_list_flag important("\\Important");     ///< RFC 8457: all that is $Important
inline constexpr mbx_list_flag memos("\\Memos");             ///< RFC 9979: messages with $memo
inline constexpr mbx_list_flag scheduled("\\Scheduled");     ///< RFC 9979: to be sent later
inline constexpr mbx_list_flag snoozed("\\Snoozed");         ///< RFC 9979: to come back later

// Obsolete, or in no RFC on IMAP.
inline constexpr mbx_list_flag utf8_only("\\UTF8Only");      ///< RFC 5738, obsolete
inline constexpr mbx_list_flag no_utf8("\\NoUTF8");          ///< RFC 5738, obsolete
inline constexpr mbx_list_flag inbox("\\Inbox");             ///< XLIST
inline constexpr mbx_list_flag all_mail("\\AllMail");        ///< XLIST: \All
inline constexpr mbx_list_flag spam("\\Spam");               ///< XLIST: \Junk
inline constexpr mbx_list_flag starred("\\Starred");         ///< XLIST: \Flagged

}  // namespace attributes

}  // namespace imapwire

#endif
